import type { Words, WordTable } from '../words/types'
import type { Evidence, Judged, StepId, Ways } from './types'

export interface Link {
  readonly href: string
  readonly label: Words
}

export interface Reason {
  readonly text: Words
  readonly link?: Link
}

/** Texts of one requirement: its form, and the sentence for what was stated. */
export interface RequirementWords {
  /** Heading of the form: what is being stated. */
  readonly title: Words
  /** On the dotted line when the answer is `done`, and when it is `not-yet`. */
  readonly done: Words
  readonly notYet: Words
  /** Label of the date field. */
  readonly date: Words
  /** What the person chooses among; null when there is nothing to choose. Keys are what a statement stores. */
  readonly options: { readonly label: Words; readonly choices: WordTable } | null
  /** A checklist: all of it is needed for `done`, what is there is told with `not-yet`. */
  readonly items?: { readonly label: Words; readonly choices: WordTable }
  /** The provision behind a question that is asked beside the step. */
  readonly law?: Link
}

/** Everything a step says, apart from how it is judged, so that a page can show it without the judgement. */
export interface StepWords {
  readonly title: Words
  /** For the badge, where five of them stand in one line. */
  readonly short: Words
  /** Why the step is there, in one sentence. */
  readonly why: Words
  readonly reasons: readonly Reason[]
  /** Fixed deep links of the step, shown whatever its state. */
  readonly links: readonly Link[]
  readonly actions: WordTable
  /** Why a requirement is in its state; keys are the `message` of a requirement. */
  readonly messages: WordTable
  readonly requirements: Readonly<Record<string, RequirementWords>>
}

/** The messages that every requirement met by a statement needs. */
export type StatementMessages<Requirement extends string> = Readonly<
  Record<`${Requirement}.${'open' | 'cannot-tell' | 'stated'}`, Words>
>

/** How a step is judged. Pure. */
export interface Step {
  readonly id: StepId
  judge(evidence: Evidence): readonly Judged[]
  /** What to do about a requirement of the step. */
  ways(requirement: Judged, evidence: Evidence): Ways
}

import type { Words, WordTable } from '../words/types'
import { checkDraft, LIMITS, type DraftProblem } from './draft'
import { requirementWords } from './sentences'
import type { StatementDraft } from './types'
import { formWords } from './words'

export interface FormField {
  readonly id: 'option' | 'date' | 'kept' | 'role' | 'name'
  readonly label: Words
  readonly help: Words | null
  /** Needed for the answer `done`; role is always needed. */
  readonly required: boolean
  /** Most characters; null where it does not apply. */
  readonly most: number | null
  /** The choices of `option`, in order; empty for the others. */
  readonly choices: readonly { readonly id: string; readonly label: Words }[]
}

/** The form in which a person states one requirement. */
export interface RequirementForm {
  readonly requirement: string
  readonly title: Words
  /** Labels of the two answers. */
  readonly done: Words
  readonly notYet: Words
  /** In the order in which they stand; the answer `not-yet` needs only role and name. */
  readonly fields: readonly FormField[]
  /** A checklist, in order; null when there is none. */
  readonly items: {
    readonly label: Words
    readonly choices: readonly { readonly id: string; readonly label: Words }[]
  } | null
}

/** The fields that the form of a requirement shows, with their texts; null for a requirement that nobody states. */
export function requirementForm(requirement: string): RequirementForm | null {
  const words = requirementWords(requirement)
  if (words === null) return null
  const { title, done, notYet, date, options, items } = words
  const plain = { help: null, required: false, most: null, choices: [] } as const
  const fields: FormField[] = [
    { ...plain, id: 'date', label: date },
    { ...plain, id: 'kept', label: formWords.kept, help: formWords.keptHelp, most: LIMITS.kept },
    {
      ...plain,
      id: 'role',
      label: formWords.role,
      help: formWords.roleHelp,
      most: LIMITS.role,
      required: true,
    },
    { ...plain, id: 'name', label: formWords.name, most: LIMITS.name },
  ]
  if (options !== null) {
    const choices = choicesOf(options.choices)
    fields.unshift({ ...plain, id: 'option', label: options.label, required: true, choices })
  }
  const checklist = items ? { label: items.label, choices: choicesOf(items.choices) } : null
  return { requirement, title, done, notYet, fields, items: checklist }
}

function choicesOf(table: WordTable) {
  return Object.entries(table).map(([id, label]) => ({ id, label }))
}

/**
 * What is wrong with a draft, in the order of its fields; empty when it can be kept.
 * @param now ISO time; a day counts as future when it has not begun in Korea.
 */
export function draftProblems(draft: StatementDraft, now: string): readonly DraftProblem[] {
  const words = requirementWords(draft.requirement)
  if (words === null) return [{ field: 'requirement', reason: 'not-a-choice' }]
  const { options, items } = words
  return checkDraft(
    draft,
    now,
    options && Object.keys(options.choices),
    items ? Object.keys(items.choices) : null,
  )
}

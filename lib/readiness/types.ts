import type { Quote } from '../facts/policy/types'
import type { Outcome } from '../rules/types'

export const STEP_IDS = ['agreement', 'sender-number', 'opt-out-080', 'credit', 'phone-collection'] as const
export type StepId = (typeof STEP_IDS)[number]

/** Weakest first: open, cannot-tell, stated, seen. `not-needed` stands apart. */
export type State = 'open' | 'cannot-tell' | 'stated' | 'seen' | 'not-needed'

/** One client of Hackle. Until there are several there is one. */
export interface Workspace {
  readonly version: 1
  /** Origin of the client's own site without port, `https://www.example.com`; null until told. */
  readonly site: string | null
  /** Whether promotional texts are sent; null until answered. */
  readonly promotional: boolean | null
  readonly welcomed: boolean
  /** Hackle's name as in the client's contract; absent until told. Its legal name is not certain, so it is asked, not assumed. */
  readonly hackleName?: string | undefined
}

/** A person said so. Never drawn like something seen, never covers a failing finding. */
export interface Statement {
  readonly id: string
  /** Id of the requirement it speaks of: `contract-signed`. */
  readonly requirement: string
  /** `done`, or `not-yet`: known to be open. */
  readonly answer: 'done' | 'not-yet'
  /** Chosen option of the requirement's form, such as `own-form` or `hackle-form`; null when it has none. */
  readonly option: string | null
  /** When it happened, `YYYY-MM-DD`; null when not given. */
  readonly date: string | null
  /** Where the proof is kept, in the person's words; at most 200 characters. */
  readonly kept: string | null
  readonly role: string
  readonly name: string | null
  /** Of a requirement with a checklist, the items that are there, by their ids; absent where there is none. */
  readonly items?: readonly string[]
  /** When it was said: ISO time. */
  readonly at: string
}

/** A statement as a person typed it: id and time are added where it is stored. */
export type StatementDraft = Omit<Statement, 'id' | 'at'>

/** The last scan of a policy page on a site that is turned on. */
export interface PolicyScan {
  readonly version: 1
  /** Address without query and fragment. */
  readonly url: string
  readonly at: string
  readonly outcome: Outcome
  readonly reason: string
  readonly values: Readonly<Record<string, string | number>>
  readonly proof: Quote | null
  readonly coverage: number
  /** True for an earlier version of a policy, which is kept for reading and not judged; absent means current. */
  readonly archived?: boolean
  /** SHA-256 (hex) of what a settlement speaks of (`entrustmentText` of lib/rules); absent where it was not kept. */
  readonly textHash?: string
}

/** What a person found where the reader could not tell, or told otherwise. */
export type SettledAs = 'listed' | 'listed-without-work' | 'not-listed' | 'not-a-policy'

/** A person settles what the reader could not, or disputes what it said. Stated, never seen. */
export interface Settlement {
  readonly id: string
  /** Address as kept: without query that may name a visitor, and without fragment. */
  readonly url: string
  /** As asked: `Hackle`, or another company. */
  readonly processor: string
  /** The outcome that it speaks of. */
  readonly outcome: Outcome
  readonly answer: SettledAs
  /** The words that the person read, at most 600 characters; empty where there are none. */
  readonly quote: string
  /** Where they stand, in the person's words, at most 200 characters. */
  readonly place: string
  /** Why, at most 500 characters. */
  readonly reason: string
  readonly role: string
  readonly name: string | null
  /** When it was said: ISO time. */
  readonly at: string
  /** SHA-256 (hex) of the text that stood there then: once it changes, the settlement is void. */
  readonly textHash: string
}

/** A settlement as a person typed it: the page, its text and the time are added where it is stored. */
export type SettlementDraft = Omit<Settlement, 'id' | 'url' | 'at' | 'textHash'>

/** What readiness is judged from. */
export interface Evidence {
  readonly workspace: Workspace
  readonly scans: readonly PolicyScan[]
  readonly statements: readonly Statement[]
  /** What persons settled; absent means nothing. */
  readonly settlements?: readonly Settlement[]
  /** ISO time of the judgement; injected, so that the judgement is pure. */
  readonly now: string
}

/** How long ago a day was. */
export interface Age {
  readonly days: number
  /** Whole months of the calendar: from the 2nd of March to the 1st of May it is one. */
  readonly months: number
}

export type Proof =
  | { readonly kind: 'scan'; readonly scan: PolicyScan }
  | { readonly kind: 'statement'; readonly statement: Statement; readonly age: Age }
  /** `disputes`: it speaks against what was read, and covers nothing. */
  | {
      readonly kind: 'settlement'
      readonly settlement: Settlement
      readonly disputes: boolean
      readonly age: Age
    }
  | { readonly kind: 'setting'; readonly setting: 'promotional' }

export interface RequirementState {
  readonly id: string
  readonly state: State
  /** Key into the step's words that says why, with its values. */
  readonly message: string
  readonly values: Readonly<Record<string, string | number>>
  readonly proofs: readonly Proof[]
  /** Whether a person may state it. */
  readonly statable: boolean
  /** Asked beside the step: it neither weakens the step nor counts, whatever its state. */
  readonly aside?: true
  /** What to do about it; null when nothing is left to do. */
  readonly next: NextAction | null
  /** The other ways on: where `next` leads away, the noting of the result, and the other way round. */
  readonly also: readonly NextAction[]
}

/** A requirement as judged, before it is said what to do about it. */
export type Judged = Omit<RequirementState, 'next' | 'also'>
export type Ways = Pick<RequirementState, 'next' | 'also'>

/**
 * What to do next: either `href`, a deep link, or `act`, something the extension does itself; never both.
 * `open-policy` means the page of the requirement's first scan proof, else the policy found on the workspace's site.
 */
export interface NextAction {
  /** Key into the step's words: give it to `actionLabel`. */
  readonly label: string
  /** Documents are given in Korean; `inLanguage` of `lib/hackle/links` gives the English address. */
  readonly href: string | null
  readonly act: 'open-policy' | 'state' | 'answer-promotional' | 'set-site' | null
  readonly requirement: string | null
}

export interface StepState {
  readonly id: StepId
  /** The weakest of its requirements. */
  readonly state: State
  readonly requirements: readonly RequirementState[]
  /** That of the first of its weakest requirements that has one. */
  readonly next: NextAction | null
}

export interface Readiness {
  readonly steps: readonly StepState[]
  readonly counts: Readonly<Record<State, number>>
  /** seen + stated + not needed: the `n` of `n/5`. */
  readonly inPlace: number
  /** The step to do first: the first open one, else the first that cannot be told; null when all are in place. */
  readonly first: StepId | null
}

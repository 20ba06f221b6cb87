/** Most characters of each free text of a statement. */
export const LIMITS = { kept: 200, role: 60, name: 60 } as const

export type DraftField = 'requirement' | 'option' | 'date' | 'kept' | 'role' | 'name'
export type DraftReason =
  'required' | 'not-a-choice' | 'not-a-date' | 'in-the-future' | 'too-long' | 'phone-number'

/** What is wrong with one field of a draft. */
export interface DraftProblem {
  readonly field: DraftField
  readonly reason: DraftReason
}

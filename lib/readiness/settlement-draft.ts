import type { Outcome } from '../rules/types'
import { LIMITS } from './draft'
import { holdsPhoneNumber } from './free-text'
import type { SettledAs, SettlementDraft } from './types'

/** Most characters of each free text of a settlement. */
export const SETTLEMENT_LIMITS = {
  quote: 600,
  place: 200,
  reason: 500,
  role: LIMITS.role,
  name: LIMITS.name,
} as const

export type SettlementField = 'answer' | keyof typeof SETTLEMENT_LIMITS
export type SettlementReason = 'required' | 'too-long' | 'phone-number' | 'as-read'

/** What is wrong with one field of a draft. */
export interface SettlementProblem {
  readonly field: SettlementField
  readonly reason: SettlementReason
}

/** What the reader said already in its own words: nothing to settle. */
const AS_READ: Readonly<Record<Outcome, SettledAs | null>> = {
  ok: 'listed',
  incomplete: 'listed-without-work',
  missing: 'not-listed',
  unknown: null,
  'not-a-policy': 'not-a-policy',
}

/** The answers that say something else than what was read, in the order in which a form shows them. */
export function settlementAnswers(outcome: Outcome): readonly SettledAs[] {
  const all = ['listed', 'listed-without-work', 'not-listed', 'not-a-policy'] as const
  return all.filter((answer) => answer !== AS_READ[outcome])
}

/**
 * What is wrong with a draft, in the order of its fields; empty when it can be kept. Whoever says that the name is
 * there quotes it and says where; everybody says why.
 */
export function settlementProblems(draft: SettlementDraft): readonly SettlementProblem[] {
  const { outcome, answer, quote, place, reason, role, name } = draft
  const isListed = answer === 'listed' || answer === 'listed-without-work'
  const problems: [SettlementField, SettlementReason | null][] = [
    ['answer', answer === AS_READ[outcome] ? 'as-read' : null],
    ['quote', problemOf('quote', quote, isListed)],
    ['place', problemOf('place', place, isListed)],
    ['reason', problemOf('reason', reason, true)],
    ['role', problemOf('role', role, true)],
    ['name', problemOf('name', name ?? '', false)],
  ]
  return problems.flatMap(([field, problem]) => (problem === null ? [] : [{ field, reason: problem }]))
}

function problemOf(
  field: keyof typeof SETTLEMENT_LIMITS,
  text: string,
  required: boolean,
): SettlementReason | null {
  if (text.trim() === '') return required ? 'required' : null
  if (text.length > SETTLEMENT_LIMITS[field]) return 'too-long'
  return holdsPhoneNumber(text) ? 'phone-number' : null
}

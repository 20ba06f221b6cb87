import { isRealDay, koreanDay } from './days'
import { holdsPhoneNumber } from './free-text'
import type { StatementDraft } from './types'

/** Most characters of each free text of a statement. */
export const LIMITS = { kept: 200, role: 60, name: 60, company: 100 } as const

export type DraftField = 'requirement' | 'option' | 'items' | 'date' | 'kept' | 'role' | 'name'
export type DraftReason =
  'required' | 'not-a-choice' | 'not-all' | 'not-a-date' | 'in-the-future' | 'too-long' | 'phone-number'

/** What is wrong with one field of a draft. */
export interface DraftProblem {
  readonly field: DraftField
  readonly reason: DraftReason
}

/**
 * What is wrong with a draft whose requirement is known, in the order of its fields; empty when it can be kept.
 * Knows no texts, so that a form can use it which was sent its own.
 * @param now ISO time; a day counts as future when it has not begun in Korea.
 * @param choices ids that the requirement lets one choose among; null when there is nothing to choose.
 * @param items ids of its checklist; null when it has none.
 */
export function checkDraft(
  draft: StatementDraft,
  now: string,
  choices: readonly string[] | null,
  items: readonly string[] | null = null,
): readonly DraftProblem[] {
  const reasons = [
    ['option', problemOfOption(draft, choices)],
    ['items', problemOfItems(draft, items)],
    ['date', problemOfDate(draft.date, now)],
    ['kept', problemOfText(draft.kept, LIMITS.kept)],
    ['role', draft.role.trim() === '' ? 'required' : problemOfText(draft.role, LIMITS.role)],
    ['name', problemOfText(draft.name, LIMITS.name)],
  ] as const
  return reasons.flatMap(([field, reason]) => (reason === null ? [] : [{ field, reason }]))
}

function problemOfOption(
  { answer, option }: StatementDraft,
  choices: readonly string[] | null,
): DraftReason | null {
  if (option === null) return choices !== null && answer === 'done' ? 'required' : null
  return choices?.includes(option) ? null : 'not-a-choice'
}

function problemOfItems(
  { answer, items = [] }: StatementDraft,
  known: readonly string[] | null,
): DraftReason | null {
  if (items.some((item) => !known?.includes(item))) return 'not-a-choice'
  return known !== null && answer === 'done' && known.some((item) => !items.includes(item)) ? 'not-all' : null
}

function problemOfDate(date: string | null, now: string): DraftReason | null {
  if (date === null) return null
  if (!isRealDay(date)) return 'not-a-date'
  return date > koreanDay(now) ? 'in-the-future' : null
}

function problemOfText(text: string | null, most: number): DraftReason | null {
  if (text === null) return null
  if (text.length > most) return 'too-long'
  return holdsPhoneNumber(text) ? 'phone-number' : null
}

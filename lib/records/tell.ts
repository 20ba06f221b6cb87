import type { Place } from '../facts/policy/types'
import { placeText } from '../rules/place'
import { findingSentence, outcomeAdvice, outcomeSentence } from '../rules/tell'
import { outcomeWords } from '../words/outcomes'
import { say } from '../words/say'
import type { Language } from '../words/types'
import type { KeptFinding, ScanRecord } from './types'

/** Why a recorded page has its outcome, as one sentence. A record of a later version may bring a key we do not know. */
export function recordSentence(record: Omit<ScanRecord, 'text'>, language: Language): string {
  return outcomeSentence(verdictOf(record), language)
}

/** What to do about it. */
export function recordAdvice(record: Omit<ScanRecord, 'text'>, language: Language): string {
  return outcomeAdvice(verdictOf(record), language)
}

/** The word of the outcome. */
export function recordOutcome({ outcome }: Pick<ScanRecord, 'outcome'>, language: Language): string {
  return say(outcomeWords[outcome], language)
}

/** What a rule said when the record was kept. */
export function recordFinding(finding: KeptFinding, language: Language): string {
  return findingSentence({ ...finding, quote: null }, language)
}

/** Where a recorded quote stands. */
export function recordPlace(place: Place, language: Language): string {
  return placeText(place, language)
}

function verdictOf({ processor, outcome, reason, values }: Omit<ScanRecord, 'text'>) {
  return { processor, outcome, reason, values, proof: null, findings: [] }
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * An ISO time with offset as it stands on the clock it names: `2026. 11. 23. 14:05:02`. Written out without `Intl`: a
 * report is written again to be compared, maybe by another browser, whose dates may be spaced otherwise.
 */
export function clockTime(iso: string, language: Language): string {
  const [, date = '', time = ''] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2})?)/.exec(iso) ?? []
  return date === '' ? iso : `${calendarDay(date, language)} ${time}`
}

/** A day `YYYY-MM-DD`: `2026. 11. 23.`, `Nov 23, 2026`. */
export function calendarDay(date: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date) ?? []
  if (year === undefined || month === undefined || day === undefined) return date
  return language === 'ko'
    ? `${year}. ${Number(month)}. ${Number(day)}.`
    : `${MONTHS[Number(month) - 1] ?? month} ${Number(day)}, ${year}`
}

/** A hash as it is read aloud: groups of four. `groups` shortens it to the first ones. */
export function hashText(hash: string, groups = 16): string {
  return (hash.match(/.{1,4}/g) ?? []).slice(0, groups).join(' ')
}

/** Share of a page read, rounded down: 99.6 % is not all of it. */
export const percentRead = (coverage: number) => Math.floor(coverage * 100)

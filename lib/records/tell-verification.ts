import { say } from '../words/say'
import type { Language } from '../words/types'
import { verificationWords as words } from '../words/verify'
import { clockTime, hashText } from './tell'
import type { Change, Gap, Verification } from './verify'

/** One line of a result: what was changed, what was removed, and what is good to know. */
export interface VerificationLine {
  readonly kind: 'changed' | 'removed' | 'note'
  readonly text: string
}

export interface SaidVerification {
  readonly lead: string
  readonly lines: readonly VerificationLine[]
}

/** More than so many lines of one kind nobody reads; the rest is counted in the lead. */
const MOST_LINES = 100

/** Says what came of a check: the worst first, removals apart from alterations. */
export function tellVerification(verification: Verification, language: Language): SaidVerification {
  if (verification.state === 'unreadable') return { lead: say(words.unreadable, language), lines: [] }
  const { changes, gaps, headerChanged, readablePart, lodged, records, chains } = verification
  const note = (key: keyof typeof words, values = {}): VerificationLine => ({
    kind: 'note',
    text: say(words[key], language, values),
  })
  const changed = (text: string): VerificationLine => ({ kind: 'changed', text })
  const counted = (['deleted', 'trimmed', 'omitted'] as const)
    .filter((key) => verification[key] > 0)
    .map((key): VerificationLine => ({
      kind: 'removed',
      text: say(words[key], language, { count: verification[key] }),
    }))
  return {
    lead: say(words[leadOf(verification)], language),
    lines: [
      ...changes.slice(0, MOST_LINES).map((change) => changed(changeText(change, language))),
      ...(headerChanged ? [changed(say(words.header, language))] : []),
      ...(readablePart === 'differs' ? [changed(say(words.readable, language))] : []),
      ...(lodged === 'differs' ? [changed(say(words['lodged-differs'], language))] : []),
      ...gaps
        .slice(0, MOST_LINES)
        .map((gap): VerificationLine => ({ kind: 'removed', text: gapText(gap, language) })),
      ...counted,
      note('counts', { records, chains }),
      ...(readablePart === 'other-version' ? [note('readable-other')] : []),
      ...(lodged === 'differs' ? [] : [note(lodged === null ? 'lodged-none' : `lodged-${lodged}`)]),
      ...(verification.head === null ? [] : [note('head', { hash: hashText(verification.head) })]),
    ],
  }
}

function leadOf({ changes, headerChanged, readablePart, lodged, gaps }: Verification) {
  if (changes.length > 0 || headerChanged || readablePart === 'differs') return 'changed'
  if (lodged === 'differs') return 'not-lodged'
  return gaps.length > 0 ? 'unaltered-removed' : 'unaltered'
}

function changeText({ kind, number, url, at }: Change, language: Language) {
  return say(words[kind], language, {
    number,
    url: url ?? say(words['no-url'], language),
    at: at === null ? say(words['no-at'], language) : clockTime(at, language),
  })
}

function gapText({ url, from, to }: Gap, language: Language) {
  return say(from === to ? words['gap-one'] : words.gap, language, {
    url: url ?? say(words['no-url'], language),
    from,
    to,
  })
}

import type { Place } from '../../lib/facts/policy/types'
import { placeText } from '../../lib/rules/place'
import { dayAndTime } from '../../lib/words/dates'
import { placeWords } from '../../lib/words/proof'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'

export { placeText }

/** What a source line can tell; what is left out is not told. */
export interface Source {
  readonly place: Place | null
  /** Host of the page, when it is not the page in front of the reader. */
  readonly host?: string
  /** Share of the page read, 0 to 1. */
  readonly coverage?: number
  /** ISO time of the reading. */
  readonly at: string
  readonly now: string
}

/** The line under a proof: `www.example.com 처리방침 제6조 표 4행 · 본문 100% 읽음 · 11. 23. 14:05`. */
export function sourceLine({ place, host, coverage, at, now }: Source, language: Language) {
  const policy = host === undefined ? null : say(placeWords.policyOf, language, { host })
  const where = [policy, place && placeText(place, language)].filter((text) => text !== null)
  return [
    where.join(language === 'ko' ? ' ' : ', ') || null,
    // Rounded down: 99.6 % read is not all of it.
    coverage === undefined ? null : say(placeWords.read, language, { percent: Math.floor(coverage * 100) }),
    dayAndTime(at, language, { now }),
  ]
    .filter((text) => text !== null)
    .join(' · ')
}

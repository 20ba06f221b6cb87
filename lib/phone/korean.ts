import { clean, digitsOf, holdsSeveral, isNumeric } from './clean'
import { formatKorean } from './korean-format'
import type { PhoneReader, PhoneReading, PhoneRefusal } from './types'

export { displayMasked, maskE164 } from './mask'

/**
 * Dialled before a country code: from abroad `00`, from Korea the carriers' own (001, 002, 005, 006, 008, 009, 00345, 00365,
 * 00391, 0073, 00700, 00727, 00755, 00761, 00762, 00766). Without plus and prefix `82` is taken too: no Korean number begins so.
 */
const ABROAD = /^(?:00(?:[125689]|345|365|391|73|700|727|755|76[126])?)?82/

/** By the first digits; the numbering plan allows no text there, or nothing a visitor should give (see README). */
const OTHER_KINDS: readonly (readonly [RegExp, PhoneRefusal])[] = [
  [/^.{0,2}$/, 'too-short'],
  [/^0(?:2|3[1-3]|[46][1-4]|5[1-5])/, 'landline'],
  [/^070/, 'internet'],
  [/^050/, 'personal'],
  [/^080/, 'toll-free'],
  [/^1[568]\d{2,6}$/, 'representative'],
  // Spreadsheets drop the zero at the front. It is not put back: the same digits may be somebody's number elsewhere.
  [/^1[016-9]\d{7,8}$|^[2-9]\d{0,7}$/, 'too-short'],
  [/^.{13}/, 'too-long'],
  [/^[01]/, 'not-for-texts'],
]

/**
 * Korean mobile numbers, in any of the ways they are written at home or from abroad. Everything else is refused with its
 * reason: better refused than guessed. Its differences from libphonenumber-js stand in `differences.md`.
 */
export const koreanReader: PhoneReader = { read, format: formatKorean }

function read(text: string): PhoneReading {
  const cleaned = clean(text)
  if (cleaned === '') return { kind: 'empty' }
  const reading = isNumeric(cleaned) ? readNumeric(cleaned) : refused('not-a-number')
  // Only what is no number by itself: `001-82-010 0234 5678` would look like two otherwise.
  return reading.kind === 'refused' && holdsSeveral(cleaned) ? refused('several') : reading
}

function readNumeric(cleaned: string): PhoneReading {
  const digits = digitsOf(cleaned)
  if (digits === '') return refused('not-a-number')
  const plus = cleaned.includes('+')
  const foreign = plus
    ? !'82'.startsWith(digits.slice(0, 2))
    : /^00[1-9]/.test(digits) && !ABROAD.test(digits)
  return foreign ? refused('foreign') : readNational(nationalOf(digits, plus))
}

/** With its leading zero; representative numbers have none. */
function nationalOf(digits: string, plus: boolean): string {
  const abroad = (plus ? /^82?/ : ABROAD).exec(digits)
  if (!abroad) return digits
  const significant = digits.slice(abroad[0].length).replace(/^0/, '')
  return /^1[568]\d{6}$/.test(significant) ? significant : `0${significant}`
}

function readNational(national: string): PhoneReading {
  const mobile = /^01([016-9])/.exec(national)
  if (!mobile) return refused(OTHER_KINDS.find(([kind]) => kind.test(national))?.[1] ?? 'not-a-number')
  const current = mobile[1] === '0'
  // 010 has been eleven digits since it began; the library takes ten, which is one digit lost.
  if (national.length < (current ? 11 : 10)) return refused('too-short')
  if (national.length > 11) return refused('too-long')
  return {
    kind: 'taken',
    e164: `+82${national.slice(1)}`,
    warning: !current ? 'old-mobile' : /^010[01]/.test(national) ? 'unassigned' : null,
  }
}

const refused = (reason: PhoneRefusal): PhoneReading => ({ kind: 'refused', reason })

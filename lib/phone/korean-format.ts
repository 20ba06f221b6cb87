import { caretAfter, clean, countBefore, isNumeric } from './clean'
import type { TypedText } from './types'

/** More digits than any way to write one number: two numbers, or noise. They stay as they were typed. */
const MOST_DIGITS = 15

/**
 * The separators that Koreans write, stable while typing: a group fills before the next begins. A country code stays as
 * the visitor began it. Foreign numbers, dialling prefixes and text that is no number stay as they are.
 */
export function formatKorean(typed: TypedText): TypedText {
  const cleaned = clean(typed.text)
  const signs = cleaned.replace(/[^+\d]/g, '')
  const shaped = isNumeric(cleaned) && signs.length <= MOST_DIGITS + 1 ? shape(signs) : null
  if (shaped === null) return typed
  const text = shaped + separatorTyped(typed.text, signs, shaped)
  const atEnd = typed.caret >= typed.text.length
  return { text, caret: atEnd ? text.length : caretAfter(text, countBefore(typed.text, typed.caret)) }
}

/** A separator that was typed where the next group begins stays: taking it away under the visitor's hand startles. */
function separatorTyped(text: string, signs: string, shaped: string): string {
  const next = shape(`${signs}1`) ?? ''
  const ends = !/[\d\uff10-\uff19]$/.test(text)
  return ends && next.startsWith(shaped) && next.length === shaped.length + 2
    ? next.charAt(shaped.length)
    : ''
}

function shape(signs: string): string | null {
  const [, code, zero = '', rest = ''] = /^(\+?82)(0?)(\d*)$/.exec(signs) ?? []
  if (code === undefined) return /^(?:0(?!0)|1[568])/.test(signs) ? grouped(signs) : null
  if (zero + rest === '') return code
  const national = zero === '' && /^1[568]\d{0,6}$/.test(rest) ? grouped(rest) : grouped(`0${rest}`)
  return `${code} ${zero === '' && national.startsWith('0') ? national.slice(1) : national}`
}

/** 010-1234-5678, 02-123-4567, 0507-1234-5678, 1588-1234. */
function grouped(national: string): string {
  const first = /^(?:1|050)/.test(national) ? 4 : national.startsWith('02') ? 2 : 3
  // Seven or eight digits follow; 010 and 070 have eight only, so their separators never move.
  const middle = /^0[17]0|^1/.test(national) || national.length > first + 7 ? 4 : 3
  const groups = [
    national.slice(0, first),
    national.slice(first, first + middle),
    national.slice(first + middle),
  ]
  return (national.startsWith('1') ? [groups[0], national.slice(first)] : groups).filter(Boolean).join('-')
}

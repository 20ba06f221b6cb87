/** No number with its label is longer (UTF-16 units). What is longer is not read at all, so the work has a bound. */
const LONGEST = 64

/** Soft hyphens, joiners and marks of direction, as address books and web pages leave them in what is copied. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202d\u2060-\u2069\ufeff]/g
// U+202E is refused, not dropped: under it a number is shown back to front, so what was seen is not what would be read.

/** Hyphens, dashes, dots, and the letters ㅡ and ー, which stand on the key beside them. */
const DASHES =
  /[.\u00b7\u2010-\u2015\u2022\u2027\u2043\u2212\u2219\u2500\u3002\u30fb\u30fc\u3161\u318d\uff61\uff65\uff70]/g

/** Words before the number ("휴대폰: ", "tel:", "H.P) "), which must end in a sign or a space. */
const LABEL = /^[a-z가-힣][a-z가-힣 -]*[:)= -](?=[ (+\d])|^tel:/i
// Letters that touch the digits are no label: `o10-1234-5678` is a mistyped number.

const WRAPPED = /^[ "'<[]+|[ ,:;"'>\]-]+$/g

/**
 * What was typed or pasted, in ASCII: full-width signs made narrow, every dash and dot a `-`, every space a ` `, label and
 * quotation marks taken off. What else stands in it stays, for the reader to refuse.
 */
export function clean(text: string): string {
  if (text.length > LONGEST) return '?'
  return text
    .replace(INVISIBLE, '')
    .replace(/[\uff01-\uff5d]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\s/g, ' ')
    .replace(DASHES, '-')
    .replace(WRAPPED, '')
    .replace(LABEL, '')
    .replace(WRAPPED, '')
}

/** Whether cleaned text holds nothing but one number's digits, separators, brackets and at most one plus before them. */
export const isNumeric = (cleaned: string): boolean => /^[ ()-]*\+?[ ()\d-]*$/.test(cleaned)

/** Digits of cleaned text. */
export const digitsOf = (cleaned: string): string => cleaned.replace(/\D/g, '')

/** Whether cleaned text holds two numbers, whatever stands between them. */
export function holdsSeveral(cleaned: string): boolean {
  const pieces = cleaned.split(/[,;/|&]|[ (](?=\+|0)/).filter((piece) => digitsOf(piece).length > 7)
  // A one-line field joins pasted lines without anything between them.
  return pieces.length > 1 || /^01\d{8,9}01\d{8,9}$/.test(digitsOf(cleaned))
}

/** How many digits and plus signs stand before the caret: what a caret keeps when separators come and go. */
export const countBefore = (text: string, caret: number): number =>
  text.slice(0, caret).replace(/[^+\d\uff0b\uff10-\uff19]/g, '').length

/** Where the caret stands after so many digits and plus signs. */
export function caretAfter(text: string, count: number): number {
  let at = 0
  for (let left = count; left > 0 && at < text.length; at++) if (/[+\d]/.test(text.charAt(at))) left--
  return at
}

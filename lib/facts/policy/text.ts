/**
 * Text of a page, folded for reading: invisible characters out, every run of white space one space.
 * Two forms exist of each line: the *printed* one (what a quote shows) and the *plain* one (what patterns read),
 * with a map from plain to printed. Line breaks are kept as `\n` where the page breaks a line.
 */

const INVISIBLE =
  /[\u00ad\u034f\u061c\u115f\u1160\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0]/
const INVISIBLES = new RegExp(INVISIBLE.source, 'g')
const SPACE = /[\t\n\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u205f\u3000]/
const SPACES = new RegExp(SPACE.source + '+', 'g')

/**
 * Anything but Hangul syllables and ASCII with single spaces: only that can be changed by folding, or (second pattern) by
 * normalising. Most pieces of most pages hold none of it. Refused: a loop over the letters, three times as slow.
 */
const MAY_FOLD = /[^\x20-\x7e\uac00-\ud7a3]| {2}/
const MAY_NORMALISE = /[^\n\x20-\x7e\uac00-\ud7a3]/

/** Folds a piece of text that follows `before` (the last character written so far, or empty). */
export function foldPiece(raw: string, before: string): string {
  const folded = MAY_FOLD.test(raw) ? raw.replace(INVISIBLES, '').replace(SPACES, ' ') : raw
  const atEdge = before === '' || before === ' '
  return atEdge && folded.startsWith(' ') ? folded.slice(1) : folded
}

/** Offset in `raw` of the character at `index` of its folded form: {@link foldPiece} the other way. */
export function rawOffset(raw: string, before: string, index: number): number {
  if (foldPiece(raw, before).length === raw.length) return Math.min(index, raw.length)
  let count = 0
  let last = before
  for (let i = 0; i < raw.length; i++) {
    const character = raw.charAt(i)
    if (INVISIBLE.test(character)) continue
    const isSpace = SPACE.test(character)
    if (isSpace && (last === '' || last === ' ')) continue
    if (count === index) return i
    last = isSpace ? ' ' : character
    count++
  }
  return raw.length
}

const DOTS = /[\u00b7\u2022\u2024\u2027\u2219\u22c5\u30fb\u318d\uff65\u119e]/g
// A letter with what combines with it: conjoining Hangul, marks. Normalised one by one, so that places can be mapped.
const CLUSTERS = /[\u1100-\u115f\ua960-\ua97c]+[\u1160-\u11ff\ud7b0-\ud7fb]*|[^\p{M}]\p{M}{0,8}|\p{M}/gsu

export interface Plain {
  readonly text: string
  /** Place in the printed text of the character at a place in the plain one; its length maps to the length. */
  at(index: number): number
}

const CIRCLED = /^[①-⑳]/

const identity = (index: number) => index

/** NFKC, one kind of middle dot (`·`), ASCII quotes and dashes; the letters' case stays. */
export function plainOf(printed: string): Plain {
  if (!MAY_NORMALISE.test(printed)) return { text: printed, at: identity }
  const map: number[] = []
  let text = ''
  for (const match of printed.matchAll(CLUSTERS)) {
    const piece = plainPiece(match[0])
    for (let i = 0; i < piece.length; i++) map.push(match.index)
    text += piece
  }
  return { text, at: (index) => map[index] ?? printed.length }
}

function plainPiece(cluster: string) {
  // Made a bare digit, the number of an item (`① A - 배송`) would become a part of the name behind it.
  if (CIRCLED.test(cluster)) return cluster
  return cluster
    .replace(DOTS, '·')
    .normalize('NFKC')
    .replace(INVISIBLES, '')
    .replace(/[‘’‛′]/g, "'")
    .replace(/[“”‟″]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(SPACES, (space) => (space === '\n' ? '\n' : ' '))
}

/** For comparing headings and labels: plain, lower case, without spaces, dots and quotes. */
export function compact(plain: string): string {
  return plain.toLowerCase().replace(/[\s·'"]+/g, '')
}

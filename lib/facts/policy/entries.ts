import type { Line } from './outline'
import { canBeName, isPlaceholder, splitNames } from './split'
import { labelOf } from './labels'
import type { Piece } from './quotes'

/** A processor as found, before it is quoted. */
export interface Draft {
  /** The party's words on the page. */
  readonly name: Piece & { readonly from: number; readonly to: number }
  readonly work: readonly Piece[]
  readonly retention: readonly Piece[]
  /** The row, item or sentence. */
  readonly pieces: readonly Piece[]
  readonly part: 'paragraph' | 'list' | 'table'
  readonly row: number | null
}

/** What one way of writing a list gave. */
export interface Found {
  readonly drafts: Draft[]
  /** Parties that a template left open. */
  readonly open: Piece[]
}

export interface Party {
  readonly line: Line
  readonly from: number
  readonly to: number
}

/** The companies in a stretch of a line: names, and places left open by a template. */
export function partiesIn(
  line: Line,
  from = 0,
  to = line.plain.text.length,
): { names: Party[]; open: Piece[] } {
  const text = line.plain.text.slice(from, to)
  const names: Party[] = []
  const open: Piece[] = []
  if (isPlaceholder(text)) return { names, open: text.trim() ? [{ line, from, to }] : [] }
  for (const part of splitNames(text)) {
    const piece = { line, from: from + part.start, to: from + part.end }
    if (isPlaceholder(part.name)) open.push(piece)
    else if (canBeName(part.name) && !isLabelWord(part.name)) names.push(piece)
  }
  return { names, open }
}

/** `위탁 현황`: the name of the list, not of anybody on it. */
const OF_LIST =
  /^(?:개인정보(?:의)?\s?)?(?:처리\s?)?(?:업무\s?)?(?:위·?수탁|위탁|수탁)[가-힣\s]{0,6}(?:현황|목록|내역|안내|보기|사항)$/

/** A header word in a party's place. Words that may stand in a name (`NICE평가정보`) are no reason to drop it. */
function isLabelWord(name: string) {
  if (OF_LIST.test(name)) return true
  const label = labelOf(name)
  if (label === 'work') return /위탁|수탁|업무|entrust|outsourc|consign/i.test(name)
  return label !== null && label !== 'aside'
}

/** Whether a value says anything: not blank, not a dash. */
export function hasContent(line: Line, from = 0, to = line.plain.text.length): boolean {
  return !isPlaceholder(line.plain.text.slice(from, to))
}

/** Lines read between two breaths: reading must not hold up the page. */
export const LINES_A_BREATH = 25

import { Breath } from './breath'
import { hasContent } from './entries'
import type { Draft } from './entries'
import { labelOf } from './labels'
import type { Line } from './outline'
import type { Piece } from './quotes'
import type { Stretch } from './sections'
import { sentencesOf } from './statements'
import { compact } from './text'
import type { Place, Quote, Remarks } from './types'

/** Makes a quote in the section at hand. */
export type QuoteIn = (pieces: readonly Piece[], part: Place['part'], row: number | null) => Quote

/** For sections of which nothing is remarked. */
export const NO_REMARKS: Remarks = {
  lang: null,
  unnamed: [],
  reprocessing: null,
  supervision: null,
  oldTerm: null,
}

const MOST_UNNAMED = 5
/** Lines of which the language of a section is told. */
const LANGUAGE_LINES = 60
/** A paragraph of rules is longer than any of these; what is longer still is a page without paragraphs. */
const LONGEST = 2000

/**
 * What a section says beside its list. `drafts` are its entries as found, `open` the parties that a template left
 * open, `lines` its lines outside tables.
 */
export function* remarksOf(
  { items, heading }: Stretch,
  drafts: readonly Draft[],
  open: readonly Piece[],
  quote: QuoteIn,
): Generator<void, Remarks> {
  let reprocessing: Remarks['reprocessing'] = null
  let supervision: Quote | null = null
  let oldTerm = heading && OLD_TERM.test(heading.line.plain.text) ? quote([heading], 'heading', null) : null
  const breath = new Breath()
  for (const item of items) {
    if (item.kind === 'table') continue
    const text = item.plain.text
    if (breath.isDue(text.length)) yield
    if (text.length > LONGEST || !OF_PROCESSING.test(text)) continue
    supervision ??= pieceOf(item, isSupervision, quote)
    // "취급위탁 under the former network act" quotes a law and is no name of the section.
    if (OLD_TERM.test(text) && !/정보통신망|구\s*법|「/.test(text))
      oldTerm ??= quote([item].map(asPiece), 'paragraph', null)
    reprocessing ??= reprocessingOf(item, quote)
  }
  return {
    lang: languageOf(items, heading?.line ?? null),
    unnamed: yield* unnamedOf(drafts, open, quote),
    reprocessing,
    supervision,
    oldTerm,
  }
}

const asPiece = (line: Line): Piece => ({ line })

const OF_PROCESSING = /위탁|수탁|계약|entrust|outsourc|consign|processor|supervis|trustee|26/i
const OLD_TERM = /취급\s?위탁/
const SUPERVISES = /감독|점검|supervis|oversee|monitor|audit/i
const BINDS = /계약|문서|명시|규정|제26조|article26|contract|agreement/i
const OF_PROCESSOR = /위탁|수탁|entrust|outsourc|consign|processor|trustee|serviceprovider/i

/** `위탁계약 체결 시 제26조에 따라 … 명시하고 … 감독하고 있습니다`: that there is a contract, or that they are supervised. */
function isSupervision(sentence: string): boolean {
  const folded = compact(sentence)
  if (!OF_PROCESSOR.test(folded) && !/제26조/.test(folded)) return false
  return (
    /위탁계약(?:을|의)?(?:체결|시|서)/.test(folded) ||
    (SUPERVISES.test(folded) && BINDS.test(folded)) ||
    /제26조/.test(folded) ||
    /수탁(?:자|사|업체)[^.]{0,40}(?:관리|감독)/.test(folded)
  )
}

function pieceOf(line: Line, fits: (sentence: string) => boolean, quote: QuoteIn): Quote | null {
  const found = sentencesOf(line.plain.text).find(({ text }) => fits(text))
  return found
    ? quote([{ line, from: found.start, to: found.start + found.text.length }], 'paragraph', null)
    : null
}

const RE = /재위탁|재수탁|sub-?processor|re-?entrust|sub-?entrust|subcontract/i
/** Rules for processors: that they may not, or need leave to, pass the work on. */
const IS_RULE = /제한|금지|동의|승인|않|아니|없이|restrict|prohibit|consent|not\b|without/i

function reprocessingOf(line: Line, quote: QuoteIn): Remarks['reprocessing'] {
  const text = line.plain.text
  const link = line.links.find(
    ({ href }) => href !== null && /^https?:/i.test(href) && /privacy|개인정보|%EA%B0%9C/i.test(href),
  )
  if (link && (RE.test(text) || /수탁(?:자|사|업체)의?\s*(?:개인정보\s*)?(?:처리)?방침/.test(text)))
    return { kind: 'link', quote: quote([{ line }], 'link', null) }
  if (!RE.test(text)) return null
  const sentence = sentencesOf(text).find((part) => RE.test(part.text))
  if (!sentence) return null
  const piece = { line, from: sentence.start, to: sentence.start + sentence.text.length }
  return { kind: IS_RULE.test(sentence.text) ? 'rule' : 'named', quote: quote([piece], 'paragraph', null) }
}

/** What stands behind a party's name in its own cell or sentence. */
const OTHERS =
  /^[\s)\]]*(?:[\s,)\]]\s*등(?![가-힣\d]|$)|[\s,)\]]\s*등$|[\s,)\]]\s*등(?:의|에|에게|을|를|이|과|으로)(?![가-힣]{3})|\s*외\s*(?:\d+\s*(?:개|곳|사|명|업체)|다수)|,?\s*etc\b|,?\s*and others)/i
const ATTACHED = /^등(?![가-힣\d])/
/** `A사`, `B 업체`: a letter in a company's place. */
const LETTER = /^[A-Z가나다라]\s?(?:사|회사|업체|택배사?|은행|카드사?)$/
/** Its longest name; most cells hold a name alone, and nothing is to be looked at. */
const LONGEST_LETTER = 6
const CIRCLES = /[○◯〇ㅇ*]{2,}\s*[\p{L}]{2}|[\p{L}]{2}\s*[○◯〇ㅇ*]{2,}/u

function* unnamedOf(
  drafts: readonly Draft[],
  open: readonly Piece[],
  quote: QuoteIn,
): Generator<void, Remarks['unnamed']> {
  const unnamed: Remarks['unnamed'][number][] = []
  const seen = new Set<Line>()
  for (const [i, { name, part, row }] of drafts.entries()) {
    if (i % 100 === 99) yield
    if (unnamed.length >= MOST_UNNAMED) break
    const text = name.line.plain.text
    const behind = text.slice(name.to, name.to + 20)
    if (behind === '' && name.to - name.from > LONGEST_LETTER) continue
    const kind = LETTER.test(text.slice(name.from, name.to).trim())
      ? 'masked'
      : OTHERS.test(behind)
        ? 'others'
        : ATTACHED.test(behind)
          ? 'attached'
          : null
    if (kind === null || seen.has(name.line)) continue
    seen.add(name.line)
    unnamed.push({ kind, quote: quote([whole(name.line, name.from, name.to)], part, row) })
  }
  for (const piece of open) {
    if (unnamed.length >= MOST_UNNAMED) break
    const text = piece.line.plain.text.slice(piece.from, piece.to)
    if (CIRCLES.test(text)) unnamed.push({ kind: 'masked', quote: quote([piece], 'paragraph', null) })
  }
  return unnamed
}

/** The whole line where it is a cell or an item; near the name where it is prose. */
function whole(line: Line, from: number, to: number): Piece {
  return line.plain.text.length <= 200
    ? { line }
    : { line, from: Math.max(0, from - 40), to: Math.min(line.plain.text.length, to + 40) }
}

/** Which cells of a section's tables stand in a column on re-processors and say something. */
export function reprocessorCells({ items }: Stretch): ReadonlySet<Line> {
  const cells = new Set<Line>()
  for (const item of items) {
    if (item.kind !== 'table') continue
    const header = item.rows.slice(0, 3).find((row) => row.some(isReprocessorHeader))
    if (!header) continue
    const x = header.findIndex(isReprocessorHeader)
    for (const row of item.rows) {
      const cell = row[x]
      if (cell && !isReprocessorHeader(cell) && saysSomething(cell)) cells.add(cell)
    }
  }
  return cells
}

const isReprocessorHeader = (cell: Line) => cell.text.length <= 40 && RE.test(cell.text)
/** A blank says nothing; 없음 says that there are none. */
const saysSomething = (cell: Line) =>
  hasContent(cell) || /^(?:해당\s*)?없음$|^none$/i.test(cell.plain.text.trim())

/** The cell of an entry that names its re-processors, or the entry's own line where that does. */
export function reprocessorsOf(draft: Draft, cells: ReadonlySet<Line>, quote: QuoteIn): Quote | null {
  const cell = cells.size > 0 ? draft.pieces.find(({ line }) => cells.has(line)) : undefined
  if (cell) return quote([draft.name, { line: cell.line }], 'table', draft.row)
  // In a row the other cells have their own headers: there only the party's cell may name one in brackets.
  const pieces = draft.part === 'table' ? [{ line: draft.name.line }] : draft.pieces
  const own = pieces.find(({ line }) => {
    if (line.text.length > 300 || !RE.test(line.text)) return false
    return !IS_RULE.test(line.plain.text) && labelOf(line.plain.text) === null
  })
  return own ? quote([own], draft.part, draft.row) : null
}

/** Language by letters: legal names are Latin in Korean lists too, so that Hangul leads where a quarter of it stands. */
function languageOf(items: Stretch['items'], heading: Line | null): Remarks['lang'] {
  let hangul = 0
  let latin = 0
  const count = (text: string) => {
    hangul += text.match(/[가-힣]/g)?.length ?? 0
    latin += text.match(/[A-Za-z]/g)?.length ?? 0
  }
  if (heading) count(heading.text)
  let left = LANGUAGE_LINES
  for (const item of items) {
    if (left <= 0) break
    const lines = item.kind === 'line' ? [item] : item.rows.slice(0, 8).flat()
    for (const line of lines.slice(0, left)) count(line.text.slice(0, 300))
    left -= lines.length
  }
  if (hangul + latin < 8) return null
  return hangul * 3 >= latin ? 'ko' : hangul * 10 < latin ? 'en' : null
}

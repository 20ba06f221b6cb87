import { Breath } from './breath'
import { isEndedEntry, isPlannedEntry } from './ended-entry'
import type { Draft } from './entries'
import { findName, isSameCompany, mayName } from './names'
import type { NameTarget } from './names'
import type { Item, Line } from './outline'
import { printed } from './quotes'
import type { Piece, Quoter } from './quotes'
import { placeIn } from './section-reader'
import type { ReadSection } from './section-reader'
import type { Stretch } from './sections'
import { sentencesOf, statementOf } from './statements'
import type { Mention } from './types'

/** No page is quoted more often than this for one company. */
const MOST_MENTIONS = 60
const BREATH = 100

/** Every place where a company is named: as a processor's entry, or in other words of a section or of the page. */
export function* mentionsOf(
  target: NameTarget,
  sections: readonly ReadSection[],
  stretches: readonly Stretch[],
  rest: readonly Item[],
  quoter: Quoter,
): Generator<void, Mention[]> {
  const mentions: Mention[] = []
  const add = (mention: Mention) => {
    if (mentions.length < MOST_MENTIONS) mentions.push(mention)
  }
  for (const [sectionIndex, { section, drafts, pastLines }] of sections.entries()) {
    const stretch = stretches[sectionIndex]
    if (!stretch) continue
    const named: Draft[] = []
    for (const [entryIndex, entry] of section.processors.entries()) {
      if (entryIndex % BREATH === BREATH - 1) yield
      const draft = drafts[entryIndex]
      if (!draft || !isSameCompany(entry.name, target)) continue
      named.push(draft)
      const past =
        stretch.past ||
        pastLines.has(draft.name.line) ||
        isEndedEntry(draft) ||
        draft.pieces.some(({ line }) => isPast(line.plain.text))
      const at = { quote: entry.quote, section: section.kind, sectionIndex, past }
      // Not in force yet: named in the section, and no processor's entry.
      add(isPlannedEntry(draft) ? { ...at, entryIndex: -1, planned: true } : { ...at, entryIndex })
    }
    const own = (line: Line, from: number, to: number) =>
      named.some(
        ({ name, work }) =>
          covers(name, line, from, to) ||
          work.some((piece) => piece.line === line && covers(piece, line, from, to)),
      )
    const works = worksOf(drafts, target)
    // A product named in another company's work ("messages through A") makes no processor of its maker.
    const isInWork = (line: Line, [from, to]: readonly [number, number]) =>
      works.get(line)?.some((piece) => covers(piece, line, from, to)) ?? false
    for (const { line, row, range } of places(stretch.items, target)) {
      if (!range) {
        yield
        continue
      }
      if (own(line, ...range) || isInWork(line, range)) continue
      const quote = quoter.quote(
        [sentenceAround(line, range)],
        placeIn(stretch.heading, row ? 'table' : 'paragraph', row),
        [{ line, from: range[0], to: range[1] }],
      )
      const past = stretch.past || pastLines.has(line) || isPast(quote.text)
      add({ quote, section: section.kind, sectionIndex, entryIndex: -1, past })
    }
  }
  for (const { line, row, range } of places(rest, target)) {
    if (!range) {
      yield
      continue
    }
    const quote = quoter.quote(
      [sentenceAround(line, range)],
      placeIn(null, row ? 'table' : 'paragraph', row),
      [{ line, from: range[0], to: range[1] }],
    )
    add({ quote, section: null, sectionIndex: -1, entryIndex: -1, past: isPast(quote.text) })
  }
  return mentions
}

/** The stretches of work by line, but for those that are nothing but the company looked for. */
function worksOf(drafts: readonly Draft[], target: NameTarget): ReadonlyMap<Line, Piece[]> {
  const works = new Map<Line, Piece[]>()
  for (const { work } of drafts) {
    for (const piece of work) {
      if (!mayName(piece.line.plain.text, target) || isSameCompany(printed(piece), target)) continue
      const known = works.get(piece.line)
      if (known) known.push(piece)
      else works.set(piece.line, [piece])
    }
  }
  return works
}

function covers(piece: { line: Line; from?: number; to?: number }, line: Line, from: number, to: number) {
  return piece.line === line && (piece.from ?? 0) <= from && (piece.to ?? Number.POSITIVE_INFINITY) >= to
}

function isPast(text: string) {
  return sentencesOf(text).some((sentence) => statementOf(sentence.text).past)
}

function sentenceAround(line: Line, [from, to]: readonly [number, number]) {
  if (line.text.length <= 200) return { line }
  const sentence = sentencesOf(line.plain.text).find(
    ({ text, start }) => start <= from && start + text.length >= to,
  )
  return sentence ? { line, from: sentence.start, to: sentence.start + sentence.text.length } : { line }
}

/** The places, and now and then one without a range: time to breathe. */
function* places(items: readonly Item[], target: NameTarget) {
  let count = 0
  const breath = new Breath()
  // By index, here and below: what iterators answer costs more than the look at most lines.
  for (let n = 0; n < items.length; n++) {
    const item = items[n]
    if (!item) continue
    if (item.kind === 'line') {
      if (breath.isDue(item.text.length)) yield { line: item, row: null, range: null }
      for (const range of rangesIn(item, target)) {
        yield { line: item, row: null, range }
        if (++count >= MOST_MENTIONS) return
      }
      continue
    }
    const seen = new Set<Line>()
    for (let y = 0; y < item.rows.length; y++) {
      const row = item.rows[y] ?? []
      for (let x = 0; x < row.length; x++) {
        const line = row[x]
        if (!line) continue
        if (breath.isDue(line.text.length)) yield { line, row: null, range: null }
        if (seen.has(line)) continue
        seen.add(line)
        for (const range of rangesIn(line, target)) {
          yield { line, row: y + 1, range }
          if (++count >= MOST_MENTIONS) return
        }
      }
    }
  }
}

const NO_RANGES: [number, number][] = []

function rangesIn(line: Line, target: NameTarget): [number, number][] {
  const plain = line.plain.text
  return mayName(plain, target) ? findName(plain, target) : NO_RANGES
}

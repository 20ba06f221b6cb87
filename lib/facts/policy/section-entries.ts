import { LINES_A_BREATH } from './entries'
import type { Draft, Found } from './entries'
import { bareColumnEntries, columnLineEntries } from './column-lines'
import { flatEntries } from './flat-entries'
import { labelledEntries } from './labelled-entries'
import { companyLikeness } from './likeness'
import { looseGridEntries } from './loose-grid-entries'
import { listsOfOthers } from './other-lists'
import type { Line } from './outline'
import { pairEntries } from './pair-lines'
import { printed } from './quotes'
import type { Piece } from './quotes'
import type { Stretch } from './sections'
import { sentenceEntries } from './sentence-entries'
import { tableEntries } from './table-entries'
import type { Columns } from './table-entries'
import { compact } from './text'
import { titledEntries } from './titled-entries'

/** Entries read between two yields. */
export const ENTRIES_A_BREATH = 50

/** The entries of a stretch, layout by layout: tables first, then what its lines show. `accepting`: lines that speak of entrusting. */
export function* entriesOf(
  stretch: Stretch,
  all: readonly Line[],
  accepting: ReadonlySet<Line>,
): Generator<void, Found> {
  const drafts: Draft[] = []
  const open: Piece[] = []
  const take = (found: Found) => {
    // One by one: spread out, a table of 130 000 rows is more arguments than a call may have.
    for (const draft of found.drafts) drafts.push(draft)
    for (const piece of found.open) open.push(piece)
  }
  let columns: Columns | null = null
  let accepts = !stretch.mixed || stretch.kind === 'overseas'
  const others = listsOfOthers(stretch)
  const lines = all.filter((line) => !others.has(line))
  for (const item of stretch.items) {
    if (item.kind === 'line') {
      accepts = accepting.has(item)
      continue
    }
    yield
    if (others.has(item)) continue
    const found: Found & { columns: Columns | null } = yield* tableEntries(item, columns, accepts)
    columns = found.columns
    take(found)
  }
  const inTables = drafts.length
  const own = lines.filter((line) => accepting.has(line) && !(stretch.parts.get(line)?.line.level ?? 0))
  take((yield* looseGridEntries(own)) ?? (yield* labelledEntries(lines, (line) => accepting.has(line))))
  const isFound = () => drafts.length > inTables
  yield* pairsForLabels(drafts, inTables, own)
  if (!isFound()) take(yield* columnLineEntries(own))
  if (drafts.length === 0) take(yield* flatEntries(own))
  if (!isFound()) take(besideTables(yield* bareColumnEntries(own), inTables))
  if (!isFound()) take(besideTables(yield* pairEntries(own), inTables))
  if (drafts.length === 0 && open.length === 0)
    take(yield* titledEntries(lines.filter((line) => accepting.has(line))))
  const known = new Set<string>()
  for (const [i, { name }] of drafts.entries()) {
    if (i % ENTRIES_A_BREATH === ENTRIES_A_BREATH - 1) yield
    known.add(compact(printed(name)))
  }
  for (const [i, line] of own.entries()) {
    if (i % LINES_A_BREATH === 0 || line.plain.text.length > 400) yield
    for (const draft of sentenceEntries(line, i + 1))
      if (!known.has(compact(printed(draft.name)))) drafts.push(draft)
  }
  return { drafts, open }
}

/**
 * `배송 위탁업체: A - 배송` above `결제: B - 결제 승인`: where labels gave names without any work, and pairs on the same
 * lines and others give it, the pairs hold.
 */
function* pairsForLabels(drafts: Draft[], from: number, own: readonly Line[]): Generator<void> {
  const labelled = drafts.slice(from)
  if (labelled.length === 0 || labelled.some(({ work }) => work.length > 0)) return
  const pairs = (yield* pairEntries(own)).drafts
  const lines = new Set(pairs.map(({ name }) => name.line))
  if (labelled.every(({ name }) => lines.has(name.line))) drafts.splice(from, labelled.length, ...pairs)
}

/** Beside a table most pairs are remarks on it: only a name that shows a company's form is one more processor. */
function besideTables({ drafts, open }: Found, inTables: number): Found {
  if (inTables === 0) return { drafts, open }
  const textOf = ({ line, from, to }: Draft['name']) => line.plain.text.slice(from, to)
  return { drafts: drafts.filter(({ name }) => companyLikeness(textOf(name)) >= 4), open }
}

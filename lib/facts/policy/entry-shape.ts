import { firstChildOf, nextSiblingOf, typeOf } from './node-access'
import { labelBesideValue, labelledValues, labelOf } from './labels'
import type { Draft } from './entries'
import { roleOf } from './columns'
import type { ColumnRole, EntryShape, Flow, ShapePart } from './layout-types'
import type { Line } from './outline'
import { printedRange } from './quotes'
import type { Piece, Quoter } from './quotes'
import { plainOf } from './text'
import { blockOf, childOn, closest, commonOf, holdsOnly, isBlock, lastNodeOf, tagOf } from './tree-places'
import type { ReadableNode } from './types'

/** An entry has few lines; a longer one is no example to copy. */
const MOST_LINES = 12
const MOST_PARTS = 80

interface Cut {
  readonly from: number
  readonly to: number
  readonly slot: ColumnRole
}

/** One entry's lines, with the places that are filled anew. */
export interface EntryLines {
  readonly lines: readonly Line[]
  readonly cuts: ReadonlyMap<Line, readonly Cut[]>
}

/** The lines of drafts that are written as one entry, in the page's order. */
export function linesOfEntry(drafts: readonly Draft[], order: ReadonlyMap<Line, number>): EntryLines | null {
  const cuts = new Map<Line, Cut[]>()
  const lines = new Set<Line>()
  const cut = (piece: Piece, slot: ColumnRole) => {
    lines.add(piece.line)
    const [from, to] = printedRange(piece)
    const own = cuts.get(piece.line) ?? []
    if (to <= from || own.some((one) => one.slot === slot && one.from === from)) return
    const before = own.find((one) => one.slot === slot && slot === 'party')
    const merged = before ? { from: Math.min(before.from, from), to: Math.max(before.to, to), slot } : null
    cuts.set(
      piece.line,
      merged ? [...own.filter((one) => one !== before), merged] : [...own, { from, to, slot }],
    )
  }
  for (const { name, work, retention, pieces } of drafts) {
    for (const { line } of pieces) lines.add(line)
    cut(name, 'party')
    for (const piece of work) cut(piece, 'work')
    for (const piece of retention) cut(piece, 'retention')
  }
  for (const line of lines) widen(line, cuts)
  const sorted = [...lines].toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
  return sorted.length <= MOST_LINES ? { lines: sorted, cuts } : null
}

/** Whole values of labels are filled anew: `A 등`, and what a label without a place of its own says of this company. */
function widen(line: Line, cuts: Map<Line, Cut[]>) {
  const text = line.plain.text
  const beside = labelBesideValue(line)
  const labelled = labelledValues(text)
  for (const { label, start, from, to } of labelled.length > 0 ? labelled : beside ? [beside] : []) {
    const [a, b] = printedRange({ line, from, to })
    if (b <= a) continue
    const own = cuts.get(line) ?? []
    const within = own.filter((one) => one.from < b && one.to > a)
    const title = text.slice(start, from)
    const slot =
      label === 'party' || label === 'work' || label === 'retention'
        ? (within[0]?.slot ?? label)
        : (within[0]?.slot ?? roleOf(title))
    cuts.set(line, [...own.filter((one) => !within.includes(one)), { from: a, to: b, slot }])
  }
}

const BULLETS = /^[\s\-–*·•∙‧ㆍ○●■□▶▷◆◇※ⓛ①-⑳|]+|^\s*\(?\d{1,2}[.)]\s*|^\s*[가-하][.)]\s*/g
const SIGNS = /[\s:：/|,;()[\]<>{}=→⇒\-–—~·•]+/

/** Whether words that would be copied say nothing of the company they were copied from. */
function isNeutral(fixed: string): boolean {
  let rest = plainOf(fixed).text
  for (let i = 0; i < 3; i++) rest = rest.replace(BULLETS, '')
  rest = rest.trim().replace(/^등(?=\s|$)/, '')
  if (labelOf(rest) !== null) return true
  const whole = rest.replace(/[\s:：/|\-–]+$/, '').replace(/^[\s:：/|\-–]+/, '')
  if (whole === '' || labelOf(whole) !== null) return true
  return rest.split(SIGNS).every((word) => word === '' || labelOf(word) !== null)
}

function textOf(part: ShapePart): string {
  if (typeof part === 'string') return part
  return 'slot' in part ? '\u0000' : `${part.parts.map(textOf).join('')}\n`
}

/** Whether an entry can be copied: it has a place for company and work, and nothing else that is its own. */
export function isCopyable({ parts }: EntryShape): boolean {
  const slots: ColumnRole[] = []
  const collect = (part: ShapePart) => {
    if (typeof part === 'string') return
    if ('slot' in part) slots.push(part.slot)
    else for (const inner of part.parts) collect(inner)
  }
  for (const part of parts) collect(part)
  const others = slots.filter((slot) => !/^(?:party|work|retention)$/.test(slot))
  if (new Set(others).size < others.length) return false
  const fixed = textOf({ tag: '', parts }).split(/[\u0000\n]/)
  return slots.includes('party') && slots.includes('work') && fixed.every(isNeutral)
}

/** A line, taken apart at its places. `from`, `to` cut a piece of it. */
function partsOf(line: Line, cuts: readonly Cut[], from = 0, to = line.text.length): ShapePart[] {
  const parts: ShapePart[] = []
  let at = from
  for (const one of cuts.toSorted((a, b) => a.from - b.from)) {
    if (one.to <= from || one.from >= to) continue
    if (one.from > at) parts.push(line.text.slice(at, one.from))
    // A place that goes on over several nodes is filled in the first of them.
    if (one.from >= from) parts.push({ slot: one.slot, was: line.text.slice(one.from, Math.min(one.to, to)) })
    at = Math.max(at, Math.min(one.to, to))
  }
  if (at < to) parts.push(line.text.slice(at, to))
  return parts.map((part) => (typeof part === 'string' ? part.replace(/^\s등(?=\s)/, '') : part))
}

const PREFORMATTED = new Set(['pre', 'textarea'])
const LISTS = new Set(['ul', 'ol', 'dl', 'table', 'tbody', 'tr', 'body', 'html', 'main'])
const COPIED = new Set(
  'p div li ul ol dl dt dd strong b em i span h3 h4 h5 h6 table thead tbody tr td th section article details summary'.split(
    ' ',
  ),
)

/** Takes an entry apart with the elements that it is written in. Null when it shares them in a way not understood. */
export function shapeOf(entry: EntryLines, quoter: Quoter, spaced: boolean): EntryShape | null {
  const { lines, cuts } = entry
  const nodes = lines.flatMap(({ runs }) => runs.map(({ node }) => node))
  const last = lines.at(-1)
  const common = commonOf(nodes)
  if (!last || !common) return null
  const flow = (unit: readonly ReadableNode[]): EntryShape => {
    const budget = { parts: MOST_PARTS }
    const parts = unit.map((node) => copyOf(node, entry, budget)).filter((part) => part !== null)
    return {
      flow: 'blocks',
      parts,
      numbering: numberingIn(lines),
      spaced,
      mark: quoter.markNode(unit.at(-1) ?? common),
    }
  }
  const unit = unitOf(common, nodes, lines)
  if (unit) return flow(unit)
  // Several entries in one block: the lines are parted by `br` or by line breaks.
  const node = lastNodeOf(last)
  const blocks = new Set(lines.map((line) => line.runs[0] && blockOf(line.runs[0].node)))
  // Lines of several blocks with others among them: one more cannot be put between.
  if (!node || blocks.size > 1) return null
  const kind: Flow = closest(node, PREFORMATTED) || sharesNode(last, lines) ? 'text' : 'breaks'
  return {
    flow: kind,
    parts: lines.map((line) => ({ tag: '', parts: partsOf(line, cuts.get(line) ?? []) })),
    numbering: numberingIn(lines),
    spaced,
    mark: quoter.mark({ line: last, from: last.plain.text.length, to: last.plain.text.length }),
  }
}

/** A line that is only a part of its node was cut at a line break of the source. */
function sharesNode(line: Line, lines: readonly Line[]) {
  return line.runs.some(
    ({ node }) => typeOf(node) === 3 && (node.nodeValue ?? '').includes('\n') && !holdsOnly(node, lines),
  )
}

/** The elements that hold this entry and nothing else. */
function unitOf(
  common: ReadableNode,
  nodes: readonly ReadableNode[],
  lines: readonly Line[],
): ReadableNode[] | null {
  if (!LISTS.has(tagOf(common)) && !PREFORMATTED.has(tagOf(common)) && holdsOnly(common, lines)) {
    let unit = common
    // A text in `span` or `strong` stands for its paragraph.
    while (!isBlock(unit)) {
      const parent = closest(unit.parentNode ?? unit, new Set([...COPIED]))
      if (!parent || parent === unit || !holdsOnly(parent, lines)) return null
      unit = parent
    }
    return unit.parentNode && !/^(?:td|th|tr|dd)$/.test(tagOf(unit)) ? [unit] : null
  }
  const children = [...new Set(nodes.map((node) => childOn(common, node)))]
  if (children.some((child) => !child || !isBlock(child) || !holdsOnly(child, lines))) return null
  return children.filter((child) => child !== null)
}

/** An element without its attributes, the places of the entry cut out. */
function copyOf(node: ReadableNode, entry: EntryLines, budget: { parts: number }): ShapePart | null {
  if (--budget.parts < 0) return null
  const parts: ShapePart[] = []
  for (let child = firstChildOf(node); child; child = nextSiblingOf(child)) {
    if (typeOf(child) === 3) parts.push(...textParts(child, entry))
    else if (typeOf(child) === 1) {
      if (tagOf(child) === 'br') parts.push({ tag: 'br', parts: [] })
      else {
        const inner = copyOf(child, entry, budget)
        if (inner) parts.push(inner)
      }
    }
  }
  if (!parts.some((part) => typeof part === 'object' || part.trim() !== '')) return null
  return { tag: COPIED.has(tagOf(node)) ? tagOf(node) : 'span', parts }
}

function textParts(node: ReadableNode, { lines, cuts }: EntryLines): ShapePart[] {
  return lines.flatMap((line) =>
    line.runs.flatMap((run, i) => {
      if (run.node !== node) return []
      return partsOf(line, cuts.get(line) ?? [], run.start, line.runs[i + 1]?.start ?? line.text.length)
    }),
  )
}

const NUMBER = /^\s*(\(?\d{1,3}[.)]|[①-⑳]|\(?[가나다라마바사아자차카타파하][.)])/

/** The number before an entry; null when its lines are numbered one by one: then they count labels. */
function numberingIn(lines: readonly Line[]): string | null {
  const found = lines.map((line) => NUMBER.exec(line.text)?.[1] ?? null)
  return found.filter((one) => one !== null).length === 1 ? (found[0] ?? null) : null
}

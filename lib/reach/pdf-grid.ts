import type { PdfRun } from './pdf-lines'
import type { PdfRule } from './pdf-rules'

/** A table that lines on the page part into cells. */
export interface PdfGrid {
  readonly top: number
  readonly bottom: number
  /** Cells over several rows or columns stand in each of them. */
  readonly rows: readonly (readonly string[])[]
}

/** Lines that cross or touch each other. */
interface Frame {
  readonly across: readonly PdfRule[]
  readonly down: readonly PdfRule[]
  /** Where its lines stand: from the left, and from the top. */
  readonly xs: readonly number[]
  readonly ys: readonly number[]
}

interface Cell {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Lines within this of each other are one border, drawn twice or cell by cell. */
const SLACK = 3.5
/** A page of more lines is a drawing. */
const MOST_RULES = 3000

/**
 * The tables whose cells are parted by lines, and the runs that stand in none. `textOf` makes the text of one cell.
 * A box with words in one column, such as a frame around the page, is no table.
 */
export function gridsOf(
  runs: readonly PdfRun[],
  rules: readonly PdfRule[],
  textOf: (runs: readonly PdfRun[]) => string,
): { readonly grids: readonly PdfGrid[]; readonly free: readonly PdfRun[] } {
  if (rules.length > MOST_RULES) return { grids: [], free: runs }
  const frames = framesOf(rules)
  const inside = new Map<Frame, Map<string, { cell: Cell; runs: PdfRun[] }>>()
  const free: PdfRun[] = []
  for (const run of runs) {
    const frame = frames.find((each) => holds(each, run))
    const cell = frame && cellAround(run, frame)
    if (!frame || !cell) {
      free.push(run)
      continue
    }
    const cells = inside.get(frame) ?? new Map<string, { cell: Cell; runs: PdfRun[] }>()
    inside.set(frame, cells)
    const key = [cell.left, cell.right, cell.top, cell.bottom].join(' ')
    const known = cells.get(key)
    if (known) known.runs.push(run)
    else cells.set(key, { cell, runs: [run] })
  }
  const grids = [...inside].map(([frame, cells]) => gridOf(frame, [...cells.values()], textOf))
  return { grids: grids.toSorted((a, b) => b.top - a.top), free }
}

/** Groups of lines that part a place into columns, the smallest first: a table may stand in another's cell. */
function framesOf(rules: readonly PdfRule[]): Frame[] {
  const left = new Set(rules)
  const frames: Frame[] = []
  for (const first of rules) {
    if (!left.delete(first)) continue
    const group = [first]
    for (const rule of group) {
      for (const other of left) {
        if (!touches(rule, other)) continue
        left.delete(other)
        group.push(other)
      }
    }
    const across = group.filter(({ kind }) => kind === 'across')
    const down = group.filter(({ kind }) => kind === 'down')
    const xs = edges(down.map(({ at }) => at))
    const ys = edges(across.map(({ at }) => at)).toReversed()
    if (xs.length > 2 && ys.length > 1) frames.push({ across, down, xs, ys })
  }
  return frames.toSorted((a, b) => areaOf(a) - areaOf(b))
}

function touches(a: PdfRule, b: PdfRule) {
  if (a.kind === b.kind) return near(a.at, b.at) && a.from - SLACK <= b.to && b.from - SLACK <= a.to
  const within = (at: number, { from, to }: PdfRule) => at >= from - SLACK && at <= to + SLACK
  return within(a.at, b) && within(b.at, a)
}

function near(a: number, b: number) {
  return Math.abs(a - b) <= SLACK
}

/** Where borders stand, from the least. */
function edges(values: readonly number[]): number[] {
  const kept: number[] = []
  for (const value of values.toSorted((a, b) => a - b))
    if (!near(kept.at(-1) ?? -Infinity, value)) kept.push(value)
  return kept
}

function areaOf({ xs, ys }: Frame) {
  return ((xs.at(-1) ?? 0) - (xs[0] ?? 0)) * ((ys[0] ?? 0) - (ys.at(-1) ?? 0))
}

function middleOf({ x, y, width, size }: PdfRun) {
  return { x: x + width / 2, y: y + size * 0.3 }
}

function holds({ xs, ys }: Frame, run: PdfRun) {
  const { x, y } = middleOf(run)
  return x > (xs[0] ?? 0) && x < (xs.at(-1) ?? 0) && y < (ys[0] ?? 0) && y > (ys.at(-1) ?? 0)
}

/** The nearest lines on each side of a run's middle, as edges of the table; null where one side is open. */
function cellAround(run: PdfRun, { across, down, xs, ys }: Frame): Cell | null {
  const { x, y } = middleOf(run)
  let [top, bottom, right, left] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const { at, from, to } of across) {
    if (x < from - SLACK || x > to + SLACK) continue
    if (at > y) top = Math.min(top, at)
    else bottom = Math.max(bottom, at)
  }
  for (const { at, from, to } of down) {
    if (y < from - SLACK || y > to + SLACK) continue
    if (at > x) right = Math.min(right, at)
    else left = Math.max(left, at)
  }
  if (![top, bottom, right, left].every(Number.isFinite)) return null
  const edge = (list: readonly number[], at: number) => list.find((each) => near(each, at)) ?? at
  return { left: edge(xs, left), right: edge(xs, right), top: edge(ys, top), bottom: edge(ys, bottom) }
}

function gridOf(
  { xs, ys }: Frame,
  cells: readonly { cell: Cell; runs: readonly PdfRun[] }[],
  textOf: (runs: readonly PdfRun[]) => string,
): PdfGrid {
  const tops = ys.slice(0, -1)
  const lefts = xs.slice(0, -1)
  const rows = tops.map(() => lefts.map(() => ''))
  for (const { cell, runs } of cells) {
    const text = textOf(runs)
    for (const [i, top] of tops.entries()) {
      if (top > cell.top || top <= cell.bottom) continue
      const row = rows[i]
      for (const [j, left] of lefts.entries())
        if (row && left >= cell.left && left < cell.right) row[j] = text
    }
  }
  return { top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0, rows }
}

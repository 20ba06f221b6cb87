import { joinLines } from './outline'
import type { Item, Line, Table } from './outline'

/** A cell as met: its content, and how many columns and rows it says it covers. */
export interface RawCell {
  readonly items: RawItem[]
  readonly header: boolean
  readonly columns: number
  readonly rows: number
}

/** A table as met, before its cells are put in their places. */
export interface RawTable {
  readonly kind: 'raw'
  readonly rows: readonly (readonly RawCell[])[]
}

export type RawItem = Line | RawTable

/** No policy has more columns; a page may claim any number. */
const MOST_COLUMNS = 40
const LONGEST_CELL = 3000
/** Rows between two breaths. */
const BREATH = 60

/** A span as the attribute gives it: 1 when absent or no number; never more than `most`. */
export function spanOf(value: string | null, most: number): number {
  const number = value === null ? 1 : Number.parseInt(value, 10)
  return Number.isFinite(number) && number > 1 ? Math.min(number, most) : 1
}

/**
 * Puts every table of a page in order; tables that only lay out the page give way to their content. When the time is
 * over the rest of a page comes without its tables.
 */
export function* layOut(raw: readonly RawItem[], isOver: () => boolean): Generator<void, Item[]> {
  const items: Item[] = []
  for (let n = 0; n < raw.length; n++) {
    const item = raw[n]
    if (!item) continue
    if (item.kind === 'line') items.push(item)
    else if (!isOver()) for (const part of yield* tableItems(item.rows, isOver)) items.push(part)
  }
  return items
}

/**
 * What a table says, in reading order: a table of data, or the content of its cells. Rows that one cell fills from
 * side to side (a title, a remark) become lines of their own.
 */
function* tableItems(rows: RawTable['rows'], isOver: () => boolean): Generator<void, Item[]> {
  if (!(yield* isData(rows))) return yield* layOut(rows.flatMap(contentOf), isOver)
  const grid = yield* expand(rows)
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0)
  const items: Item[] = []
  let part: (RawCell | null)[][] = []
  for (const [y, row] of grid.entries()) {
    if (y % BREATH === BREATH - 1) {
      if (isOver()) break
      yield
    }
    const first = row[0]
    const isWhole = first && row.length === width && row.every((cell) => cell === first)
    // A single dash or blank from side to side is a row without an entry, not a title.
    if (isWhole && linesOf(first).some((line) => line.text.length > 3)) {
      if (part.length > 0) items.push(yield* toTable(part, width))
      part = []
      for (const line of linesOf(first)) items.push(line)
    } else part.push(row)
  }
  if (part.length > 0) items.push(yield* toTable(part, width))
  return items
}

/** What a row of a layout table holds; a header cell alone in its row is the title of what stands below. */
function contentOf(row: readonly RawCell[]): RawItem[] {
  const [only] = row
  if (!only?.header || row.length > 1) return row.flatMap((cell) => cell.items)
  return only.items.map((item) => (item.kind === 'line' ? item.asBold() : item))
}

function linesOf(cell: RawCell) {
  return cell.items.filter((item): item is Line => item.kind === 'line')
}

function* isData(rows: RawTable['rows']): Generator<void, boolean> {
  let isWide = false
  for (const [y, row] of rows.entries()) {
    if (y % BREATH === BREATH - 1) yield
    if (!row.every((cell) => cell.items.every(isCellLine))) return false
    isWide ||= row.length > 1
  }
  return isWide
}

function isCellLine(item: RawItem) {
  return item.kind === 'line' && (item.level === 0 || item.level > 3) && item.text.length < LONGEST_CELL
}

function* expand(rows: RawTable['rows']): Generator<void, (RawCell | null)[][]> {
  const grid: (RawCell | null)[][] = rows.map(() => [])
  for (const [y, row] of rows.entries()) {
    if (y % BREATH === BREATH - 1) yield
    let x = 0
    for (const cell of row) {
      const line = grid[y] ?? []
      while (line[x]) x++
      if (x >= MOST_COLUMNS) break
      const right = Math.min(x + cell.columns, MOST_COLUMNS)
      const below = Math.min(y + cell.rows, rows.length)
      for (let v = y; v < below; v++) for (let u = x; u < right; u++) place(grid[v], u, cell)
      x = right
    }
  }
  return grid.filter((row) => row.length > 0)
}

function place(row: (RawCell | null)[] | undefined, x: number, cell: RawCell) {
  if (!row) return
  while (row.length < x) row.push(null)
  row[x] ??= cell
}

function* toTable(rows: readonly (readonly (RawCell | null)[])[], width: number): Generator<void, Table> {
  const joined = new Map<RawCell, Line>()
  const empty = joinLines([], false)
  const lineOf = (cell: RawCell | null | undefined) => {
    if (!cell) return empty
    const known = joined.get(cell)
    if (known) return known
    const line = joinLines(linesOf(cell), cell.header)
    joined.set(cell, line)
    return line
  }
  const headerRows = rows.findIndex((row) => !row.every((cell) => !cell || cell.header))
  const table: Line[][] = []
  for (const [y, row] of rows.entries()) {
    if (y % BREATH === BREATH - 1) yield
    table.push(Array.from({ length: width }, (_, x) => lineOf(row[x])))
  }
  return { kind: 'table', rows: table, headerRows: Math.max(headerRows, 0) }
}

import { joinLines } from './outline'
import type { Item, Line, Table } from './outline'

/** A cell as met: its content, and how many columns and rows it says it covers. */
export interface RawCell {
  readonly items: Item[]
  readonly header: boolean
  readonly columns: number
  readonly rows: number
}

/** No policy has more columns; a page may claim any number. */
const MOST_COLUMNS = 40
const LONGEST_CELL = 3000

/** A span as the attribute gives it: 1 when absent or no number; never more than `most`. */
export function spanOf(value: string | null, most: number): number {
  const number = value === null ? 1 : Number.parseInt(value, 10)
  return Number.isFinite(number) && number > 1 ? Math.min(number, most) : 1
}

/**
 * What a table element says, in reading order: a table of data, or, when it only lays out the page,
 * the content of its cells. Rows that one cell fills from side to side (a title, a remark) become lines of their own.
 */
export function tableItems(rows: readonly (readonly RawCell[])[]): Item[] {
  const cells = rows.flat()
  const isData = cells.every((cell) => cell.items.every(isCellLine)) && rows.some((row) => row.length > 1)
  if (!isData) return cells.flatMap((cell) => cell.items)

  const grid = expand(rows)
  const width = Math.max(...grid.map((row) => row.length))
  const items: Item[] = []
  let part: (RawCell | null)[][] = []
  const flush = () => {
    if (part.length > 0) items.push(toTable(part, width))
    part = []
  }
  for (const row of grid) {
    const first = row[0]
    const isWhole = first && row.length === width && row.every((cell) => cell === first)
    // A single dash or blank from side to side is a row without an entry, not a title.
    if (isWhole && first.items.some((item) => item.kind === 'line' && item.text.length > 3)) {
      flush()
      items.push(...first.items)
    } else part.push(row)
  }
  flush()
  return items
}

function isCellLine(item: Item) {
  return item.kind === 'line' && (item.level === 0 || item.level > 3) && item.text.length < LONGEST_CELL
}

function expand(rows: readonly (readonly RawCell[])[]): (RawCell | null)[][] {
  const grid: (RawCell | null)[][] = rows.map(() => [])
  rows.forEach((row, y) => {
    let x = 0
    for (const cell of row) {
      const line = grid[y]
      if (!line) continue
      while (line[x]) x++
      if (x >= MOST_COLUMNS) break
      const right = Math.min(x + cell.columns, MOST_COLUMNS)
      const below = Math.min(y + cell.rows, rows.length)
      for (let v = y; v < below; v++) for (let u = x; u < right; u++) place(grid, v, u, cell)
      x = right
    }
  })
  return grid.filter((row) => row.length > 0)
}

function place(grid: (RawCell | null)[][], y: number, x: number, cell: RawCell) {
  const row = grid[y]
  if (!row) return
  while (row.length < x) row.push(null)
  row[x] ??= cell
}

function toTable(rows: readonly (readonly (RawCell | null)[])[], width: number): Table {
  const joined = new Map<RawCell, Line>()
  const empty = joinLines([], false)
  const lineOf = (cell: RawCell | null | undefined) => {
    if (!cell) return empty
    const known = joined.get(cell)
    if (known) return known
    const line = joinLines(
      cell.items.filter((item): item is Line => item.kind === 'line'),
      cell.header,
    )
    joined.set(cell, line)
    return line
  }
  const headerRows = rows.findIndex((row) => !row.every((cell) => !cell || cell.header))
  return {
    kind: 'table',
    rows: rows.map((row) => Array.from({ length: width }, (_, x) => lineOf(row[x]))),
    headerRows: headerRows < 0 ? 0 : headerRows,
  }
}

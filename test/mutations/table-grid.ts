import { attribute, closest, copyOf, elementsIn, insertBefore, append, remove, setAttribute } from './tree'
import type { Element } from './tree'

/** The cells of a table by row and column, a merged cell in every place that it covers. */
export function gridOf(table: Element): (Element | undefined)[][] {
  const rows = rowsOf(table)
  const grid: (Element | undefined)[][] = rows.map(() => [])
  for (const [y, row] of rows.entries()) {
    let x = 0
    for (const cell of cellsOf(row)) {
      while (grid[y]?.[x]) x++
      const [wide, high] = ['colspan', 'rowspan'].map((name) =>
        Math.min(Math.max(Number(attribute(cell, name) ?? 1) || 1, 1), 50),
      ) as [number, number]
      for (let v = y; v < Math.min(y + high, rows.length); v++)
        for (let u = x; u < x + wide; u++) (grid[v] ??= [])[u] ??= cell
      x += wide
    }
  }
  return grid
}

export const rowsOf = (table: Element): Element[] =>
  elementsIn(table, 'tr').filter((row) => closest(row, 'table') === table)
export const cellsOf = (row: Element): Element[] =>
  row.childNodes.filter((one): one is Element => 'tagName' in one && /^t[dh]$/.test(one.tagName))

/** Gives every place of the table a cell of its own: merged ones are printed again. */
export function unmerge(table: Element): Element[][] {
  const grid = gridOf(table)
  const width = Math.max(...grid.map((row) => row.length))
  const taken = new Set<Element>()
  const plain = grid.map((row) =>
    Array.from({ length: width }, (_, x) => {
      const cell = row[x]
      if (!cell) return null
      const own = taken.has(cell) ? copyOf(cell) : cell
      taken.add(cell)
      return own
    }),
  )
  rowsOf(table).forEach((row, y) => {
    cellsOf(row).forEach(remove)
    for (const cell of plain[y] ?? []) {
      if (!cell) continue
      setAttribute(cell, 'rowspan', null)
      setAttribute(cell, 'colspan', null)
      append(row, cell)
    }
  })
  return plain.map((row) => row.filter((cell) => cell !== null))
}

/** Rows and columns that a cell covers. */
export function spanOf(table: Element, cell: Element): { rows: number[]; columns: number[] } {
  const rows = new Set<number>()
  const columns = new Set<number>()
  gridOf(table).forEach((row, y) =>
    row.forEach((one, x) => {
      if (one !== cell) return
      rows.add(y)
      columns.add(x)
    }),
  )
  return { rows: [...rows], columns: [...columns] }
}

/** Joins cells that stand below each other and say the same. False when there are none. */
export function merge(table: Element, column: number): boolean {
  const grid = gridOf(table)
  let merged = false
  for (let y = 0; y + 1 < grid.length; y++) {
    const cell = grid[y]?.[column]
    if (!cell || cell.tagName !== 'td' || attribute(cell, 'rowspan') || attribute(cell, 'colspan')) continue
    let below = y + 1
    const same = (other: Element | undefined) =>
      other !== undefined && other !== cell && textOf(other) === textOf(cell) && !attribute(other, 'rowspan')
    while (same(grid[below]?.[column])) below++
    if (below === y + 1) continue
    for (let v = y + 1; v < below; v++) {
      const other = grid[v]?.[column]
      if (other) remove(other)
    }
    setAttribute(cell, 'rowspan', String(below - y))
    merged = true
    y = below - 1
  }
  return merged
}

const textOf = (cell: Element) =>
  JSON.stringify(cell.childNodes.map((one) => ('value' in one ? one.value : '')))

/** Puts the cells of each row in another order. */
export function reorderColumns(table: Element, order: (width: number) => readonly number[]): void {
  const plain = unmerge(table)
  const places = order(Math.max(...plain.map((row) => row.length)))
  rowsOf(table).forEach((row, y) => {
    const cells = plain[y] ?? []
    cells.forEach(remove)
    for (const x of places) {
      const cell = cells[x]
      if (cell) append(row, cell)
    }
  })
}

/** The body rows of a table in another order, its first row where it was. */
export function reorderRows(table: Element, order: <T>(rows: readonly T[]) => T[]): void {
  unmerge(table)
  const rows = rowsOf(table).filter((row) => elementsIn(row, 'td').length > 0 && row !== rowsOf(table)[0])
  const marks = rows.map((row) => {
    const mark = copyOf(row, true)
    insertBefore(row, mark)
    remove(row)
    return mark
  })
  order(rows).forEach((row, i) => {
    const mark = marks[i]
    if (!mark) return
    insertBefore(mark, row)
    remove(mark)
  })
}

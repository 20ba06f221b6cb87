export interface ColumnsLike {
  readonly left: number
  readonly widths: readonly number[]
}

/** Rows looked at for one that shows every column; merged cells hide some of them. */
const MOST_ROWS = 60

/** Where the columns of a row's table stand, by its nearest row above with as many cells; equal ones where none has. */
export function columnsLike(row: Element, count: number): ColumnsLike | null {
  const table = row.closest('table, [role=table], [role=grid]')
  if (!table || count === 0 || !row.matches('tr, [role=row]')) return null
  let at: Element | null = row
  for (let seen = 0; at && seen < MOST_ROWS; seen += 1) {
    const found = cellsOf(at, count)
    if (found) return found
    at = at.previousElementSibling
  }
  for (const other of [...table.querySelectorAll('tr, [role=row]')].slice(0, MOST_ROWS)) {
    const found = cellsOf(other, count)
    if (found) return found
  }
  const { left, width } = table.getBoundingClientRect()
  return { left, widths: Array.from({ length: count }, () => width / count) }
}

function cellsOf(row: Element, count: number): ColumnsLike | null {
  const cells = [...row.children].filter((cell) => cell.matches('td, th, [role$=cell], [role$=header]'))
  const [first] = cells
  if (cells.length !== count || !first) return null
  const boxes = cells.map((cell) => cell.getBoundingClientRect())
  const widths = boxes.map(({ width }) => width)
  return widths.some((width) => width === 0) ? null : { left: boxes[0]?.left ?? 0, widths }
}

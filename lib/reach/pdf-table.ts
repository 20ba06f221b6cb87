import type { PdfCell, PdfLine } from './pdf-lines'

/** Lines this many letters apart, or less, are parts of one cell that stands in the middle of its row. */
const HALF_LINE = 0.95
/** Further apart than this nothing belongs together. */
const ROW_GAP = 4.5
const CELL_LINE_GAP = 2
/** Gaps of one kind differ by less than this. */
const SAME_GAP = 1.1

interface Column {
  readonly left: number
  readonly right: number
}

/**
 * The table that begins at a line, as rows of cells, and how many lines it takes; null where none does. A PDF holds no
 * tables, only words at places: columns are where the words of the fullest lines stand; a cell that runs over several
 * lines is put together again.
 */
export function tableRows(
  lines: readonly PdfLine[],
  from: number,
): { readonly rows: readonly (readonly string[])[]; readonly lines: number } | null {
  const first = lines[from]
  if (!first || first.cells.length < 2) return null
  const block = blockAt(lines, from)
  // One line of wide gaps is a heading set apart or a line of names and dates.
  if (block.filter(({ cells }) => cells.length > 1).length < 2) return null
  const columns = columnsOf(block)
  const gap = smallestGap(block)
  const rows: string[][] = []
  let above: PdfLine | null = null
  for (const line of block) {
    const cells = placed(line, columns)
    const row = rows.at(-1)
    if (above && row && belongsTo(row, cells, above.y - line.y, line.size, gap)) {
      cells.forEach((text, i) => {
        if (text !== '') row[i] = row[i] ? `${row[i]} ${text}` : text
      })
    } else rows.push([...cells])
    above = line
  }
  return { rows, lines: block.length }
}

/** The lines from here on that stand in columns. */
function blockAt(lines: readonly PdfLine[], from: number): PdfLine[] {
  const block: PdfLine[] = []
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]
    const above = block.at(-1)
    if (!line) break
    if (above && above.y - line.y > ROW_GAP * line.size) break
    if (line.cells.length < 2 && !(above && isInOneColumn(line, above, lines[at + 1], block))) break
    block.push(line)
  }
  return block
}

/** A line of one cell goes on with a table where it fits into one of its columns; text below it is wider, or apart. */
function isInOneColumn(line: PdfLine, above: PdfLine, below: PdfLine | undefined, block: readonly PdfLine[]) {
  const [cell] = line.cells
  const columns = columnsOf(block)
  if (!cell || columns.length < 2) return false
  // A cell of two lines beside cells of one, which stand in the middle, begins above its row.
  const beginsRow = below !== undefined && below.cells.length > 1 && line.y - below.y <= HALF_LINE * line.size
  if (above.y - line.y > CELL_LINE_GAP * line.size && !beginsRow) return false
  return columns.filter((column) => overlap(cell, column) > 0).length === 1 && !reaches(cell, columns)
}

/** Begins left of the first column, or ends right of the last: no cell of this table. */
function reaches(cell: PdfCell, columns: readonly Column[]) {
  const slack = 6
  return (
    cell.left < (columns[0]?.left ?? 0) - slack * 4 || cell.right > (columns.at(-1)?.right ?? 0) + slack * 4
  )
}

function columnsOf(block: readonly PdfLine[]): Column[] {
  const most = Math.max(...block.map(({ cells }) => cells.length))
  const columns: { left: number; right: number }[] = []
  for (const { cells } of block) {
    if (cells.length !== most) continue
    cells.forEach((cell, i) => {
      const column = columns[i]
      if (!column) columns.push({ left: cell.left, right: cell.right })
      else {
        column.left = Math.min(column.left, cell.left)
        column.right = Math.max(column.right, cell.right)
      }
    })
  }
  return columns
}

function placed({ cells }: PdfLine, columns: readonly Column[]): string[] {
  const row = columns.map(() => '')
  for (const cell of cells) {
    const i = nearest(cell, columns)
    row[i] = row[i] ? `${row[i]} ${cell.text}` : cell.text
  }
  return row
}

function nearest(cell: PdfCell, columns: readonly Column[]) {
  let best = 0
  columns.forEach((column, i) => {
    const other = columns[best]
    if (other && overlap(cell, column) > overlap(cell, other)) best = i
  })
  return best
}

/** Points that both share; negative by how far they stand apart. */
function overlap(cell: PdfCell, column: Column) {
  return Math.min(cell.right, column.right) - Math.max(cell.left, column.left)
}

function smallestGap(block: readonly PdfLine[]) {
  const gaps = block
    .slice(1)
    .map((line, i) => (block[i]?.y ?? 0) - line.y)
    .filter((gap, i) => gap > HALF_LINE * (block[i + 1]?.size ?? 0))
  const least = Math.min(...gaps)
  return gaps.some((gap) => gap > least * SAME_GAP) ? least : 0
}

/**
 * Whether a line goes on with the row above it. Most rows begin with a name, so a line without one goes on; where rows
 * stand further apart than the lines of a cell, a name over two lines is seen too. A full line is always a row.
 */
function belongsTo(
  row: readonly string[],
  cells: readonly string[],
  gap: number,
  size: number,
  least: number,
) {
  if (gap <= HALF_LINE * size) return true
  if (gap > CELL_LINE_GAP * size) return false
  if (cells[0] === '') return true
  return cells.includes('') && row.every((text) => text !== '') && least > 0 && gap <= least * SAME_GAP
}

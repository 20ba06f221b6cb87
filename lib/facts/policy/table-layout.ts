import { roleOf } from './columns'
import type { Draft } from './entries'
import type { ColumnRole, LayoutColumn } from './layout-types'
import { labelOf } from './labels'
import { attribute, firstChildOf, nextSiblingOf } from './node-access'
import type { Line, Table } from './outline'
import { ancestorsOf, tagOf } from './tree-places'
import type { ReadableNode } from './types'

const LONGEST = 200

/** Pages use other elements with a `role` in place of table markup. */
const roleAttribute = (node: ReadableNode) => attribute(node, 'role') ?? ''
const isRow = (node: ReadableNode) => tagOf(node) === 'tr' || roleAttribute(node) === 'row'
const isCell = (node: ReadableNode) =>
  /^t[dh]$/.test(tagOf(node)) || /^(?:cell|gridcell|columnheader|rowheader)$/.test(roleAttribute(node))
const isTable = (node: ReadableNode) =>
  tagOf(node) === 'table' || /^(?:table|grid)$/.test(roleAttribute(node))

const rowAround = (node: ReadableNode) => ancestorsOf(node).find(isRow) ?? null

/** The element of the table around a row. */
export const tableAround = (row: ReadableNode) => ancestorsOf(row).find(isTable) ?? null

/** Whether a row is one by its role alone. */
export const isByRole = (row: ReadableNode) => tagOf(row) !== 'tr'

/** A draft's table, and the row (or, lying on its side, the column) that it was read from. */
export interface TablePlace {
  readonly table: Table
  readonly draft: Draft
  readonly y: number
  readonly isSide: boolean
}

/** Finds the table that a draft was read from. */
export function tableOf(draft: Draft, tables: readonly Table[]): TablePlace | null {
  const y = (draft.row ?? 0) - 1
  for (const table of tables) {
    const own = table.rows[y]
    if (own?.includes(draft.name.line) && draft.pieces.every(({ line }) => own.includes(line)))
      return { table, draft, y, isSide: false }
  }
  for (const table of tables) {
    const row = table.rows.findIndex((cells) => cells.includes(draft.name.line))
    if (row >= 0) return { table, draft, y: row, isSide: true }
  }
  return null
}

/** The row after which the next one goes: that of the entry, and the rows that its merged cells go on to. */
function lastRowOf({ table: { rows }, y }: TablePlace): number {
  let at = y
  while (at + 1 < rows.length && rows[at + 1]?.some((cell, x) => cell.text !== '' && cell === rows[at]?.[x]))
    at++
  return at
}

/** The columns of a table, in the order of that row's cells. */
export function columnsOfRow(place: TablePlace): LayoutColumn[] {
  const { table, draft, y } = place
  const at = lastRowOf(place)
  const last = table.rows[at] ?? []
  const above = table.rows[at - 1] ?? []
  const own = table.rows[y] ?? []
  const headers = headersAbove(table, y)
  const columns: LayoutColumn[] = []
  for (let x = 0; x < last.length; x++) {
    const cell = last[x]
    const isSame = x > 0 && cell === last[x - 1] && cell?.text !== ''
    const before = columns.at(-1)
    if (isSame && before) {
      columns[columns.length - 1] = { ...before, span: before.span + 1 }
      continue
    }
    const header = headers[x] ?? null
    const role = roleAt(own[x], draft, header)
    // Numbers go on from the table's last one.
    const shown = role === 'number' ? table.rows.at(-1)?.[x] : cell
    columns.push({
      role,
      header,
      last: (shown?.text ?? '').slice(0, LONGEST),
      span: 1,
      merged: cell !== undefined && cell === above[x] && cell.text !== '',
    })
  }
  return columns
}

function roleAt(cell: Line | undefined, draft: Draft, header: string | null): ColumnRole {
  if (cell && cell === draft.name.line) return 'party'
  if (cell && draft.work.some(({ line }) => line === cell)) return 'work'
  if (cell && draft.retention.some(({ line }) => line === cell)) return 'retention'
  const role = header === null ? 'other' : roleOf(header)
  // A second column of companies (`재수탁자`, a contact's company) is not this company's.
  return role === 'party' ? 'other' : role
}

/** The nearest row above an entry that is made of labels; under a header of two rows the lower one. */
function headersAbove({ rows }: Table, y: number): (string | null)[] {
  for (let at = y - 1; at >= 0; at--) {
    const row = rows[at] ?? []
    const labels = new Set(row.filter(({ plain }) => labelOf(plain.text.replace(/\n/g, ' ')) !== null))
    if (labels.size >= 2 || (labels.size === 1 && new Set(row).size === 1))
      return row.map(({ text }) => text.replace(/\n/g, ' ').slice(0, LONGEST))
  }
  return []
}

/** The labels down the side of a table, with the last column's cells. */
export function sideColumns({ table, draft }: TablePlace): LayoutColumn[] {
  return table.rows.slice(0, 12).map((row) => {
    const header = row[0]?.text.replace(/\n/g, ' ').slice(0, LONGEST) ?? ''
    const cell = row.at(-1)
    const role = row.includes(draft.name.line) ? 'party' : roleOf(header)
    return { role, header, last: (cell?.text ?? '').slice(0, LONGEST), span: 1, merged: false }
  })
}

/** The element of the row after which the next one goes. */
export function rowElement(place: TablePlace): ReadableNode | null {
  return rowAt(place.table, lastRowOf(place))
}

/** The element of a row; by a cell of its own, else by counting on from a row above. */
export function rowAt({ rows }: Table, y: number): ReadableNode | null {
  for (let at = y; at >= 0; at--) {
    const own = rows[at]?.find((cell, x) => cell.runs.length > 0 && cell !== rows[at - 1]?.[x])
    const node = own?.runs[0]?.node
    let row = node ? rowAround(node) : null
    if (!row) continue
    for (let step = at; step < y && row; step++) row = nextRow(row)
    return row
  }
  return null
}

function nextRow(row: ReadableNode): ReadableNode | null {
  for (let next = nextSiblingOf(row); next; next = nextSiblingOf(next)) if (isRow(next)) return next
  return null
}

/** The element of the cell at a place of the grid; null where a merged cell or none stands. */
export function cellAt(table: Table, x: number, y: number): ReadableNode | null {
  const row = table.rows[y] ?? []
  const above = table.rows[y - 1] ?? []
  const target = row[x]
  const tr = rowAt(table, y)
  if (!target || !tr || (target.text !== '' && target === above[x])) return null
  let column = 0
  const isMerged = (at: number) => row[at] !== undefined && row[at] === above[at] && row[at].text !== ''
  for (let cell = firstChildOf(tr); cell; cell = nextSiblingOf(cell)) {
    if (!isCell(cell)) continue
    while (isMerged(column)) column++
    const span = Number.parseInt(attribute(cell, 'colspan') ?? '1', 10)
    const width = Number.isFinite(span) && span > 1 ? Math.min(span, row.length) : 1
    if (x >= column && x < column + width) return cell
    column += width
  }
  return null
}

import { roleOf } from './columns'
import type { Draft } from './entries'
import type { ColumnRole, LayoutColumn } from './layout-types'
import { labelOf } from './labels'
import { attribute, firstChildOf, nextSiblingOf, typeOf } from './node-access'
import type { Line, Table } from './outline'
import { closest, tagOf } from './tree-places'
import type { ReadableNode } from './types'

const ROW = new Set(['tr'])
const LONGEST = 200

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

/** The columns of a table, in the order of its last row's cells. */
export function columnsOfRow({ table, draft, y }: TablePlace): LayoutColumn[] {
  const last = table.rows.at(-1) ?? []
  const above = table.rows.at(-2) ?? []
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
    columns.push({
      role: roleAt(own[x], draft, header),
      header,
      last: (cell?.text ?? '').slice(0, LONGEST),
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

/** The element of a table's last row: found by a cell that began in it. */
export function rowElement({ table }: TablePlace): ReadableNode | null {
  return rowAt(table, table.rows.length - 1)
}

/** The element of a row; by a cell of its own, else by counting on from a row above. */
export function rowAt({ rows }: Table, y: number): ReadableNode | null {
  for (let at = y; at >= 0; at--) {
    const own = rows[at]?.find((cell, x) => cell.runs.length > 0 && cell !== rows[at - 1]?.[x])
    const node = own?.runs[0]?.node
    let row = node ? closest(node, ROW) : null
    if (!row) continue
    for (let step = at; step < y && row; step++) row = nextRow(row)
    return row
  }
  return null
}

function nextRow(row: ReadableNode): ReadableNode | null {
  for (let next = nextSiblingOf(row); next; next = nextSiblingOf(next)) if (tagOf(next) === 'tr') return next
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
    if (typeOf(cell) !== 1 || !/^t[dh]$/.test(tagOf(cell))) continue
    while (isMerged(column)) column++
    const span = Number.parseInt(attribute(cell, 'colspan') ?? '1', 10)
    const width = Number.isFinite(span) && span > 1 ? Math.min(span, row.length) : 1
    if (x >= column && x < column + width) return cell
    column += width
  }
  return null
}

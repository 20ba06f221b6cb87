import { attribute } from './node-access'
import { spanOf } from './grid'
import type { RawCell, RawItem } from './grid'
import type { ReadableNode } from './types'

/** Tables deeper than this lay out the page and are read as plain blocks. */
const DEEPEST_TABLE = 6

interface OpenTable {
  readonly rows: RawCell[][]
  row: RawCell[] | null
}

/** The tables that are open while a page is walked, the innermost last. */
export class TableStack {
  private readonly tables: OpenTable[] = []

  get isFull() {
    return this.tables.length >= DEEPEST_TABLE
  }

  /** Opens a table and answers how to close it: what it holds goes to `sink`. */
  open(sink: RawItem[]): () => void {
    const table: OpenTable = { rows: [], row: null }
    this.tables.push(table)
    return () => {
      this.tables.pop()
      sink.push({ kind: 'raw', rows: table.rows })
    }
  }

  openRow() {
    const table = this.tables.at(-1)
    if (!table) return
    table.row = []
    table.rows.push(table.row)
  }

  /** The cell that begins at a node, also one without a row around it; null outside tables. */
  openCell(node: ReadableNode, header: boolean): RawCell | null {
    const table = this.tables.at(-1)
    if (!table) return null
    if (!table.row) this.openRow()
    const cell: RawCell = {
      items: [],
      header,
      columns: spanOf(attribute(node, 'colspan'), 1000),
      rows: spanOf(attribute(node, 'rowspan'), 65_534),
    }
    table.row?.push(cell)
    return cell
  }
}

import type { LayoutColumn } from '../facts/policy/layout-types'
import { element } from './markup'
import type { MarkupElement } from './markup'
import { filled } from './values'
import type { Values } from './values'
import type { RepairCell } from './types'
import type { Voice } from './voice'

export interface WrittenRow {
  readonly cells: readonly RepairCell[]
  readonly markup: MarkupElement
  readonly saysRetention: boolean
}

/** One more row in a table's own columns and their order. */
export function writeRow(columns: readonly LayoutColumn[], values: Values, voice: Voice): WrittenRow {
  const cells = columns.map(({ role, header, last }): RepairCell => ({
    header,
    ...filled(role, last, header, values, voice),
  }))
  const parts = cells.map(({ text }, i): MarkupElement => {
    const span = columns[i]?.span ?? 1
    return { tag: 'td', parts: [text], ...(span > 1 && { span }) }
  })
  return { cells, markup: { tag: 'tr', parts }, saysRetention: hasRetention(columns) }
}

/** One more row of a table that is made of elements with roles. */
export function writeRoleRow(columns: readonly LayoutColumn[], values: Values, voice: Voice): WrittenRow {
  const row = writeRow(columns, values, voice)
  const parts = row.cells.map(({ text }): MarkupElement => ({ tag: 'div', role: 'cell', parts: [text] }))
  return { ...row, markup: { tag: 'div', role: 'row', parts } }
}

/** One more table of the same labels, where each company has a column or a table of its own. */
export function writeSideTable(labels: readonly LayoutColumn[], values: Values, voice: Voice): WrittenRow {
  const cells = labels.map(({ role, header, last }): RepairCell => ({
    header,
    ...filled(role, last, header, values, voice),
  }))
  const rows = cells.map(({ header, text }) =>
    element('tr', element('th', header ?? ''), element('td', text)),
  )
  return { cells, markup: element('table', element('tbody', ...rows)), saysRetention: hasRetention(labels) }
}

const hasRetention = (columns: readonly LayoutColumn[]) => columns.some(({ role }) => role === 'retention')

import type { Draft } from './entries'
import type { WorkPlace } from './layout-types'
import { labelOf } from './labels'
import type { Line, Table } from './outline'
import { printed, printedRange } from './quotes'
import type { Quoter } from './quotes'
import { roleOf } from './columns'
import { cellAt, columnsOfRow, tableOf } from './table-layout'
import type { TablePlace } from './table-layout'
import { isPlaceholder } from './split'

const MOST_PLACES = 20

interface Read {
  readonly drafts: readonly Draft[]
  readonly isWanted: (name: string) => boolean
}

/** Where the work of the companies looked for stands, so that it can be added to, or filled in where it is blank. */
export function worksOf({ drafts, isWanted }: Read, tables: readonly Table[], quoter: Quoter): WorkPlace[] {
  const works: WorkPlace[] = []
  for (const [entry, draft] of drafts.entries()) {
    if (works.length >= MOST_PLACES) break
    if (!isWanted(printed(draft.name))) continue
    const shared = drafts.some((other) => other !== draft && sharesWork(draft, other))
    const place = draft.work.length > 0 ? written(draft, quoter) : blank(draft, tables, quoter)
    if (place) works.push({ ...place, entry, shared })
  }
  return works
}

type Found = Omit<WorkPlace, 'entry' | 'shared'>

function sharesWork(one: Draft, other: Draft) {
  if (one.name.line === other.name.line && one.pieces[0]?.from === other.pieces[0]?.from) return true
  return one.work.some((work) =>
    other.work.some(({ line, from }) => line === work.line && from === work.from),
  )
}

function written(draft: Draft, quoter: Quoter): Found | null {
  const last = draft.work.at(-1)
  if (!last) return null
  const [, to] = printedRange(last)
  const isSentence = /(?:니다|한다|함|요)[.\s]*$|\.$/.test(last.line.plain.text) && draft.part === 'paragraph'
  const part = draft.part === 'table' ? 'cell' : isSentence ? 'sentence' : 'line'
  return { part, was: printed(last), next: last.line.text.slice(to, to + 8), mark: quoter.mark(last) }
}

function blank(draft: Draft, tables: readonly Table[], quoter: Quoter): Found | null {
  if (draft.part === 'table') {
    const place = tableOf(draft, tables)
    return place && (place.isSide ? sideCell(place, quoter) : tableCell(place, quoter))
  }
  const label = draft.pieces.find(({ line }) => {
    const text = line.plain.text.replace(/[\s:：\-–.]+$/, '')
    return labelOf(text) === 'work'
  })
  if (!label) return null
  const text = label.line.plain.text
  const lead = text.replace(/[\s\-–.]+$/, '').length
  const next = text.slice(lead)
  const at =
    next.trim() === ''
      ? { line: label.line, from: text.length, to: text.length }
      : { line: label.line, from: lead, to: text.length }
  return {
    part: 'line',
    was: next.trim() === '' ? '' : next,
    next: text.trimEnd().endsWith(':') ? ':' : '',
    mark: quoter.mark(at),
  }
}

function tableCell(place: TablePlace, quoter: Quoter): Found | null {
  const { table, y } = place
  let x = 0
  for (const { role, span } of columnsOfRow(place)) {
    const cell = table.rows[y]?.[x]
    if (role === 'work' && cell && isPlaceholder(cell.plain.text)) return filled(cell, table, x, y, quoter)
    x += span
  }
  return null
}

function sideCell({ table, draft }: TablePlace, quoter: Quoter): Found | null {
  const x = table.rows.find((row) => row.includes(draft.name.line))?.indexOf(draft.name.line) ?? -1
  const y = table.rows.findIndex((row) => roleOf(row[0]?.text ?? '') === 'work')
  const cell = table.rows[y]?.[x]
  return cell && isPlaceholder(cell.plain.text) ? filled(cell, table, x, y, quoter) : null
}

function filled(cell: Line, table: Table, x: number, y: number, quoter: Quoter): Found | null {
  if (cell.runs.length > 0 && cell.text.trim() !== '')
    return { part: 'cell', was: cell.text, next: '', mark: quoter.mark({ line: cell }) }
  const element = cellAt(table, x, y)
  return element && { part: 'cell', was: '', next: '', mark: quoter.markNode(element) }
}

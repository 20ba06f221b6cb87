import { roleOf } from './columns'
import { labelBesideValue, labelledValues, labelOf } from './labels'
import type { BlankPlace } from './layout-types'
import type { Line, Table } from './outline'
import type { Quoter } from './quotes'
import { isPlaceholder } from './split'
import { cellAt } from './table-layout'

const MOST_PLACES = 12

/** The first entry of a template that nobody filled in: `위탁받는 자 (수탁자) :`, a row of dashes. */
export function blankEntryOf(lines: readonly Line[], tables: readonly Table[], quoter: Quoter): BlankPlace[] {
  for (const table of tables) {
    const row = blankRow(table, quoter)
    if (row.length > 0) return row
  }
  const places: BlankPlace[] = []
  for (const line of lines) {
    const found = labelledValues(line.plain.text)
    const beside = found.length === 0 ? labelBesideValue(line) : null
    for (const { label, start, from, to } of beside ? [beside] : found) {
      const value = line.plain.text.slice(from, to)
      if (value !== '' && !isPlaceholder(value)) return isEntry(places) ? places : []
      if (label === 'party' && places.some(({ role }) => role === 'party'))
        return isEntry(places) ? places : []
      if (places.length === 0 && label !== 'party') continue
      if (places.length >= MOST_PLACES) break
      places.push({
        role:
          label === 'aside'
            ? roleOf(line.plain.text.slice(start, from))
            : label === 'provided'
              ? 'other'
              : label,
        header: line.plain.text.slice(start, from).replace(/[\s:：]+$/, ''),
        was: value,
        isTable: false,
        mark: quoter.mark({ line, from, to: Math.max(from, to) }),
      })
    }
  }
  return isEntry(places) ? places : []
}

/** With a place for the work behind the one for the company. */
const isEntry = (places: readonly BlankPlace[]) =>
  places.some(({ role }) => role === 'party') && places.some(({ role }) => role === 'work')

function blankRow(table: Table, quoter: Quoter): BlankPlace[] {
  const y = table.rows.findIndex((row, at) => at > 0 && row.every(({ plain }) => isPlaceholder(plain.text)))
  const header = table.rows[y - 1]
  const row = table.rows[y]
  if (!header || !row || !header.every(({ plain }) => labelOf(plain.text.replace(/\n/g, ' ')) !== null))
    return []
  const places = header.slice(0, MOST_PLACES).flatMap(({ text }, x): BlankPlace[] => {
    const cell = row[x]
    // A merged cell covers several columns of the grid and is filled once.
    if (x > 0 && cell === row[x - 1]) return []
    const element = cell && (cell.text.trim() === '' ? cellAt(table, x, y) : null)
    if (!cell || (cell.text.trim() === '' && !element)) return []
    const mark = element ? quoter.markNode(element) : quoter.mark({ line: cell })
    return [
      {
        role: roleOf(text),
        header: text.replace(/\n/g, ' ').slice(0, 200),
        was: cell.text,
        isTable: true,
        mark,
      },
    ]
  })
  return isEntry(places) && places.length === new Set(row).size ? places : []
}

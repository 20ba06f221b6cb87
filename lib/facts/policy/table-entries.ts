import { hasContent, LINES_A_BREATH, partiesIn } from './entries'
import type { Draft, Found } from './entries'
import { isEntrustmentLabel, isProductLabel, isReceivingLabel, labelledValues, labelOf } from './labels'
import type { Label } from './labels'
import { companyLikeness } from './likeness'
import type { Line, Table } from './outline'
import { canBeName } from './split'
import { compact } from './text'

/** Which columns of a table hold what. */
export interface Columns {
  readonly party: number
  readonly work: readonly number[]
  readonly retention: number
  readonly width: number
}

const HEADER_ROWS = 3
/** So many rows tell what a column holds. */
const ROWS_FOR_KIND = 200

/** Whether a table's own header says that it lists processors: a party of entrustment and its work. */
export function isProcessorTable(table: Table): boolean {
  return table.rows.slice(0, HEADER_ROWS).some((row) => {
    const labels = row.map((cell) => labelOf(cell.plain.text))
    return row.some((cell) => isEntrustmentLabel(cell.plain.text)) && labels.includes('work')
  })
}

/**
 * The processors of a table in an entrustment section. Its header words decide the columns, in `th` or `td`; a table
 * that goes on from the one before takes its columns (`before`). `acceptsProvided`: headers of provision
 * (`제공받는 자`) name the processor here, since the section speaks of entrusting alone.
 */
export function* tableEntries(
  table: Table,
  before: Columns | null,
  acceptsProvided: boolean,
): Generator<void, Found & { columns: Columns | null }> {
  const drafts: Draft[] = []
  const open: Found['open'] = []
  let columns: Columns | null = null
  let first = 0
  for (let y = 0; y < Math.min(HEADER_ROWS, table.rows.length) && !columns; y++) {
    columns = columnsOf(table.rows[y] ?? [], acceptsProvided)
    first = y + 1
  }
  if (!columns) {
    if (labelColumn(table, acceptsProvided)) return { ...transposed(table, acceptsProvided), columns: null }
    if (isHeadedByNames(table)) return { ...transposed(table, acceptsProvided, 0), columns: null }
    const hasLabels = (table.rows[0] ?? []).some((cell) => labelOf(cell.plain.text) !== null)
    columns = before?.width === table.rows[0]?.length ? before : hasLabels ? null : guessColumns(table)
    first = table.headerRows
  }
  if (!columns) return { drafts, open, columns: null }
  let current: Columns = columns
  const seen = new Set<string>()
  const isOther = otherKind(table, columns)
  for (let y = first; y < table.rows.length; y++) {
    if (y % LINES_A_BREATH === 0) yield
    const row = table.rows[y] ?? []
    const again = mayBeHeader(row[current.party]) ? columnsOf(row, acceptsProvided) : null
    if (again) {
      current = again
      continue
    }
    if (isOther(row)) continue
    addRow(row, current, y, drafts, open, seen)
  }
  return { drafts, open, columns: current }
}

/** Whether the cell in the party's place says that the header comes again: cheap, for rows are many. */
function mayBeHeader(cell: Line | undefined) {
  const text = cell?.plain.text ?? ''
  return text.length <= 80 && (labelOf(text.replace(/\n/g, ' ')) !== null || isProductLabel(text))
}

function addRow(
  row: readonly Line[],
  columns: Columns,
  y: number,
  drafts: Draft[],
  open: Found['open'],
  seen: Set<string>,
) {
  const party = row[columns.party]
  if (!party) return
  // A row that the party's cell fills has nothing else to say of the party.
  const work = columns.work.flatMap((x) => {
    const cell = row[x]
    return cell && cell !== party && hasContent(cell) ? [{ line: cell }] : []
  })
  const retention = row[columns.retention]
  const cells = row.filter((cell, x) => cell.text && row.indexOf(cell) === x)
  const found = partiesIn(party, ...nameRange(party))
  open.push(...found.open)
  for (const name of found.names) {
    const key = `${party.plain.text.slice(name.from, name.to)}\n${work.map(({ line }) => line.text).join('\n')}`
    if (seen.has(key)) continue
    seen.add(key)
    drafts.push({
      name,
      work,
      retention: retention && retention !== party && hasContent(retention) ? [{ line: retention }] : [],
      pieces: cells.map((line) => ({ line })),
      part: 'table',
      row: y + 1,
    })
  }
}

/** Of a cell that holds labels of its own (`업체명 : A`, `주소 : …`) the stretch with the name, else all of it. */
function nameRange({ plain: { text } }: Line): [number, number] {
  if (!text.includes(':')) return [0, text.length]
  const values = labelledValues(text)
  const named = values.find(({ label }) => label === 'party')
  if (named) return [named.from, named.to]
  const before = text.slice(0, values[0]?.start ?? text.length).trimEnd()
  return [0, before === '' ? text.length : before.length]
}

function columnsOf(row: readonly Line[], acceptsProvided: boolean): Columns | null {
  const labels = row.map((cell) =>
    cell.plain.text.length <= 80 ? labelOf(cell.plain.text.replace(/\n/g, ' ')) : null,
  )
  if (labels.every((label) => label === null)) return null
  const isParty = (label: Label | null) => label === 'party' || (acceptsProvided && label === 'provided')
  const strongs = row.flatMap((cell, x) =>
    isParty(labels[x] ?? null) && isEntrustmentLabel(cell.plain.text) ? [x] : [],
  )
  // `위탁기관 | 위탁받는 자 | 업무`: the first of the two entrusts.
  const strong = strongs.find((x) => isReceivingLabel(row[x]?.plain.text ?? '')) ?? strongs[0] ?? -1
  const weak = labels.findIndex(isParty)
  const reprocessor = labels.indexOf('reprocessor')
  const named = strong >= 0 ? strong : weak >= 0 ? weak : reprocessor
  const party = named >= 0 ? named : productColumn(row, labels)
  // A word like 업체 in one cell of a row of text is no header: two labels are.
  const known = labels.filter((label, x) => label !== null || x === party).length
  const distinct = new Set(row).size
  if (party < 0 || (known < 2 && distinct > 1) || known < distinct / 2) return null
  const work = labels.flatMap((label, x) => (label === 'work' && x !== party ? [x] : []))
  return { party, work: work.slice(0, 3), retention: labels.indexOf('retention'), width: row.length }
}

/** The column of products, beside one of what they are used for. */
function productColumn(row: readonly Line[], labels: readonly (Label | null)[]) {
  const product = row.findIndex((cell) => isProductLabel(cell.plain.text))
  return labels.some((label, x) => label === 'work' && x !== product) ? product : -1
}

const PROVIDED_KIND =
  /^(?:개인정보의?)?(?:제?[3삼]자)?(?:정보)?(?:에게|에의?|의)?제공$|^(?:third-?party)?(?:provision|sharing|disclosure)$/
const TRANSFER_KIND =
  /^(?:개인정보의?)?(?:국외|해외)(?:로의?)?(?:이전|제공)$|^(?:overseas|cross-?border)transfer$/
const ENTRUSTED_KIND = /위탁|entrust|outsourc|consign/

/**
 * Of a table on several subjects, whether a row is of another one than entrusting: its 구분 says 제3자 제공, or 국외 이전
 * where other rows say 위탁.
 */
function otherKind(table: Table, { party, work }: Columns): (row: readonly Line[]) => boolean {
  const width = table.rows[0]?.length ?? 0
  for (let x = 0; x < width; x++) {
    if (x === party || work.includes(x)) continue
    const kindOf = (row: readonly Line[]) => compact(row[x]?.plain.text.slice(0, 30) ?? '')
    const kinds = table.rows.slice(1, ROWS_FOR_KIND).map(kindOf)
    const isOther = kinds.some((kind) => ENTRUSTED_KIND.test(kind))
      ? (kind: string) => PROVIDED_KIND.test(kind) || TRANSFER_KIND.test(kind)
      : (kind: string) => PROVIDED_KIND.test(kind)
    if (kinds.some(isOther)) return (row) => isOther(kindOf(row))
  }
  return () => false
}

/** A table lying on its side: labels down the first column, one company a column. */
function labelColumn(table: Table, acceptsProvided: boolean) {
  const labels = table.rows.map((row) => labelOf(row[0]?.plain.text ?? ''))
  const hasParty = labels.some((label) => label === 'party' || (acceptsProvided && label === 'provided'))
  return hasParty && labels.filter((label) => label !== null).length >= Math.max(2, table.rows.length / 2)
}

const CORNER = /^(?:구분|항목|내용|분류|items?|category|details?)?$/

/** A table on its side whose companies stand in its head: `항목 | Google LLC` above `이전 국가 | 미국`, `목적 | 보관`. */
function isHeadedByNames(table: Table) {
  const [head, ...rows] = table.rows
  const [corner, ...names] = head ?? []
  if (!corner || names.length === 0 || rows.length < 2 || !CORNER.test(compact(corner.plain.text)))
    return false
  const labels = rows.map((row) => labelOf(row[0]?.plain.text ?? ''))
  return (
    labels.includes('work') &&
    labels.every((label) => label !== null) &&
    names.every(
      ({ plain: { text } }) => canBeName(text) && companyLikeness(text) >= 0 && labelOf(text) === null,
    )
  )
}

/** `partyRow`: the row of the companies where no label says which it is. */
function transposed(table: Table, acceptsProvided: boolean, partyRow = -1): Found {
  const drafts: Draft[] = []
  const open: Found['open'] = []
  const width = table.rows[0]?.length ?? 0
  for (let x = 1; x < width; x++) {
    const turned = table.rows.map((row) => row[x]).filter((cell): cell is Line => cell !== undefined)
    // The same labels may come again, company after company, down one column.
    let start = 0
    const labels = table.rows.map((row) => labelOf(row[0]?.plain.text ?? ''))
    const isParty = (y: number) =>
      y === partyRow || labels[y] === 'party' || (acceptsProvided && labels[y] === 'provided')
    const flush = (end: number) => {
      const range = Array.from({ length: end - start }, (_, i) => start + i)
      const party = range.find(isParty)
      if (party === undefined) return
      const work = range.filter((y) => labels[y] === 'work').map((y) => y - start)
      const retention = range.find((y) => labels[y] === 'retention')
      const columns = {
        party: party - start,
        work,
        retention: retention === undefined ? -1 : retention - start,
        width: end - start,
      }
      addRow(turned.slice(start, end), columns, x, drafts, open, new Set())
    }
    for (let y = 1; y < turned.length; y++) {
      if (isParty(y) && labels.slice(start, y).includes('party')) {
        flush(y)
        start = y
      }
    }
    flush(turned.length)
  }
  return { drafts, open }
}

/** Columns of a table without any header, by how its cells read. */
function guessColumns(table: Table): Columns | null {
  const width = table.rows[0]?.length ?? 0
  if (width < 2 || width > 5 || table.rows.length > 200) return null
  const scores = Array.from({ length: width }, (_, x) =>
    table.rows.reduce((sum, row) => sum + companyLikeness(row[x]?.plain.text ?? ''), 0),
  )
  const best = scores.indexOf(Math.max(...scores))
  const worst = scores.indexOf(Math.min(...scores))
  if ((scores[best] ?? 0) <= 0 || best === worst || (scores[worst] ?? 0) >= 0) return null
  return { party: best, work: [worst], retention: -1, width }
}

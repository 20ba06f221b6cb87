import { addressKey, isAddressLike, parseAddress } from './address'
import { cellsOf, type CellLine } from './cells'
import type { ListLine, ListRow, ParsedList } from './types'

/** The most lines of one batch. */
export const MOST_LINES = 10_000
/** The longest value of a user's own column that is carried through, in letters. */
const LONGEST_CELL = 1000
const SAMPLE = 200

const ADDRESS_HEADER = /url|주소|링크|link|address|site|사이트|홈\s*페이지|처리\s*방침|privacy|web/i
const NAME_HEADER =
  /회사|업체|상호|법인|기관|고객|거래처|협력사|company|client|customer|vendor|name|명$|이름/i

export interface ListOptions {
  /** Names a column that has no header; `number` counts the columns from 1. */
  nameColumn(number: number): string
}

/**
 * Reads a list of addresses: one a line, or a table (CSV, TSV) with any header. The column with the addresses is found by
 * what stands in it; all others are the user's own and are carried through. A line that cannot be read keeps its place
 * with the reason; an address that stands there twice is one row with two lines. Never throws on any text.
 */
export function parseList(text: string, options: ListOptions): ParsedList {
  const all = spreadOut(cellsOf(text))
  if (all.length === 0) return failed('empty')
  const column = addressColumnOf(all)
  if (column === null) return failed('no-addresses')
  const [first] = all
  const header = first && isHeader(first, column, all.length) ? first : null
  const body = header ? all.slice(1) : all
  const taken = body.slice(0, MOST_LINES)
  const width = Math.max(...taken.map(({ cells }) => cells.length), header?.cells.length ?? 0)
  const names = columnNames(header, width, column, taken, options)
  const label = labelColumnOf(names, taken)
  const { rows, duplicates } = gather(taken, column, names, label)
  return {
    rows,
    columns: names.filter((name) => name !== null),
    addressColumn: header?.cells[column] || null,
    lines: body.length,
    duplicates,
    cut: body.length - taken.length,
    failure: rows.some(({ url }) => url !== null) ? null : 'no-addresses',
  }
}

const failed = (failure: NonNullable<ParsedList['failure']>): ParsedList => ({
  rows: [],
  columns: [],
  addressColumn: null,
  lines: 0,
  duplicates: 0,
  cut: 0,
  failure,
})

/** Several addresses on one line, and nothing else in the whole list: `a.example, b.example, c.example`. */
function spreadOut(lines: readonly CellLine[]): readonly CellLine[] {
  if (lines.length > 5) return lines
  const spread = lines.map(({ line, cells }) => ({
    line,
    words: cells.flatMap((cell) => cell.split(/[\s,;]+/)).filter((word) => word !== ''),
  }))
  const every = spread.every(({ words }) => words.length > 1 && words.every(isAddressLike))
  if (!every) return lines
  return spread.flatMap(({ line, words }) => words.map((word) => ({ line, cells: [word] })))
}

/** The column in which most cells are addresses; of equals the one whose header, else whose path, speaks of a policy. */
function addressColumnOf(lines: readonly CellLine[]): number | null {
  const sample = lines.slice(0, SAMPLE)
  const width = Math.max(...sample.map(({ cells }) => cells.length))
  const scores = Array.from({ length: width }, (_, column) => {
    const cells = sample.map((line) => line.cells[column] ?? '')
    const addresses = cells.filter(isAddressLike)
    const policies = addresses.filter((cell) => /privacy|policy|%EA%B0%9C|개인정보/i.test(cell))
    const named = ADDRESS_HEADER.test(cells[0] ?? '') && !isAddressLike(cells[0] ?? '')
    return { column, score: addresses.length * 4 + policies.length * 2 + (named ? 1 : 0) }
  })
  const best = scores.reduce<(typeof scores)[number] | null>(
    (top, each) => (each.score > (top?.score ?? 0) ? each : top),
    null,
  )
  if (best && best.score >= 4) return best.column
  // No address at all, but a single column of refused ones (`javascript:`): each line is told its own reason.
  return width === 1 && sample.some(({ cells }) => /^[a-z][a-z\d+.-]*:/i.test(cells[0] ?? '')) ? 0 : null
}

/** A first line is a header when its cell over the addresses is a word, not an address that went wrong. */
function isHeader({ cells }: CellLine, column: number, count: number) {
  const cell = cells[column] ?? ''
  if (count < 2 || isAddressLike(cell)) return false
  return cell === '' ? cells.some((other) => ADDRESS_HEADER.test(other)) : !/[:/@]|\.\w/.test(cell)
}

/** The names of the user's own columns by place; null for the addresses and for columns without a word. */
function columnNames(
  header: CellLine | null,
  width: number,
  addresses: number,
  lines: readonly CellLine[],
  { nameColumn }: ListOptions,
): (string | null)[] {
  const seen = new Map<string, number>()
  return Array.from({ length: width }, (_, column) => {
    if (column === addresses) return null
    const given = header?.cells[column]?.slice(0, 100) ?? ''
    if (given === '' && lines.every(({ cells }) => !cells[column])) return null
    const name = given || nameColumn(column + 1)
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times === 1 ? name : `${name} (${times})`
  })
}

/** The column with the companies' names: by its header, else the only one that holds words. */
function labelColumnOf(names: readonly (string | null)[], lines: readonly CellLine[]): number | null {
  const named = names.findIndex((name) => name !== null && NAME_HEADER.test(name))
  if (named !== -1) return named
  const own = names.flatMap((name, column) => (name === null ? [] : [column]))
  const wordy = own.filter((column) =>
    lines.slice(0, SAMPLE).every(({ cells }) => !cells[column] || /\p{L}{2}/u.test(cells[column] ?? '')),
  )
  return wordy.length === 1 ? (wordy[0] ?? null) : null
}

function gather(
  lines: readonly CellLine[],
  column: number,
  names: readonly (string | null)[],
  label: number | null,
) {
  const rows: { row: Omit<ListRow, 'lines'>; lines: ListLine[] }[] = []
  const byAddress = new Map<string, ListLine[]>()
  let duplicates = 0
  for (const { line, cells } of lines) {
    const target = cells[column] ?? ''
    const extra = Object.fromEntries(
      names.flatMap((name, at) => (name === null ? [] : [[name, (cells[at] ?? '').slice(0, LONGEST_CELL)]])),
    )
    const told: ListLine = { line, target: target.slice(0, 2100), extra }
    const address = parseAddress(target)
    const before = address.ok ? byAddress.get(addressKey(address.url)) : undefined
    if (before) {
      before.push(told)
      duplicates++
      continue
    }
    const own = [told]
    const name = label === null ? '' : (cells[label] ?? '').slice(0, 100)
    const row = address.ok
      ? { url: address.url, problem: null, label: name || null }
      : {
          url: null,
          problem: { code: address.code, values: address.values, site: null },
          label: name || null,
        }
    if (address.ok) byAddress.set(addressKey(address.url), own)
    rows.push({ row, lines: own })
  }
  return { rows: rows.map(({ row, lines: named }): ListRow => ({ ...row, lines: named })), duplicates }
}

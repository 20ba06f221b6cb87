import type { Outcome } from '../rules/types'
import type { BatchRow } from './types'

/** What a row shows in its first column: its outcome once it is done, else how far it has come. */
export type RowMark = Outcome | 'reading' | 'waiting' | 'needs-allow' | 'failed' | 'skipped'

export function markOf({ state, summary }: BatchRow): RowMark {
  return state === 'done' ? (summary?.outcome ?? 'failed') : state
}

/** `fix`: the clause is missing or not complete. `look`: a person has to look. `listed`: it is written there. */
export const FILTERS = ['all', 'fix', 'look', 'listed'] as const
export type Filter = (typeof FILTERS)[number]

const FILTER_OF: Record<RowMark, Filter | null> = {
  missing: 'fix',
  incomplete: 'fix',
  unknown: 'look',
  'not-a-policy': 'look',
  'needs-allow': 'look',
  failed: 'look',
  skipped: 'look',
  ok: 'listed',
  reading: null,
  waiting: null,
}

export function fits(row: BatchRow, filter: Filter) {
  return filter === 'all' || FILTER_OF[markOf(row)] === filter
}

/** How many rows there are of each mark, and of each filter. */
export interface Counts {
  readonly marks: Readonly<Record<RowMark, number>>
  readonly filters: Readonly<Record<Filter, number>>
  readonly all: number
  /** Rows whose turn is over, whatever came of it. */
  readonly over: number
}

export function countRows(rows: readonly BatchRow[]): Counts {
  const marks = Object.fromEntries(Object.keys(FILTER_OF).map((mark) => [mark, 0])) as Record<RowMark, number>
  for (const row of rows) marks[markOf(row)]++
  const of = (filter: Filter) =>
    (Object.keys(marks) as RowMark[]).reduce(
      (sum, mark) => sum + (FILTER_OF[mark] === filter ? marks[mark] : 0),
      0,
    )
  return {
    marks,
    filters: { all: rows.length, fix: of('fix'), look: of('look'), listed: of('listed') },
    all: rows.length,
    over: rows.length - marks.waiting - marks.reading,
  }
}

export const SORTS = ['list', 'outcome', 'company', 'coverage', 'time'] as const
export type SortKey = (typeof SORTS)[number]

/** What needs a person first. */
const ORDER: readonly RowMark[] = [
  'missing',
  'incomplete',
  'unknown',
  'not-a-policy',
  'needs-allow',
  'failed',
  'skipped',
  'ok',
  'reading',
  'waiting',
]

/** What a row is called: the company where the list names one, else its host. */
export function nameOf({ label, url, lines }: BatchRow): string {
  return label ?? (url === null ? (lines[0]?.target ?? '') : new URL(url).host)
}

const compareBy: Record<SortKey, (a: BatchRow, b: BatchRow) => number> = {
  list: (a, b) => a.index - b.index,
  outcome: (a, b) => ORDER.indexOf(markOf(a)) - ORDER.indexOf(markOf(b)),
  company: (a, b) => nameOf(a).localeCompare(nameOf(b), 'ko'),
  coverage: (a, b) => (a.summary?.coverage ?? 2) - (b.summary?.coverage ?? 2),
  // Newest first; what has no time yet stands at the end.
  time: (a, b) => (b.summary?.at ?? '').localeCompare(a.summary?.at ?? ''),
}

export interface Shown {
  readonly filter: Filter
  readonly search: string
  readonly sort: SortKey
  readonly descending: boolean
}

/** The rows to be shown, in order. Equal rows stay in the order of the list. */
export function shownRows(
  rows: readonly BatchRow[],
  { filter, search, sort, descending }: Shown,
): BatchRow[] {
  const words = search
    .normalize('NFKC')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  const found = rows.filter((row) => fits(row, filter) && contains(row, words))
  if (sort === 'list' && !descending) return found
  const compare = compareBy[sort]
  return found.sort((a, b) => (descending ? -compare(a, b) : compare(a, b)) || a.index - b.index)
}

function contains({ label, lines }: BatchRow, words: readonly string[]) {
  if (words.length === 0) return true
  const own = lines.flatMap(({ target, extra }) => [target, ...Object.values(extra)])
  const text = [label ?? '', ...own].join('\n').normalize('NFKC').toLowerCase()
  return words.every((word) => text.includes(word))
}

/** Seconds until all is over, by how fast the last rows ended (epoch ms); null while too few have. */
export function secondsLeft(ended: readonly number[], left: number): number | null {
  const recent = ended.slice(-20)
  const [first] = recent
  const last = recent.at(-1)
  if (left === 0 || first === undefined || last === undefined || recent.length < 4 || last <= first)
    return null
  return Math.ceil((left * (last - first)) / (recent.length - 1) / 1000)
}

import type { ReachCode } from '../reach/types'
import { siteOf } from '../reach/site'
import type { BatchRow, ListRow, RowProblem, RowSummary } from './types'

/** What a row can run into, as the reader of addresses tells it. */
export interface RowError {
  readonly code: ReachCode | 'unreadable'
  readonly values: Readonly<Record<string, string | number>>
  readonly site: string | null
  /** Seconds, as the server said; null when it said nothing. */
  readonly retryAfter: number | null
}

/** How often an address is asked for at most, by what went wrong. What is not named is not tried again. */
const TRIES: Partial<Record<RowError['code'], number>> = {
  'too-many-requests': 5,
  'http-server': 3,
  network: 2,
  timeout: 2,
}
/** A server that wants to be left alone for longer than this is told as it is: nobody waits for an hour before a screen. */
const LONGEST_WAIT_MS = 10 * 60 * 1000
const FIRST_WAIT_MS = 2000

/** A row as it enters a batch. */
export function startRow(row: ListRow, batch: string, index: number): BatchRow {
  return {
    ...row,
    batch,
    index,
    state: row.url === null ? 'skipped' : 'waiting',
    attempts: 0,
    notBefore: 0,
    summary: null,
  }
}

export function reading(row: BatchRow): BatchRow {
  return { ...row, state: 'reading', attempts: row.attempts + 1 }
}

export function done(row: BatchRow, summary: RowSummary): BatchRow {
  return { ...row, state: 'done', problem: null, notBefore: 0, summary }
}

/** After an error: its turn comes again, it waits for a permission, or it is told as it is. `now` is epoch ms. */
export function afterError(row: BatchRow, error: RowError, now: number): BatchRow {
  // Stopped by a person: as if it had never begun.
  if (error.code === 'stopped') return putBack(row)
  const problem: RowProblem = { code: error.code, values: error.values, site: error.site }
  if (error.code === 'not-allowed' || error.code === 'redirect-not-allowed') {
    const state = error.site === null ? ('failed' as const) : ('needs-allow' as const)
    return { ...row, state, problem, notBefore: 0 }
  }
  const wait = waitBefore(row.attempts, error)
  if (row.attempts >= (TRIES[error.code] ?? 1) || wait > LONGEST_WAIT_MS) {
    return { ...row, state: 'failed', problem, notBefore: 0 }
  }
  return { ...row, state: 'waiting', problem, notBefore: now + wait }
}

/** Milliseconds: what the server asked for, else twice as long each time. */
function waitBefore(attempts: number, { retryAfter }: RowError) {
  const own = FIRST_WAIT_MS * 2 ** Math.max(0, attempts - 1)
  return retryAfter === null ? own : Math.max(retryAfter * 1000, 0)
}

/** Waiting again, as if it had not been asked for this time. */
export function putBack(row: BatchRow): BatchRow {
  return { ...row, state: 'waiting', attempts: Math.max(0, row.attempts - 1), notBefore: 0 }
}

/** What was under way when its page was closed has no result: its turn comes again. Everything else stays. */
export function afterRestart(row: BatchRow): BatchRow {
  return row.state === 'reading' ? putBack(row) : row
}

/** Sites were allowed: rows that waited for one of them go on. */
export function afterAllowed(row: BatchRow, granted: readonly string[]): BatchRow {
  const { state, problem, url } = row
  if (state !== 'needs-allow' || url === null) return row
  const site = problem?.site ?? siteOf(url)
  if (site === null || !granted.includes(site)) return row
  return { ...row, state: 'waiting', problem: null, attempts: 0, notBefore: 0 }
}

/** A person wants it read again. */
export function again(row: BatchRow): BatchRow {
  if (row.url === null) return row
  return { ...row, state: 'waiting', problem: null, attempts: 0, notBefore: 0, summary: null }
}

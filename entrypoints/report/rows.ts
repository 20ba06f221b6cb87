import { siteOf } from '../../lib/reach/site'
import type { BatchRow } from '../../lib/batch/types'

/** The sites of a question that were not on before it. */
export function newlyOn(asked: readonly string[], before: readonly string[]) {
  return asked.filter((site) => !before.includes(site))
}

/** Whether no row is left to read. */
export function isOver(rows: readonly BatchRow[]) {
  return rows.every(({ state }) => state !== 'waiting' && state !== 'reading')
}

/** The sites that rows wait to be allowed for. */
export function sitesWaitedFor(rows: readonly BatchRow[]): string[] {
  const sites = rows.flatMap(({ state, problem, url }) =>
    state === 'needs-allow' ? (problem?.site ?? siteOf(url ?? '') ?? []) : [],
  )
  return [...new Set(sites)]
}

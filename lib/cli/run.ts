import { OpenError } from './open'
import type { Job } from './arguments'
import type { PageReport } from '../rules/types'

export const ALL_LISTED = 0
export const OTHER_OUTCOME = 1
export const FAILED = 2

/** Targets opened ahead, so that slow servers wait side by side. */
const AHEAD = 6

/** What came of one target. */
export type Result = { readonly report: PageReport; readonly at: Date } | { readonly error: OpenError }

/** Hears the results of one run, in the order of the targets: what is printed, and each report. */
export interface Listener {
  result(job: Job, result: Result): void | Promise<void>
  /** After the last result. Rejects where it could not write what it had to. */
  end?(): Promise<void>
}

/**
 * Scans every target once and tells all listeners. Resolves to the exit code: 0 when every processor is listed on every
 * page, 1 for any other outcome, 2 when a target could not be opened, which wins.
 */
export async function runJobs(
  jobs: readonly Job[],
  scan: (job: Job) => Promise<PageReport>,
  listeners: readonly Listener[],
): Promise<number> {
  const results: Promise<Result>[] = []
  let exit = ALL_LISTED
  for (const [i, job] of jobs.entries()) {
    while (results.length < Math.min(jobs.length, i + AHEAD)) {
      const next = jobs[results.length]
      if (next) results.push(resultOf(next, scan))
    }
    const result = await results[i]
    if (!result) continue
    for (const listener of listeners) await listener.result(job, result)
    exit = Math.max(exit, exitOf(result))
  }
  for (const listener of listeners) await listener.end?.()
  return exit
}

async function resultOf(job: Job, scan: (job: Job) => Promise<PageReport>): Promise<Result> {
  try {
    return { report: await scan(job), at: new Date() }
  } catch (error) {
    if (error instanceof OpenError) return { error }
    throw error
  }
}

function exitOf(result: Result) {
  if ('error' in result) return FAILED
  return result.report.checked.every(({ outcome }) => outcome === 'ok') ? ALL_LISTED : OTHER_OUTCOME
}

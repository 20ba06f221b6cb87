import { ReachError } from '../reach/types'
import { LIMITS, Queue, type Limits } from './queue'
import type { BatchStore } from './store'
import { afterError, done, reading, type RowError } from './transitions'
import type { BatchRow, RowResult, RowSummary } from './types'

/** What a run needs from where it stands. */
export interface RunParts {
  readonly store: Pick<BatchStore, 'finish' | 'setRows' | 'kept' | 'result' | 'unkept'>
  /** Reads one address. Rejects with {@link ReachError}; anything else it throws makes the row `unreadable`. */
  read(
    row: BatchRow,
    signal: AbortSignal,
  ): Promise<{ readonly result: RowResult; readonly summary: RowSummary }>
  /** Keeps the records of a result and gives them as they were kept; null when none are to be kept. Asked twice it keeps once. */
  readonly keep: ((result: RowResult) => Promise<RowResult>) | null
  /** A row is in another state. */
  changed(row: BatchRow): void
  /** Epoch ms. */
  now(): number
  /** Resolves after so many milliseconds, or at once when the signal ends. */
  sleep(ms: number, signal: AbortSignal): Promise<void>
  readonly limits?: Limits
}

export type RunEnd = 'finished' | 'paused' | 'stopped' | 'not-stored'

/**
 * One run over the rows of a batch that still wait. Pausing lets what is under way come to its end; stopping breaks it off,
 * and its turn comes again with the next run. Every end leaves the store as the next run needs it.
 */
export class BatchRun {
  private readonly queue: Queue
  private readonly active = new Set<Promise<void>>()
  private readonly pauseNow = new AbortController()
  private readonly stopNow = new AbortController()
  /** Nothing can be stored any more: a run that goes on would read in vain. */
  private full = false
  /** Ends the present sleep: something has changed. */
  private wake = new AbortController()

  constructor(
    private readonly batch: string,
    /** By their index; changed as the run goes on. */
    private readonly rows: BatchRow[],
    private readonly parts: RunParts,
  ) {
    this.queue = new Queue(parts.limits ?? LIMITS)
    for (const row of rows) this.enqueue(row)
  }

  pause() {
    this.pauseNow.abort()
    this.wake.abort()
  }

  stop() {
    this.stopNow.abort()
    this.pause()
  }

  /** Puts rows in line again (a site was allowed, a person wants it read anew). They must be stored before. */
  requeue(rows: readonly BatchRow[]) {
    for (const row of rows) {
      this.rows[row.index] = row
      this.enqueue(row)
    }
    this.wake.abort()
  }

  /** Runs until nothing waits, it is told to pause or stop, or nothing can be stored any more. Never rejects. */
  async run(): Promise<RunEnd> {
    await this.keepWhatIsLeft().catch(() => {
      this.full = true
    })
    while (!this.pauseNow.signal.aborted && !this.full) {
      const turn = this.queue.take(this.parts.now())
      if (turn) this.start(turn.index, turn.host)
      else if (this.queue.isEmpty) break
      else await this.untilSomethingChanges()
    }
    await Promise.all(this.active)
    if (this.full) return 'not-stored'
    if (this.stopNow.signal.aborted) return 'stopped'
    return this.queue.isEmpty ? 'finished' : 'paused'
  }

  private enqueue({ index, state, url, notBefore }: BatchRow) {
    if (state === 'waiting' && url !== null) this.queue.add(index, new URL(url).hostname, notBefore)
  }

  private start(index: number, host: string) {
    const work = this.readOne(index, host)
      // Whatever a page does becomes the state of its row: only the store is left to fail.
      .catch(() => {
        this.full = true
      })
      .finally(() => {
        this.queue.finish(host)
        this.active.delete(work)
        this.wake.abort()
      })
    this.active.add(work)
  }

  private async readOne(index: number, host: string) {
    const before = this.rows[index]
    if (!before) return
    const row = this.change(reading(before))
    try {
      const read = await this.attempt(row)
      if ('result' in read) {
        const finished = done(row, read.summary)
        await this.parts.store.finish(finished, read.result, this.parts.keep !== null)
        this.change(finished)
      } else await this.failed(row, host, read)
      if ('result' in read) await this.keep(read.result)
    } catch (error) {
      // What could not be stored has not happened: the row is as it was.
      if (this.rows[index]?.state === 'reading') this.change(before)
      throw error
    }
  }

  private async attempt(row: BatchRow) {
    try {
      return await this.parts.read(row, this.stopNow.signal)
    } catch (error) {
      return rowErrorOf(error, this.stopNow.signal)
    }
  }

  private async failed(row: BatchRow, host: string, error: RowError) {
    const next = afterError(row, error, this.parts.now())
    if (error.code === 'too-many-requests' && next.notBefore > 0) this.queue.hold(host, next.notBefore)
    await this.parts.store.setRows([next])
    this.change(next)
    // What was stopped waits for the next run, not for this one.
    if (!this.stopNow.signal.aborted) this.enqueue(next)
  }

  private async keep(result: RowResult) {
    if (this.parts.keep === null) return
    await this.parts.store.kept(await this.parts.keep(result))
  }

  /** Results that were stored just before the page closed, and whose records were not kept any more. */
  private async keepWhatIsLeft() {
    for (const index of await this.parts.store.unkept(this.batch)) {
      const result = await this.parts.store.result(this.batch, index)
      if (result) await this.keep(result)
    }
  }

  private change(row: BatchRow) {
    this.rows[row.index] = row
    this.parts.changed(row)
    return row
  }

  private async untilSomethingChanges() {
    this.wake = new AbortController()
    if (this.pauseNow.signal.aborted) return
    const { signal } = this.wake
    const wait = this.queue.wait(this.parts.now())
    const woken = new Promise<void>((resolve) =>
      signal.addEventListener('abort', () => resolve(), { once: true }),
    )
    await Promise.race([woken, ...(wait === null ? [] : [this.parts.sleep(wait, signal)])])
    this.wake.abort()
  }
}

function rowErrorOf(error: unknown, signal: AbortSignal): RowError {
  if (error instanceof ReachError) {
    const { code, values, site, retryAfter } = error
    return { code, values, site, retryAfter }
  }
  // Only the code leaves: the text of any other error may hold words of the page.
  return { code: signal.aborted ? 'stopped' : 'unreadable', values: {}, site: null, retryAfter: null }
}

import * as v from 'valibot'
import type { BatchRow } from '../../lib/batch/types'

/** One window reads; this lock says which. It goes with the window, however it goes. */
const LOCK = 'text-readiness batch'
const CHANNEL = 'text-readiness batch'

/** What the window that reads tells the others. Only pages of the extension can hear or say it. */
export type Told = { readonly type: 'row'; readonly row: BatchRow } | { readonly type: 'batch' }

const told = v.variant('type', [
  v.object({ type: v.literal('row'), row: v.looseObject({ index: v.pipe(v.number(), v.integer()) }) }),
  v.object({ type: v.literal('batch') }),
])

/** The other windows that show the same batch. */
export class OtherWindows {
  private readonly channel = new BroadcastChannel(CHANNEL)

  constructor(heard: (message: Told) => void) {
    this.channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const parsed = v.safeParse(told, data)
      if (parsed.success) heard(parsed.output as unknown as Told)
    }
  }

  tell(message: Told) {
    this.channel.postMessage(message)
  }
}

/** Does the work while this window alone may; false when another one reads. */
export async function asTheOneThatReads(work: () => Promise<void>): Promise<boolean> {
  return navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock) await work()
    return lock !== null
  })
}

/** Resolves at once when no window reads, else when the one that does has ended or is gone. */
export async function whenNobodyReads(): Promise<void> {
  await navigator.locks.request(LOCK, () => undefined)
}

export async function somebodyReads(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query()
  return held.some(({ name }) => name === LOCK)
}

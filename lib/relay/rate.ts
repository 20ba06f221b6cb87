/** Whether one more request of this user is taken. Withdrawals count by themselves: a full counter never keeps anybody in. */
export type Rate = (userId: string, withdrawal: boolean) => boolean | Promise<boolean>

export interface MemoryRateOptions {
  /** Requests of one user within the window, 20 by default: a form tries again by itself nine times. */
  readonly limit?: number
  /** Length of a window in milliseconds, ten minutes by default. */
  readonly windowMs?: number
  /** Users counted at once, 10 000 by default; the longest forgotten goes first. */
  readonly users?: number
  /** Milliseconds since some beginning; must not run backwards. */
  readonly now?: () => number
}

/**
 * Counts in this process's memory. Several processes, or workers that live for one request, need a shared counter of the
 * site's own in its place.
 */
export function memoryRate({
  limit = 20,
  windowMs = 600_000,
  users = 10_000,
  now = () => performance.now(),
}: MemoryRateOptions = {}): Rate {
  const counters = new Map<string, { since: number; count: number }>()
  return (userId, withdrawal) => {
    const key = `${withdrawal ? 'out' : 'in'} ${userId}`
    const time = now()
    const old = counters.get(key)
    const counter = old !== undefined && time - old.since < windowMs ? old : { since: time, count: 0 }
    counter.count += 1
    counters.delete(key)
    counters.set(key, counter)
    if (counters.size > users) counters.delete(counters.keys().next().value ?? key)
    return counter.count <= limit
  }
}

/** How many are asked for at once, and how long a host is left alone between two questions. */
export interface Limits {
  readonly atOnce: number
  readonly perHost: number
  /** Milliseconds between the starts of two requests to one host. */
  readonly spacing: number
}

export const LIMITS: Limits = { atOnce: 4, perHost: 2, spacing: 300 }

interface Turn {
  readonly index: number
  readonly notBefore: number
}

interface Host {
  /** In the order of the list; those put back stand at the end. */
  turns: Turn[]
  active: number
  /** Epoch ms before which the host is left alone. */
  free: number
}

/**
 * Whose turn it is: rows by host, hosts one after the other, so that one slow host does not hold up the rest and no host is
 * pressed. Knows no clock: the time comes with each question.
 */
export class Queue {
  private readonly hosts = new Map<string, Host>()
  private active = 0
  private waiting = 0

  constructor(private readonly limits: Limits = LIMITS) {}

  /** Puts a row in line. */
  add(index: number, host: string, notBefore = 0) {
    this.host(host).turns.push({ index, notBefore })
    this.waiting++
  }

  /** The next row that may be read now, counted as under way until {@link finish}; null when none may. */
  take(now: number): { readonly index: number; readonly host: string } | null {
    if (this.active >= this.limits.atOnce) return null
    for (const [name, host] of this.hosts) {
      const at = this.readyIn(host, now)
      if (at === -1) continue
      const [turn] = host.turns.splice(at, 1)
      if (!turn) continue
      host.active++
      host.free = Math.max(host.free, now + this.limits.spacing)
      this.active++
      this.waiting--
      // To the end of the line: the next turn is another host's.
      this.hosts.delete(name)
      this.hosts.set(name, host)
      return { index: turn.index, host: name }
    }
    return null
  }

  /** A row of this host is no longer under way. */
  finish(name: string) {
    const host = this.host(name)
    host.active--
    this.active--
    if (host.active === 0 && host.turns.length === 0 && host.free === 0) this.hosts.delete(name)
  }

  /** Leaves a host alone until then (it said that it is asked too often). */
  hold(name: string, until: number) {
    const host = this.host(name)
    host.free = Math.max(host.free, until)
  }

  /** Milliseconds until {@link take} may give a row without any being finished first; null when only that helps, or none is left. */
  wait(now: number): number | null {
    if (this.active >= this.limits.atOnce) return null
    const times = [...this.hosts.values()]
      .filter(({ turns, active }) => turns.length > 0 && active < this.limits.perHost)
      .map(({ turns, free }) => Math.max(free, Math.min(...turns.map(({ notBefore }) => notBefore))))
    return times.length ? Math.max(0, Math.min(...times) - now) : null
  }

  get isEmpty() {
    return this.waiting === 0 && this.active === 0
  }

  private readyIn({ turns, active, free }: Host, now: number) {
    if (active >= this.limits.perHost || free > now) return -1
    return turns.findIndex(({ notBefore }) => notBefore <= now)
  }

  private host(name: string): Host {
    const known = this.hosts.get(name)
    if (known) return known
    const host = { turns: [], active: 0, free: 0 }
    this.hosts.set(name, host)
    return host
  }
}

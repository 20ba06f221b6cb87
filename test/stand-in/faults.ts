import type { Fault, Route } from './types'

/** The faults that are set, one a route; a later one replaces an earlier one. */
export class Faults {
  private readonly set = new Map<Route, { fault: Fault; left: number }>()

  /** Makes a route fail for the next `times` requests (default: until healed). */
  fail(route: Route, fault: Fault, times = Number.POSITIVE_INFINITY): void {
    this.set.set(route, { fault, left: times })
  }

  /** Ends the fault of one route, or of all. */
  heal(route?: Route): void {
    if (route === undefined) this.set.clear()
    else this.set.delete(route)
  }

  /** The fault for a request that has just come, and one fewer left. */
  take(route: Route): Fault | undefined {
    const entry = this.set.get(route)
    if (entry === undefined || entry.left <= 0) return undefined
    entry.left -= 1
    return entry.fault
  }
}

import type { Fault, Route } from './types'

interface SetFault {
  readonly fault: Fault
  readonly holding: string
  left: number
}

/** The faults that are set, one a route; a later one replaces an earlier one. */
export class Faults {
  private readonly set = new Map<Route, SetFault>()

  /**
   * Makes a route fail for the next `times` requests (default: until healed). `holding`: only requests whose body holds this
   * text, such as `$secured_properties`; the others are answered and do not count.
   */
  fail(route: Route, fault: Fault, times = Number.POSITIVE_INFINITY, holding = ''): void {
    this.set.set(route, { fault, holding, left: times })
  }

  /** Ends the fault of one route, or of all. */
  heal(route?: Route): void {
    if (route === undefined) this.set.clear()
    else this.set.delete(route)
  }

  /** The fault for a request that has just come with this body (as text), and one fewer left. */
  take(route: Route, body: string): Fault | undefined {
    const entry = this.set.get(route)
    if (entry === undefined || entry.left <= 0 || !body.includes(entry.holding)) return undefined
    entry.left -= 1
    return entry.fault
  }
}

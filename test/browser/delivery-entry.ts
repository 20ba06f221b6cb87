import { deliver } from '../../lib/hackle/delivery'
import type { CallReport, Delivery, DeliveryState, Operation } from '../../lib/hackle/delivery-types'
import { findClient } from '../../lib/hackle/find-client'
import { inspectClient } from '../../lib/hackle/inspect'
import { takeBackParked, wasUnfinished } from '../../lib/hackle/parked'

/** What a test sees of one delivery. */
export interface Told {
  readonly state: DeliveryState
  /** Every state that was told, in order; the same one told twice stands once. */
  readonly states: readonly DeliveryState['kind'][]
  readonly calls: readonly CallReport[]
  readonly troubles: readonly string[]
}

export interface Engine {
  /** Starts a delivery by the page's own client; gives its number, for `told`. */
  start(operations: readonly Operation[], sdkKey?: string | null, client?: unknown): number
  told(at: number): Told
  retry(at: number): void
  cancel(at: number): void
  troubles(): Promise<readonly string[]>
  wasUnfinished(): boolean
  takeBackParked(): number
}

const started: { delivery: Delivery; states: DeliveryState['kind'][]; troubles: string[] }[] = []

function at(index: number) {
  const found = started[index]
  if (found === undefined) throw new Error('No such delivery')
  return found
}

const engine: Engine = {
  start(operations, sdkKey = null, client) {
    const found = findClient(client, sdkKey)
    if (found.kind === 'missing') throw new Error(found.why)
    const states: DeliveryState['kind'][] = []
    const troubles: string[] = []
    const delivery = deliver({
      operations,
      route: found.kind === 'found' ? { ...found, kind: 'client' } : { kind: 'dry' },
      owner: null,
      onChange: ({ state }) => {
        if (states.at(-1) !== state.kind) states.push(state.kind)
      },
      onTrouble: (code) => troubles.push(code),
    })
    return started.push({ delivery, states, troubles }) - 1
  },
  told: (index) => {
    const { delivery, states, troubles } = at(index)
    return { state: delivery.state, states, calls: delivery.calls, troubles }
  },
  retry: (index) => at(index).delivery.retryNow(),
  cancel: (index) => at(index).delivery.cancel(),
  troubles: () => inspectClient(findClient(undefined, null), new AbortController().signal),
  wasUnfinished: () => wasUnfinished('request'),
  takeBackParked,
}

Object.assign(window, { engine })

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Delivery, DeliveryState, Operation } from './delivery-types'

const SUBSCRIBE: readonly Operation[] = [
  { kind: 'consent', subscriptions: { $marketing: 'SUBSCRIBED' } },
  { kind: 'set-number', e164: '+821000005678' },
]
const WITHDRAW: readonly Operation[] = [
  { kind: 'consent', subscriptions: { $marketing: 'UNSUBSCRIBED' } },
  { kind: 'unset-number' },
]

/** A script of the kit as a page loads it: with module state of its own. */
async function script() {
  vi.resetModules()
  const [{ deliver }, { wasUnfinished }] = await Promise.all([import('./delivery'), import('./parked')])
  const begin = (operations: readonly Operation[], url: string) => {
    const states: DeliveryState['kind'][] = []
    const delivery: Delivery = deliver({
      operations,
      route: { kind: 'endpoint', url: `https://relay.example/${url}`, receipt: { id: url } },
      owner: null,
      onChange: ({ state }) => states.push(state.kind),
      onTrouble: () => {},
    })
    return { delivery, states }
  }
  return { begin, wasUnfinished }
}

/** What the relay was asked, by the names of the orders; nothing is ever answered. */
const asked: string[] = []

beforeEach(() => {
  vi.useFakeTimers()
  asked.length = 0
  vi.stubGlobal('fetch', (url: string | URL) => {
    asked.push(new URL(String(url)).pathname)
    return new Promise(() => {})
  })
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  localStorage.clear()
  sessionStorage.clear()
})

describe.each(['kept', 'shut'])('two scripts on one page, with storage %s', (storage) => {
  beforeEach(() => {
    if (storage === 'kept') return
    vi.stubGlobal('localStorage', undefined)
    vi.stubGlobal('sessionStorage', undefined)
  })

  it.each([
    ['a withdrawal', SUBSCRIBE, WITHDRAW],
    ['a new request', WITHDRAW, SUBSCRIBE],
  ])('%s of the second ends at once what the first still tries', async (_name, older, newer) => {
    const [one, two] = [await script(), await script()]
    const first = one.begin(older, 'first')
    await vi.advanceTimersByTimeAsync(0)
    expect(asked).toEqual(['/first'])
    const second = two.begin(newer, 'second')
    expect(first.delivery.state).toEqual({ kind: 'superseded' })
    await vi.advanceTimersByTimeAsync(120_000)
    expect(asked.filter((path) => path === '/first')).toHaveLength(1)
    expect(asked).toContain('/second')
    second.delivery.cancel()
  })

  it.each([
    ['request', SUBSCRIBE],
    ['withdrawal', WITHDRAW],
  ] as const)('a page that is left keeps which it was: %s', async (what, operations) => {
    const one = await script()
    const { delivery } = one.begin(operations, 'first')
    expect(globalThis.sessionStorage?.getItem('hackle-phone-form_open')).toBe(
      storage === 'kept' ? what : undefined,
    )
    delivery.cancel()
  })

  it('a delivery that is over is not ended once more by the other script', async () => {
    const [one, two] = [await script(), await script()]
    const first = one.begin(SUBSCRIBE, 'first')
    first.delivery.cancel()
    const told = first.states.length
    two.begin(WITHDRAW, 'second').delivery.cancel()
    expect(first.states).toHaveLength(told)
  })

  it('a script that comes while another delivers does not take that for one that was left', async () => {
    const one = await script()
    const first = one.begin(WITHDRAW, 'first')
    const late = await script()
    expect(late.wasUnfinished('withdrawal')).toBe(false)
    expect(first.delivery.state.kind).toBe('saving')
    first.delivery.cancel()
  })
})

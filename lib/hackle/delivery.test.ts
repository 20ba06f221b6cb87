import { beforeEach, describe, expect, it, vi } from 'vitest'
import { attemptByClient } from './by-client'
import { deliver } from './delivery'
import type { Delivery, DeliveryRoute, DeliveryState, Operation, Owner } from './delivery-types'
import { callEndpoint } from './endpoint'
import type { Attempted } from './outcome'

vi.mock('./by-client', () => ({ attemptByClient: vi.fn() }))
vi.mock('./endpoint', () => ({ callEndpoint: vi.fn() }))

const NUMBER = '+821012345678'
const agree: Operation = { kind: 'consent', subscriptions: { $marketing: 'SUBSCRIBED' } }
const give: Operation = { kind: 'set-number', e164: NUMBER }
const remove: Operation = { kind: 'unset-number' }

const client = { setPhoneNumber() {}, unsetPhoneNumber() {}, updateSmsSubscriptions() {} }
const CLIENT: DeliveryRoute = { kind: 'client', client, sdkKey: 'KEY' }
const RELAY: DeliveryRoute = { kind: 'endpoint', url: '/relay', receipt: { id: 'r' } }

const answered: Attempted = { kind: 'confirmed', status: 200, called: true }
const busy: Attempted = { kind: 'pending', cause: 'server', status: 503, called: true }
const refused: Attempted = { kind: 'failed', cause: 'rejected', status: 400, called: true }
const unknown: Attempted = { kind: 'unseen', cause: 'configuration-unknown', status: 200, called: true }
const app: Attempted = { kind: 'unseen', cause: 'native-app', status: null, called: true }

let page: EventTarget

beforeEach(() => {
  vi.useFakeTimers()
  vi.mocked(attemptByClient).mockReset()
  vi.mocked(callEndpoint).mockReset()
  page = new EventTarget()
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('document', Object.assign(new EventTarget(), { hidden: false }))
  vi.stubGlobal('navigator', { onLine: true })
  // Closed storage: this is about the order of things, the browser tests are about what is kept.
  vi.stubGlobal('localStorage', undefined)
  vi.stubGlobal('sessionStorage', undefined)
})

function begin(operations: readonly Operation[], route: DeliveryRoute = CLIENT, owner: Owner | null = null) {
  const states: DeliveryState[] = []
  const troubles: string[] = []
  const delivery: Delivery = deliver({
    operations,
    route,
    owner,
    onChange: ({ state }) => states.push(state),
    onTrouble: (code) => troubles.push(code),
  })
  return { delivery, states, troubles }
}

function answer(...outcomes: readonly Attempted[]) {
  for (const outcome of outcomes) vi.mocked(attemptByClient).mockResolvedValueOnce(outcome)
}

const sent = () => vi.mocked(attemptByClient).mock.calls.map(([{ operation }]) => operation.kind)
const rest = () => vi.advanceTimersByTimeAsync(0)

describe('the order', () => {
  it('is consent, then number, each after the one before', async () => {
    answer(answered, answered)
    const { delivery } = begin([agree, give])
    expect(delivery.state).toEqual({ kind: 'saving' })
    expect(await delivery.done).toEqual({ kind: 'saved' })
    expect(sent()).toEqual(['consent', 'set-number'])
  })

  it.each([
    [refused, { kind: 'failed', cause: 'rejected', status: 400, confirmed: [] }],
    [unknown, { kind: 'unconfirmed', cause: 'configuration-unknown', numberSent: false }],
  ])('ends before the number where the consent is not confirmed: $kind', async (outcome, end) => {
    answer(outcome)
    const { delivery, troubles } = begin([agree, give])
    expect(await delivery.done).toEqual(end)
    expect(sent()).toEqual(['consent'])
    expect(troubles).toEqual([end.cause])
  })

  it('hands both to an app, which keeps their order, and calls it unconfirmed', async () => {
    answer(app, app)
    const { delivery } = begin([agree, give])
    expect(await delivery.done).toEqual({ kind: 'unconfirmed', cause: 'native-app', numberSent: true })
  })

  it.each([refused, unknown])('removes a number whatever became of the consent: $kind', async (outcome) => {
    answer(outcome, answered)
    const { delivery } = begin([agree, remove])
    expect((await delivery.done).kind).toBe(outcome.kind === 'failed' ? 'failed' : 'unconfirmed')
    expect(sent()).toEqual(['consent', 'unset-number'])
  })

  it.each([
    ['gives no number to', [agree, give]],
    ['takes no number from', [agree, remove]],
  ])('%s somebody else than whose consent was told', async (_name, operations) => {
    let userId = 'first'
    const changing: DeliveryRoute = {
      kind: 'client',
      client: { ...client, getUser: () => ({ userId }) },
      sdkKey: 'KEY',
    }
    const asked: boolean[] = []
    vi.mocked(attemptByClient).mockImplementation(({ operation, mayCall }) => {
      asked.push(mayCall())
      if (operation.kind === 'consent') userId = 'second'
      return Promise.resolve(asked.at(-1) === true ? answered : { ...refused, cause: 'not-sent' })
    })
    const { delivery } = begin(operations, changing)
    expect(await delivery.done).toMatchObject({ kind: 'failed', cause: 'not-sent', confirmed: ['consent'] })
    expect(asked).toEqual([true, false])
  })

  it.each([
    ['a retry', null, [true, false]],
    ['what takes back an order of somebody else', { user: 'another' }, [false]],
  ])('is for one user: not %s', async (_name, owner, asks) => {
    let userId = 'first'
    const changing: DeliveryRoute = {
      kind: 'client',
      client: { ...client, getUser: () => ({ userId }) },
      sdkKey: 'KEY',
    }
    const asked: boolean[] = []
    vi.mocked(attemptByClient).mockImplementation(({ mayCall }) => {
      asked.push(mayCall())
      userId = 'second'
      return Promise.resolve(asked.at(-1) === true ? busy : { ...refused, cause: 'not-sent' })
    })
    const { delivery } = begin([agree], changing, owner)
    await vi.advanceTimersByTimeAsync(2000)
    expect(await delivery.done).toMatchObject({ kind: 'failed', cause: 'not-sent', confirmed: [] })
    expect(asked).toEqual(asks)
    expect(delivery.owner).toEqual(owner ?? { user: 'first' })
  })

  it('says which part was confirmed before the other failed', async () => {
    answer(answered, refused)
    const { delivery } = begin([agree, give])
    expect(await delivery.done).toMatchObject({ kind: 'failed', confirmed: ['consent'] })
  })
})

describe('trying again', () => {
  it('waits 2 s, doubles, never more than 60 s, eight times; then only by hand', async () => {
    vi.mocked(attemptByClient).mockResolvedValue(busy)
    const { delivery, states } = begin([agree])
    await vi.advanceTimersByTimeAsync(3_600_000)
    const seconds = [2, 4, 8, 16, 32, 60, 60, 60]
    expect(waitsIn(states)).toEqual([...seconds.map((s) => s * 1000), null])
    expect(sent()).toHaveLength(9)
    expect(delivery.state).toEqual({ kind: 'pending', cause: 'server', attempt: 9, nextIn: null })

    answer(answered)
    delivery.retryNow()
    expect(await delivery.done).toEqual({ kind: 'saved' })
  })

  it.each(['online', 'pageshow'])('is sooner on %s', async (name) => {
    answer(busy, answered)
    const { delivery } = begin([agree])
    await rest()
    page.dispatchEvent(new Event(name))
    expect(await delivery.done).toEqual({ kind: 'saved' })
  })

  it('does not call the SDK while offline', async () => {
    vi.stubGlobal('navigator', { onLine: false })
    answer(answered)
    const { delivery } = begin([agree])
    await vi.advanceTimersByTimeAsync(600_000)
    expect(delivery.state).toEqual({ kind: 'pending', cause: 'offline', attempt: 0, nextIn: null })
    expect(sent()).toEqual([])
    vi.stubGlobal('navigator', { onLine: true })
    page.dispatchEvent(new Event('online'))
    expect(await delivery.done).toEqual({ kind: 'saved' })
  })

  it('goes on after a fault of ours or of the screen', async () => {
    vi.mocked(attemptByClient).mockRejectedValueOnce(new Error('odd'))
    answer(answered)
    const delivery = deliver({
      operations: [agree],
      route: CLIENT,
      owner: null,
      onChange: () => {
        throw new Error('screen')
      },
      onTrouble: () => {},
    })
    await vi.advanceTimersByTimeAsync(2000)
    expect(await delivery.done).toEqual({ kind: 'saved' })
  })
})

describe('one at a time', () => {
  it('ends the older one, and says the newer once more when the older had no answer', async () => {
    vi.mocked(attemptByClient).mockImplementationOnce(({ onId }) => {
      onId('older')
      return new Promise(() => {})
    })
    const older = begin([agree, give])
    await rest()
    vi.mocked(attemptByClient).mockResolvedValue(answered)
    const newer = begin([remove])
    expect(await older.delivery.done).toEqual({ kind: 'superseded' })
    await vi.advanceTimersByTimeAsync(4000)
    expect(await newer.delivery.done).toEqual({ kind: 'saved' })
    expect(sent()).toEqual(['consent', 'unset-number', 'unset-number'])
  })

  it('is given up without another attempt', async () => {
    vi.mocked(attemptByClient).mockResolvedValue(busy)
    const { delivery } = begin([agree])
    await rest()
    delivery.cancel()
    delivery.retryNow()
    await vi.advanceTimersByTimeAsync(600_000)
    expect(await delivery.done).toEqual({ kind: 'superseded' })
    expect(sent()).toHaveLength(1)
  })
})

describe('a dry run', () => {
  it('reports what would be sent, masked, sends nothing and ends nothing', async () => {
    vi.mocked(attemptByClient).mockResolvedValue(busy)
    const live = begin([agree])
    await rest()
    const { delivery } = begin([agree, give, remove], { kind: 'dry' })
    expect(await delivery.done).toEqual({ kind: 'dry' })
    expect(delivery.calls.map(({ event, result }) => [event.key, result])).toEqual([
      ['$sms_subscriptions', 'dry'],
      ['$secured_properties', 'dry'],
      ['$secured_properties', 'dry'],
    ])
    expect(JSON.stringify(delivery.calls)).toContain('+8210****5678')
    expect(JSON.stringify(delivery.calls)).not.toContain(NUMBER)
    expect(live.delivery.state.kind).toBe('pending')
    live.delivery.cancel()
  })
})

describe('the relay', () => {
  const accepted = { kind: 'unseen', cause: 'accepted-by-relay', status: 202, called: true } as const
  const ENDS: readonly (readonly [Attempted, object])[] = [
    [answered, { kind: 'saved' }],
    [
      { ...accepted, confirmed: ['consent'], numberSent: true },
      { kind: 'unconfirmed', cause: 'accepted-by-relay', numberSent: true },
    ],
    [
      { kind: 'failed', cause: 'rejected', status: 400, confirmed: ['consent'] },
      { kind: 'failed', cause: 'rejected', status: 400, confirmed: ['consent'] },
    ],
    [
      { kind: 'failed', cause: 'relay', status: 200, confirmed: [] },
      { kind: 'failed', cause: 'relay', status: 200, confirmed: [] },
    ],
  ]
  it.each(ENDS)('%j ends as %j', async (result, end) => {
    vi.mocked(callEndpoint).mockResolvedValueOnce(result)
    const { delivery } = begin([agree, give], RELAY)
    expect(await delivery.done).toEqual(end)
    expect(JSON.stringify(delivery.calls)).not.toContain(NUMBER)
  })

  it('is asked again after a passing fault, and reports each operation', async () => {
    vi.mocked(callEndpoint)
      .mockResolvedValueOnce({ ...busy, confirmed: ['consent'] })
      .mockResolvedValueOnce(answered)
    const { delivery } = begin([agree, give], RELAY)
    await rest()
    expect(delivery.state).toMatchObject({ kind: 'pending', cause: 'server', attempt: 1 })
    await vi.advanceTimersByTimeAsync(2000)
    expect(await delivery.done).toEqual({ kind: 'saved' })
    expect(delivery.calls.map(({ operation, attempt, result }) => [operation, attempt, result])).toEqual([
      ['consent', 1, 'confirmed'],
      ['set-number', 1, 'pending'],
      ['consent', 2, 'confirmed'],
      ['set-number', 2, 'confirmed'],
    ])
  })
})

/** The waits that were told, each attempt's once. */
function waitsIn(states: readonly DeliveryState[]): (number | null)[] {
  const waits = new Map<number, number | null>()
  for (const state of states) if (state.kind === 'pending') waits.set(state.attempt, state.nextIn)
  return [...waits.values()]
}

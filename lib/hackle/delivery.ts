import { attemptByClient } from './by-client'
import type {
  CallReport,
  Deliver,
  Delivery,
  DeliveryOrder,
  DeliveryState,
  EndState,
  Operation,
  Owner,
  PendingCause,
  UnseenCause,
} from './delivery-types'
import { callEndpoint } from './endpoint'
import { inPage } from './in-page'
import { userOf } from './inspect'
import { failed, isOffline, pause, pending } from './outcome'
import type { Attempted } from './outcome'
import { markUnfinished, takeTurn } from './parked'
import type { Turn } from './parked'
import { tried } from './primordials'
import { maskedEvent } from './wire'

/** Milliseconds before the first attempt by itself, doubled each time, and at most. */
const FIRST = 2000
const LONGEST = 60_000
const BY_ITSELF = 8
/** Milliseconds after which a contested order is said once more. */
const ONCE_MORE = 4000

/**
 * Delivers an order; see the types. At most one delivery goes on in a page: a newer one supersedes it, also one of another
 * script and of another tab. A dry one touches nothing.
 */
export const deliver: Deliver = (order) => {
  if (order.route.kind === 'dry') return begin(order, null)
  const page = inPage()
  // Whatever stands under the symbol: a fault of another script keeps nothing from being sent.
  tried(() => page.cancel?.(), undefined)
  const turn = takeTurn(page.unanswered)
  page.unanswered = false
  markUnfinished(order.operations.every(takesBack) ? 'withdrawal' : 'request')
  const delivery = begin(order, turn)
  page.cancel = delivery.cancel
  return delivery
}

function takesBack(operation: Operation): boolean {
  if (operation.kind !== 'consent') return operation.kind === 'unset-number'
  return !Object.values(operation.subscriptions).includes('SUBSCRIBED')
}

type Ended = Exclude<Attempted, { kind: 'pending' }>

/** `turn` is null for a dry run. */
function begin(order: DeliveryOrder, turn: Turn | null): Delivery {
  const { route, operations, onChange, onTrouble } = order
  const over = new AbortController()
  const { signal } = over
  let wake = () => {}
  let inFlight = false
  let left = false
  let owner: Owner | null = order.owner
  let resolve: (end: EndState) => void = () => {}

  const delivery: { -readonly [Name in keyof Delivery]: Delivery[Name] } = {
    state: { kind: 'saving' },
    calls: [],
    get owner() {
      return owner
    },
    done: new Promise((settled) => {
      resolve = settled
    }),
    retryNow: () => wake(),
    cancel: () => end({ kind: 'superseded' }),
  }

  // A fault of the screen must not end a delivery; and the SDK would export an uncaught error.
  const tell = () => tried(() => onChange(delivery), undefined)
  const change = (state: DeliveryState) => {
    delivery.state = state
    tell()
  }
  const report = (
    operation: Operation,
    attempt: number,
    result: CallReport['result'],
    status: number | null,
  ) => {
    const event = maskedEvent(operation)
    delivery.calls = [...delivery.calls, { operation: operation.kind, event, attempt, result, status }]
    tell()
  }

  const end = (last: EndState) => {
    if (signal.aborted) return
    over.abort()
    wake()
    if (turn !== null) {
      const page = inPage()
      if (inFlight) left = page.unanswered = true
      if (page.cancel === delivery.cancel) page.cancel = null
      turn.end(left)
      markUnfinished(null)
    }
    resolve(last)
    change(last)
    if ('cause' in last) tried(() => onTrouble(last.cause), undefined)
  }

  const wait = async (cause: PendingCause, attempt: number, nextIn: number | null) => {
    const woken = new Promise<void>((go) => {
      wake = go
      if (nextIn !== null) setTimeout(go, nextIn)
    })
    change({ kind: 'pending', cause, attempt, nextIn })
    await woken
    if (!signal.aborted) change({ kind: 'saving' })
  }

  const attempt = async (step: readonly Operation[]): Promise<Attempted> => {
    if (route.kind === 'endpoint') {
      inFlight = true
      return callEndpoint(route.url, step, route.receipt, signal)
    }
    const [operation] = step
    if (route.kind === 'dry' || operation === undefined) return failed('no-client')
    return attemptByClient({
      ...route,
      operation,
      signal,
      // A log-in meanwhile would record the consent of one visitor for another, or withdraw for the one and call it the other's.
      mayCall: () => {
        const user = userOf(route.client) ?? null
        owner ??= { user }
        return owner.user === user
      },
      onId: (insertId) => {
        inFlight = true
        turn?.remember(insertId)
      },
    })
  }

  /** Attempts until one ends it; null when a newer operation took over. */
  const settle = async (step: readonly Operation[]): Promise<Ended | null> => {
    for (let count = 1; ;) {
      if (turn?.isLast() === false) delivery.cancel()
      if (signal.aborted) return null
      if (isOffline()) {
        await wait('offline', count - 1, null)
        continue
      }
      const outcome = await attempt(step).catch((): Attempted => pending('no-answer'))
      if (signal.aborted) return null
      // Without a status it may still arrive.
      if (inFlight && outcome.kind === 'pending' && outcome.status === null) left = inPage().unanswered = true
      inFlight = false
      if (outcome.called) {
        for (const operation of step) {
          const known = outcome.confirmed?.includes(operation.kind) === true
          report(operation, count, known ? 'confirmed' : outcome.kind, outcome.status)
        }
      }
      if (outcome.kind !== 'pending') return outcome
      await wait(outcome.cause, count, count > BY_ITSELF ? null : Math.min(FIRST * 2 ** (count - 1), LONGEST))
      count += 1
    }
  }

  let numberSent = false
  /** Each operation after the one before is confirmed; what keeps a number from being set never keeps it from being removed. */
  const inOrder = async (): Promise<EndState> => {
    const confirmed: Operation['kind'][] = []
    let problem: EndState | null = null
    let unseen: UnseenCause | null = null
    // The relay keeps the order by itself.
    for (const step of route.kind === 'endpoint' ? [operations] : operations.map((one) => [one])) {
      const kinds = step.map(({ kind }) => kind)
      const held = problem !== null || (unseen !== null && unseen !== 'native-app')
      if (held && !kinds.includes('unset-number')) continue
      const outcome = await settle(step)
      if (outcome === null) return { kind: 'superseded' }
      confirmed.push(...(outcome.kind === 'confirmed' ? kinds : (outcome.confirmed ?? [])))
      numberSent ||= outcome.numberSent ?? (outcome.kind !== 'failed' && kinds.includes('set-number'))
      if (outcome.kind === 'unseen') unseen ??= outcome.cause
      if (outcome.kind === 'failed')
        problem ??= { kind: 'failed', cause: outcome.cause, status: outcome.status, confirmed }
    }
    if (problem !== null) return problem
    return unseen === null ? { kind: 'saved' } : { kind: 'unconfirmed', cause: unseen, numberSent }
  }

  const run = async () => {
    // The caller has the delivery in hand before it is told of any change.
    await null
    if (turn === null) {
      for (const operation of operations) report(operation, 1, 'dry', null)
      return end({ kind: 'dry' })
    }
    let last = await inOrder()
    // A replay by the SDK, or a request of another tab, may be on its way with the older word and arrive after ours.
    // Nothing tells when: so ours is said once more after a while. Watching for the older request instead would need the
    // SDK's methods swapped for good.
    if (last.kind === 'saved' && turn.contested && (await pause(ONCE_MORE, signal))) {
      last = await inOrder()
      // It did arrive; whether it still stands nobody can tell.
      if (last.kind === 'failed') last = { kind: 'unconfirmed', cause: 'unseen-request', numberSent }
    }
    end(last)
  }

  if (turn !== null) {
    // While capturing: all of them pass the window, also those of the document.
    for (const name of ['online', 'pageshow', 'visibilitychange']) {
      addEventListener(name, () => wake(), { signal, capture: true })
    }
    addEventListener('storage', () => turn.isLast() || delivery.cancel(), { signal })
  }
  void run()
  return delivery
}

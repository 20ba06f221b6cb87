import { attemptByClient } from './by-client'
import type {
  CallReport,
  Deliver,
  Delivery,
  DeliveryOrder,
  DeliveryState,
  EndState,
  Operation,
  PendingCause,
  UnseenCause,
} from './delivery-types'
import { callEndpoint } from './endpoint'
import { failed, isOffline, pause, pending } from './outcome'
import type { Outcome } from './outcome'
import { concernsTurn, markUnfinished, takeTurn } from './parked'
import type { Turn } from './parked'
import { maskedEvent } from './wire'

/** Milliseconds before the first attempt by itself, doubled each time, and at most. */
const FIRST = 2000
const LONGEST = 60_000
const BY_ITSELF = 8
/** Milliseconds after which a contested order is said once more. */
const ONCE_MORE = 4000

let current: Delivery | null = null
/** A request of an earlier delivery of this page was never answered: it may still arrive. */
let unanswered = false

/**
 * Delivers an order; see the types. At most one delivery goes on in a page: a newer one supersedes it, in other tabs too. A
 * dry one touches nothing.
 */
export const deliver: Deliver = (order) => {
  if (order.route.kind === 'dry') return begin(order, null)
  current?.cancel()
  const turn = takeTurn(unanswered)
  unanswered = false
  markUnfinished(true)
  current = begin(order, turn)
  return current
}

type Ended = Exclude<Outcome, { kind: 'pending' }>
type Told = Pick<CallReport, 'result' | 'status'>

/** `turn` is null for a dry run. */
function begin({ route, operations, onChange, onTrouble }: DeliveryOrder, turn: Turn | null): Delivery {
  const over = new AbortController()
  const { signal } = over
  let state: DeliveryState = { kind: 'saving' }
  let calls: readonly CallReport[] = []
  let wake = () => {}
  let inFlight = false
  let left = false
  let resolve: (end: EndState) => void = () => {}
  const done = new Promise<EndState>((settled) => {
    resolve = settled
  })

  const delivery: Delivery = {
    get state() {
      return state
    },
    get calls() {
      return calls
    },
    done,
    retryNow: () => wake(),
    cancel: () => end({ kind: 'superseded' }),
  }

  const tell = () => guarded(() => onChange(delivery))
  const change = (next: DeliveryState) => {
    state = next
    tell()
  }
  const report = (operation: Operation, attempt: number, { result, status }: Told) => {
    calls = [...calls, { operation: operation.kind, event: maskedEvent(operation), attempt, result, status }]
    tell()
  }
  const leaveUnanswered = () => {
    left = true
    unanswered = true
  }

  const end = (last: EndState) => {
    if (signal.aborted) return
    if (inFlight) leaveUnanswered()
    over.abort()
    wake()
    if (turn !== null) {
      if (current === delivery) current = null
      turn.end(left)
      markUnfinished(false)
    }
    resolve(last)
    change(last)
    if ('cause' in last) guarded(() => onTrouble(last.cause))
  }

  const wait = async (cause: PendingCause, attempt: number, nextIn: number | null) => {
    const woken = new AbortController()
    wake = () => woken.abort()
    change({ kind: 'pending', cause, attempt, nextIn })
    // The longest delay that timers know, for "not by itself".
    await pause(nextIn ?? 0x7fffffff, woken.signal)
    wake = () => {}
    if (!signal.aborted) change({ kind: 'saving' })
  }

  /** Attempts until one ends it; null when a newer operation took over. */
  const settle = async (attempt: (count: number) => Promise<Outcome>): Promise<Ended | null> => {
    for (let count = 1; ;) {
      if (turn?.isLast() === false) delivery.cancel()
      if (signal.aborted) return null
      if (isOffline()) {
        await wait('offline', count - 1, null)
        continue
      }
      const outcome = await attempt(count).catch(() => pending('no-answer'))
      inFlight = false
      if (signal.aborted) return null
      if (outcome.kind !== 'pending') return outcome
      await wait(outcome.cause, count, delayAfter(count))
      count += 1
    }
  }

  const byClient = async (operation: Operation, count: number): Promise<Outcome> => {
    if (route.kind !== 'client') return failed('no-client')
    const outcome = await attemptByClient({
      ...route,
      operation,
      signal,
      onId: (insertId) => {
        inFlight = true
        turn?.remember(insertId)
      },
      onUnanswered: leaveUnanswered,
    })
    if (outcome.called) report(operation, count, { result: outcome.kind, status: outcome.status })
    return outcome
  }

  const byEndpoint = async (url: string, receipt: unknown): Promise<EndState> => {
    let confirmed: readonly Operation['kind'][] = []
    let numberSent = false
    const outcome = await settle(async (count) => {
      inFlight = true
      const answer = await callEndpoint(url, operations, receipt, signal)
      if (answer.status === null) leaveUnanswered()
      if (answer.kind !== 'confirmed') confirmed = answer.confirmed
      if (answer.kind === 'accepted') numberSent = answer.numberSent
      const found: Outcome =
        answer.kind === 'accepted' ? { ...answer, kind: 'unseen', cause: 'accepted-by-relay' } : answer
      operations.forEach((operation, at) => {
        const result = confirmed[at] === operation.kind ? 'confirmed' : found.kind
        report(operation, count, { result, status: found.status })
      })
      return found
    })
    if (outcome === null) return { kind: 'superseded' }
    const { kind, status } = outcome
    if (kind === 'confirmed') return { kind: 'saved' }
    if (kind === 'unseen') return { kind: 'unconfirmed', cause: outcome.cause, numberSent }
    return { kind, cause: outcome.cause, status, confirmed }
  }

  /** Each operation after the one before is confirmed; what keeps a number from being set never keeps it from being removed. */
  const inOrder = async (): Promise<EndState> => {
    if (route.kind === 'endpoint') return byEndpoint(route.url, route.receipt)
    const confirmed: Operation['kind'][] = []
    let problem: EndState | null = null
    let unseen: UnseenCause | null = null
    let numberSent = false
    for (const operation of operations) {
      const { kind } = operation
      const held = problem !== null || (unseen !== null && unseen !== 'native-app')
      if (held && kind !== 'unset-number') continue
      const outcome = await settle((count) => byClient(operation, count))
      if (outcome === null) return { kind: 'superseded' }
      if (kind === 'set-number' && outcome.kind !== 'failed') numberSent = true
      if (outcome.kind === 'confirmed') confirmed.push(kind)
      else if (outcome.kind === 'unseen') unseen ??= outcome.cause
      else problem ??= { kind: 'failed', cause: outcome.cause, status: outcome.status, confirmed }
    }
    if (problem !== null) return problem
    return unseen === null ? { kind: 'saved' } : { kind: 'unconfirmed', cause: unseen, numberSent }
  }

  const run = async () => {
    // The caller has the delivery in hand before it is told of any change.
    await null
    if (turn === null) {
      for (const operation of operations) report(operation, 1, { result: 'dry', status: null })
      return end({ kind: 'dry' })
    }
    let last = await inOrder()
    // A replay by the SDK, or a request of another tab, may be on its way with the older word and arrive after ours.
    // Nothing tells when: so ours is said once more after a while. Watching for the older request instead would need the
    // SDK's methods swapped for good.
    if (last.kind === 'saved' && turn.contested && (await pause(ONCE_MORE, signal))) last = await inOrder()
    end(last)
  }

  if (turn !== null) {
    const again = () => wake()
    addEventListener('online', again, { signal })
    addEventListener('pageshow', again, { signal })
    document.addEventListener('visibilitychange', () => document.hidden || wake(), { signal })
    const look = ({ key }: StorageEvent) => {
      if (concernsTurn(key) && !turn.isLast()) delivery.cancel()
    }
    addEventListener('storage', look, { signal })
  }
  void run()
  return delivery
}

/** A fault of the screen must not end a delivery; and the SDK would export an uncaught error. */
function guarded(tell: () => void): void {
  try {
    tell()
  } catch {
    // The state is there to be read.
  }
}

function delayAfter(attempts: number): number | null {
  return attempts > BY_ITSELF ? null : Math.min(FIRST * 2 ** (attempts - 1), LONGEST)
}

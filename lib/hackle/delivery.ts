import { attemptByClient } from './by-client'
import type { ClientOutcome } from './by-client'
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
import type { EndpointResult } from './endpoint'
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

let current: Running | null = null
/** A request of an earlier delivery of this page was never answered: it may still arrive. */
let unanswered = false

/**
 * Delivers an order; see the types. At most one delivery goes on in a page: a newer one supersedes it, in other tabs too. A
 * dry one touches nothing.
 */
export const deliver: Deliver = (order) => {
  const running = new Running(order)
  if (order.route.kind === 'dry') {
    void running.runDry()
    return running
  }
  current?.cancel()
  current = running
  void running.run()
  return running
}

type Ended = Exclude<Outcome, { kind: 'pending' }>

class Running implements Delivery {
  state: DeliveryState = { kind: 'saving' }
  calls: readonly CallReport[] = []
  readonly done: Promise<EndState>
  private resolve: (end: EndState) => void = () => {}
  private wake: () => void = () => {}
  private readonly over = new AbortController()
  private turn: Turn | null = null
  private unanswered = false
  private inFlight = false

  constructor(private readonly order: DeliveryOrder) {
    this.done = new Promise((resolve) => {
      this.resolve = resolve
    })
  }

  retryNow(): void {
    this.wake()
  }

  cancel(): void {
    this.end({ kind: 'superseded' })
  }

  async runDry(): Promise<void> {
    await null
    for (const operation of this.order.operations) this.report(operation, 1, 'dry', null)
    this.end({ kind: 'dry' })
  }

  async run(): Promise<void> {
    const turn = takeTurn(unanswered)
    unanswered = false
    this.turn = turn
    markUnfinished(true)
    this.listen()
    // The caller has the delivery in hand before it is told of any change.
    await null
    let end = await this.inOrder()
    // A replay by the SDK, or a request of another tab, may be on its way with the older word and arrive after ours.
    // Nothing tells when: so ours is said once more after a while. Watching for the older request instead would need the
    // SDK's methods swapped for good.
    if (end.kind === 'saved' && turn.contested && (await pause(ONCE_MORE, this.over.signal))) {
      end = await this.inOrder()
    }
    this.end(end)
  }

  /** Each operation after the one before is confirmed; what keeps a number from being set never keeps it from being removed. */
  private async inOrder(): Promise<EndState> {
    const { route, operations } = this.order
    if (route.kind === 'endpoint') return this.byEndpoint(route.url, route.receipt)
    const confirmed: Operation['kind'][] = []
    let problem: EndState | null = null
    let unseen: UnseenCause | null = null
    let numberSent = false
    for (const operation of operations) {
      const held = problem !== null || (unseen !== null && unseen !== 'native-app')
      if (held && operation.kind !== 'unset-number') continue
      const outcome = await this.settle((attempt) => this.byClient(operation, attempt))
      if (outcome === null) return { kind: 'superseded' }
      if (operation.kind === 'set-number' && outcome.kind !== 'failed') numberSent = true
      if (outcome.kind === 'confirmed') confirmed.push(operation.kind)
      else if (outcome.kind === 'unseen') unseen ??= outcome.cause
      else problem ??= { kind: 'failed', cause: outcome.cause, status: outcome.status, confirmed }
    }
    if (problem !== null) return problem
    return unseen === null ? { kind: 'saved' } : { kind: 'unconfirmed', cause: unseen, numberSent }
  }

  private async byEndpoint(url: string, receipt: unknown): Promise<EndState> {
    const { operations } = this.order
    let confirmed: readonly Operation['kind'][] = []
    let numberSent = false
    const outcome = await this.settle(async (attempt) => {
      this.inFlight = true
      const answer = await callEndpoint(url, operations, receipt, this.over.signal)
      const found = ofAnswer(answer)
      if (found.status === null) this.leaveUnanswered()
      if (answer.kind !== 'confirmed') confirmed = answer.confirmed
      if (answer.kind === 'accepted') numberSent = answer.numberSent
      operations.forEach((operation, at) => {
        const result = confirmed[at] === operation.kind ? 'confirmed' : found.kind
        this.report(operation, attempt, result, found.status)
      })
      return found
    })
    if (outcome === null) return { kind: 'superseded' }
    if (outcome.kind === 'confirmed') return { kind: 'saved' }
    if (outcome.kind === 'unseen') return { kind: 'unconfirmed', cause: outcome.cause, numberSent }
    return { kind: 'failed', cause: outcome.cause, status: outcome.status, confirmed }
  }

  private async byClient(operation: Operation, attempt: number): Promise<ClientOutcome> {
    const { route } = this.order
    if (route.kind !== 'client') return failed('no-client')
    const outcome = await attemptByClient({
      client: route.client,
      sdkKey: route.sdkKey,
      operation,
      signal: this.over.signal,
      onId: (insertId) => {
        this.inFlight = true
        this.turn?.remember(insertId)
      },
      onUnanswered: () => this.leaveUnanswered(),
    })
    if (outcome.called) this.report(operation, attempt, outcome.kind, outcome.status)
    return outcome
  }

  /** Attempts until one ends it; null when a newer operation took over. */
  private async settle(attempt: (count: number) => Promise<Outcome>): Promise<Ended | null> {
    for (let count = 1; ;) {
      if (this.turn?.isLast() === false) this.cancel()
      if (this.over.signal.aborted) return null
      if (isOffline()) {
        await this.wait('offline', count - 1, null)
        continue
      }
      const outcome = await attempt(count).catch(() => pending('no-answer'))
      this.inFlight = false
      if (this.over.signal.aborted) return null
      if (outcome.kind !== 'pending') return outcome
      await this.wait(outcome.cause, count, delayAfter(count))
      count += 1
    }
  }

  private async wait(cause: PendingCause, attempt: number, nextIn: number | null): Promise<void> {
    const woken = new AbortController()
    this.wake = () => woken.abort()
    this.change({ kind: 'pending', cause, attempt, nextIn })
    // The longest delay that timers know, for "not by itself".
    await pause(nextIn ?? 0x7fffffff, woken.signal)
    this.wake = () => {}
    if (!this.over.signal.aborted) this.change({ kind: 'saving' })
  }

  private listen(): void {
    const { signal } = this.over
    const wake = () => this.wake()
    addEventListener('online', wake, { signal })
    addEventListener('pageshow', wake, { signal })
    document.addEventListener(
      'visibilitychange',
      () => {
        if (document.visibilityState === 'visible') this.wake()
      },
      { signal },
    )
    addEventListener(
      'storage',
      ({ key }) => {
        if (concernsTurn(key) && this.turn?.isLast() === false) this.cancel()
      },
      { signal },
    )
  }

  private report(
    operation: Operation,
    attempt: number,
    result: CallReport['result'],
    status: number | null,
  ): void {
    const { kind } = operation
    this.calls = [...this.calls, { operation: kind, event: maskedEvent(operation), attempt, result, status }]
    this.tell()
  }

  private change(state: DeliveryState): void {
    this.state = state
    this.tell()
  }

  private tell(): void {
    guarded(() => this.order.onChange(this))
  }

  private leaveUnanswered(): void {
    this.unanswered = true
    unanswered = true
  }

  private end(state: EndState): void {
    if (this.over.signal.aborted) return
    if (this.inFlight) this.leaveUnanswered()
    this.over.abort()
    this.wake()
    if (current === this) current = null
    this.turn?.end(this.unanswered)
    if (this.turn !== null) markUnfinished(false)
    this.state = state
    this.resolve(state)
    this.tell()
    if (state.kind === 'failed' || state.kind === 'unconfirmed') {
      const { cause } = state
      guarded(() => this.order.onTrouble(cause))
    }
  }
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

function ofAnswer(answer: EndpointResult): Outcome {
  if (answer.kind !== 'accepted') return answer
  return { kind: 'unseen', cause: 'accepted-by-relay', status: answer.status }
}

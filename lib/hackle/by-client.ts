import { configurationOf } from './configuration'
import type { HackleClient, Operation } from './delivery-types'
import { isNativeApp } from './find-client'
import { observeCall } from './observe-call'
import type { SeenRequest } from './observe-call'
import { failed, outcomeOf, pause, pending } from './outcome'
import type { Outcome } from './outcome'
import { takeBackParked } from './parked'
import { subscriptionOperations, wireEvent } from './wire'

/** Milliseconds: for the SDK to start, for an answer, for a report of the security policy, for a request that comes late. */
const START = 5000
const SILENCE = 15_000
const REPORT = 100
const LATE = 3000

export interface ClientAttempt {
  readonly client: HackleClient
  readonly sdkKey: string | null
  readonly operation: Operation
  readonly signal: AbortSignal
  /** Told the id of our event before it is sent. */
  onId(insertId: string): void
  /** Told that a request was given up without an answer: it may still arrive. */
  onUnanswered(): void
}

/** The outcome, and whether the SDK was called for it at all. */
export type ClientOutcome = Outcome & { readonly called?: true }

/** One attempt by the SDK of the site. Never throws; what the SDK throws or promises is not listened to. */
export async function attemptByClient(attempt: ClientAttempt): Promise<ClientOutcome> {
  const { client, sdkKey, operation, signal } = attempt
  if (lacksMethod(client, operation)) return failed('too-old')
  const native = isNativeApp(sdkKey)
  const started = await hasStarted(client, signal)
  if (isOptOut(client)) return failed('opt-out')
  if (!native) {
    const configuration = configurationOf(sdkKey)
    if (configuration === 'refused') return failed('wrong-key')
    // Still on its way: nothing was sent, so nothing is lost by waiting.
    if (configuration === 'unknown' && !started) return pending('no-answer')
  }
  if (signal.aborted) return pending('no-answer')

  const over = new AbortController()
  const blocked = watchBlocked(over.signal)
  const late = watchRequests(over.signal)
  const request = observeCall(() => perform(client, operation), wireEvent(operation), attempt.onId)
  const outcome =
    request === null
      ? await withoutRequest(attempt, native, late)
      : await ofRequest(attempt, request, blocked)
  over.abort()
  return { ...outcome, called: true }
}

function lacksMethod(client: HackleClient, { kind }: Operation): boolean {
  const method =
    kind === 'consent'
      ? 'updateSmsSubscriptions'
      : kind === 'set-number'
        ? 'setPhoneNumber'
        : 'unsetPhoneNumber'
  return typeof client[method] !== 'function'
}

function perform(client: HackleClient, operation: Operation): unknown {
  switch (operation.kind) {
    case 'consent':
      return client.updateSmsSubscriptions(subscriptionOperations(operation.subscriptions))
    case 'set-number':
      return client.setPhoneNumber(operation.e164)
    case 'unset-number':
      return client.unsetPhoneNumber()
  }
}

/** Whether the SDK has fetched its configuration, or tried to. Before that its requests carry other events along. */
export async function hasStarted(client: HackleClient, signal: AbortSignal): Promise<boolean> {
  try {
    const started = Promise.resolve(client.onInitialized?.({ timeout: START }))
    const ended = started.then(
      (said) => !(typeof said === 'object' && said !== null && 'success' in said && said.success === false),
      () => false,
    )
    return await Promise.race([ended, pause(START, signal).then(() => false)])
  } catch {
    return false
  }
}

/** Whether the site has turned tracking off: the SDK then drops everything, withdrawals too, without a word. */
export function isOptOut(client: HackleClient): boolean {
  try {
    return client.isOptOutTracking?.() === true
  } catch {
    return false
  }
}

async function ofRequest(
  { sdkKey, signal, onUnanswered }: ClientAttempt,
  request: SeenRequest,
  blocked: readonly string[],
): Promise<Outcome> {
  // The SDK parks the event once it has the answer: what it wrote is taken back in the task after.
  const ended = request.status.then(async (status) => {
    await pause(0)
    takeBackParked()
    return status
  })
  const giveUp = () => {
    onUnanswered()
    // Events of the site that go along would be lost for good: the SDK parks nothing that was aborted.
    if (request.alone) request.abort()
  }
  const over = new AbortController()
  signal.addEventListener('abort', giveUp, { signal: over.signal })
  const status = await Promise.race([ended, pause(SILENCE, signal).then(() => null)])
  over.abort()
  if (status === null) {
    if (!signal.aborted) giveUp()
    return pending('no-answer')
  }
  if (status === 0) {
    await pause(REPORT)
    if (isAmong(request.url, blocked)) return failed('blocked', 0)
  }
  const outcome = outcomeOf(status)
  if (outcome.kind !== 'confirmed') return outcome
  const configuration = configurationOf(request.sdkKey ?? sdkKey)
  if (configuration === 'refused') return failed('wrong-key', status)
  return configuration === 'loaded' ? outcome : { kind: 'unseen', cause: 'configuration-unknown', status }
}

async function withoutRequest(
  { client, signal }: ClientAttempt,
  native: boolean,
  late: () => boolean,
): Promise<Outcome> {
  if (native) return { kind: 'unseen', cause: 'native-app', status: null }
  if (isOptOut(client)) return failed('opt-out')
  await pause(LATE, signal)
  return late() ? { kind: 'unseen', cause: 'unseen-request', status: null } : failed('not-sent')
}

/** Addresses whose connection the page's security policy blocks from now on. */
function watchBlocked(signal: AbortSignal): readonly string[] {
  const blocked: string[] = []
  document.addEventListener(
    'securitypolicyviolation',
    ({ disposition, blockedURI }) => {
      if (disposition === 'enforce') blocked.push(blockedURI)
    },
    { signal },
  )
  return blocked
}

function isAmong(url: string, blocked: readonly string[]): boolean {
  try {
    const { origin } = new URL(url, location.href)
    return blocked.some((uri) => uri.startsWith(origin))
  } catch {
    return false
  }
}

/** Whether a request to the SDK's event path has ended that began from now on; by resource timing, so without its content. */
function watchRequests(signal: AbortSignal): () => boolean {
  const start = performance.now()
  let seen = false
  const look = (entries: PerformanceEntryList) => {
    for (const { name, startTime } of entries) {
      if (startTime >= start && /\/api\/v2\/w\/(?:[^/]+\/)?events(?:[?#]|$)/.test(name)) seen = true
    }
  }
  if (typeof PerformanceObserver === 'undefined') return () => seen
  const observer = new PerformanceObserver((list) => look(list.getEntries()))
  observer.observe({ type: 'resource' })
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
  return () => {
    look(observer.takeRecords())
    return seen
  }
}

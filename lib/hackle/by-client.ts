import { doubtAbout } from './configuration'
import type { HackleClient, Operation } from './delivery-types'
import { isNativeApp } from './find-client'
import { observeCall } from './observe-call'
import { failed, outcomeOfRequest, pause, pending, unseen } from './outcome'
import type { Attempted, Outcome } from './outcome'
import { takeBackParked } from './parked'
import { tried } from './primordials'
import { isRecord, wireEvent } from './wire'

/** Milliseconds: for the SDK to start, and for a request that comes late. */
const START = 5000
const LATE = 3000

export interface ClientAttempt {
  readonly client: HackleClient
  readonly sdkKey: string | null
  readonly operation: Operation
  readonly signal: AbortSignal
  /** Asked right before the call; false = the site's user has changed, and nothing is sent. */
  mayCall(): boolean
  /** Told the id of our event before it is sent. */
  onId(insertId: string): void
}

/** One attempt by the SDK of the site. Never throws; what the SDK throws or promises is not listened to. */
export async function attemptByClient(attempt: ClientAttempt): Promise<Attempted> {
  const { client, sdkKey, signal } = attempt
  const started = await hasStarted(client, signal)
  if (isOptOut(client)) return failed('opt-out')
  const native = isNativeApp(sdkKey)
  const doubt = native ? null : doubtAbout(sdkKey)
  if (doubt === 'wrong-key') return failed(doubt)
  // Still on its way: nothing was sent, so nothing is lost by waiting.
  if (signal.aborted || (doubt !== null && !started)) return pending('no-answer')
  return { ...(await call(attempt, native)), called: true }
}

async function call(
  { client, sdkKey, operation, signal, mayCall, onId }: ClientAttempt,
  native: boolean,
): Promise<Outcome> {
  if (!mayCall()) return failed('not-sent')
  const start = performance.now()
  const request = observeCall(() => perform(client, operation), wireEvent(operation), onId)
  if (request === null) {
    if (native) return unseen('native-app')
    return (await sendsLate(start, signal)) ? unseen('unseen-request') : failed('not-sent')
  }
  // The SDK parks the event once it has the answer: what it wrote is taken back in the task after.
  const ended = request.status.then(async (status) => {
    await pause(0)
    takeBackParked()
    return status
  })
  const outcome = await outcomeOfRequest(request.url, ended, signal)
  // Given up without an answer.
  if (outcome.status === null) request.abort()
  if (outcome.kind !== 'confirmed') return outcome
  const doubt = doubtAbout(request.sdkKey ?? sdkKey)
  if (doubt === null) return outcome
  return doubt === 'wrong-key' ? failed(doubt, outcome.status) : unseen(doubt, outcome.status)
}

function perform(client: HackleClient, operation: Operation): unknown {
  if (operation.kind === 'set-number') return client.setPhoneNumber(operation.e164)
  if (operation.kind === 'unset-number') return client.unsetPhoneNumber()
  const properties = { ...operation.subscriptions }
  // A plain record is dropped by the SDK without a word: it calls these two. Its own builder can be reached by a global in
  // some ways of loading it only; a build that would take nothing else is seen to send nothing.
  return client.updateSmsSubscriptions({
    toEvent: (key: string) => ({ key, properties }),
    toRecord: () => properties,
  })
}

/** Whether the SDK has fetched its configuration, or tried to. Before that its requests carry other events along. */
export async function hasStarted(client: HackleClient, signal: AbortSignal): Promise<boolean> {
  const start = async () => {
    const said = await client.onInitialized?.({ timeout: START })
    return !isRecord(said) || said['success'] !== false
  }
  return Promise.race([start().catch(() => false), pause(START, signal).then(() => false)])
}

/** Whether the site has turned tracking off: the SDK then drops everything, withdrawals too, without a word. */
export function isOptOut(client: HackleClient): boolean {
  return tried(() => client.isOptOutTracking?.() === true, false)
}

/** Whether a request to the SDK's event path ends soon that began in the call; by resource timing, so without its content. */
async function sendsLate(start: number, signal: AbortSignal): Promise<boolean> {
  let seen = false
  // An observer, since the list that the page itself can read is full after 250 resources.
  const observer = new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) {
      if (startTime >= start && /\/api\/v2\/w\/([^/]+\/)?events([?#]|$)/.test(name)) seen = true
    }
  })
  observer.observe({ type: 'resource' })
  await pause(LATE, signal)
  observer.disconnect()
  return seen
}

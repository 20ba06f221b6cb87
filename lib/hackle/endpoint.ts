import type { Operation, PendingCause } from './delivery-types'
import { apply, parseJson, stringifyJson } from './primordials'
import { isRecord } from './wire'

type Kind = Operation['kind']

/** What the site's relay made of an order. `confirmed`: the operations that Hackle answered, in order. */
export type EndpointResult =
  /** Every operation was answered 2xx by Hackle. */
  | { readonly kind: 'confirmed'; readonly status: number }
  /** Handed on; the relay cannot know what came of it. */
  | {
      readonly kind: 'accepted'
      readonly status: number
      readonly confirmed: readonly Kind[]
      readonly numberSent: boolean
    }
  /** Worth another try: the relay takes the same order (same receipt) any number of times. */
  | {
      readonly kind: 'pending'
      readonly cause: PendingCause
      readonly status: number | null
      readonly confirmed: readonly Kind[]
    }
  /** `rejected`: the relay or Hackle said no; `relay`: address or answer are wrong; `blocked`: the page's own policy. */
  | {
      readonly kind: 'failed'
      readonly cause: 'rejected' | 'relay' | 'blocked'
      readonly status: number | null
      readonly confirmed: readonly Kind[]
    }

export const RELAY_REQUEST = 'text-readiness/relay-request/1'
export const RELAY_ANSWER = 'text-readiness/relay-answer/1'

/** Longest wait for an answer, its body included, in milliseconds. */
const LIMIT = 15_000
/** An answer is a few hundred characters; a login page is not one. */
const ANSWER_LIMIT = 4_000

const ask = globalThis.fetch
const response = globalThis.Response?.prototype
const getter = (name: 'status' | 'type') =>
  response === undefined ? undefined : Object.getOwnPropertyDescriptor(response, name)?.get
const statusGetter = getter('status')
const typeGetter = getter('type')
const readText = response?.text

/**
 * Sends an order to the site's own relay (`lib/relay`): one POST with the operations and the receipt in its body, nothing
 * in the address. Never rejects; after `signal` is aborted the result means nothing.
 */
export async function callEndpoint(
  url: string,
  operations: readonly Operation[],
  receipt: unknown,
  signal: AbortSignal,
): Promise<EndpointResult> {
  const none = { status: null, confirmed: [] }
  const address = addressOf(url)
  if (address === null || ask === undefined) return { kind: 'failed', cause: 'relay', ...none }

  const stop = new AbortController()
  let late = false
  const timer = setTimeout(() => {
    late = true
    stop.abort()
  }, LIMIT)
  const cancel = () => stop.abort()
  if (signal.aborted) cancel()
  signal.addEventListener('abort', cancel, { once: true, signal: stop.signal })
  const blocked = watchBlocked(address.origin, stop.signal)
  try {
    const answer = await apply(ask, globalThis, [
      address.href,
      {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: stringifyJson({ schema: RELAY_REQUEST, operations, receipt }),
        credentials: 'include',
        cache: 'no-store',
        // A redirect is a login page or a moved address: the order must not be carried on to it.
        redirect: 'manual',
        // An order that is under way goes on when the visitor leaves the page.
        keepalive: true,
        signal: stop.signal,
      },
    ])
    if (typeGetter !== undefined && apply(typeGetter, answer, []) === 'opaqueredirect') {
      return { kind: 'failed', cause: 'relay', ...none }
    }
    const status = Number(statusGetter === undefined ? 0 : apply(statusGetter, answer, []))
    return judged(status, await bodyOf(answer), operations, receipt)
  } catch {
    if (late) return { kind: 'pending', cause: 'no-answer', ...none }
    // The violation is told in a task of its own, after the request has failed.
    await new Promise((resolve) => setTimeout(resolve))
    if (blocked()) return { kind: 'failed', cause: 'blocked', ...none }
    const offline = globalThis.navigator?.onLine === false
    return { kind: 'pending', cause: offline ? 'offline' : 'unreachable', ...none }
  } finally {
    clearTimeout(timer)
    stop.abort()
  }
}

function judged(
  status: number,
  body: unknown,
  operations: readonly Operation[],
  receipt: unknown,
): EndpointResult {
  const answer = answerTo(body, operations, receipt)
  const confirmed = answer?.confirmed ?? []
  if (status === 408 || status === 429 || status >= 500) {
    return { kind: 'pending', cause: 'server', status, confirmed }
  }
  if (status < 200 || status > 299 || answer === null || answer.state === 'failed') {
    return {
      kind: 'failed',
      cause: answer?.state === 'failed' && status > 399 ? 'rejected' : 'relay',
      status,
      confirmed,
    }
  }
  if (answer.state === 'accepted') {
    return { kind: 'accepted', status, confirmed, numberSent: answer.numberSent }
  }
  // "Saved" that does not name every operation is not believed.
  return confirmed.length === operations.length
    ? { kind: 'confirmed', status }
    : { kind: 'failed', cause: 'relay', status, confirmed }
}

interface Answer {
  readonly state: 'saved' | 'accepted' | 'failed'
  readonly confirmed: readonly Kind[]
  readonly numberSent: boolean
}

/** The answer to this order; null when it is none, or one to another order (a cache, a mock, a mix-up). */
function answerTo(body: unknown, operations: readonly Operation[], receipt: unknown): Answer | null {
  if (!isRecord(body) || body['schema'] !== RELAY_ANSWER) return null
  const id = isRecord(receipt) ? receipt['id'] : undefined
  if (typeof id !== 'string' || body['receiptId'] !== id) return null
  const { state, confirmed: told } = body
  if ((state !== 'saved' && state !== 'accepted' && state !== 'failed') || !Array.isArray(told)) return null
  const confirmed: Kind[] = []
  for (let at = 0; at < told.length; at++) {
    const kind = operations[at]?.kind
    if (kind === undefined || told[at] !== kind) return null
    confirmed[at] = kind
  }
  return { state, confirmed, numberSent: body['numberSent'] === true }
}

async function bodyOf(answer: Response): Promise<unknown> {
  if (readText === undefined) return null
  const text = await apply(readText, answer, [])
  if (text.length > ANSWER_LIMIT) return null
  try {
    return parseJson(text)
  } catch {
    return null
  }
}

function addressOf(url: string): URL | null {
  try {
    const address = new URL(url, globalThis.document?.baseURI)
    return /^https?:$/.test(address.protocol) && address.username === '' ? address : null
  } catch {
    return null
  }
}

/** Whether the page's content security policy has stopped a connection to this origin since the call. */
function watchBlocked(origin: string, signal: AbortSignal): () => boolean {
  let seen = false
  globalThis.document?.addEventListener(
    'securitypolicyviolation',
    (event) => {
      if (event.effectiveDirective === 'connect-src' && event.blockedURI.startsWith(origin)) seen = true
    },
    { signal },
  )
  return () => seen
}

import type { ConsentResult, SendConsent, Subscriptions } from './carry-out'
import { LIMIT_MS } from './hackle'

/** What is used of Hackle's Node SDK (`createInstance` of `@hackler/javascript-sdk` in Node, 11.45 or newer). */
export interface HackleNodeClient {
  updateSmsSubscriptions(operations: unknown, user: { userId: string }): unknown
}

/**
 * Sends consents by Hackle's Node SDK. Its call returns before anything is sent and never tells what came of it, so the
 * request that it makes within the call is looked at instead: `answered` when Hackle's event address answered 2xx to the
 * relay's own key, `unknown` where no such request was seen (workers, another build of the SDK, a client of another key).
 */
export function consentByNodeSdk(client: HackleNodeClient, serverKey: string): SendConsent {
  if (typeof client?.updateSmsSubscriptions !== 'function') {
    throw new TypeError('consentByNodeSdk: the client has no updateSmsSubscriptions; take 11.45 or newer')
  }
  return async (userId, subscriptions) => {
    const seen = observe(
      () => client.updateSmsSubscriptions(operationsOf(subscriptions), { userId }),
      subscriptions,
      serverKey,
    )
    return seen === null ? 'unknown' : judge(await seen)
  }
}

/** 0: the connection failed or took too long. */
function judge(status: number): ConsentResult {
  if (status >= 200 && status < 300) return 'answered'
  return status === 0 || status === 408 || status === 429 || status >= 500 ? 'unreachable' : 'rejected'
}

/** The two methods that every build of the SDK asks for (its builder is a class of the site's own copy of the SDK). */
function operationsOf(subscriptions: Subscriptions) {
  return {
    toEvent: (key: string) => ({ key, properties: { ...subscriptions } }),
    toRecord: () => ({ ...subscriptions }),
  }
}

/** What Node's `http.request` gives, as far as it is used here. */
interface Outgoing {
  write(chunk: unknown, ...rest: unknown[]): unknown
  once(event: string, listener: (value: { statusCode?: number; resume(): void }) => void): unknown
}

type Ask = (options: { headers?: Readonly<Record<string, unknown>> }, ...rest: unknown[]) => Outgoing

interface HttpModule {
  request: Ask
}

/**
 * The status of the request that carried these subscriptions within the synchronous call; null when there was none. Node's
 * `request` is exchanged for just that call: its diagnostics channels speak later, and would not say whose request it is.
 */
function observe(
  call: () => unknown,
  subscriptions: Subscriptions,
  serverKey: string,
): Promise<number> | null {
  const modules = httpModules()
  const originals = modules.map(({ request }) => request)
  let seen: Promise<number> | null = null

  const watch = (original: Ask): Ask =>
    function (this: unknown, ...args) {
      const outgoing = original.apply(this, args)
      if (keyOf(args[0].headers) !== serverKey) return outgoing
      const write = outgoing.write
      outgoing.write = function (this: unknown, chunk, ...rest) {
        if (carries(chunk, subscriptions)) seen = statusOf(outgoing)
        return write.call(this as Outgoing, chunk, ...rest)
      }
      return outgoing
    }

  try {
    modules.forEach((module, at) => (module.request = watch(originals[at] ?? module.request)))
    call()
  } catch {
    // An error of the SDK may hold the user id; the request alone tells.
  } finally {
    modules.forEach((module, at) => (module.request = originals[at] ?? module.request))
  }
  return seen
}

/** Node's `http` and `https` as the SDK itself holds them; none outside of Node. */
function httpModules(): HttpModule[] {
  const { getBuiltinModule } = (globalThis.process ?? {}) as {
    getBuiltinModule?: (name: string) => HttpModule | undefined
  }
  return ['node:http', 'node:https'].flatMap((name) => getBuiltinModule?.(name) ?? [])
}

function keyOf(headers: Readonly<Record<string, unknown>> = {}): unknown {
  const name = Object.keys(headers).find((each) => each.toLowerCase() === 'x-hackle-sdk-key')
  return name === undefined ? undefined : headers[name]
}

/** Whether a body holds our event, with exactly these values. */
function carries(chunk: unknown, subscriptions: Subscriptions): boolean {
  if (typeof chunk !== 'string') return false
  try {
    const { trackEvents } = JSON.parse(chunk) as {
      trackEvents?: { eventTypeKey?: string; properties?: object }[]
    }
    const wanted = JSON.stringify(Object.entries(subscriptions).toSorted())
    return (trackEvents ?? []).some(
      ({ eventTypeKey, properties = {} }) =>
        eventTypeKey === '$sms_subscriptions' &&
        JSON.stringify(Object.entries(properties).toSorted()) === wanted,
    )
  } catch {
    return false
  }
}

/** The HTTP status, 0 where none came in time. */
function statusOf(outgoing: Outgoing): Promise<number> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(0), LIMIT_MS)
    const end = (status: number) => {
      clearTimeout(timer)
      resolve(status)
    }
    outgoing.once('response', ({ statusCode }) => end(statusCode ?? 0))
    outgoing.once('close', () => end(0))
  })
}

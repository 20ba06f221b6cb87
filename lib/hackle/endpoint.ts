import type { Operation } from './delivery-types'
import { failed, outcomeOfRequest, unseen } from './outcome'
import type { Attempted, Outcome } from './outcome'
import { apply, nativeGetter, stringifyJson } from './primordials'
import { isRecord } from './wire'

/** Schema of what the relay takes. */
const RELAY_REQUEST = 'text-readiness/relay-request/1'

const ask = globalThis.fetch
const answers = globalThis.Response?.prototype
const statusOf = nativeGetter(answers, 'status')
const readJson = answers?.json

/**
 * Sends an order to the site's own relay (`lib/relay`): one POST with the operations and the receipt in its body, nothing
 * in the address. The relay takes the same order (same receipt) any number of times. Never rejects; after `signal` is
 * aborted the result means nothing.
 */
export async function callEndpoint(
  url: string,
  operations: readonly Operation[],
  receipt: { readonly id: string },
  signal: AbortSignal,
): Promise<Attempted> {
  const stop = new AbortController()
  signal.addEventListener('abort', () => stop.abort(), { signal: stop.signal })
  let body: unknown
  const ended = (async () => {
    const answer = await apply(ask, globalThis, [
      url,
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
    body = await apply(readJson, answer, []).catch(() => null)
    return Number(statusOf(answer))
  })().catch(() => 0)
  const outcome = await outcomeOfRequest(url, ended, stop.signal)
  stop.abort()

  // An answer to another order (a cache, a mock, a mix-up) is none.
  const own = isRecord(body) && body['receiptId'] === receipt.id ? body : {}
  const told = own['confirmed']
  const kinds = operations.map(({ kind }) => kind)
  const confirmed = kinds.filter((kind, at) => Array.isArray(told) && told[at] === kind)
  // The word of the relay counts only together with the status, and "saved" only when it names every operation.
  const judged = (): Outcome => {
    const { kind, status } = outcome
    const word = `${kind} ${String(own['state'])}`
    if (word === 'confirmed saved' && confirmed.length === kinds.length) return outcome
    if (word === 'confirmed accepted') return unseen('accepted-by-relay', status)
    // A redirect is answered without a status.
    const passing = kind === 'pending' && (status !== 0 || body === undefined)
    const blocked = kind === 'failed' && status === 0
    return passing || blocked || word === 'failed failed' ? outcome : failed('relay', status)
  }
  return { ...judged(), called: true, confirmed, numberSent: own['numberSent'] === true }
}

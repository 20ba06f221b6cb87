import { disagreement } from './agreement'
import { ANSWER_SCHEMA } from './answer'
import type { FailureCode, RelayAnswer } from './answer'
import { Carrier } from './carry-out'
import type { Carried, DeleteNumber, SendConsent } from './carry-out'
import { InTurn } from './in-turn'
import { readOrder } from './incoming'
import { memoryRate } from './rate'
import type { Rate } from './rate'
import type { RelayReceipt, RelayRequest } from './request'

export interface RelayOptions {
  /**
   * Who is asking, from the site's own session (cookie or header; the body is not yet read and must not be). Null where
   * nobody is signed in. This is the id under which Hackle knows the user.
   */
  userIdOf(request: Request): string | null | Promise<string | null>
  /** Server SDK key. Goes to `api.hackle.io` and nowhere else. */
  readonly serverKey: string
  /** Origins whose pages may post (`https://www.example.com`), the relay's own among them. */
  readonly origins: readonly string[]
  /** Sends consents: {@link consentByNodeSdk}, or a function of the site's own. */
  readonly consent: SendConsent
  /**
   * Keeps the receipt, with the user it belongs to, before anything is sent. Called again with the same receipt when the form
   * tries again: `receipt.id` tells. An error means that nothing is sent.
   */
  keepReceipt(userId: string, receipt: RelayReceipt): unknown
  /** Key of the site's own night subscription; without it only `$marketing` is taken. */
  readonly night?: string
  /**
   * How numbers are deleted. `'http-delete'`: a request that Hackle's documents name but we have not seen described (README).
   * Left out: such an order is answered `cannot-delete`.
   */
  readonly deleteNumber?: 'http-delete' | DeleteNumber
  readonly rate?: Rate
  /** For proxies and tests. */
  readonly fetch?: typeof fetch
  /** Told of each request that failed, as a code. */
  onFailure?(code: FailureCode): void
}

const STATUS: Readonly<Record<FailureCode, number>> = {
  method: 405,
  origin: 403,
  'content-type': 415,
  'too-large': 413,
  'no-user': 401,
  'too-many': 429,
  'bad-request': 400,
  'user-id-in-body': 400,
  'dry-run': 400,
  'not-agreed': 400,
  'unknown-subscription': 400,
  'cannot-delete': 422,
  'rejected-by-hackle': 422,
  'wrong-key': 422,
  'receipt-not-kept': 503,
  'hackle-unreachable': 503,
  interrupted: 503,
}

/**
 * The handler to mount at the address that the form's `endpoint` names. Throws a TypeError when it is set up wrongly; the
 * handler itself never rejects and never logs.
 */
export function createRelay(options: RelayOptions): (request: Request) => Promise<Response> {
  check(options)
  const { origins, night = null, rate = memoryRate() } = options
  const carrier = new Carrier({
    serverKey: options.serverKey,
    consent: options.consent,
    deleteNumber: options.deleteNumber ?? null,
    fetch: options.fetch ?? globalThis.fetch,
  })
  const inTurn = new InTurn()

  const carryOut = async (userId: string, order: RelayRequest, signal: AbortSignal): Promise<Carried> => {
    const failed = (code: FailureCode): Carried => ({ state: 'failed', confirmed: [], code })
    if (signal.aborted) return failed('interrupted')
    try {
      await options.keepReceipt(userId, order.receipt)
    } catch {
      return failed('receipt-not-kept')
    }
    return carrier.carryOut(userId, order, signal)
  }

  const handle = async (request: Request): Promise<RelayAnswer> => {
    const failed = (code: FailureCode, receiptId: string | null = null): RelayAnswer => ({
      schema: ANSWER_SCHEMA,
      state: 'failed',
      receiptId,
      confirmed: [],
      code,
    })
    if (request.method !== 'POST') return failed('method')
    // Browsers name the origin of every POST: without one it is no page's form (CSRF).
    if (!origins.includes(request.headers.get('origin') ?? '')) return failed('origin')
    if (!/^application\/json\s*(;\s*charset=utf-8\s*)?$/i.test(request.headers.get('content-type') ?? '')) {
      return failed('content-type')
    }
    const userId = await nameOf(options, request)
    if (userId === null) return failed('no-user')
    const incoming = await readOrder(request)
    if (!incoming.ok) return failed(incoming.code, incoming.receiptId)
    const { order } = incoming
    const { id, act } = order.receipt
    const wrong = disagreement(order, night)
    if (wrong !== null) return failed(wrong, id)
    if (!(await rate(userId, act !== 'consent'))) return failed('too-many', id)

    const carried = await inTurn.run(userId, () => carryOut(userId, order, request.signal))
    return { schema: ANSWER_SCHEMA, receiptId: id, ...carried, confirmed: [...carried.confirmed] }
  }

  return async (request) => {
    const origin = request.headers.get('origin')
    const cors = origin !== null && origins.includes(origin) ? corsHeaders(origin) : {}
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: cors })
    let answer: RelayAnswer
    try {
      answer = await handle(request)
    } catch {
      // Only the site's own `rate` can throw here; its error may hold the user id.
      answer = { schema: ANSWER_SCHEMA, state: 'failed', receiptId: null, confirmed: [], code: 'interrupted' }
    }
    if (answer.state === 'failed') options.onFailure?.(answer.code)
    return respond(answer, cors)
  }
}

async function nameOf({ userIdOf }: RelayOptions, request: Request): Promise<string | null> {
  try {
    const userId: unknown = await userIdOf(request)
    return typeof userId === 'string' && userId.trim() !== '' ? userId : null
  } catch {
    return null
  }
}

function respond(answer: RelayAnswer, cors: Readonly<Record<string, string>>): Response {
  const status = answer.state === 'saved' ? 200 : answer.state === 'accepted' ? 202 : STATUS[answer.code]
  return new Response(JSON.stringify(answer), {
    status,
    headers: {
      'Content-Type': 'application/json',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      Vary: 'Origin',
      ...(status === 405 ? { Allow: 'POST, OPTIONS' } : {}),
      ...(status === 429 ? { 'Retry-After': '60' } : {}),
      ...cors,
    },
  })
}

function corsHeaders(origin: string) {
  return {
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Credentials': 'true',
    'Access-Control-Allow-Methods': 'POST',
    'Access-Control-Allow-Headers': 'Content-Type',
    'Access-Control-Max-Age': '600',
    Vary: 'Origin',
  }
}

function check({ userIdOf, serverKey, origins, consent, keepReceipt }: RelayOptions): void {
  const wanted = { userIdOf, consent, keepReceipt }
  for (const [name, value] of Object.entries(wanted)) {
    if (typeof value !== 'function') throw new TypeError(`createRelay: ${name} has to be a function`)
  }
  if (typeof serverKey !== 'string' || serverKey === '')
    throw new TypeError('createRelay: serverKey is missing')
  if (!Array.isArray(origins) || origins.length === 0 || !origins.every(isOrigin)) {
    throw new TypeError(
      'createRelay: origins has to name at least one origin such as https://www.example.com',
    )
  }
}

function isOrigin(text: unknown): boolean {
  try {
    return typeof text === 'string' && new URL(text).origin === text
  } catch {
    return false
  }
}

/** What became of one call to Hackle. */
export type HackleResult =
  /** Answered 2xx. */
  | 'confirmed'
  /** Another 4xx: the same call will be answered the same. */
  | 'rejected'
  /** 401 or 403. */
  | 'wrong-key'
  /** No answer in time, 408, 429 or 5xx. */
  | 'unreachable'

const NUMBERS = 'https://api.hackle.io/v1/properties/phone-numbers'

/** Two calls and the site's own work have to fit into the form's 15 seconds. */
export const LIMIT_MS = 6_000

/**
 * Stores the number of a user by Hackle's documented endpoint (docs.hackle.io, development-guide/http-api/api-properties):
 * for servers only, with the Server SDK key. Never rejects.
 */
export function setNumber(
  ask: typeof fetch,
  serverKey: string,
  userId: string,
  phoneNumber: string,
): Promise<HackleResult> {
  return call(ask, NUMBERS, serverKey, { method: 'POST', body: JSON.stringify({ userId, phoneNumber }) })
}

/**
 * Deletes the number of a user. Hackle's documents name a section for it whose text we have not seen; this form of the
 * request is known from the published code of one of its clients only. Never rejects.
 */
export function deleteNumber(ask: typeof fetch, serverKey: string, userId: string): Promise<HackleResult> {
  return call(ask, `${NUMBERS}?userId=${encodeURIComponent(userId)}`, serverKey, { method: 'DELETE' })
}

async function call(
  ask: typeof fetch,
  address: string,
  serverKey: string,
  init: RequestInit,
): Promise<HackleResult> {
  try {
    const { status } = await ask(address, {
      ...init,
      headers: { 'X-HACKLE-API-KEY': serverKey, 'Content-Type': 'application/json' },
      // The key and the number go to Hackle's own address and to no other.
      redirect: 'manual',
      signal: AbortSignal.timeout(LIMIT_MS),
    })
    if (status >= 200 && status < 300) return 'confirmed'
    if (status === 401 || status === 403) return 'wrong-key'
    return status === 408 || status === 429 || status >= 500 ? 'unreachable' : 'rejected'
  } catch {
    // The error may hold the address, and with it a user id: nothing of it is kept.
    return 'unreachable'
  }
}

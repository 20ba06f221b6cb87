import type { FailureCode } from './answer'
import { deleteNumber, setNumber } from './hackle'
import type { HackleResult } from './hackle'
import type { RelayOperation, RelayRequest } from './request'

export type Subscriptions = Readonly<Record<string, 'SUBSCRIBED' | 'UNSUBSCRIBED'>>

/**
 * What became of a consent. `answered`: Hackle's event address answered 2xx to the relay's own key; since it answers a wrong
 * key the same, this counts only once the key is proved by the number's endpoint. `unknown`: handed on, result not seen.
 */
export type ConsentResult = 'confirmed' | 'answered' | 'unknown' | 'rejected' | 'unreachable'

/** Sends a consent or a withdrawal of texts for one user. A rejected promise counts as `unreachable`. */
export type SendConsent = (
  userId: string,
  subscriptions: Subscriptions,
) => ConsentResult | Promise<ConsentResult>

/** Deletes the number of one user. A rejected promise counts as `unreachable`. */
export type DeleteNumber = (userId: string) => HackleResult | Promise<HackleResult>

export interface Ways {
  readonly serverKey: string
  readonly consent: SendConsent
  readonly deleteNumber: 'http-delete' | DeleteNumber | null
  readonly fetch: typeof fetch
}

type Kind = RelayOperation['kind']

export type Carried =
  | { readonly state: 'saved'; readonly confirmed: readonly Kind[] }
  | { readonly state: 'accepted'; readonly confirmed: readonly Kind[]; readonly numberSent: boolean }
  | { readonly state: 'failed'; readonly confirmed: readonly Kind[]; readonly code: FailureCode }

const CODES: Readonly<Record<Exclude<HackleResult, 'confirmed'>, FailureCode>> = {
  rejected: 'rejected-by-hackle',
  'wrong-key': 'wrong-key',
  unreachable: 'hackle-unreachable',
}

/**
 * Carries out orders, each operation only when the one before is known to have arrived: no number is stored for a consent
 * of which nobody knows. Remembers (in memory) that Hackle took the key once.
 */
export class Carrier {
  private keyProved = false

  constructor(private readonly ways: Ways) {}

  /** Never rejects. Stops between two operations when `signal` is aborted; one that is under way is waited for. */
  async carryOut(
    userId: string,
    { operations }: Pick<RelayRequest, 'operations'>,
    signal: AbortSignal,
  ): Promise<Carried> {
    const confirmed: Kind[] = []
    let consent: ConsentResult = 'confirmed'
    let problem: FailureCode | null = null

    for (const operation of operations) {
      if (signal.aborted) return { state: 'failed', confirmed, code: 'interrupted' }
      if (operation.kind === 'consent') {
        consent = await settle(() => this.ways.consent(userId, operation.subscriptions))
        if (consent === 'answered' && this.keyProved) consent = 'confirmed'
        if (consent === 'confirmed') confirmed.push('consent')
        else if (consent === 'rejected' || consent === 'unreachable') problem = CODES[consent]
        continue
      }
      // What keeps a number from being stored never keeps it from being deleted.
      if (operation.kind === 'set-number' && (problem !== null || consent === 'unknown')) break
      const code = await this.number(userId, operation)
      problem ??= code
      if (code !== null) break
      if (consent === 'answered' && this.keyProved) {
        consent = 'confirmed'
        confirmed.push('consent')
      }
      // `confirmed` counts from the first operation on: nothing stands behind one that is not known.
      if (consent === 'confirmed') confirmed.push(operation.kind)
    }
    if (problem !== null) return { state: 'failed', confirmed, code: problem }
    return confirmed.length === operations.length
      ? { state: 'saved', confirmed }
      : { state: 'accepted', confirmed, numberSent: false }
  }

  /** Stores or deletes; the code of what went wrong, null when Hackle answered 2xx. */
  private async number(
    userId: string,
    operation: Exclude<RelayOperation, { kind: 'consent' }>,
  ): Promise<FailureCode | null> {
    const { fetch: ask, serverKey, deleteNumber: way } = this.ways
    if (operation.kind === 'unset-number' && way === null) return 'cannot-delete'
    const own = operation.kind === 'unset-number' && typeof way === 'function' ? way : null
    const result = await settle<HackleResult>(() => {
      if (own !== null) return own(userId)
      return operation.kind === 'set-number'
        ? setNumber(ask, serverKey, userId, operation.e164)
        : deleteNumber(ask, serverKey, userId)
    })
    if (result !== 'confirmed') return CODES[result]
    // A function of the site's own says nothing of the relay's key.
    if (own === null) this.keyProved = true
    return null
  }
}

/** What a function of the site says; an error of it is not passed on, since it may hold a number or a user id. */
async function settle<T>(work: () => T | Promise<T>): Promise<T | 'unreachable'> {
  try {
    return await work()
  } catch {
    return 'unreachable'
  }
}

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
    const failed = (code: FailureCode): Carried => ({ state: 'failed', confirmed, code })

    for (const operation of operations) {
      if (signal.aborted) return failed('interrupted')
      if (operation.kind === 'consent') {
        consent = await settle(() => this.ways.consent(userId, operation.subscriptions))
        if (consent === 'answered' && this.keyProved) consent = 'confirmed'
        if (consent === 'rejected' || consent === 'unreachable') return failed(CODES[consent])
        if (consent === 'confirmed') confirmed.push('consent')
        continue
      }
      if (operation.kind === 'set-number' && consent === 'unknown') break
      const result = await this.number(userId, operation)
      if (result === 'not-set-up') return failed('cannot-delete')
      if (result !== 'confirmed') return failed(CODES[result])
      if (consent === 'answered' && this.keyProved) {
        consent = 'confirmed'
        confirmed.push('consent')
      }
      // `confirmed` counts from the first operation on: nothing stands behind one that is not known.
      if (consent === 'confirmed') confirmed.push(operation.kind)
    }
    return confirmed.length === operations.length
      ? { state: 'saved', confirmed }
      : { state: 'accepted', confirmed, numberSent: false }
  }

  private async number(
    userId: string,
    operation: Exclude<RelayOperation, { kind: 'consent' }>,
  ): Promise<HackleResult | 'not-set-up'> {
    const { fetch: ask, serverKey, deleteNumber: way } = this.ways
    if (operation.kind === 'unset-number' && typeof way === 'function') return settle(() => way(userId))
    if (operation.kind === 'unset-number' && way === null) return 'not-set-up'
    const result = await (operation.kind === 'set-number'
      ? setNumber(ask, serverKey, userId, operation.e164)
      : deleteNumber(ask, serverKey, userId))
    if (result === 'confirmed') this.keyProved = true
    return result
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

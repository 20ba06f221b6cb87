/** What the kit uses of Hackle's browser SDK, and nothing more: found in 11.56.1, feature-detected elsewhere. */
export interface HackleClient {
  setPhoneNumber(number: string): unknown
  unsetPhoneNumber(): unknown
  updateSmsSubscriptions(operations: unknown): unknown
  getUser?(): unknown
  isOptOutTracking?(): unknown
  onInitialized?(config?: { readonly timeout: number }): unknown
  track?(event: unknown): unknown
}

/** One act at Hackle. An order is a list of them: each is sent only when the one before is confirmed. */
export type Operation =
  | {
      readonly kind: 'consent'
      readonly subscriptions: Readonly<Record<string, 'SUBSCRIBED' | 'UNSUBSCRIBED'>>
    }
  | { readonly kind: 'set-number'; readonly e164: string }
  | { readonly kind: 'unset-number' }

/** Why it is not saved yet, though it may still be. */
export type PendingCause = 'offline' | 'unreachable' | 'server' | 'no-answer'

/** Why it will not be saved without somebody doing something. */
export type FailureCause =
  /** Hackle (or the relay) answered with another 4xx. */
  | 'rejected'
  /** The SDK sent nothing within the call, and no request was seen after it. */
  | 'not-sent'
  | 'opt-out'
  /** The SDK's configuration was refused: events would be answered and thrown away. */
  | 'wrong-key'
  /** The page's content security policy blocked the connection. */
  | 'blocked'
  /** No client was given or found. */
  | 'no-client'
  /** The client lacks the methods (before 11.42 and 11.45). */
  | 'too-old'
  /** The relay's address or answer is wrong. */
  | 'relay'

/** Why nobody can tell whether it arrived. */
export type UnseenCause =
  /** The SDK handed it to the app around this page. */
  | 'native-app'
  /** A request was seen, but not inside our call, so not with our content. */
  | 'unseen-request'
  /** It was answered, but whether the key is right could not be seen. */
  | 'configuration-unknown'
  /** The relay handed it on and cannot know. */
  | 'accepted-by-relay'

/** One call as it was made and what came of it; for the developer's panel and for tests. The number is masked. */
export interface CallReport {
  readonly operation: Operation['kind']
  /** The event that goes over the wire: key and properties, `+8210****5678` in place of a number. */
  readonly event: { readonly key: string; readonly properties: unknown }
  readonly attempt: number
  /** `dry`: nothing was sent. */
  readonly result: 'confirmed' | 'pending' | 'failed' | 'unseen' | 'dry'
  /** HTTP status; null where there was none or it cannot be seen. */
  readonly status: number | null
}

/** Where a delivery stands. `saved` only when a server answered 2xx to each operation. */
export type DeliveryState =
  | { readonly kind: 'saving' }
  | {
      readonly kind: 'pending'
      readonly cause: PendingCause
      /** Attempts made so far. */
      readonly attempt: number
      /** Milliseconds until the next attempt by itself; null: only by hand, on `online` or when the page shows again. */
      readonly nextIn: number | null
    }
  | { readonly kind: 'saved' }
  | { readonly kind: 'unconfirmed'; readonly cause: UnseenCause; readonly numberSent: boolean }
  | {
      readonly kind: 'failed'
      readonly cause: FailureCause
      readonly status: number | null
      /** Operations that were confirmed before the failing one. */
      readonly confirmed: readonly Operation['kind'][]
    }
  /** Replaced by a newer operation, or cancelled before anything was confirmed. */
  | { readonly kind: 'superseded' }
  /** Dry run: nothing was sent. */
  | { readonly kind: 'dry' }

/** A state after which nothing more happens by itself. */
export type EndState = Exclude<DeliveryState, { kind: 'saving' } | { kind: 'pending' }>

/** Whom an order is for: the user id that the SDK had at its first call, null where it had none or tells none. */
export interface Owner {
  readonly user: unknown
}

/** A delivery under way. At most one in a page: a newer one supersedes it. */
export interface Delivery {
  readonly state: DeliveryState
  readonly calls: readonly CallReport[]
  /** Null before the first call, and where the site's relay knows whom it is for. In memory only: nothing tells it on. */
  readonly owner: Owner | null
  /** Resolves with the end; never rejects. */
  readonly done: Promise<EndState>
  retryNow(): void
  /** Gives up: takes back what the SDK parked of it. What was confirmed stays confirmed: the caller withdraws that. */
  cancel(): void
}

/** Which way an order goes. */
export type DeliveryRoute =
  | { readonly kind: 'client'; readonly client: HackleClient; readonly sdkKey: string | null }
  /** The site's own relay; `receipt` goes along with the operations. */
  | { readonly kind: 'endpoint'; readonly url: string; readonly receipt: { readonly id: string } }
  | { readonly kind: 'dry' }

export interface DeliveryOrder {
  readonly operations: readonly Operation[]
  readonly route: DeliveryRoute
  /** Of the order that this one takes back: nothing is sent for anybody else. Null: for whoever is there at the first call. */
  readonly owner: Owner | null
  /** Called at every change of state and after every call. */
  onChange(delivery: Delivery): void
  /** What the developer should know (`blocked`, `wrong-key` …); without number, user id or key. */
  onTrouble(code: FailureCause | UnseenCause): void
}

/** `deliver(order)` of `delivery.ts`. */
export type Deliver = (order: DeliveryOrder) => Delivery

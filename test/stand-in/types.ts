/**
 * What a request was for. `preflight` is the CORS question before a request of the SDK, `site` and `dashboard`
 * are pages, `none` is a host or path that the stand-in does not know.
 */
export type Route =
  | 'config'
  | 'cohorts'
  | 'user-targets'
  | 'events'
  | 'beacon'
  | 'metrics'
  | 'static'
  | 'cdn'
  | 'phone-numbers'
  | 'preflight'
  | 'dashboard'
  | 'site'
  | 'none'

/**
 * How a route fails: an HTTP status; `drop` closes the connection without an answer (with `stored` the body is
 * kept first, as when only the answer is lost); `delay` answers as usual after so many milliseconds; `until` keeps the body at
 * once and answers as usual when that is fulfilled; `hang` never answers.
 */
export type Fault =
  | { readonly status: number }
  | { readonly drop: true; readonly stored?: boolean }
  | { readonly delay: number }
  | { readonly until: Promise<unknown> }
  | { readonly hang: true }

/** One event of the SDK as it came over the wire. */
export interface TrackEvent {
  readonly insertId: string
  readonly timestamp: number
  readonly eventTypeKey: string
  readonly identifiers: Readonly<Record<string, string>>
  readonly properties: Readonly<Record<string, unknown>>
  readonly hackleProperties: Readonly<Record<string, unknown>>
}

/**
 * What became of a request. `answered`: understood and answered; `rejected`: the body or the key was wrong, `reason` says how;
 * `failed`: a fault was set for the route.
 */
export type LogOutcome = 'answered' | 'rejected' | 'failed'

/** One request that reached the stand-in. */
export interface LogEntry {
  readonly route: Route
  readonly outcome: LogOutcome
  /** HTTP status of the answer; `null` when none was given (dropped, hanging). */
  readonly status: number | null
  readonly reason?: string
  readonly method: string
  readonly host: string
  /** Path with its query. */
  readonly path: string
  readonly secure: boolean
  readonly origin: string | null
  /** The headers that matter here, in lower case: `x-hackle-*`, `content-type`, `if-modified-since`, `referer`. */
  readonly headers: Readonly<Record<string, string>>
  /** JSON as parsed, form fields as an object, else the text; `null` when there was none. */
  readonly body: unknown
  /** Events stored by this request: those seen for the first time. */
  readonly events: readonly TrackEvent[]
  /** `insertId`s that had come before and were not stored again. */
  readonly duplicates: readonly string[]
  /** Values that were understood and not kept, with the reason (a number that is not E.164). */
  readonly ignored: readonly string[]
}

export type SubscriptionStatus = 'SUBSCRIBED' | 'UNSUBSCRIBED' | 'UNKNOWN'
export type Channel = 'sms' | 'kakao' | 'push'

/** What Hackle would hold about one person: by user id, or by device id while there is none. */
export interface PersonState {
  readonly userId: string | null
  readonly deviceId: string | null
  /** The number held, `null` when it was unset, `undefined` when nothing was ever said about it. */
  readonly phoneNumber: string | null | undefined
  readonly consent: Readonly<Record<Channel, Readonly<Record<string, SubscriptionStatus>>>>
}

/** State of the sample shop's policy at `/privacy`. */
export type PolicyState = 'ok' | 'incomplete' | 'missing' | 'unreadable' | 'old' | 'euc-kr'

/** What the stand-in dashboard shows on its screens. */
export interface DashboardState {
  readonly senderNumbers: 'registered' | 'in-review' | 'none'
  readonly optOut: 'issued' | 'none'
  /** Balance in won; `null` hides it. */
  readonly credit: number | null
}

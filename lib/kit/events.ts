import type { ConsentReceipt } from '../consent/types'
import type { CallReport, FailureCause, UnseenCause } from '../hackle/delivery-types'

/** What a developer is told, as a code; the sentence goes to the console once a page, without number, user id or key. */
export type DeveloperCode =
  | 'no-user-id'
  | 'opt-out-tracking'
  | 'blocked-by-csp'
  | 'wrong-key'
  | 'configuration-unknown'
  | 'no-client'
  | 'sdk-too-old'
  | 'sandboxed-frame'
  | 'insecure-context'
  | 'receipt-not-kept'
  | 'missing-company'
  | 'missing-privacy-policy'
  | 'bad-attribute'
  | 'get-form'
  | 'relay-answer'
  | 'intl-not-loaded'
  | 'no-opt-out-number'

export interface DeveloperDetail {
  readonly code: DeveloperCode
  readonly severity: 'warning' | 'error'
  /** The code again and where it is explained, as it stands in the console. */
  readonly message: string
}

/** Before anything is sent; `preventDefault()` stops it. */
export interface SubmitDetail {
  readonly receipt: ConsentReceipt
}

interface Reported {
  readonly receipt: ConsentReceipt
  readonly calls: readonly CallReport[]
  readonly dryRun: boolean
  /**
   * The site says that it keeps the receipt. Given a promise, it counts when that resolves;
   * where nobody calls it and there is neither relay nor `receipt-event`, `receipt-not-kept` is reported.
   */
  keep(kept?: unknown): void
}

export type DeliveredDetail = Reported
export interface UnconfirmedDetail extends Reported {
  readonly cause: UnseenCause
}
export interface FailedDetail {
  readonly receipt: ConsentReceipt
  readonly calls: readonly CallReport[]
  readonly cause: FailureCause
  readonly status: number | null
}
export interface WithdrawnDetail extends Reported {
  readonly act: 'stop-advertising' | 'delete-number'
}

/** Every event of both elements: bubbling, composed. */
export interface KitEvents {
  'hackle-phone:submit': CustomEvent<SubmitDetail>
  'hackle-phone:delivered': CustomEvent<DeliveredDetail>
  'hackle-phone:unconfirmed': CustomEvent<UnconfirmedDetail>
  'hackle-phone:failed': CustomEvent<FailedDetail>
  'hackle-phone:withdrawn': CustomEvent<WithdrawnDetail>
  'hackle-phone:developer': CustomEvent<DeveloperDetail>
}

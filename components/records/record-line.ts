import type { Outcome } from '../../lib/rules/types'

/** A record as a list shows it. */
export interface RecordLine {
  readonly id: string
  /** ISO time with its offset. */
  readonly at: string
  /** Host and path of the page. */
  readonly page: string
  readonly outcome: Outcome
  readonly hash: string
}

import type { PolicyScan } from '../readiness/types'
import type { RecordDraft } from '../records/seal'
import type { Outcome } from '../rules/types'
import type { ReachCode } from '../reach/types'

/** How often a policy is read again by itself. */
export type Every = 'daily' | 'weekly'

/** One reading that tells what the page says of Hackle: `ok`, `incomplete` or `missing`. */
export interface WatchReading {
  /** ISO time. */
  readonly at: string
  readonly outcome: Outcome
  /** Of the record's text: SHA-256 in hex; null where only a verdict was kept. */
  readonly textHash: string | null
  /** Id of the record that was kept of it; null when it could not be kept. */
  readonly record: string | null
  /** Whether the watch read it, or it was read in a visited page: the two may see different words of one page. */
  readonly how: 'watch' | 'page'
}

/** What changed between two readings. `lost`: less is said of Hackle than before; `found`: more; `clause`: the same, in other words. */
export interface WatchChange {
  readonly kind: 'lost' | 'found' | 'clause'
  readonly before: WatchReading
  readonly after: WatchReading
  /** A notification was shown, or tried; a worker that died before that tries it again. */
  readonly told: boolean
}

/** Why a reading told nothing. Never a loss: what cannot be read has not disappeared. */
export interface WatchTrouble {
  readonly code: ReachCode | 'part-unread' | 'not-a-policy' | 'archived' | 'failed'
  /** The site to be allowed, where that would help. */
  readonly site: string | null
  /** ISO times of the first such reading in a row, and of the last. */
  readonly since: string
  readonly at: string
}

/** A policy page that is read again by itself. Plain data, kept by the worker. */
export interface Watch {
  /** Address without what may name a visitor. */
  readonly url: string
  readonly every: Every
  /** ISO time at which watching was turned on. */
  readonly since: string
  /** ISO time of the next reading. */
  readonly next: string
  /** Readings in a row that told nothing. */
  readonly failed: number
  /** The reading that further ones are held against; null before the first. */
  readonly last: WatchReading | null
  /** Less was said once: told only when a second reading, an hour later, says so too. */
  readonly suspect: WatchReading | null
  /** The last change, until a person has looked at it. */
  readonly change: WatchChange | null
  readonly trouble: WatchTrouble | null
}

/** A policy page as the side panel lists it: what was last read there, and its watch. */
export interface PolicyPage {
  readonly url: string
  readonly scan: PolicyScan | null
  readonly watch: Watch | null
  /** Whether its site is turned on. */
  readonly allowed: boolean
}

/** What came of a reading that a person asked for. */
export type ReadNow =
  | {
      readonly kind: 'read'
      readonly kept: 'kept' | 'full' | 'failed' | null
      readonly unkept: RecordDraft | null
    }
  | { readonly kind: 'trouble'; readonly trouble: Pick<WatchTrouble, 'code' | 'site'> }

/** Policy pages that are read again by themselves. Extension pages only. */
export interface WatchRequests {
  /** Every policy that was read on the sites that are turned on, and every watched one, by address. */
  'watch/list': { ask: object; answer: readonly PolicyPage[] }
  /** Turns watching on or off, or changes how often. */
  'watch/set': { ask: { url: string; every: Every | 'off' }; answer: readonly PolicyPage[] }
  /** Reads one page now, whether it is watched or not; `keep` keeps what was read as a record. */
  'watch/now': {
    ask: { url: string; keep: boolean }
    answer: { read: ReadNow; pages: readonly PolicyPage[] }
  }
  /** A person has looked at the change. */
  'watch/seen': { ask: { url: string }; answer: readonly PolicyPage[] }
}

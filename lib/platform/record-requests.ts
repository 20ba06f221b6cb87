import type { StoreProblem } from '../records/store'
import type { PageReport } from '../rules/types'

/** How records are kept; the user's choice. */
export interface RecordSettings {
  readonly version: 1
  /** `ask`: by a click only. `always`: each scan of a policy on a site that is turned on as well. */
  readonly keep: 'ask' | 'always'
  /** Most records; the oldest go first. */
  readonly most: number
  /** Oldest age in days; null for no limit. */
  readonly days: number | null
  /** Who is named in records that a person keeps; null until told. */
  readonly tester: RecordTester | null
}

export interface RecordTester {
  readonly role: string
  /** Kept apart from the records, and erased by `record/erase-names`. */
  readonly name: string | null
}

/** What came of keeping a scan. `count` is how many records there are now. */
export type RecordKept =
  | {
      readonly kept: true
      readonly id: string
      readonly hash: string
      readonly count: number
      /** It was there before: asked twice, or the same was read within a minute. */
      readonly already: boolean
    }
  /** `off`: scans are not kept by themselves. Else the storage could not do it, and nothing is damaged. */
  | { readonly kept: false; readonly reason: StoreProblem | 'off' }

/** Keeping scans as records. What is kept is read and deleted through `lib/records/store` by the extension's own pages. */
export interface RecordRequests {
  /**
   * Keeps one verdict of a report. `key` is made by the asker, so that asking twice keeps once. A page of a site that is
   * turned on speaks of its own address, by the browser's word; `url` is for the extension's own pages.
   */
  'record/keep': {
    ask: {
      key: string
      report: PageReport
      source: 'person' | 'automatic'
      /** ISO time of the reading. */
      at: string
      /** Whose verdict; left out: the first. */
      processor?: string
      url?: string
    }
    answer: RecordKept
  }
  /** Extension pages only from here on. Changes what is given, trims at once, and answers with all of it. */
  'record/settings': { ask: Partial<Omit<RecordSettings, 'version'>>; answer: RecordSettings }
  /** Takes away what is over the limits: after adding without the worker. */
  'record/trim': { ask: object; answer: { readonly trimmed: number } }
  'record/erase-names': { ask: object; answer: { readonly erased: number } }
}

import type { Place, Quote } from '../facts/policy/types'
import type { Accompanying, Repair } from '../clause/types'
import type { ReachCode } from '../reach/types'
import type { ScanRecord } from '../records/types'
import type { Finding, Outcome } from '../rules/types'

/** Why a line of a list is not read: a code for words, with values that never hold the line itself. */
export type LineCode = 'empty-cell' | 'bad-address' | 'bad-scheme' | 'several' | 'credentials' | 'too-long'

/** Why a row has no result: what the list said, what the way to the page said, or that nothing could be kept. */
export type RowCode = LineCode | ReachCode | 'unreadable'

export interface RowProblem {
  readonly code: RowCode
  readonly values: Readonly<Record<string, string | number>>
  /** The site to be allowed, where allowing one would help; null elsewhere. */
  readonly site: string | null
}

/** One line of the user's list. */
export interface ListLine {
  /** Where it stands in the list, counted from 1. */
  readonly line: number
  /** As the user gave it. */
  readonly target: string
  /** The user's own columns, carried through. */
  readonly extra: Readonly<Record<string, string>>
}

/** One address, once, with every line that names it. */
export interface ListRow {
  /** Null when the line holds no address that may be read. */
  readonly url: string | null
  readonly problem: RowProblem | null
  /** A company's name from the user's columns; null when none of them holds one. */
  readonly label: string | null
  readonly lines: readonly ListLine[]
}

export type ListFailure = 'empty' | 'no-addresses' | 'too-large' | 'spreadsheet'

/** What was understood of a list. */
export interface ParsedList {
  readonly rows: readonly ListRow[]
  /** Names of the user's own columns, in their order. */
  readonly columns: readonly string[]
  /** Header of the column with the addresses; null when the list has no header. */
  readonly addressColumn: string | null
  /** Lines that hold anything, the header not counted. */
  readonly lines: number
  /** Lines beyond the first that name an address again. */
  readonly duplicates: number
  /** Lines over the cap, which are left out. */
  readonly cut: number
  /** Why nothing at all can be read; null when something can. */
  readonly failure: ListFailure | null
}

/**
 * `waiting`: its turn comes. `reading`: under way. `done`: it has a result. `needs-allow`: a site has to be allowed first.
 * `failed`: it could not be opened. `skipped`: the line holds nothing that may be read.
 */
export type RowState = 'waiting' | 'reading' | 'done' | 'needs-allow' | 'failed' | 'skipped'

/** One address of a batch and how far it has come. Small: all of them are held at once. */
export interface BatchRow extends ListRow {
  readonly batch: string
  /** Place in the batch, from 0. */
  readonly index: number
  readonly state: RowState
  /** How often it was asked for so far. */
  readonly attempts: number
  /** Epoch ms before which it is not asked for again; 0 for at once. */
  readonly notBefore: number
  /** What the table shows of its result; null until it is done. */
  readonly summary: RowSummary | null
}

/** What the table shows of one row. */
export interface RowSummary {
  /** ISO time of the reading. */
  readonly at: string
  /** The verdict that needs a person first, of all the processors looked for. */
  readonly outcome: Outcome
  readonly processor: string
  readonly reason: string
  readonly values: Readonly<Record<string, string | number>>
  readonly place: Place | null
  /** The words that prove it, where they say more than the sentence. */
  readonly proof: string | null
  /** Share of the page read, 0 to 1. */
  readonly coverage: number
  /** How many companies the entrustment sections name. */
  readonly named: number
  readonly repairable: boolean
}

/** What one page says of one processor, as kept with its row. */
export interface RowVerdict {
  readonly processor: string
  readonly outcome: Outcome
  readonly reason: string
  readonly values: Readonly<Record<string, string | number>>
  readonly proof: Quote | null
  readonly findings: readonly Finding[]
  readonly repair: Repair | null
  readonly accompanying: readonly Accompanying[]
  readonly record: ScanRecord
}

/** A company that the page entrusts processing to. */
export interface NamedProcessor {
  readonly name: string
  readonly work: string | null
  readonly retention: string | null
}

/** Everything kept of a row that was read. Loaded one by one. */
export interface RowResult {
  readonly batch: string
  readonly index: number
  /** The address after redirects, as it may be kept. */
  readonly url: string
  readonly title: string | null
  readonly lang: string | null
  readonly effectiveDate: string | null
  readonly coverage: number
  readonly at: string
  /** Read in a window of its own, because the page draws itself by script. */
  readonly rendered: boolean
  readonly verdicts: readonly RowVerdict[]
  readonly processors: readonly NamedProcessor[]
}

/** What was asked for, once for all rows. */
export interface BatchOptions {
  /** As typed: `Hackle`, `Name`, `A|B`. At least one. */
  readonly processors: readonly string[]
  /** Who checks; a role, and a name if one was given. */
  readonly role: string
  readonly name: string | null
  /** Keep a record of each page. */
  readonly keep: boolean
  /** Turn the sites that were allowed for this batch off again when it ends. */
  readonly turnOff: boolean
  /** Hackle's name as in the client's contract; null leaves it a marked blank in each repair. */
  readonly contractName: string | null
}

/** How a batch stands. While it runs, a page holds its lock; `running` without one means that its page was closed. */
export type BatchStatus = 'ready' | 'running' | 'paused' | 'stopped' | 'finished'

/** One list on its way. */
export interface Batch extends BatchOptions {
  readonly version: 1
  /** UUID. */
  readonly id: string
  /** File name, or the name the screen gives a pasted list. */
  readonly title: string
  readonly columns: readonly string[]
  readonly duplicates: number
  readonly cut: number
  readonly status: BatchStatus
  /** ISO time with offset of the first start; null before. */
  readonly startedAt: string | null
  readonly endedAt: string | null
  /** Sites that were turned on for this batch alone. */
  readonly turnedOn: readonly string[]
  /** Those of them still to be turned off: the window may close in the middle of it. Absent: none. */
  readonly toTurnOff?: readonly string[]
}

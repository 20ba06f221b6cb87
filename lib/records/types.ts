import type { Place } from '../facts/policy/types'
import type { FindingVerdict, Outcome, Severity } from '../rules/types'

/** Who scanned. A name, when given, is kept apart (see {@link TesterName}), so that it can be erased without breaking a hash. */
export interface Tester {
  readonly role: string
  /** SHA-256 (hex) of salt and name; null when no name was given. */
  readonly nameHash: string | null
}

/** The name behind a {@link Tester.nameHash}; not part of any hash. */
export interface TesterName {
  readonly salt: string
  readonly name: string
}

/** A finding as kept: with the version of its rule and the day the rule's legal source was last read. */
export interface KeptFinding {
  readonly rule: string
  readonly ruleVersion: number
  readonly sourceChecked: string
  readonly verdict: FindingVerdict
  readonly severity: Severity
  readonly message: string
  readonly values: Readonly<Record<string, string | number>>
  readonly quote: { readonly text: string; readonly place: Place } | null
}

/** What a person said of a verdict when the record was kept. Stated, never seen. */
export interface KeptSettlement {
  readonly answer: string
  readonly quote: string
  readonly place: string
  readonly reason: string
  readonly role: string
  readonly at: string
}

/**
 * One scan of one page for one processor, as kept. Plain data. Two hashes seal it (`seal.ts` says how to recompute them):
 * `content` covers what was read and judged, `hash` ties that to its place in the chain of the page. So a record can be
 * deleted, and what stands in its place still proves that the others are unaltered.
 */
export interface ScanRecord {
  readonly version: 1
  readonly kind: 'scan'
  /** UUID. */
  readonly id: string
  readonly page: {
    /** Without user, fragment and what may name a visitor. */
    readonly url: string
    readonly title: string | null
    readonly lang: string | null
    /** `YYYY-MM-DD`. */
    readonly effectiveDate: string | null
  }
  /** ISO time with its offset: `2026-11-23T14:05:02+09:00`. */
  readonly at: string
  /** IANA name: `Asia/Seoul`. */
  readonly zone: string
  /** What set the scan off. */
  readonly source: 'person' | 'automatic' | 'batch' | 'watch' | 'command-line'
  readonly tester: Tester | null
  /** As asked: `Hackle`, or another company. */
  readonly processor: string
  readonly outcome: Outcome
  /** Key of the outcome's sentence, with its values. */
  readonly reason: string
  readonly values: Readonly<Record<string, string | number>>
  readonly proof: { readonly text: string; readonly place: Place } | null
  /** Text of the entrustment sections, contact persons' data masked; empty when there is none. */
  readonly text: string
  /** SHA-256 (hex) of `text`. */
  readonly textHash: string
  readonly findings: readonly KeptFinding[]
  readonly settlement: KeptSettlement | null
  /** Share of the page read, 0 to 1. */
  readonly coverage: number
  readonly tool: { readonly name: string; readonly version: string }
  /** SHA-256 (hex) of the canonical JSON of everything above. */
  readonly content: string
  /** Place in the chain of this page and processor, from 1. */
  readonly number: number
  /** Hash of the record (or what stands in its place) before it of the same page and processor; null for the first. */
  readonly previous: string | null
  /** SHA-256 (hex) of the canonical JSON of `chain`, `content`, `number` and `previous`. */
  readonly hash: string
}

/** Stands where a record was deleted by a person: the chain goes on, the content is gone. */
export interface Tombstone {
  readonly version: 1
  readonly kind: 'tombstone'
  readonly id: string
  /** Key of the chain: SHA-256 (hex) of address and processor, so that a deletion takes the address too. */
  readonly chain: string
  /** The deleted record's own. */
  readonly content: string
  readonly number: number
  readonly previous: string | null
  readonly hash: string
  /** ISO time of the deletion. */
  readonly at: string
}

/** Stands for everything that the cap or the age limit took from the start of a chain. */
export interface Anchor {
  readonly version: 1
  readonly kind: 'anchor'
  readonly chain: string
  /** Hash of the last entry that was taken away: what the first one left names as `previous`. */
  readonly hash: string
  /** How many are gone: the first one left has the number `count + 1`. */
  readonly count: number
  readonly at: string
}

/** Stands in an export for an entry that the export leaves out (filtered, another page of a list): it is kept elsewhere. */
export interface Omitted {
  readonly version: 1
  readonly kind: 'omitted'
  readonly chain: string
  readonly content: string
  readonly number: number
  readonly previous: string | null
  readonly hash: string
}

/** What is kept of one place in a chain. */
export type ChainEntry = ScanRecord | Tombstone | Anchor

/** What an export may hold of one place in a chain. */
export type ExportedEntry = ChainEntry | Omitted

/** One line of a report: a target with the scan that came of it, or why there is none. */
export interface ReportRow {
  /** As the user gave it. */
  readonly target: string
  /** The user's own columns, carried through. */
  readonly extra: Readonly<Record<string, string>>
  readonly record: ScanRecord | null
  /** Place in the user's list, from 0, where only a share of it was run (`--shard`); reports are merged by it. */
  readonly position?: number
  /** Why it could not be opened, as a ready sentence and a code; null when it was. */
  readonly problem: { readonly code: string; readonly message: string } | null
}

/** What a report is made of: the exports (JSON, CSV, HTML) all take this. */
export interface ReportInput {
  readonly title: string
  /** ISO times with offset. */
  readonly startedAt: string
  readonly endedAt: string
  readonly zone: string
  readonly tester: { readonly role: string; readonly name: string | null } | null
  readonly processors: readonly string[]
  /** How many targets the user's list has, where only a share of it was run: tells a merge what is missing. */
  readonly total?: number
  readonly rows: readonly ReportRow[]
  /** All the entries of the chains that the rows' records belong to, oldest first, as far as they are exported. */
  readonly entries: readonly ExportedEntry[]
  readonly tool: { readonly name: string; readonly version: string }
}

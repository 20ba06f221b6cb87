import { canonicalJson, sha256 } from './canonical'
import { chainOf } from './seal'
import { freshSalt, testerOf } from './tester'
import type { ExportedEntry, ReportInput, ScanRecord, Tester, TesterName } from './types'

export const REPORT_FORMAT = 'text-readiness-report'

/** One line of a report in a file: its record stands among the entries, under this id. */
export interface FileRow {
  readonly target: string
  readonly extra: Readonly<Record<string, string>>
  readonly record: string | null
  readonly position?: number
  readonly problem: { readonly code: string; readonly message: string } | null
}

/** The last entry of a chain as far as it was known when the report was written. */
export interface ChainHead {
  readonly chain: string
  readonly number: number
  readonly hash: string
}

/** What was deleted or trimmed before the export. The entry's own hashes do not cover when. */
export interface RemovedEntry {
  readonly kind: 'tombstone' | 'anchor'
  readonly chain: string
  readonly number: number
  readonly id: string | null
  readonly at: string
}

/** A report as a JSON file; the HTML report carries the same inside. */
export interface ReportFile {
  readonly format: typeof REPORT_FORMAT
  readonly version: 1
  readonly title: string
  readonly startedAt: string
  readonly endedAt: string
  readonly zone: string
  readonly tester: Tester | null
  /** The name behind `tester`: may be erased, and no hash changes. */
  readonly testerName: TesterName | null
  readonly processors: readonly string[]
  readonly tool: ReportInput['tool']
  readonly total?: number
  readonly rows: readonly FileRow[]
  readonly heads: readonly ChainHead[]
  readonly removed: readonly RemovedEntry[]
  /**
   * The head hash: SHA-256 (hex) of the canonical JSON of this file without `head`, `testerName` and `entries`. Through
   * `heads` it stands for every record, so one value lodged elsewhere vouches for the whole report.
   */
  readonly head: string
  readonly entries: readonly ExportedEntry[]
}

/** Makes the file of a report. Every record of a row stands among the entries, given there or not. */
export async function reportFile(input: ReportInput): Promise<ReportFile> {
  const testerName = input.tester?.name ? { salt: freshSalt(), name: input.tester.name } : null
  const tester = input.tester && (await testerOf(input.tester.role, testerName))
  const rows = input.rows.map((row) => ({ ...row, record: row.record?.id ?? null }))
  const entries = withRecords(input)
  const { title, startedAt, endedAt, zone, processors, tool, total } = input
  const file: Omit<ReportFile, 'head'> = {
    format: REPORT_FORMAT,
    version: 1,
    title,
    startedAt,
    endedAt,
    zone,
    tester,
    testerName,
    processors,
    tool,
    ...(total === undefined ? {} : { total }),
    rows,
    heads: await headsOf(entries),
    removed: entries.flatMap((entry) => removedEntry(entry) ?? []),
    entries,
  }
  return { ...file, head: await reportHead(file) }
}

/** The head hash of a report, recomputed. */
export function reportHead(file: object): Promise<string> {
  const covered: Record<string, unknown> = { ...file }
  for (const key of ['head', 'testerName', 'entries']) delete covered[key]
  return sha256(canonicalJson(covered))
}

function withRecords({ rows, entries }: ReportInput): ExportedEntry[] {
  const there = new Set(entries.flatMap((entry) => (entry.kind === 'scan' ? [entry.id] : [])))
  const missing = rows.flatMap(({ record }) => (record && !there.has(record.id) ? [record] : []))
  return [...entries, ...new Map(missing.map((record) => [record.id, record])).values()]
}

/** The key of the chain that an entry stands in. */
export function chainOfEntry(entry: ExportedEntry): Promise<string> {
  return entry.kind === 'scan' ? chainOf(entry.page.url, entry.processor) : Promise.resolve(entry.chain)
}

/** Place of an entry in its chain; an anchor ends where its last one stood. */
export const numberOf = (entry: ExportedEntry) => (entry.kind === 'anchor' ? entry.count : entry.number)

/** A tombstone or an anchor as the head hash covers it; null for other entries. */
export function removedEntry(entry: ExportedEntry): RemovedEntry | null {
  if (entry.kind !== 'tombstone' && entry.kind !== 'anchor') return null
  const { kind, chain, at } = entry
  return { kind, chain, number: numberOf(entry), id: kind === 'tombstone' ? entry.id : null, at }
}

async function headsOf(entries: readonly ExportedEntry[]): Promise<ChainHead[]> {
  const heads = new Map<string, ChainHead>()
  for (const entry of entries) {
    const chain = await chainOfEntry(entry)
    const number = numberOf(entry)
    const last = heads.get(chain)
    if (!last || number > last.number) heads.set(chain, { chain, number, hash: entry.hash })
  }
  return [...heads.values()].sort((one, other) => (one.chain < other.chain ? -1 : 1))
}

/**
 * The entries of chains as an export holds them when only some records are wanted: what is left out becomes a line of
 * hashes, so that the rest can still be checked up to the head.
 */
export function exportedChain(
  entries: readonly Exclude<ExportedEntry, { kind: 'omitted' }>[],
  chain: string,
  wanted: (record: ScanRecord) => boolean,
): ExportedEntry[] {
  return entries.map((entry) => {
    if (entry.kind !== 'scan' || wanted(entry)) return entry
    const { content, number, previous, hash } = entry
    return { version: 1, kind: 'omitted', chain, content, number, previous, hash }
  })
}

/** The record of each row, by id. */
export function recordsById({ entries }: Pick<ReportFile, 'entries'>): ReadonlyMap<string, ScanRecord> {
  return new Map(entries.flatMap((entry) => (entry.kind === 'scan' ? [[entry.id, entry] as const] : [])))
}

import { chainOfEntry, numberOf, recordsById, type ReportFile } from '../records/report-file'
import { sealed } from '../records/seal'
import { TOOL } from '../records/tool'
import type { ExportedEntry, ReportInput, ReportRow, ScanRecord } from '../records/types'
import { ALL_LISTED, FAILED, OTHER_OUTCOME } from './run'

/**
 * Joins reports into one: rows in the order of the whole list where shares of it were run, else report by report; every
 * entry once. A report that is given twice counts once; of a share that was run again the last run holds. The given
 * reports, at least one, must have been verified.
 */
export async function mergeReports(given: readonly ReportFile[]): Promise<ReportInput> {
  const files = [...new Map(given.map((file) => [file.head, file])).values()]
  const [first] = files
  if (!first) throw new RangeError('nothing to merge')
  const entries = await entriesOf(files)
  const records = recordsById({ entries })
  const last = lastRuns(files)
  const rows = files.flatMap((file) =>
    file.rows
      .filter(({ position }) => position === undefined || last.get(position) === file)
      .map((row): ReportRow => ({ ...row, record: records.get(row.record ?? '') ?? null })),
  )
  const shares = rows.every(({ position }) => position !== undefined)
  const byTime = (one: string, other: string) => Date.parse(one) - Date.parse(other)
  const { tester, title, zone } = first
  const sameTester = files.every((file) => file.tester?.role === tester?.role)
  return {
    title,
    startedAt: files.map(({ startedAt }) => startedAt).toSorted(byTime)[0] ?? first.startedAt,
    endedAt:
      files
        .map(({ endedAt }) => endedAt)
        .toSorted(byTime)
        .at(-1) ?? first.endedAt,
    zone,
    tester: tester && sameTester ? { role: tester.role, name: first.testerName?.name ?? null } : null,
    processors: [...new Set(files.flatMap(({ processors }) => processors))],
    ...(first.total === undefined ? {} : { total: first.total }),
    rows: shares ? rows.toSorted((one, other) => (one.position ?? 0) - (other.position ?? 0)) : rows,
    entries,
    tool: TOOL,
  }
}

/** Which report holds for a place of the list. */
function lastRuns(files: readonly ReportFile[]): ReadonlyMap<number, ReportFile> {
  const byEnd = files.toSorted((one, other) => Date.parse(one.endedAt) - Date.parse(other.endedAt))
  return new Map(
    byEnd.flatMap((file) =>
      file.rows.flatMap(({ position }) => (position === undefined ? [] : [[position, file] as const])),
    ),
  )
}

async function entriesOf(files: readonly ReportFile[]): Promise<ExportedEntry[]> {
  const chains = new Map<string, ExportedEntry[]>()
  for (const entry of files.flatMap((file) => file.entries)) {
    const chain = await chainOfEntry(entry)
    const known = chains.get(chain)
    if (known) known.push(entry)
    else chains.set(chain, [entry])
  }
  const joined: ExportedEntry[] = []
  for (const entries of chains.values()) joined.push(...(await chainOfBoth(entries)))
  return joined
}

/** Two reports may hold the same chain: one place is told once, by a record rather than by its hashes alone. */
async function chainOfBoth(entries: readonly ExportedEntry[]): Promise<ExportedEntry[]> {
  const places = new Map<string, ExportedEntry>()
  for (const entry of entries) {
    const place = `${entry.kind === 'anchor'} ${numberOf(entry)}`
    const other = places.get(place)
    if (other && other.hash !== entry.hash) return sealedAnew(entries)
    if (!other || entry.kind === 'scan') places.set(place, entry)
  }
  return [...places.values()].sort((one, other) => numberOf(one) - numberOf(other))
}

/** Two machines that know nothing of each other both began this page's chain: the later record follows the earlier. */
async function sealedAnew(entries: readonly ExportedEntry[]): Promise<ScanRecord[]> {
  const records = entries
    .filter((entry): entry is ScanRecord => entry.kind === 'scan')
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
  const chain: ScanRecord[] = []
  for (const record of new Map(records.map((one) => [one.id, one])).values())
    chain.push(await sealed(record, chain.at(-1) ?? null))
  return chain
}

/**
 * How many targets of the whole list stand in none of these shares: a machine that never finished must not make a report
 * that looks whole. Null where the reports are shares of lists of different length.
 */
export function missingTargets(files: readonly ReportFile[]): number | null {
  const totals = new Set(files.flatMap(({ total }) => (total === undefined ? [] : [total])))
  if (totals.size > 1) return null
  const [total = 0] = totals
  const there = new Set(files.flatMap(({ rows }) => rows.flatMap(({ position }) => position ?? [])))
  return Math.max(0, total - there.size)
}

/** The exit code that one run over the whole list would have had. */
export function exitOfReport({ rows }: Pick<ReportInput, 'rows'>): number {
  if (rows.some(({ problem }) => problem !== null)) return FAILED
  return rows.every(({ record }) => record?.outcome === 'ok') ? ALL_LISTED : OTHER_OUTCOME
}

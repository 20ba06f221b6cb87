import { plainCell } from '../records/export-csv'
import type { ExportedEntry, ReportInput, ReportRow, ScanRecord } from '../records/types'
import type { Repair } from '../clause/types'
import type { Batch, BatchRow, NamedProcessor, RowProblem, RowResult } from './types'

export interface ReportOfInput {
  readonly batch: Batch
  readonly rows: readonly BatchRow[]
  readonly results: AsyncIterable<RowResult>
  /** The sentence of a problem, in the language of the report. */
  sentence(problem: RowProblem): string
  /** For a row whose turn has not come. */
  readonly notRead: string
  /** The chains in which the records stand, as far as they are kept. */
  entriesOf(records: readonly ScanRecord[]): Promise<readonly ExportedEntry[]>
  readonly tool: ScanRecord['tool']
  readonly zone: string
}

/**
 * The batch as the exports take it: every line of the user's list in its order, once for each processor looked for, with
 * the user's own columns; lines that could not be read carry the reason.
 */
export async function reportOf(input: ReportOfInput): Promise<ReportInput> {
  const { batch, rows } = input
  const byRow = new Map<number, readonly ScanRecord[]>()
  for await (const { index, verdicts } of input.results) {
    byRow.set(
      index,
      verdicts.map(({ record }) => record),
    )
  }
  const lines = rows
    .flatMap((row) => row.lines.map((line) => ({ row, line })))
    .sort((a, b) => a.line.line - b.line.line)
  return {
    title: batch.title,
    startedAt: batch.startedAt ?? '',
    endedAt: batch.endedAt ?? lastOf(rows) ?? batch.startedAt ?? '',
    zone: input.zone,
    tester: { role: batch.role, name: batch.name },
    processors: batch.processors,
    rows: lines.flatMap(({ row, line: { target, extra } }): ReportRow[] => {
      const records = byRow.get(row.index) ?? []
      if (records.length === 0) return [{ target, extra, record: null, problem: problemOf(row, input) }]
      return records.map((record) => ({ target, extra, record, problem: null }))
    }),
    entries: await input.entriesOf([...byRow.values()].flat()),
    tool: input.tool,
  }
}

function problemOf({ problem }: BatchRow, { sentence, notRead }: ReportOfInput) {
  return problem ? { code: problem.code, message: sentence(problem) } : { code: 'not-read', message: notRead }
}

const lastOf = (rows: readonly BatchRow[]) =>
  rows
    .flatMap(({ summary }) => summary?.at ?? [])
    .sort()
    .at(-1) ?? null

/** The repairs of one site, for one file. */
export interface SiteRepairs {
  readonly host: string
  readonly pages: readonly { readonly url: string; readonly repairs: readonly Repair[] }[]
}

/** All repairs by site, in the order of the list. Pages that need none are left out. */
export async function repairsBySite(results: AsyncIterable<RowResult>): Promise<SiteRepairs[]> {
  const sites = new Map<string, SiteRepairs['pages'][number][]>()
  for await (const { url, verdicts } of results) {
    const repairs = verdicts.flatMap(({ repair }) => repair ?? [])
    if (repairs.length === 0) continue
    const { host } = new URL(url)
    sites.set(host, [...(sites.get(host) ?? []), { url, repairs }])
  }
  return [...sites].map(([host, pages]) => ({ host, pages }))
}

/** A table as tab-separated lines, as sheets take it when it is pasted. Tabs and line breaks inside a cell become spaces. */
export function asPastedTable(lines: readonly (readonly (string | null)[])[]): string {
  return lines
    .map((cells) => cells.map((cell) => plainCell((cell ?? '').replace(/[\t\r\n]+/g, ' '))).join('\t'))
    .join('\n')
}

/** The lines of a table of processors, without its head. */
export function processorLines(processors: readonly NamedProcessor[]): (string | null)[][] {
  return processors.map(({ name, work, retention }) => [name, work, retention])
}

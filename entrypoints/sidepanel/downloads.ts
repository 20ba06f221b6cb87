import type { ExportFormat } from '../../components/records/record-acts'
import { exportCsv } from '../../lib/records/export-csv'
import { exportHtml } from '../../lib/records/export-html'
import { exportJson } from '../../lib/records/export-json'
import { exportedChain } from '../../lib/records/report-file'
import { chainOf, sealed, type RecordDraft } from '../../lib/records/seal'
import type { Records } from '../../lib/records/store'
import { localZone, zonedTime } from '../../lib/records/time'
import { TOOL } from '../../lib/records/tool'
import type { ExportedEntry, ReportInput, ScanRecord } from '../../lib/records/types'
import { recordsWords } from '../../lib/words/records-view'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'

/** Makes a report of these records, newest first, and gives it to the browser as a file. */
export async function downloadRecords(
  records: Records,
  ids: readonly string[],
  format: ExportFormat,
  language: Language,
) {
  const kept = await Promise.all(ids.map((id) => records.get(id)))
  const scans = kept.filter((entry) => entry?.kind === 'scan')
  save(await fileOf(reportOf(scans, await chainsOf(records, scans), language), format, language))
}

/** The same of a scan that could not be kept: it stands in a chain of this file alone. */
export async function downloadUnkept(draft: RecordDraft, language: Language) {
  const record = await sealed(draft, null)
  save(await fileOf(reportOf([record], [record], language), 'json', language))
}

function reportOf(
  records: readonly ScanRecord[],
  entries: readonly ExportedEntry[],
  language: Language,
): ReportInput {
  const times = records.map(({ at }) => at).sort((one, other) => Date.parse(one) - Date.parse(other))
  const now = zonedTime(new Date(), localZone())
  return {
    title: say(recordsWords.count, language, { n: records.length }),
    startedAt: times[0] ?? now,
    endedAt: times.at(-1) ?? now,
    zone: localZone(),
    tester: null,
    processors: [...new Set(records.map(({ processor }) => processor))],
    rows: records.map((record) => ({ target: record.page.url, extra: {}, record, problem: null })),
    entries,
    tool: TOOL,
  }
}

/** The chains of these records; what else stands in them is left out but for its hashes. */
async function chainsOf(records: Records, scans: readonly ScanRecord[]): Promise<ExportedEntry[]> {
  const ids = new Set(scans.map(({ id }) => id))
  const chains = new Set(await Promise.all(scans.map(({ page, processor }) => chainOf(page.url, processor))))
  const entries: ExportedEntry[] = []
  for (const chain of chains) {
    const kept = await records.chain(chain)
    entries.push(...exportedChain(kept.entries, chain, ({ id }) => ids.has(id)))
  }
  return entries
}

interface File {
  readonly name: string
  readonly type: string
  readonly text: string
}

async function fileOf(report: ReportInput, format: ExportFormat, language: Language): Promise<File> {
  const name = `text-readiness-records-${report.endedAt.slice(0, 10)}.${format}`
  switch (format) {
    case 'json':
      return { name, type: 'application/json', text: await exportJson(report) }
    case 'csv':
      return { name, type: 'text/csv', text: exportCsv(report, language) }
    case 'html':
      return { name, type: 'text/html', text: await exportHtml(report, language) }
  }
}

function save({ name, type, text }: File) {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Not at once: the browser takes it up after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

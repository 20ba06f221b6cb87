import type { ExportFormat, RunProps } from '../../components/batch/batch'
import { problemSentence } from '../../components/batch/row-view'
import { reportOf, repairsBySite, type SiteRepairs } from '../../lib/batch/report'
import type { BatchStore } from '../../lib/batch/store'
import type { Batch, BatchRow } from '../../lib/batch/types'
import { csvCell, exportCsv } from '../../lib/records/export-csv'
import { exportHtml } from '../../lib/records/export-html'
import { exportJson } from '../../lib/records/export-json'
import type { Records } from '../../lib/records/store'
import { localZone } from '../../lib/records/time'
import { TOOL } from '../../lib/records/tool'
import { exportWords } from '../../lib/words/batch'
import { tableWords } from '../../lib/words/batch-rows'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { chainsOf } from './keeping'

interface DownloadInput {
  readonly language: Language
  readonly store: BatchStore
  readonly records: Records
  readonly batch: Batch
  readonly rows: readonly BatchRow[]
}

/** Makes the files of a batch and gives them to the browser. */
export function downloads(input: DownloadInput): RunProps['onExport'] {
  return async (format) => {
    try {
      const files = await filesOf(input, format)
      for (const file of files) save(file)
      return files.length > 0 ? 'done' : 'nothing'
    } catch {
      return 'failed'
    }
  }
}

interface File {
  readonly name: string
  readonly type: string
  readonly text: string
}

async function filesOf(input: DownloadInput, format: ExportFormat): Promise<File[]> {
  const { language, store, batch } = input
  const name = stem(batch.title)
  if (format === 'repairs') {
    const sites = await repairsBySite(store.results(batch.id))
    return sites.map((site) => ({
      name: `${stem(site.host)}.md`,
      type: 'text/markdown',
      text: repairsText(site, language),
    }))
  }
  if (format === 'processors') {
    return [{ name: `${name}-processors.csv`, type: 'text/csv', text: await processorsCsv(input) }]
  }
  const report = await reportOf({
    batch,
    rows: input.rows,
    results: store.results(batch.id),
    sentence: (problem) => problemSentence(problem, language),
    notRead: say(tableWords.waits, language),
    entriesOf: (records) => chainsOf(input.records, records),
    tool: TOOL,
    zone: localZone(),
  })
  const made = { csv: exportCsv, json: exportJson, html: exportHtml }[format]
  const types = { csv: 'text/csv', json: 'application/json', html: 'text/html' } as const
  return [{ name: `${name}.${format}`, type: types[format], text: await made(report, language) }]
}

/** What a file may be called everywhere: letters, digits and a few signs. */
function stem(title: string) {
  const plain = title
    .replace(/\.(?:csv|tsv|txt)$/i, '')
    .replace(/[^\p{L}\p{N}_.-]+/gu, '-')
    .replace(/^[.-]+|[.-]+$/g, '')
  return plain.slice(0, 80) || 'report'
}

function repairsText({ host, pages }: SiteRepairs, language: Language) {
  const parts = pages.flatMap(({ url, repairs }) => [
    `## <${url}>`,
    ...repairs.map(({ markdown, below }) => [markdown, below].filter(Boolean).join('\n\n')),
  ])
  return `${[`# ${say(exportWords.repairsOf, language, { host })}`, ...parts].join('\n\n')}\n`
}

async function processorsCsv({ language, store, batch }: DownloadInput) {
  const heads = [tableWords.company, tableWords.processor, tableWords.work, tableWords.retention]
  const lines = [heads.map((head) => say(head, language))]
  for await (const { url, processors } of store.results(batch.id)) {
    for (const { name, work, retention } of processors) lines.push([url, name, work ?? '', retention ?? ''])
  }
  return `\ufeff${lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`
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

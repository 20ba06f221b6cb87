import { access, constants, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { exportCsv } from '../records/export-csv'
import { exportHtml } from '../records/export-html'
import { exportJson } from '../records/export-json'
import { recordOf } from '../records/record-of'
import { chainOf, sealed, type Head } from '../records/seal'
import { localZone, zonedTime } from '../records/time'
import { TOOL } from '../records/tool'
import type { ReportInput, ReportRow, ScanRecord } from '../records/types'
import { say } from '../words/say'
import type { Language } from '../words/types'
import type { Job } from './arguments'
import { commandReportWords } from './report-command-words'
import type { ReportKind, ReportPath } from './report-path'
import type { Listener } from './run'
import { UsageError } from './usage'
import { errorWords } from './words'

/** Whether every report can be written: asked before a long run, not after it. Rejects with {@link UsageError}. */
export async function checkReportPaths(paths: readonly ReportPath[]): Promise<void> {
  for (const { file } of paths) {
    try {
      await access(path.dirname(path.resolve(file)), constants.W_OK)
      if ((await stat(file).catch(() => null))?.isDirectory())
        throw new UsageError('report-not-writable', { file })
    } catch {
      throw new UsageError('report-not-writable', { file })
    }
  }
}

/** Writes a report in every form asked for. Rejects with {@link UsageError} where a file cannot be written. */
export async function writeReports(input: ReportInput, paths: readonly ReportPath[], language: Language) {
  for (const { file, kind } of paths) {
    try {
      await writeFile(file, await textOf(input, kind, language))
    } catch {
      throw new UsageError('report-not-writable', { file })
    }
  }
}

function textOf(input: ReportInput, kind: ReportKind, language: Language): string | Promise<string> {
  if (kind === 'html') return exportHtml(input, language)
  return kind === 'csv' ? exportCsv(input, language) : exportJson(input)
}

/** Where the jobs of a share stand in the whole list. */
export interface Share {
  readonly total: number
  positionOf(job: Job): number | undefined
}

/** Gathers the results of a run and writes its reports at the end. `share` is given where only a share is run. */
export function reporting(paths: readonly ReportPath[], language: Language, share: Share | null): Listener {
  const zone = localZone()
  const startedAt = zonedTime(new Date(), zone)
  const rows: ReportRow[] = []
  const processors = new Set<string>()
  const heads = new Map<string, Head>()
  return {
    async result(job, result) {
      for (const processor of job.processors) processors.add(processor)
      const position = share?.positionOf(job)
      const row = {
        target: job.target,
        extra: job.extra ?? {},
        ...(position === undefined ? {} : { position }),
      }
      if ('error' in result) {
        const { code, values } = result.error
        rows.push({
          ...row,
          record: null,
          problem: { code, message: say(errorWords[code], language, values) },
        })
        return
      }
      const { report, at } = result
      for (const verdict of report.checked) {
        const draft = await recordOf({
          facts: report.facts,
          verdict,
          url: job.target,
          at,
          zone,
          source: 'command-line',
          tester: null,
          settlement: null,
          tool: TOOL,
        })
        // A target that is named twice makes one chain of two records.
        const chain = await chainOf(draft.page.url, draft.processor)
        const record: ScanRecord = await sealed(draft, heads.get(chain) ?? null)
        heads.set(chain, record)
        rows.push({ ...row, record, problem: null })
      }
    },
    async end() {
      const input: ReportInput = {
        title: say(commandReportWords.title, language),
        startedAt,
        endedAt: zonedTime(new Date(), zone),
        zone,
        tester: null,
        processors: [...processors],
        ...(share ? { total: share.total } : {}),
        rows,
        entries: rows.flatMap(({ record }) => (record ? [record] : [])),
        tool: TOOL,
      }
      await writeReports(input, paths, language)
    },
  }
}

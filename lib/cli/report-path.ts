import path from 'node:path'
import { UsageError } from './usage'

const KINDS = ['html', 'csv', 'json'] as const
export type ReportKind = (typeof KINDS)[number]

/** A report to write. */
export interface ReportPath {
  readonly file: string
  readonly kind: ReportKind
}

/** Reads the value of `--report`: the ending says what is written. Throws {@link UsageError}. */
export function parseReportPath(file: string): ReportPath {
  const ending = path.extname(file).slice(1).toLowerCase()
  const kind = KINDS.find((one) => one === ending)
  if (!kind) throw new UsageError('bad-report', { file })
  return { file, kind }
}

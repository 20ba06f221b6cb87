import { reportFile, type ReportFile } from './report-file'
import type { ReportInput } from './types'

/** A report as JSON: rows, and the entries of the chains that prove them. `verifyExport` reads it back. */
export async function exportJson(input: ReportInput): Promise<string> {
  return reportJson(await reportFile(input))
}

/** The same of a file that was made already. One member a line where it helps a reader; nothing depends on it. */
export function reportJson(file: ReportFile): string {
  return `${JSON.stringify(file, null, 1)}\n`
}

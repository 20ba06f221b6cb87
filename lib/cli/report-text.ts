import { readFile, stat } from 'node:fs/promises'
import { MOST_REPORT_LENGTH } from '../records/read-report'

/** The text of a report file; null where it cannot be read, or is larger than any report. */
export async function reportText(file: string): Promise<string | null> {
  try {
    const info = await stat(file)
    // A device or a pipe may never end.
    if (!info.isFile() || info.size > MOST_REPORT_LENGTH) return null
    return await readFile(file, 'utf8')
  } catch {
    return null
  }
}

import * as v from 'valibot'
import { REPORT_FORMAT, type ReportFile } from './report-file'
import { exportedEntrySchema, toolSchema } from './schemas'

const text = (most: number) => v.pipe(v.string(), v.maxLength(most))
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

const schema = v.looseObject({
  format: v.literal(REPORT_FORMAT),
  version: v.literal(1),
  title: text(1000),
  startedAt: text(40),
  endedAt: text(40),
  zone: text(100),
  tester: v.nullable(v.looseObject({ role: text(500), nameHash: v.nullable(hash) })),
  testerName: v.nullable(v.looseObject({ salt: text(200), name: text(500) })),
  processors: v.pipe(v.array(text(1000)), v.maxLength(1000)),
  tool: toolSchema,
  total: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  rows: v.pipe(
    v.array(
      v.looseObject({
        target: text(10_000),
        extra: v.record(text(1000), text(100_000)),
        record: v.nullable(text(60)),
        position: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
        problem: v.nullable(v.looseObject({ code: text(100), message: text(2000) })),
      }),
    ),
    v.maxLength(200_000),
  ),
  heads: v.pipe(
    v.array(v.looseObject({ chain: hash, number: v.pipe(v.number(), v.integer(), v.minValue(1)), hash })),
    v.maxLength(200_000),
  ),
  removed: v.pipe(
    v.array(
      v.looseObject({
        kind: v.picklist(['tombstone', 'anchor']),
        chain: hash,
        number: v.number(),
        id: v.nullable(text(60)),
        at: text(40),
      }),
    ),
    v.maxLength(200_000),
  ),
  head: hash,
  entries: v.pipe(v.array(exportedEntrySchema), v.maxLength(200_000)),
})

/** Longest file that is read, in characters. */
export const MOST_REPORT_LENGTH = 500_000_000

/** A report file, and whether it stood in a page. */
export interface ReadReport {
  readonly file: ReportFile
  readonly html: boolean
}

const OPEN = '<template id="records">'
const CLOSE = '</template>'

/** The element of the HTML report that carries the JSON: read by nobody's browser, and no script. */
export function embedded(json: string): string {
  return OPEN + json.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') + CLOSE
}

/**
 * Reads an exported report, JSON or HTML. Null for anything else, whatever it holds. Nothing is left out of what was
 * there: hashes are recomputed over it.
 */
export function readReport(text: string): ReadReport | null {
  if (text.length > MOST_REPORT_LENGTH) return null
  const json = jsonOf(text)
  if (json === null) return null
  try {
    const value: unknown = JSON.parse(json.text)
    // The very value that was parsed, not a copy of the known fields: an added one must show in the hash.
    return v.is(schema, value) ? { file: value as ReportFile, html: json.html } : null
  } catch {
    return null
  }
}

function jsonOf(text: string): { text: string; html: boolean } | null {
  const start = text.trimStart()
  if (start.startsWith('{')) return { text: start, html: false }
  const open = text.indexOf(OPEN)
  const close = text.indexOf(CLOSE, open)
  // Two of them would let one be shown and another be checked.
  if (open < 0 || close < 0 || text.indexOf(OPEN, open + 1) >= 0) return null
  const inner = text.slice(open + OPEN.length, close)
  return { text: inner.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&'), html: true }
}

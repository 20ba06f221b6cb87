import * as v from 'valibot'
import type { RecordRequests } from '../platform/record-requests'
import { place, text, webAddress, type Schemas } from './shapes'

const values = v.record(text(60), v.union([text(5000), v.number()]))
const quoted = v.object({ text: text(5000) })
const quote = v.object({
  text: text(5000),
  place: v.object({ ...place.entries, heading: v.nullable(text(5000)) }),
})

const section = v.object({
  kind: v.picklist(['entrustment', 'provision', 'overseas', 'look-alike', 'other']),
  entrusts: v.boolean(),
  heading: v.nullable(quoted),
  statesNone: v.nullable(quoted),
  processors: v.pipe(v.array(v.object({ name: text(5000), quote: quoted })), v.maxLength(20_000)),
  text: text(60_000),
})

/** What a record takes from the facts; the rest of a report is left where it came from. */
const facts = v.object({
  title: v.nullable(text(5000)),
  lang: v.nullable(text(100)),
  coverage: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  effectiveDate: v.nullable(v.object({ iso: v.pipe(text(10), v.isoDate()) })),
  sections: v.pipe(v.array(section), v.maxLength(1000)),
  unread: v.pipe(
    v.array(
      v.object({
        kind: v.picklist([
          'time',
          'pdf',
          'hwp',
          'image',
          'binary',
          'frame',
          'script-shell',
          'empty',
          'changed',
          'size',
        ]),
        href: v.nullable(text(5000)),
      }),
    ),
    v.maxLength(1000),
  ),
})

const finding = v.object({
  rule: text(60),
  verdict: v.picklist(['pass', 'fail', 'unclear', 'not-applicable']),
  severity: v.picklist(['error', 'warn', 'info', 'manual']),
  message: text(60),
  values,
  quote: v.nullable(quote),
})

const verdict = v.object({
  processor: text(500),
  outcome: v.picklist(['ok', 'incomplete', 'missing', 'unknown', 'not-a-policy']),
  reason: text(60),
  values,
  proof: v.nullable(quote),
  findings: v.pipe(v.array(finding), v.maxLength(200)),
})

/** Together: one page must not fill the disk, whatever its parts are. */
const MOST_LETTERS = 5_000_000

const report = v.pipe(
  v.object({ facts, checked: v.pipe(v.array(verdict), v.minLength(1), v.maxLength(100)) }),
  v.check((whole) => JSON.stringify(whole).length <= MOST_LETTERS),
)

export const recordSettingsEntries = {
  keep: v.picklist(['ask', 'always']),
  most: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000)),
  days: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(36_500))),
  tester: v.nullable(
    v.object({
      role: v.pipe(text(100), v.trim(), v.minLength(1)),
      name: v.nullable(v.pipe(text(100), v.trim(), v.minLength(1))),
    }),
  ),
} as const

export const recordSettingsSchema = v.object({ version: v.literal(1), ...recordSettingsEntries })

/** The body of each request of this topic. */
export const recordSchemas = {
  'record/keep': v.object({
    key: v.pipe(v.string(), v.uuid()),
    report,
    source: v.picklist(['person', 'automatic']),
    at: v.pipe(text(40), v.isoTimestamp()),
    processor: v.exactOptional(text(500)),
    url: v.exactOptional(webAddress),
  }),
  'record/settings': v.partial(v.object(recordSettingsEntries)),
  'record/trim': v.object({}),
  'record/erase-names': v.object({}),
} as const satisfies Schemas<keyof RecordRequests>

import * as v from 'valibot'

/**
 * The shape of what an export or the storage gives back. Loose objects: what a later version adds stays in them, and
 * hashes are recomputed over all that is there.
 */
/** What was written must be readable again: far above what a record holds (`record-of.ts`). */
const MOST = 500_000
const text = (most: number) => v.pipe(v.string(), v.maxLength(most))
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
const number = v.pipe(v.number(), v.integer(), v.minValue(1))
const values = v.record(text(200), v.union([text(MOST), v.number()]))
const time = v.pipe(text(40), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/))

const quote = v.nullable(
  v.looseObject({
    text: text(MOST),
    place: v.looseObject({
      article: v.nullable(text(MOST)),
      heading: v.nullable(text(MOST)),
      part: v.picklist(['heading', 'paragraph', 'list', 'table', 'title', 'link']),
      row: v.nullable(v.number()),
    }),
  }),
)

const page = v.looseObject({
  url: text(MOST),
  title: v.nullable(text(MOST)),
  lang: v.nullable(text(100)),
  effectiveDate: v.nullable(text(40)),
})

const finding = v.looseObject({
  rule: text(60),
  ruleVersion: v.number(),
  sourceChecked: text(40),
  verdict: v.picklist(['pass', 'fail', 'unclear', 'not-applicable']),
  severity: v.picklist(['error', 'warn', 'info', 'manual']),
  message: text(100),
  values,
  quote,
})

const settlement = v.looseObject({
  answer: text(100),
  quote: text(MOST),
  place: text(2000),
  reason: text(MOST),
  role: text(500),
  at: text(40),
})

export const toolSchema = v.looseObject({ name: text(200), version: text(60) })
export const outcomeSchema = v.picklist(['ok', 'incomplete', 'missing', 'unknown', 'not-a-policy'])
export const sourceSchema = v.picklist(['person', 'automatic', 'batch', 'watch', 'command-line'])

const link = { content: hash, number, previous: v.nullable(hash), hash }

export const recordSchema = v.looseObject({
  version: v.literal(1),
  kind: v.literal('scan'),
  id: text(60),
  page,
  at: time,
  zone: text(100),
  source: sourceSchema,
  tester: v.nullable(v.looseObject({ role: text(500), nameHash: v.nullable(hash) })),
  processor: text(1000),
  outcome: outcomeSchema,
  reason: text(100),
  values,
  proof: quote,
  text: text(MOST),
  textHash: hash,
  findings: v.pipe(v.array(finding), v.maxLength(500)),
  settlement: v.nullable(settlement),
  coverage: v.number(),
  tool: toolSchema,
  ...link,
})

export const tombstoneSchema = v.looseObject({
  version: v.literal(1),
  kind: v.literal('tombstone'),
  id: text(60),
  chain: hash,
  ...link,
  at: time,
})

export const anchorSchema = v.looseObject({
  version: v.literal(1),
  kind: v.literal('anchor'),
  chain: hash,
  hash,
  count: number,
  at: time,
})

export const omittedSchema = v.looseObject({
  version: v.literal(1),
  kind: v.literal('omitted'),
  chain: hash,
  ...link,
})

export const exportedEntrySchema = v.variant('kind', [
  recordSchema,
  tombstoneSchema,
  anchorSchema,
  omittedSchema,
])

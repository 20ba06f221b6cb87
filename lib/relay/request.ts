import * as v from 'valibot'

/** Name and version of what the form posts. */
export const REQUEST_SCHEMA = 'text-readiness/relay-request/1'

const line = (length: number) => v.pipe(v.string(), v.maxLength(length))
/** ISO 8601 with a zone, as `makeReceipt` writes it. */
const time = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/),
)
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

const e164 = v.pipe(
  v.string(),
  v.regex(/^\+[1-9]\d{7,14}$/),
  // A Korean number has to be one that takes texts: 010, 011 and 016 to 019.
  v.regex(/^\+(?!82)|^\+821(?:0\d{8}|[16-9]\d{7,8})$/),
)

const subscriptions = v.pipe(
  v.record(v.pipe(v.string(), v.regex(/^[^\p{Cc}]{1,64}$/u)), v.picklist(['SUBSCRIBED', 'UNSUBSCRIBED'])),
  v.minEntries(1),
  v.maxEntries(4),
)

const operation = v.variant('kind', [
  v.strictObject({ kind: v.literal('consent'), subscriptions }),
  v.strictObject({ kind: v.literal('set-number'), e164 }),
  v.strictObject({ kind: v.literal('unset-number') }),
])

const box = v.strictObject({
  matter: v.picklist(['collection', 'marketing-use', 'advertising', 'night']),
  label: line(1_000),
  choice: v.picklist(['agreed', 'not-agreed']),
  gesture: v.nullable(v.picklist(['pointer', 'keyboard'])),
  at: v.nullable(time),
})

/** The receipt as the form makes it (`lib/consent/types.ts`), with a limit on everything. Holds no number and no user id. */
export const receiptSchema = v.strictObject({
  schema: v.literal('text-readiness/consent-receipt/1'),
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  formVersion: line(40),
  mode: v.picklist(['live', 'dry-run']),
  act: v.picklist(['consent', 'stop-advertising', 'delete-number']),
  kind: v.picklist(['marketing', 'service']),
  controller: line(500),
  processor: v.nullable(line(500)),
  privacyPolicy: line(2_000),
  page: line(2_000),
  language: line(40),
  at: time,
  timeZone: line(80),
  method: v.literal('web-form'),
  texts: v.strictObject({
    version: line(40),
    builtIn: v.nullable(hash),
    shownHash: v.nullable(hash),
    shown: v.pipe(v.array(line(4_000)), v.maxLength(120)),
  }),
  boxes: v.pipe(v.array(box), v.maxLength(4)),
  age: v.nullable(v.picklist(['declared-14-or-older', 'checked-by-site'])),
})

/** What the form posts: the operations in their order, and the receipt of what was agreed to. */
export const requestSchema = v.strictObject({
  schema: v.literal(REQUEST_SCHEMA),
  operations: v.pipe(v.array(operation), v.minLength(1), v.maxLength(2)),
  receipt: receiptSchema,
})

export type RelayRequest = v.InferOutput<typeof requestSchema>
export type RelayOperation = RelayRequest['operations'][number]
export type RelayReceipt = RelayRequest['receipt']

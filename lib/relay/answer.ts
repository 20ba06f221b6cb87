import * as v from 'valibot'

/** Name and version of what the relay answers. */
export const ANSWER_SCHEMA = 'text-readiness/relay-answer/1'

const kinds = v.pipe(v.array(v.picklist(['consent', 'set-number', 'unset-number'])), v.maxLength(2))

const receiptId = v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)))

/** Why the relay did not do what it was asked. The HTTP status says whether another try makes sense (README). */
export const failureCodes = [
  'method',
  'origin',
  'content-type',
  'too-large',
  'no-user',
  'too-many',
  'bad-request',
  'user-id-in-body',
  'dry-run',
  'not-agreed',
  'unknown-subscription',
  'receipt-not-kept',
  'rejected-by-hackle',
  'wrong-key',
  'hackle-unreachable',
  'cannot-delete',
  'interrupted',
] as const

export type FailureCode = (typeof failureCodes)[number]

/**
 * What the relay answers. `confirmed`: the operations, in their order, that Hackle answered 2xx. `receiptId` names the
 * order that is answered; null where its receipt could not be read.
 */
export const answerSchema = v.variant('state', [
  v.strictObject({
    schema: v.literal(ANSWER_SCHEMA),
    state: v.literal('saved'),
    receiptId,
    confirmed: kinds,
  }),
  v.strictObject({
    schema: v.literal(ANSWER_SCHEMA),
    state: v.literal('accepted'),
    receiptId,
    confirmed: kinds,
    numberSent: v.boolean(),
  }),
  v.strictObject({
    schema: v.literal(ANSWER_SCHEMA),
    state: v.literal('failed'),
    receiptId,
    confirmed: kinds,
    code: v.picklist(failureCodes),
  }),
])

export type RelayAnswer = v.InferOutput<typeof answerSchema>

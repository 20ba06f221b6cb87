import * as v from 'valibot'

const text = v.pipe(v.string(), v.nonEmpty())

const subscriptions = v.record(text, v.picklist(['SUBSCRIBED', 'UNSUBSCRIBED', 'UNKNOWN']))

const phoneOperation = v.union([
  v.strictObject({ $set: v.strictObject({ $phone_number: v.string() }) }),
  v.strictObject({ $unset: v.strictObject({ $phone_number: v.literal('-') }) }),
])

/** The properties of the events that carry a phone number or a consent. Other events may hold any properties. */
export const PROPERTIES_OF_EVENT = {
  $secured_properties: phoneOperation,
  $sms_subscriptions: subscriptions,
  $kakao_subscriptions: subscriptions,
  $push_subscriptions: subscriptions,
} as const

export const trackEventSchema = v.object({
  insertId: text,
  timestamp: v.number(),
  userId: v.optional(v.string()),
  identifiers: v.record(v.string(), v.string()),
  userProperties: v.record(v.string(), v.unknown()),
  hackleProperties: v.record(v.string(), v.unknown()),
  eventTypeId: v.number(),
  eventTypeKey: text,
  value: v.number(),
  properties: v.record(v.string(), v.unknown()),
})

/** Body of `POST /api/v2/w/events` and of the `data` field of its beacon form. */
export const eventsSchema = v.strictObject({
  exposureEvents: v.array(v.unknown()),
  trackEvents: v.array(trackEventSchema),
  remoteConfigEvents: v.array(v.unknown()),
})

/** Fields of the beacon form. */
export const beaconSchema = v.strictObject({
  sdkKey: text,
  sdkName: text,
  sdkVersion: text,
  sdkTime: v.optional(text),
  data: text,
})

export const metricsSchema = v.object({
  metrics: v.array(v.object({ name: text, measurements: v.record(v.string(), v.number()) })),
})

/** Body of `POST /v1/properties/phone-numbers`. */
export const phoneNumbersSchema = v.object({ userId: text, phoneNumber: text })

/** The `X-HACKLE-USER` header once decoded. */
export const userHeaderSchema = v.object({ identifiers: v.record(v.string(), v.string()) })

/** `path: what is wrong` for the first issue of a schema, without the value that was sent. */
export function firstIssue(issues: readonly v.BaseIssue<unknown>[]): string {
  const issue = issues[0]
  if (issue === undefined) return 'no reason given'
  const path = v.getDotPath(issue) ?? 'body'
  return `${path}: expected ${issue.expected ?? 'another value'}`
}

import * as v from 'valibot'
import { reachSchemas } from './reach-schemas'
import { recordSchemas } from './record-schemas'
import { settlementSchemas } from './settlement-schemas'
import { nothing, quote, site, tabId, text, webAddress } from './shapes'
import { trialSchemas } from './trial-schemas'
import { watchSchemas } from './watch-schemas'

export const scanResultSchema = v.object({
  outcome: v.picklist(['ok', 'incomplete', 'missing', 'unknown', 'not-a-policy']),
  reason: text(60),
  values: v.record(text(40), v.union([text(300), v.number()])),
  proof: v.nullable(quote),
  coverage: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  archived: v.optional(v.boolean()),
  text: v.exactOptional(text(60_000)),
})

export const scanSchema = v.object({
  version: v.literal(1),
  url: text(2000),
  at: text(40),
  ...v.omit(scanResultSchema, ['text']).entries,
  textHash: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
})

/** The body of each request, by type. What is not listed is refused. */
export const requestSchemas = {
  'view/get': v.object(nothing),
  'page/scanned': v.object({ scan: scanResultSchema }),
  'page/no-policy': v.object({ href: v.nullable(webAddress) }),
  'page/hide': v.object(nothing),
  'page/move': v.object({
    position: v.object({
      right: v.pipe(v.number(), v.minValue(0), v.maxValue(20000)),
      bottom: v.pipe(v.number(), v.minValue(0), v.maxValue(20000)),
    }),
  }),
  'policy/open': v.object({ href: webAddress }),
  'overlay/open': v.object(nothing),
  'statement/add': v.object({ id: v.pipe(v.string(), v.uuid()), draft: v.unknown() }),
  'statement/withdraw': v.object({ id: text(60) }),
  'hackle/name': v.object({ name: v.pipe(text(100), v.trim()) }),
  'settings/open': v.object(nothing),
  'overview/get': v.object(nothing),
  'workspace/set': v.object({
    site: v.optional(v.nullable(site)),
    promotional: v.optional(v.nullable(v.boolean())),
    welcomed: v.optional(v.boolean()),
  }),
  'site/show-again': v.object({ host: text(300) }),
  'site/turn-off': v.object({ origin: site }),
  'grant/intend': v.object({ origin: site, tabId, openUrl: v.nullable(webAddress) }),
  'grant/settled': v.object({ origin: site }),
  ...reachSchemas,
  ...recordSchemas,
  ...settlementSchemas,
  ...watchSchemas,
  ...trialSchemas,
} as const

const types = Object.keys(requestSchemas) as (keyof typeof requestSchemas)[]

export const envelopeSchema = v.object({
  type: v.picklist(types),
  body: v.unknown(),
})

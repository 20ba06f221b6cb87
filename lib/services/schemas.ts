import * as v from 'valibot'

/** Shapes of what comes from a page. Everything has a cap: a hostile page must not fill the disk. */
const text = (most: number) => v.pipe(v.string(), v.maxLength(most))

const place = v.object({
  article: v.nullable(text(60)),
  heading: v.nullable(text(300)),
  part: v.picklist(['heading', 'paragraph', 'list', 'table', 'title', 'link']),
  row: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
})

const quote = v.object({
  text: text(700),
  place,
  emphasis: v.pipe(v.array(v.tuple([v.number(), v.number()])), v.maxLength(40)),
  mark: v.number(),
})

export const scanResultSchema = v.object({
  outcome: v.picklist(['ok', 'incomplete', 'missing', 'unknown', 'not-a-policy']),
  reason: text(60),
  values: v.record(text(40), v.union([text(300), v.number()])),
  proof: v.nullable(quote),
  coverage: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  archived: v.optional(v.boolean()),
})

export const scanSchema = v.object({
  version: v.literal(1),
  url: text(2000),
  at: text(40),
  ...scanResultSchema.entries,
})

/** A web address that may be opened: http or https, without user and password. */
const webAddress = v.pipe(
  text(2000),
  v.check((address) => {
    if (!URL.canParse(address)) return false
    const { protocol, username, password } = new URL(address)
    return /^https?:$/.test(protocol) && !username && !password
  }),
)
const nothing = {}
const site = v.pipe(text(300), v.regex(/^https?:\/\/[^/*\s]+$/))
const tabId = v.nullable(v.pipe(v.number(), v.integer()))

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
} as const

const types = Object.keys(requestSchemas) as (keyof typeof requestSchemas)[]

export const envelopeSchema = v.object({
  type: v.picklist(types),
  body: v.unknown(),
})

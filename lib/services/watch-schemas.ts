import * as v from 'valibot'
import type { WatchRequests } from '../platform/watch-requests'
import { nothing, text, webAddress, type Schemas } from './shapes'

const every = v.picklist(['daily', 'weekly'])
const outcome = v.picklist(['ok', 'incomplete', 'missing', 'unknown', 'not-a-policy'])
const time = v.pipe(text(40), v.isoTimestamp())

const reading = v.object({
  at: time,
  outcome,
  textHash: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  record: v.nullable(text(60)),
  how: v.picklist(['watch', 'page']),
})

/** A watch as stored. */
export const watchSchema = v.object({
  url: webAddress,
  every,
  since: time,
  next: time,
  failed: v.pipe(v.number(), v.integer(), v.minValue(0)),
  last: v.nullable(reading),
  suspect: v.nullable(reading),
  change: v.nullable(
    v.object({
      kind: v.picklist(['lost', 'found', 'clause']),
      before: reading,
      after: reading,
      told: v.boolean(),
    }),
  ),
  trouble: v.nullable(
    v.object({
      code: v.picklist([
        'bad-address',
        'bad-scheme',
        'not-allowed',
        'redirect-not-allowed',
        'log-in',
        'not-found',
        'http-client',
        'http-server',
        'too-many-requests',
        'timeout',
        'network',
        'too-large',
        'stopped',
        'part-unread',
        'not-a-policy',
        'archived',
        'failed',
      ]),
      site: v.nullable(text(300)),
      since: time,
      at: time,
    }),
  ),
})

/** The body of each request of this topic. */
export const watchSchemas = {
  'watch/list': v.object(nothing),
  'watch/set': v.object({ url: webAddress, every: v.picklist(['daily', 'weekly', 'off']) }),
  'watch/now': v.object({ url: webAddress, keep: v.boolean() }),
  'watch/seen': v.object({ url: webAddress }),
} as const satisfies Schemas<keyof WatchRequests>

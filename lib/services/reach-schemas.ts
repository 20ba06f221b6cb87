import * as v from 'valibot'
import type { ReachRequests } from '../platform/reach-requests'
import { text, webAddress } from './shapes'
import type { Schemas } from './shapes'

/** The body of each request of this topic. */
export const reachSchemas = {
  'reach/behind': v.object({
    hrefs: v.pipe(v.array(webAddress), v.maxLength(3)),
    as: v.picklist(['list', 'part']),
  }),
  'reach/document': v.object({
    href: webAddress,
    processors: v.optional(v.pipe(v.array(text(200)), v.maxLength(50))),
  }),
} as const satisfies Schemas<keyof ReachRequests>

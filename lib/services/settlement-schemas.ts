import * as v from 'valibot'
import type { SettlementRequests } from '../platform/settlement-requests'
import { text, webAddress, type Schemas } from './shapes'

/** The body of each request of this topic. */
export const settlementSchemas = {
  'settlement/add': v.object({
    id: v.pipe(v.string(), v.uuid()),
    draft: v.unknown(),
    page: v.exactOptional(
      v.object({
        url: webAddress,
        textHash: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
      }),
    ),
  }),
  'settlement/withdraw': v.object({ id: text(60) }),
} as const satisfies Schemas<keyof SettlementRequests>

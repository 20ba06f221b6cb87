import type { SettlementRequests } from '../platform/settlement-requests'
import type { Schemas } from './shapes'

/** The body of each request of this topic. */
export const settlementSchemas = {} as const satisfies Schemas<keyof SettlementRequests>

import type { ReachRequests } from '../platform/reach-requests'
import type { Schemas } from './shapes'

/** The body of each request of this topic. */
export const reachSchemas = {} as const satisfies Schemas<keyof ReachRequests>

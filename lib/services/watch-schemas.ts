import type { WatchRequests } from '../platform/watch-requests'
import type { Schemas } from './shapes'

/** The body of each request of this topic. */
export const watchSchemas = {} as const satisfies Schemas<keyof WatchRequests>

import type { RecordRequests } from '../platform/record-requests'
import type { Schemas } from './shapes'

/** The body of each request of this topic. */
export const recordSchemas = {} as const satisfies Schemas<keyof RecordRequests>

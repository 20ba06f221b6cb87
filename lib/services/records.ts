import type { RecordRequests } from '../platform/record-requests'
import type { Handlers } from './handler'

export const recordHandlers: Handlers<keyof RecordRequests> = {}

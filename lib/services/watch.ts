import type { WatchRequests } from '../platform/watch-requests'
import type { Handlers } from './handler'

export const watchHandlers: Handlers<keyof WatchRequests> = {}

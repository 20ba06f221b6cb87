import type { ReachRequests } from '../platform/reach-requests'
import type { Handlers } from './handler'

export const reachHandlers: Handlers<keyof ReachRequests> = {}

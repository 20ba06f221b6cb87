import type { SettlementRequests } from '../platform/settlement-requests'
import type { Handlers } from './handler'

export const settlementHandlers: Handlers<keyof SettlementRequests> = {}

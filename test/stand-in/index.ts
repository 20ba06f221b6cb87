export { startStandIn } from './server'
export type { StandIn, StandInOptions } from './server'
export {
  BATCH_HOSTS,
  DASHBOARD_HOST,
  HACKLE_HOSTS,
  KEYS,
  SITE_HOSTS,
  STAGING_HTTP_PORT,
  hostResolverRules,
} from './hosts'
export type { HostMapping } from './hosts'
export type {
  Channel,
  DashboardState,
  Fault,
  LogEntry,
  PersonState,
  PolicyState,
  Route,
  SubscriptionStatus,
  TrackEvent,
} from './types'

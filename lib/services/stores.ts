import * as v from 'valibot'
import { entries, storedItem, whole } from '../platform/store'
import { recordSettingsSchema } from './record-schemas'
import { scanSchema } from './schemas'
import { trialSchema, trialSiteSchema } from './trial-schemas'
import { watchSchema } from './watch-schemas'
import { settlementSchema } from '../readiness/settlements'
import { statementSchema, workspaceSchema } from '../readiness/statements'

/** Caps; the oldest go first. One address has one scan here, the newest; one site cannot push out the others. */
export const MOST_SCANS = 200
export const MOST_SCANS_A_SITE = 20
export const MOST_STATEMENTS = 200
export const MOST_SETTLEMENTS = 200
export const MOST_WATCHES = 100
export const MOST_TRIALS = 50
export const MOST_TRIAL_SITES = 50

const site = v.pipe(v.string(), v.maxLength(300))
const address = v.pipe(v.string(), v.maxLength(2000))

const links = v.object({ version: v.literal(1), bySite: v.record(site, address) })
const places = v.object({
  version: v.literal(1),
  hiddenHosts: v.array(site),
  positions: v.record(site, v.object({ right: v.number(), bottom: v.number() })),
})
const intention = v.object({
  site,
  tabId: v.nullable(v.number()),
  openUrl: v.nullable(address),
  at: v.string(),
})
const wish = v.object({ href: address, at: v.string() })

/** What is on disk. Each has its version; a change of shape gets a new number and a step that lifts the old. */
export const stores = {
  workspace: storedItem(
    'local',
    'workspace',
    whole(workspaceSchema, { version: 1, site: null, promotional: null, welcomed: false }),
  ),
  statements: storedItem('local', 'statements', entries(statementSchema)),
  settlements: storedItem('local', 'settlements', entries(settlementSchema)),
  scans: storedItem('local', 'scans', entries(scanSchema)),
  /** Links to a policy, found on pages of a site. */
  links: storedItem('local', 'policy-links', whole(links, { version: 1, bySite: {} })),
  /** How records are kept. The records themselves stand in IndexedDB (`lib/records/store.ts`). */
  recordSettings: storedItem(
    'local',
    'record-settings',
    whole(recordSettingsSchema, { version: 1, keep: 'ask', most: 2000, days: null, tester: null }),
  ),
  watches: storedItem('local', 'watches', entries(watchSchema)),
  places: storedItem('local', 'places', whole(places, { version: 1, hiddenHosts: [], positions: {} })),
  /** Settings of the form last tried on a site, and whether real calls are allowed there. */
  trialSites: storedItem('local', 'trial-sites', entries(trialSiteSchema)),
  /** Trials of the phone form that are open, by tab and site. */
  trials: storedItem('session', 'trials', entries(trialSchema)),
  /** What to do once the user has answered the browser's question; gone when the browser closes. */
  intention: storedItem('session', 'intention', whole(v.nullable(intention), null)),
  /** An address that a page asked to open and that is not allowed yet: the popup asks for it. */
  wish: storedItem('session', 'wish', whole(v.nullable(wish), null)),
}

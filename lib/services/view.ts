import { assess } from '../readiness/assess'
import { sayReadiness } from '../readiness/said'
import { standingSettlement } from '../readiness/standing-settlement'
import type { PolicyScan } from '../readiness/types'
import { browserLanguage } from '../platform/page'
import { grantedSites, type Sender } from '../platform/extension'
import type { Overview, View } from '../platform/protocol'
import { DASHBOARD_SITE, keptAddress, siteOf, type Site } from '../platform/site'
import { stores } from './stores'

/** A popup that opens later than this was opened for something else. */
const WISH_LIVES_MS = 60 * 1000

/** Whether a sender is our overlay on Hackle's dashboard. */
export function isDashboard(sender: Sender) {
  return sender.site === DASHBOARD_SITE
}

/** The worker itself, where nobody asked. */
export const OURSELVES: Sender = { kind: 'extension', url: '', site: null, tabId: null }

/** Where a surface stands, as the key for its place and its hiding: the host, or null for extension pages. */
export function hostOf(sender: Sender) {
  return sender.site === null ? null : new URL(sender.site).host
}

/**
 * Judges readiness from what is stored now, as one surface sees it. A page of a site gets the five states and their
 * counts only: who stated what, and where contracts are kept, is for the dashboard and the extension's own pages.
 */
export async function viewFor(sender: Sender): Promise<View> {
  const view = await wholeView(sender)
  return sender.kind === 'extension' || isDashboard(sender) ? view : statesOnly(view, sender)
}

function statesOnly(view: View, { url }: Sender): View {
  const { readiness, said } = view
  return {
    ...view,
    readiness: {
      ...readiness,
      steps: readiness.steps.map((step) => ({ ...step, requirements: [], next: null })),
    },
    said: { ...said, steps: [] },
    workspace: { version: 1, site: null, promotional: null, welcomed: true },
    statements: [],
    settlements: view.settlements.filter((settlement) => settlement.url === keptAddress(url)),
  }
}

async function wholeView(sender: Sender): Promise<View> {
  const [workspace, statements, settled, scans, links, places, granted] = await Promise.all([
    stores.workspace.read(),
    stores.statements.read(),
    stores.settlements.read(),
    stores.scans.read(),
    stores.links.read(),
    stores.places.read(),
    grantedSites(),
  ])
  const now = new Date().toISOString()
  const host = hostOf(sender)
  const counted = scansOf(scans.list, granted)
  const settlements = settled.list
  const readiness = assess({ workspace, scans: counted, statements: statements.list, settlements, now })
  return {
    readiness,
    said: sayReadiness(readiness, browserLanguage()),
    workspace,
    statements: statements.list,
    settlements,
    standing: counted.flatMap((scan) => standingSettlement(scan, settlements)?.id ?? []),
    hidden: host !== null && places.hiddenHosts.includes(host),
    position: (host !== null && places.positions[host]) || null,
    policyLink: policyLinkOf(links.bySite, workspace.site, granted),
    hackleName: workspace.hackleName ?? null,
    now,
  }
}

/** What the extension's own pages see besides. */
export async function overviewFor(sender: Sender): Promise<Overview> {
  const [view, sites, places, wish] = await Promise.all([
    viewFor(sender),
    grantedSites(),
    stores.places.read(),
    stores.wish.read(),
  ])
  const fresh = wish !== null && Date.parse(view.now) - Date.parse(wish.at) < WISH_LIVES_MS
  return { view, sites, hiddenHosts: [...places.hiddenHosts].sort(), wish: fresh ? wish.href : null }
}

/** Only sites that are turned on feed the workspace: scans of a site turned off since are left out. */
function scansOf(scans: readonly PolicyScan[], granted: readonly Site[]) {
  return scans.filter(({ url }) => granted.includes(siteOf(url) ?? ''))
}

function policyLinkOf(bySite: Readonly<Record<Site, string>>, own: Site | null, granted: readonly Site[]) {
  // Unanswered: any site that is turned on may be the client's own.
  const sites = own === null ? granted : [own]
  return sites.map((site) => bySite[site]).find((href) => href !== undefined) ?? null
}

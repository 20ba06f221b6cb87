import { assess } from '../readiness/assess'
import { sayReadiness } from '../readiness/said'
import type { PolicyScan } from '../readiness/types'
import { browserLanguage } from '../platform/page'
import { grantedSites, type Sender } from '../platform/extension'
import type { Overview, View } from '../platform/protocol'
import { siteOf, type Site } from '../platform/site'
import { stores } from './stores'

const DASHBOARD_HOST = 'dashboard.hackle.io'

/** Whether a sender is our overlay on Hackle's dashboard. */
export function isDashboard(sender: Sender) {
  return sender.site === `https://${DASHBOARD_HOST}`
}

/** Where a surface stands, as the key for its place and its hiding: the host, or null for extension pages. */
export function hostOf(sender: Sender) {
  return sender.site === null ? null : new URL(sender.site).host
}

/** Judges readiness from what is stored now, as one surface sees it. */
export async function viewFor(sender: Sender): Promise<View> {
  const [workspace, statements, scans, links, places, granted] = await Promise.all([
    stores.workspace.read(),
    stores.statements.read(),
    stores.scans.read(),
    stores.links.read(),
    stores.places.read(),
    grantedSites(),
  ])
  const now = new Date().toISOString()
  const host = hostOf(sender)
  const counted = scansOf(scans.list, granted)
  const readiness = assess({ workspace, scans: counted, statements: statements.list, now })
  return {
    readiness,
    said: sayReadiness(readiness, browserLanguage()),
    workspace,
    statements: statements.list,
    hidden: host !== null && places.hiddenHosts.includes(host),
    position: (host !== null && places.positions[host]) || null,
    policyLink: policyLinkOf(links.bySite, workspace.site, granted),
    now,
  }
}

/** What the extension's own pages see besides. */
export async function overviewFor(sender: Sender): Promise<Overview> {
  const [view, sites, places, scans] = await Promise.all([
    viewFor(sender),
    grantedSites(),
    stores.places.read(),
    stores.scans.read(),
  ])
  return { view, sites, hiddenHosts: [...places.hiddenHosts].sort(), scans: scansOf(scans.list, sites) }
}

/** Only sites that are turned on feed the workspace: scans of a site turned off since are left out. */
function scansOf(scans: readonly PolicyScan[], granted: readonly Site[]) {
  return scans.filter(({ url }) => granted.includes(siteOf(url) ?? ''))
}

function policyLinkOf(bySite: Readonly<Record<Site, string>>, own: Site | null, granted: readonly Site[]) {
  const sites = own === null ? granted : [own, ...granted]
  return sites.map((site) => bySite[site]).find((href) => href !== undefined) ?? null
}

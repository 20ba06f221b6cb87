import {
  grantedSites,
  injectReader,
  openTab,
  registerReaders,
  removeSite,
  tabsOf,
  tellAll,
} from '../platform/extension'
import { siteOf, type Site } from '../platform/site'
import { stores } from './stores'
import { forgetTrialsOn } from './trials'

/** An intention older than this is of another day: the site is turned on, but nothing is opened unasked. */
const INTENTION_LIVES_MS = 10 * 60 * 1000

/** The registering under way. A worker that dies with it loses nothing: the next one makes them equal again. */
let last: Promise<void> = Promise.resolve()

/**
 * Makes the registered readers equal to the granted sites, whatever happened while the worker slept:
 * the browser's own menus can give and take sites at any time.
 */
export function syncReaders(): Promise<void> {
  // One after the other: two at once would register the same script twice, which the browser refuses.
  last = last.catch(() => undefined).then(async () => registerReaders(await grantedSites()))
  return last
}

/**
 * Sites were just allowed: the reader starts there, and what the user had asked for is done. Told twice when a popup
 * survives the browser's question (by the browser and by the popup): the intention is taken only once.
 */
export async function sitesTurnedOn(sites: readonly Site[]) {
  await syncReaders()
  const meant = await takeIntention(sites)
  if (meant?.openUrl) await openTab(meant.openUrl)
  else if (meant) {
    // Allowed for itself, and not for the sake of a policy that another site links to: the client's own site.
    await stores.workspace.change((workspace) =>
      workspace.site === null ? { ...workspace, site: meant.site } : workspace,
    )
  }
  const tabs = new Set(await tabsOf(sites))
  if (meant && meant.tabId !== null) tabs.add(meant.tabId)
  // A tab of the site that shows a browser error page takes no script; the next load will.
  await Promise.all([...tabs].map((id) => injectReader(id).catch(() => undefined)))
  await tellAll({ type: 'view/changed' })
}

/** The user said no: what was to follow is forgotten, so that a later yes does not open something unasked. */
export async function forgetIntention(site: Site) {
  await stores.intention.change((kept) => (kept?.site === site ? null : kept))
}

/** The intention for one of these sites, removed from the store; null when there is none, or an old one. */
async function takeIntention(sites: readonly Site[]) {
  const found = await stores.intention.read()
  if (!found || !sites.includes(found.site)) return null
  let taken: typeof found | null = null
  await stores.intention.change((kept) => {
    taken = kept
    return null
  })
  return taken && Date.now() - Date.parse(found.at) < INTENTION_LIVES_MS ? found : null
}

/**
 * Sites were just taken away: their readers leave at once, also from pages that are open, and what was read there is
 * deleted with the permission.
 */
export async function sitesTurnedOff(sites: readonly Site[]) {
  await syncReaders()
  const off = (address: string) => sites.includes(siteOf(address) ?? '')
  await stores.scans.change(({ list }) => ({ version: 1, list: list.filter(({ url }) => !off(url)) }))
  await stores.links.change(({ bySite }) => ({ version: 1, bySite: without(bySite, off) }))
  await forgetTrialsOn(sites)
  await tellAll({ type: 'view/changed' })
}

function without<T>(bySite: Readonly<Record<Site, T>>, off: (site: Site) => boolean) {
  return Object.fromEntries(Object.entries(bySite).filter(([site]) => !off(site)))
}

/** Turns a site off at the user's word. */
export async function turnOff(site: Site) {
  await removeSite(site)
  await sitesTurnedOff([site])
}

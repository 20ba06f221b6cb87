import {
  grantedSites,
  injectReader,
  openTab,
  registerReaders,
  removeSite,
  tabsOf,
  tellAll,
} from '../platform/extension'
import type { Site } from '../platform/site'
import { stores } from './stores'

/** An intention older than this is of another day: the site is turned on, but nothing is opened unasked. */
const INTENTION_LIVES_MS = 10 * 60 * 1000

/**
 * Makes the registered readers equal to the granted sites, whatever happened while the worker slept:
 * the browser's own menus can give and take sites at any time.
 */
export async function syncReaders() {
  await registerReaders(await grantedSites())
}

/**
 * Sites were just allowed: the reader starts there, and what the user had asked for is done. Told twice when a popup
 * survives the browser's question (by the browser and by the popup): the intention is taken only once.
 */
export async function sitesTurnedOn(sites: readonly Site[]) {
  await syncReaders()
  const meant = await takeIntention(sites)
  if (meant) {
    await stores.workspace.change((workspace) =>
      workspace.site === null ? { ...workspace, site: meant.site } : workspace,
    )
    if (meant.openUrl !== null) await openTab(meant.openUrl)
  }
  const tabs = new Set(await tabsOf(sites))
  if (meant && meant.tabId !== null) tabs.add(meant.tabId)
  // A tab of the site that shows a browser error page takes no script; the next load will.
  await Promise.all([...tabs].map((id) => injectReader(id).catch(() => undefined)))
  await tellAll({ type: 'view/changed' })
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

/** Sites were just taken away: their readers leave at once, also from pages that are open. */
export async function sitesTurnedOff() {
  await syncReaders()
  await tellAll({ type: 'view/changed' })
}

/** Turns a site off at the user's word. */
export async function turnOff(site: Site) {
  await removeSite(site)
  await sitesTurnedOff()
}

import {
  grantedSites,
  injectReader,
  openTab,
  registerReaders,
  removeSite,
  tabsOf,
  tellTabs,
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

/** Sites were just allowed: the reader starts there, and what the user had asked for is done. */
export async function sitesTurnedOn(sites: readonly Site[]) {
  await syncReaders()
  const intention = await stores.intention.read()
  const meant = intention && sites.includes(intention.site) ? intention : null
  if (meant) await stores.intention.change(() => null)
  const fresh = meant !== null && Date.now() - Date.parse(meant.at) < INTENTION_LIVES_MS
  if (fresh && meant.openUrl) await openTab(meant.openUrl)
  const tabs = new Set(await tabsOf(sites))
  if (fresh && meant.tabId !== null) tabs.add(meant.tabId)
  // A tab of the site that shows a browser error page takes no script; the next load will.
  await Promise.all([...tabs].map((id) => injectReader(id).catch(() => undefined)))
  await tellTabs({ type: 'view/changed' })
  await stores.workspace.change((workspace) =>
    workspace.site === null && fresh ? { ...workspace, site: meant.site } : workspace,
  )
}

/** Sites were just taken away: their readers leave at once, also from pages that are open. */
export async function sitesTurnedOff() {
  await syncReaders()
  await tellTabs({ type: 'view/changed' })
}

/** Turns a site off at the user's word. */
export async function turnOff(site: Site) {
  await removeSite(site)
  await sitesTurnedOff()
}

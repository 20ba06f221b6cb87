import { allTabs, grantedSites, setBadge, tabsOf } from '../platform/extension'
import { DASHBOARD_SITE } from '../platform/site'
import type { View } from '../platform/protocol'
import { OURSELVES, viewFor } from './view'

/** Shows `n/5` and its words on the toolbar button of one tab. */
export function showBadge(tabId: number, view: View) {
  return setBadge(tabId, view.said.badge, `${view.said.badge} · ${view.said.badgeTitle}`)
}

/** Brings the toolbar button up to date in every tab: the count where the product is on, nothing elsewhere. */
export async function showBadges(view: View) {
  const on = new Set(await tabsOf([...(await grantedSites()), DASHBOARD_SITE]))
  const all = await allTabs()
  await Promise.all(all.map((id) => (on.has(id) ? showBadge(id, view) : setBadge(id, '', ''))))
}

/** The same after an event that no surface asked for. */
export async function refreshBadges() {
  await showBadges(await viewFor(OURSELVES))
}

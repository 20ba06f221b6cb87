import { grantedSites, setBadge, tabsOf } from '../platform/extension'
import type { View } from '../platform/protocol'

/** Shows `n/5` and its words on the toolbar button of one tab. */
export function showBadge(tabId: number, view: View) {
  return setBadge(tabId, view.said.badge, `${view.said.badge} · ${view.said.badgeTitle}`)
}

/** Brings the toolbar button up to date in every tab where the product is on. */
export async function showBadges(view: View) {
  const tabs = await tabsOf([...(await grantedSites()), 'https://dashboard.hackle.io'])
  await Promise.all(tabs.map((id) => showBadge(id, view)))
}

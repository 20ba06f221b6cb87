import { allTabs, grantedSites, setBadge, setBadgeEverywhere, tabsOf } from '../platform/extension'
import { browserLanguage } from '../platform/page'
import { DASHBOARD_SITE } from '../platform/site'
import type { View } from '../platform/protocol'
import { say } from '../words/say'
import { watchWords } from '../words/watch'
import { stores } from './stores'
import { OURSELVES, viewFor } from './view'

/** Shows `n/5` and its words on the toolbar button of one tab, or that a watched policy has changed. */
export async function showBadge(tabId: number, view: View) {
  return setBadge(tabId, ...textOf(view, await news()))
}

/** Brings the toolbar button up to date in every tab: a change everywhere, the count where the product is on. */
export async function showBadges(view: View) {
  const changes = await news()
  const on = new Set(await tabsOf([...(await grantedSites()), DASHBOARD_SITE]))
  const all = await allTabs()
  const elsewhere = changes ?? NOTHING
  await setBadgeEverywhere(...elsewhere)
  await Promise.all(all.map((id) => setBadge(id, ...(on.has(id) ? textOf(view, changes) : elsewhere))))
}

/** Text and title of the toolbar button. */
type Badge = readonly [text: string, title: string]
const NOTHING: Badge = ['', '']

function textOf({ said }: View, changes: Badge | null): Badge {
  return changes ?? [said.badge, `${said.badge} · ${said.badgeTitle}`]
}

/** What tells a change that nobody has looked at yet; null when there is none. */
async function news(): Promise<Badge | null> {
  const { list } = await stores.watches.read()
  const n = list.filter(({ change }) => change !== null).length
  return n === 0 ? null : ['!', say(watchWords.badge, browserLanguage(), { n })]
}

/** The same after an event that no surface asked for. */
export async function refreshBadges() {
  await showBadges(await viewFor(OURSELVES))
}

import { keptAddress, siteOf } from '../platform/site'
import { grantedSites, injectOverlay, openPopup, openSettings, openTab } from '../platform/extension'
import type { SurfaceRequests } from '../platform/protocol'
import { parseStatement } from '../readiness/statements'
import { showBadge } from './badge'
import { forgetIntention, sitesTurnedOn, turnOff } from './grants'
import {
  changed,
  grantedPage,
  ownPages,
  ownPagesOrDashboard,
  placed,
  placedOrOwn,
  type Handlers,
} from './handler'
import { keepScan } from './scans'
import { MOST_STATEMENTS, stores } from './stores'
import { resumeTrial } from './trial'
import { hostOf, isDashboard, overviewFor, viewFor } from './view'

/** What the surfaces ask to draw themselves, and what their buttons do. */
export const surfaceHandlers: Handlers<keyof SurfaceRequests> = {
  'view/get': {
    from: placedOrOwn,
    async answer(_, sender) {
      const view = await viewFor(sender)
      if (sender.kind === 'page' && sender.tabId !== null) {
        // Not waited for: the view would grow old under it.
        showBadge(sender.tabId, view).catch(() => undefined)
        resumeTrial(sender).catch(() => undefined)
      }
      return view
    },
  },
  'page/scanned': {
    from: grantedPage,
    async answer({ scan }, sender) {
      await keepScan(sender.url, scan)
      return changed(sender)
    },
  },
  'page/no-policy': {
    from: grantedPage,
    async answer({ href }, sender) {
      const { site } = sender
      const url = keptAddress(sender.url)
      const { list } = await stores.scans.read()
      // A policy was read here before and is gone: the old verdict must not stand.
      if (list.some((scan) => scan.url === url)) {
        await stores.scans.change((scans) => ({
          version: 1,
          list: scans.list.filter((scan) => scan.url !== url),
        }))
        await changed(sender)
      }
      if (href !== null && site !== null) {
        const kept = keptAddress(href)
        await stores.links.change(({ bySite }) => ({ version: 1, bySite: { ...bySite, [site]: kept } }))
      }
      return viewFor(sender)
    },
  },
  'page/hide': {
    from: placed,
    async answer(_, sender) {
      const host = hostOf(sender)
      if (host !== null) {
        await stores.places.change((places) => ({
          ...places,
          hiddenHosts: [...new Set([...places.hiddenHosts, host])],
        }))
      }
      return changed(sender)
    },
  },
  'page/move': {
    from: placed,
    async answer({ position }, sender) {
      const host = hostOf(sender)
      if (host !== null) {
        await stores.places.change((places) => ({
          ...places,
          positions: { ...places.positions, [host]: position },
        }))
      }
      return viewFor(sender)
    },
  },
  'policy/open': {
    from: placedOrOwn,
    async answer({ href }, sender) {
      const site = siteOf(href)
      const opened = site !== null && (await grantedSites()).includes(site)
      // The address came from a page: it is opened only where the user has already allowed the host.
      if (opened) await openTab(href)
      else {
        await stores.wish.change(() => ({ href, at: new Date().toISOString() }))
        await openPopup(sender.tabId)
      }
      return { opened }
    },
  },
  'overlay/open': {
    from: isDashboard,
    async answer(_, { tabId }) {
      if (tabId !== null) await injectOverlay(tabId)
      return null
    },
  },
  'statement/add': {
    from: ownPagesOrDashboard,
    async answer({ id, draft }, sender) {
      const at = new Date().toISOString()
      const parsed = parseStatement(draft, { id, at })
      if (!parsed.ok) return { refused: 'bad-statement', field: `${parsed.field}:${parsed.reason}` }
      await stores.statements.change(({ list }) => ({
        version: 1,
        list: [parsed.statement, ...list.filter((other) => other.id !== id)].slice(0, MOST_STATEMENTS),
      }))
      return changed(sender)
    },
  },
  'statement/withdraw': {
    from: ownPagesOrDashboard,
    async answer({ id }, sender) {
      await stores.statements.change(({ list }) => ({
        version: 1,
        list: list.filter((statement) => statement.id !== id),
      }))
      return changed(sender)
    },
  },
  'hackle/name': {
    from: placedOrOwn,
    async answer({ name }, sender) {
      await stores.workspace.change((workspace) => ({ ...workspace, hackleName: name || undefined }))
      return changed(sender)
    },
  },
  'settings/open': {
    // From a page that was read once too: our own settings hold nothing for it and can do nothing to it.
    from: () => true,
    async answer() {
      await openSettings()
      return null
    },
  },
  'overview/get': { from: ownPages, answer: (_, sender) => overviewFor(sender) },
  'workspace/set': {
    from: ownPages,
    async answer(edit, sender) {
      await stores.workspace.change((workspace) => ({ ...workspace, ...withoutUndefined(edit) }))
      await changed(sender)
      return overviewFor(sender)
    },
  },
  'site/show-again': {
    from: ownPages,
    async answer({ host }, sender) {
      await stores.places.change((places) => ({
        ...places,
        hiddenHosts: places.hiddenHosts.filter((hidden) => hidden !== host),
      }))
      await changed(sender)
      return overviewFor(sender)
    },
  },
  'site/turn-off': {
    from: ownPages,
    async answer({ origin }, sender) {
      await turnOff(origin)
      await changed(sender)
      return overviewFor(sender)
    },
  },
  'grant/intend': {
    from: ownPages,
    async answer({ origin, tabId, openUrl }) {
      await stores.intention.change(() => ({ site: origin, tabId, openUrl, at: new Date().toISOString() }))
      return null
    },
  },
  'grant/settled': {
    from: ownPages,
    async answer({ origin }, sender) {
      await stores.wish.change(() => null)
      if ((await grantedSites()).includes(origin)) await sitesTurnedOn([origin])
      else await forgetIntention(origin)
      return overviewFor(sender)
    },
  },
}

function withoutUndefined<T extends object>(value: T) {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as Partial<T>
}

import { onAlarm } from '../platform/alarms'
import { grantedSites, openOwnPage } from '../platform/extension'
import { clearNotification, onNotificationClicked } from '../platform/notifications'
import { keptAddress, siteOf } from '../platform/site'
import type { PolicyPage, ReadNow, WatchRequests } from '../platform/watch-requests'
import { refreshBadges } from './badge'
import { ownPages, type Handlers } from './handler'
import { keepScan } from './scans'
import { MOST_WATCHES, stores } from './stores'
import { newWatch, withRhythm } from './watch-plan'
import { knownReading, readPolicy, type WasRead } from './watch-read'
import { ALARM, changeWatch, planAlarm, readWatched, runWatches } from './watch-run'

/** What the side panel asks of policies that were read, and of those that are read again by themselves. */
export const watchHandlers: Handlers<keyof WatchRequests> = {
  'watch/list': { from: ownPages, answer: policyPages },
  'watch/set': {
    from: ownPages,
    async answer({ url: address, every }) {
      const url = keptAddress(address)
      const known = every === 'off' ? null : await knownReading(url)
      await stores.watches.change(({ list }) => {
        const others = list.filter((watch) => watch.url !== url)
        if (every === 'off') return { version: 1, list: others }
        const old = list.find((watch) => watch.url === url)
        const watch = old ? withRhythm(old, every, Date.now()) : newWatch(url, every, known, Date.now())
        return { version: 1, list: [watch, ...others].slice(0, MOST_WATCHES) }
      })
      await planAlarm()
      // The first reading goes on without the asker, who hears of it by the notice that the view has changed.
      void runWatches().catch(() => undefined)
      return policyPages()
    },
  },
  'watch/now': {
    from: ownPages,
    async answer({ url: address, keep }) {
      const url = keptAddress(address)
      const read = await navigator.locks.request('watches', () => readNow(url, keep))
      await planAlarm()
      await refreshBadges()
      return { read: answerOf(read), pages: await policyPages() }
    },
  },
  'watch/seen': {
    from: ownPages,
    async answer({ url: address }) {
      const url = keptAddress(address)
      await changeWatch(url, (watch) => ({ ...watch, change: null }))
      await Promise.all([clearNotification(`watch ${url}`), refreshBadges()])
      return policyPages()
    },
  },
}

/** What the worker listens to for the watches, set up before its first await; `quietly` takes what nobody waits for. */
export function startWatching(quietly: (work: Promise<unknown>) => void) {
  onAlarm(ALARM, () => quietly(runWatches()))
  hearClicks()
  quietly(planAlarm())
}

/** Again once notifications have been allowed: before, there is nothing to hear. */
export function hearClicks() {
  onNotificationClicked(openPolicies)
}

function openPolicies() {
  void openOwnPage('sidepanel.html#policies').catch(() => undefined)
}

async function readNow(url: string, keep: boolean): Promise<WasRead> {
  const watch = (await stores.watches.read()).list.find((each) => each.url === url)
  // Kept at a person's word it is theirs, and what they saw needs no telling: the watch takes note of it as known.
  if (watch && !keep) return readWatched(watch)
  const key = `now ${url} ${Date.now()}`
  const read = await readPolicy({ url, source: 'person', keep, key })
  if (read.scan) await keepScan(url, read.scan)
  return read
}

function answerOf({ result, kept, unkept }: WasRead): ReadNow {
  if (result.kind === 'read') return { kind: 'read', kept, unkept }
  return { kind: 'trouble', trouble: { code: result.code, site: result.site } }
}

async function policyPages(): Promise<readonly PolicyPage[]> {
  const [scans, watches, granted] = await Promise.all([
    stores.scans.read(),
    stores.watches.read(),
    grantedSites(),
  ])
  const allowed = (url: string) => granted.includes(siteOf(url) ?? '')
  const read = scans.list.filter(({ url }) => allowed(url))
  const urls = new Set([...read, ...watches.list].map(({ url }) => url))
  return [...urls].sort().map((url) => ({
    url,
    scan: read.find((scan) => scan.url === url) ?? null,
    watch: watches.list.find((watch) => watch.url === url) ?? null,
    allowed: allowed(url),
  }))
}

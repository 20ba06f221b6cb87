import { clearAlarm, setAlarm } from '../platform/alarms'
import { tellAll } from '../platform/extension'
import { notifyQuietly } from '../platform/notifications'
import { browserLanguage } from '../platform/page'
import { siteOf, type Site } from '../platform/site'
import type { Watch, WatchChange } from '../platform/watch-requests'
import { say } from '../words/say'
import { changeTitle, watchWords } from '../words/watch'
import { refreshBadges } from './badge'
import { keepScan } from './scans'
import { stores } from './stores'
import { afterResult, allowedAgain, dueWatches, leased, wakeAt, type WatchResult } from './watch-plan'
import { knownRecord, readPolicy, type WasRead } from './watch-read'

/** Name of the one alarm: the plan itself is on disk, so that nothing is lost when the browser forgets its alarms. */
export const ALARM = 'watch'

/**
 * Reads every policy that is due, one after the other, and tells what changed. Called at each alarm, when the browser
 * starts and when the worker has just been told something; runs that meet wait for each other and then find nothing due.
 */
export async function runWatches() {
  await navigator.locks.request('watches', async () => {
    for (let due = await nextDue(); due; due = await nextDue()) await readWatched(due)
  })
  await tellChanges()
  await planAlarm()
}

async function nextDue(): Promise<Watch | null> {
  const { list } = await stores.watches.read()
  return dueWatches(list, Date.now())[0] ?? null
}

/** Reads one watched page and keeps what that makes of its watch. One that was turned off meanwhile stays off. */
export async function readWatched(watch: Watch): Promise<WasRead> {
  const begun = Date.now()
  await changeWatch(watch.url, (kept) => leased(kept, begun))
  await planAlarm()
  // Before the reading: its own record must not be what it is held against.
  const known = await knownRecord(watch.url)
  const key = `watch ${watch.url} ${watch.next}`
  const read = await readPolicy({ url: watch.url, source: 'watch', keep: true, key })
  const after = await changeWatch(watch.url, (kept) => settled(kept, read.result, known))
  // A loss that was seen once must not turn the steps either.
  if (after && after.suspect === null && read.scan) await keepScan(watch.url, read.scan)
  return read
}

function settled(watch: Watch, result: WatchResult, known: Watch['last']) {
  return afterResult(watch, result, known, Date.now())
}

/** Changes one watch; null when it is not watched any more. */
export async function changeWatch(url: string, edit: (watch: Watch) => Watch): Promise<Watch | null> {
  const { list } = await stores.watches.change((watches) => ({
    version: 1,
    list: watches.list.map((watch) => (watch.url === url ? edit(watch) : watch)),
  }))
  return list.find((watch) => watch.url === url) ?? null
}

/** Sites were allowed: what could not be read for want of that is read now. */
export async function watchesAllowed(sites: readonly Site[]) {
  await stores.watches.change(({ list }) => ({
    version: 1,
    list: list.map((watch) =>
      sites.includes(watch.trouble?.site ?? siteOf(watch.url) ?? '')
        ? allowedAgain(watch, Date.now())
        : watch,
    ),
  }))
  await runWatches()
}

/** Sets the alarm for the next reading, or none where nothing is watched. */
export async function planAlarm() {
  const { list } = await stores.watches.read()
  const at = wakeAt(list, Date.now())
  await (at === null ? clearAlarm(ALARM) : setAlarm(ALARM, at))
}

/** Tells each change once by a notification, where these are allowed; the toolbar and our own pages tell it in any case. */
export async function tellChanges() {
  const { list } = await stores.watches.read()
  for (const { url, change } of list) {
    if (!change || change.told) continue
    await notifyQuietly({ id: `watch ${url}`, ...notification(url, change) })
    await changeWatch(url, (watch) =>
      watch.change?.after.at === change.after.at
        ? { ...watch, change: { ...watch.change, told: true } }
        : watch,
    )
  }
  await Promise.all([refreshBadges(), tellAll({ type: 'view/changed' })])
}

function notification(url: string, { kind, after }: WatchChange) {
  const language = browserLanguage()
  return {
    title: say(changeTitle(kind, after.outcome), language),
    message: say(watchWords.notification, language, { host: new URL(url).host }),
  }
}

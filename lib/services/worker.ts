import { closeStorageToPages } from '../platform/store'
import { onTabClosed } from '../platform/main-world'
import { onInstalled, onRequest, onSitesChanged, onStartup, openOwnPage } from '../platform/extension'
import { refreshBadges } from './badge'
import { answerRequest } from './requests'
import { sitesTurnedOff, sitesTurnedOn, syncReaders } from './grants'
import { trimRecords } from './records'
import { stores } from './stores'
import { closeTrialsOf } from './trials'
import { hearClicks, startWatching } from './watch'
import { runWatches, watchesAllowed } from './watch-run'

/**
 * The worker, as one list of what it listens to. It may be stopped between any two events:
 * nothing lives in a variable, and every listener is set up before the first await.
 */
export function startWorker() {
  onRequest(answerRequest)
  onSitesChanged((added, removed) => {
    if (added.length) quietly(sitesTurnedOn(added).then(() => watchesAllowed(added)))
    // Allowing notifications is heard here too.
    hearClicks()
    if (removed.length) quietly(sitesTurnedOff(removed).then(() => refreshBadges()))
  })
  onInstalled((first) => {
    quietly(syncReaders())
    quietly(runWatches())
    if (first) quietly(welcome())
  })
  onStartup(() => {
    quietly(syncReaders())
    // What fell due while the browser was closed.
    quietly(runWatches())
    // Records grow old while the browser is closed.
    quietly(trimRecords())
  })
  onTabClosed((tabId) => quietly(closeTrialsOf(tabId)))
  startWatching(quietly)
  quietly(closeStorageToPages())
}

/**
 * Nobody waits for what an event sets off. Should it fail, the next event does it again (`syncReaders` makes the readers
 * equal to the grants whatever happened before), and an unhandled rejection would only fill a log.
 */
function quietly(work: Promise<unknown>) {
  work.catch(() => undefined)
}

async function welcome() {
  const { welcomed } = await stores.workspace.read()
  if (!welcomed) await openOwnPage('welcome.html')
}

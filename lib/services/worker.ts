import { closeStorageToPages } from '../platform/store'
import { onInstalled, onRequest, onSitesChanged, onStartup, openOwnPage } from '../platform/extension'
import { answerRequest } from './requests'
import { sitesTurnedOff, sitesTurnedOn, syncReaders } from './grants'
import { stores } from './stores'

/**
 * The worker, as one list of what it listens to. It may be stopped between any two events:
 * nothing lives in a variable, and every listener is set up before the first await.
 */
export function startWorker() {
  onRequest(answerRequest)
  onSitesChanged((added, removed) => {
    if (added.length) void sitesTurnedOn(added)
    if (removed.length) void sitesTurnedOff()
  })
  onInstalled((first) => {
    void syncReaders()
    if (first) void welcome()
  })
  onStartup(() => void syncReaders())
  void closeStorageToPages()
}

async function welcome() {
  const { welcomed } = await stores.workspace.read()
  if (!welcomed) await openOwnPage('welcome.html')
}

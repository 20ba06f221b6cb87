import { defineContentScript } from 'wxt/utils/define-content-script'
import { startBadge } from './badge'

export default defineContentScript({
  matches: ['https://dashboard.hackle.io/*'],
  runAt: 'document_idle',
  globalName: false,
  // Else every page hears the extension's id.
  noScriptStartedPostMessage: true,
  main: () => startBadge(window),
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const MANIFEST = {
  manifest_version: 3,
  name: 'Harness sample',
  version: '1',
  permissions: ['scripting', 'activeTab'],
  host_permissions: ['https://dashboard.hackle.io/*'],
  optional_host_permissions: ['https://*/*', 'http://*/*'],
  content_scripts: [{ matches: ['https://dashboard.hackle.io/*'], js: ['mark.js'] }],
  action: { default_popup: 'popup.html' },
}

const ID = 'harness-sample@text-readiness.example'

const FILES = {
  'popup.html': `<!doctype html><title>Sample</title><button id="read">Read</button><button id="ask">Ask</button><button id="count">Count</button><p id="out"></p><script src="popup.js"></script>`,
  'popup.js': `
const out = document.getElementById('out')
const api = globalThis.browser ?? chrome
const onClick = (id, act) => document.getElementById(id).addEventListener('click', async () => {
  out.textContent = await act().catch((error) => 'Error: ' + error.message)
})
onClick('read', async () => {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true })
  const [done] = await api.scripting.executeScript({ target: { tabId: tab.id }, func: () => document.title })
  return done.result
})
onClick('ask', async () => 'granted: ' + await api.permissions.request({ origins: ['https://www.dodam.example/*'] }))
onClick('count', async () => 'count: ' + await api.runtime.sendMessage('count'))
`,
  'background.js': `
let count = 0
;(globalThis.browser ?? chrome).runtime.onMessage.addListener((_message, _sender, answer) => answer(++count))
`,
  'mark.js': `
const host = document.createElement('sample-mark')
const button = document.createElement('button')
button.textContent = 'marked'
button.addEventListener('click', () => { button.textContent = 'clicked' })
host.attachShadow({ mode: 'open' }).append(button)
document.body.append(host)
`,
}

/** Writes a tiny extension into a temporary folder, to try the harness itself: it marks the dashboard, asks, counts, reads. */
export function writeSampleExtension(browser: 'chrome' | 'firefox'): { folder: string; id: string } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'text-readiness-sample-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const manifest =
    browser === 'chrome'
      ? { ...MANIFEST, background: { service_worker: 'background.js' } }
      : {
          ...MANIFEST,
          background: { scripts: ['background.js'] },
          browser_specific_settings: { gecko: { id: ID } },
        }
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest))
  for (const [name, text] of Object.entries(FILES)) writeFileSync(path.join(folder, name), text)
  return { folder, id: ID }
}

// Holds the manifests as built for shipping: one host, nothing a page could find, only the permissions that have a reason.
import { readFileSync } from 'node:fs'

const DASHBOARD = 'https://dashboard.hackle.io/*'
const permissions = ['storage', 'scripting', 'activeTab', 'alarms', 'unlimitedStorage']
/** What Chrome alone has. */
const chromePermissions = ['offscreen', 'sidePanel']
const expected = {
  optional_permissions: ['notifications'],
  host_permissions: [DASHBOARD],
  optional_host_permissions: ['https://*/*', 'http://*/*'],
}

let wrong = 0
const hold = (name, what, got, want) => {
  if (JSON.stringify(got) === JSON.stringify(want)) return
  wrong += 1
  console.error(`${name}: ${what} is ${JSON.stringify(got)}, not ${JSON.stringify(want)}`)
}

for (const name of ['chrome-mv3', 'firefox-mv3']) {
  const manifest = JSON.parse(readFileSync(`.output/${name}/manifest.json`, 'utf8'))
  hold(name, 'manifest_version', manifest.manifest_version, 3)
  const own = name.startsWith('chrome') ? chromePermissions : []
  hold(name, 'permissions', manifest.permissions, [...permissions, ...own])
  for (const [key, want] of Object.entries(expected)) hold(name, key, manifest[key], want)
  const matches = manifest.content_scripts.flatMap((script) => script.matches)
  hold(name, 'content script matches', matches, [DASHBOARD])
  for (const key of ['web_accessible_resources', 'externally_connectable', 'content_security_policy']) {
    hold(name, key, manifest[key], undefined)
  }
}
console.log(wrong ? `${wrong} differences` : 'both manifests ask for what is listed, and nothing more')
process.exit(wrong ? 1 : 0)

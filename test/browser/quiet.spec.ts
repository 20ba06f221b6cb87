import { CHROME_PERMISSIONS, PERMISSIONS } from '../../wxt.config'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { DASHBOARD_HOST, SITE_HOSTS } from '../stand-in'
import { policyPage } from '../stand-in/sites/policies'
import { CHROME_BUILD, expect, test } from './fixtures'
import { readersOf, turnOn } from './steps'

const ELSEWHERE = `https://${SITE_HOSTS.elsewhere}`

interface Manifest {
  host_permissions: string[]
  optional_host_permissions: string[]
  permissions: string[]
  content_scripts: { matches: string[] }[]
  web_accessible_resources?: unknown
}

test('the built manifest reads one host, and asks for nothing more', () => {
  const manifest = JSON.parse(readFileSync(path.join(CHROME_BUILD, 'manifest.json'), 'utf8')) as Manifest
  expect(manifest.host_permissions).toEqual([`https://${DASHBOARD_HOST}/*`])
  expect(manifest.content_scripts.flatMap(({ matches }) => matches)).toEqual([`https://${DASHBOARD_HOST}/*`])
  expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*'])
  expect(manifest.permissions).toEqual(Object.keys({ ...PERMISSIONS, ...CHROME_PERMISSIONS }))
  expect(manifest.web_accessible_resources).toBeUndefined()
})

/** What a page could see of us: nodes, sheets, highlights, globals, requests. */
function traces() {
  return {
    nodes: document.documentElement.children.length,
    sheets: document.adoptedStyleSheets.length,
    highlights: CSS.highlights.size,
    globals: Object.keys(window).filter((name) => /readiness|wxt|chrome-extension/i.test(name)),
  }
}

test('a page that is neither turned on nor read by a click gets no script, no style, no request', async ({
  session,
  page,
}) => {
  // A site that is turned on must not change what happens on the others.
  await page.goto(`https://${SITE_HOSTS.shop}/`)
  await turnOn(session, page)
  await expect(page.locator('aside.site')).toBeVisible()

  const other = await session.context.newPage()
  await other.addInitScript(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    window.addEventListener('message', ({ data }) => heard.push(String(data)))
  })
  await other.goto(`${ELSEWHERE}/privacy`)
  await other.waitForTimeout(1500)
  expect(await other.evaluate(traces)).toEqual({ nodes: 2, sheets: 0, highlights: 0, globals: [] })
  expect(await other.evaluate(() => (window as { heard?: string[] }).heard)).toEqual([])
  expect(session.requestsOf(other).filter((url) => !url.startsWith(ELSEWHERE))).toEqual([])
  expect(session.requestsOfWorker().filter((url) => url.startsWith('http'))).toEqual([])
  expect(await readersOf(session)).toEqual([`https://${SITE_HOSTS.shop}/*`])
})

test('reading once by a click shows the verdict, stores nothing and leaves the site off', async ({
  session,
  page,
}) => {
  await page.goto(`${ELSEWHERE}/privacy`)
  const popup = await session.clickToolbarAction(page)
  await popup?.until(`document.querySelectorAll('.main .btn').length === 2`)
  await popup?.click('.main .btn:not(.pri)')
  await expect.poll(() => popup?.text()).toContain('누락')
  expect(await popup?.text()).toContain('다섯 단계에는 반영하지 않았습니다')
  const stored = await popup?.evaluate<string>(`chrome.storage.local.get(null).then(JSON.stringify)`)
  expect(stored).not.toContain(SITE_HOSTS.elsewhere)
  expect(await page.evaluate(traces)).toEqual({ nodes: 2, sheets: 0, highlights: 0, globals: [] })

  // "Show on page" draws the note, once.
  await popup?.click('.main .btn.pri')
  await expect(page.locator('.mnote')).toBeVisible()
  await page.reload()
  await page.waitForTimeout(1000)
  expect(await page.evaluate(traces)).toEqual({ nodes: 2, sheets: 0, highlights: 0, globals: [] })
  expect(await readersOf(session)).toEqual([])
})

test('a page that opts out stays as it is, even on a site that is turned on', async ({ session, page }) => {
  await page.goto(`https://${SITE_HOSTS.shop}/`)
  await turnOn(session, page)
  const locked = policyPage('ok').replace('<head>', '<head><meta name="text-readiness-lock">')
  await page.route('**/privacy/ok', (route) => route.fulfill({ contentType: 'text/html', body: locked }))
  await page.goto(`https://${SITE_HOSTS.shop}/privacy/ok`)
  await page.waitForTimeout(1000)
  expect(await page.evaluate(traces)).toEqual({ nodes: 2, sheets: 0, highlights: 0, globals: [] })
})

import type { Page } from '@playwright/test'
import { SITE_HOSTS } from '../stand-in'
import { expect, test } from './fixtures'
import { turnOn } from './steps'
import { FORM, leave, openTrial, panelOf, place, STAGING, startTrial } from './trial-steps'

/** What a page could see of us: nodes, names in its window and document, sheets. */
function traces() {
  return {
    nodes: document.querySelectorAll('*').length,
    globals: [window, document].map((owner) => Reflect.ownKeys(owner).map(String).sort()),
    sheets: document.adoptedStyleSheets.length,
    styles: [...document.querySelectorAll('[style]')].map((element) => element.localName),
  }
}

/** Every listener on what lasts: the window, the document and the nodes of the page. */
async function listenersOf(page: Page): Promise<string[]> {
  const cdp = await page.context().newCDPSession(page)
  const owners = [
    'window',
    'document',
    'document.documentElement',
    'document.body',
    'document.querySelector("main")',
  ]
  const all: string[] = []
  for (const expression of owners) {
    const { result } = await cdp.send('Runtime.evaluate', { expression })
    const { listeners } = await cdp.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' })
    all.push(...listeners.map(({ type }) => `${expression} ${type}`))
  }
  await cdp.detach()
  return all.sort()
}

test('a form that is taken away leaves no node, no global and no listener', async ({ session, page }) => {
  await page.goto(`${STAGING}/form/none`)
  await turnOn(session, page)
  await expect(page.locator('aside.site')).toBeVisible()
  const before = { traces: await page.evaluate(traces), listeners: await listenersOf(page) }

  await startTrial(session, page)
  await place(page, 'main > p', 'instead')
  await expect(page.locator(`main > p + ${FORM}`)).toHaveAttribute('mode', 'dry-run')
  await expect(page.locator('main > p')).toBeHidden()
  // Not even while it stands there is anything global.
  expect((await page.evaluate(traces)).globals[0]).toEqual(before.traces.globals[0])
  await leave(page)
  await expect(page.locator('main > p')).toBeVisible()
  await expect
    .poll(async () => ({ traces: await page.evaluate(traces), listeners: await listenersOf(page) }))
    .toEqual(before)

  // The element's name stays until the page is loaded anew; then nothing comes back by itself.
  await page.reload()
  await page.waitForTimeout(1500)
  await expect(page.locator(FORM)).toHaveCount(0)
  await expect(panelOf(page)).toHaveCount(0)
})

test('a form stays where it was put, through a reload, another view and a framework that redraws', async ({
  session,
  page,
}) => {
  await page.goto(`${STAGING}/form/none`)
  await openTrial(session, page)
  await place(page, 'main > p')
  const form = page.locator(`main > p + ${FORM}`)
  await expect(form).toHaveCount(1)

  await page.reload()
  await expect(form).toHaveAttribute('mode', 'dry-run')
  await expect(panelOf(page)).toBeVisible()

  // The worker is gone between two events: what is kept outlives it.
  await session.stopServiceWorker()
  await page.reload()
  await expect(form).toHaveCount(1)

  const draw = (text: string, address: string) =>
    page.evaluate(
      ([content = '', url = '']) => {
        history.pushState(null, '', url)
        const view = document.createElement(content === '' ? 'section' : 'p')
        view.textContent = content
        document.querySelector('main')?.replaceChildren(view)
      },
      [text, address],
    )
  await draw('', '/form/none?view=2')
  await expect(page.locator(FORM)).toHaveCount(0)
  await expect(panelOf(page).getByText('놓을 곳')).not.toHaveCount(0)
  await draw('새로 그린 곳', '/form/none')
  await expect(form).toHaveCount(1)
  await expect(page.locator(FORM)).toHaveCount(1)
})

test('a page that has its own kit keeps it, and its version is shown', async ({ session, page }) => {
  await page.goto(`${STAGING}/form`)
  await openTrial(session, page)
  await place(page, '.sample-mark')
  await expect(page.locator(`.sample-mark + ${FORM}`)).toHaveCount(1)
  await expect(panelOf(page)).toContainText('이 사이트가 쓰는 양식')
})

test('a site that is not turned on takes no trial, not even from the popup over it', async ({
  session,
  page,
}) => {
  await page.goto(`https://${SITE_HOSTS.elsewhere}/`)
  const before = await page.evaluate(traces)
  const popup = await session.clickToolbarAction(page)
  const answer = await popup?.evaluate(
    `chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) =>
       chrome.runtime.sendMessage({ type: 'trial/open', body: { tabId: tab.id } }))`,
  )
  expect(answer).toEqual({ refused: 'not-allowed' })
  expect(await page.evaluate(traces)).toEqual(before)
})

test('turning the site off takes form and panel away', async ({ session, page }) => {
  await page.goto(`${STAGING}/form/none`)
  await openTrial(session, page)
  await place(page, 'main > p')
  await expect(page.locator(FORM)).toHaveCount(1)
  const own = await session.openExtensionPage('options.html')
  await own.evaluate((origin) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): unknown } }
    }
    return chrome.runtime.sendMessage({ type: 'site/turn-off', body: { origin } })
  }, STAGING)
  await own.close()
  await expect(page.locator(FORM)).toHaveCount(0)
  await expect(panelOf(page)).toHaveCount(0)
})

test('a page can neither open a trial nor put words into it', async ({ session, page }) => {
  await page.goto(`${STAGING}/form/none`)
  await turnOn(session, page)
  const shout = () =>
    page.evaluate(() => {
      for (const name of ['submit', 'delivered', 'developer']) {
        const detail = {
          code: 'no-user-id',
          severity: 'error',
          message: 'PAGE',
          calls: [{ operation: 'PAGE' }],
        }
        document.dispatchEvent(new CustomEvent(`hackle-phone:${name}`, { detail }))
      }
      window.postMessage({ type: 'trial/open', body: { tabId: 1 } }, '*')
    })
  await shout()
  await page.waitForTimeout(500)
  await expect(panelOf(page)).toHaveCount(0)

  await startTrial(session, page)
  await place(page, 'main > p')
  await expect(page.locator(FORM)).toHaveCount(1)
  await shout()
  // Calls of no known shape: nothing the page says is shown then.
  await expect(panelOf(page).locator('.s-error').first()).toBeVisible()
  await expect(panelOf(page)).not.toContainText('PAGE')
})

test('names of the page’s own elements keep nobody from ending a trial, and no problem is hidden', async ({
  session,
  page,
}) => {
  await page.goto(`${STAGING}/form/none`)
  await openTrial(session, page)
  const panel = panelOf(page)
  await panel.locator('input[name=selector]').fill('main > p')
  await panel.locator('button[type=submit]').click()
  const [problem, button] = await Promise.all([
    panel.locator('.field', { has: page.locator('input[name=company]') }).boundingBox(),
    panel.locator('button[type=submit]').boundingBox(),
  ])
  expect((problem?.y ?? 0) + (problem?.height ?? 0)).toBeLessThanOrEqual(button?.y ?? 0)

  await page.evaluate(() => {
    for (const name of ['dispatchEvent', 'querySelector', 'querySelectorAll', 'createElement']) {
      const image = new Image()
      image.name = name
      document.body.append(image)
    }
  })
  await panel.locator('.note-foot .leave').click()
  await expect(panel).toHaveCount(0)
})

import { SITE_HOSTS } from '../stand-in'
import { policyPage } from '../stand-in/sites/policies'
import { expect, test } from './fixtures'
import { expectNote, turnOn, type Outcome } from './steps'

const SHOP = `https://${SITE_HOSTS.shop}`

/** What the reader says of each page of the sample shop. Nothing unread is ever called missing. */
const PAGES: readonly (readonly [path: string, outcome: Outcome])[] = [
  ['/privacy/ok', 'ok'],
  ['/privacy/incomplete', 'incomplete'],
  ['/privacy/missing', 'missing'],
  ['/privacy/unreadable', 'unknown'],
  ['/privacy/unreadable-pdf', 'unknown'],
  ['/privacy/foreign-frame', 'unknown'],
  ['/privacy/euc-kr', 'ok'],
  ['/privacy/strict-csp', 'ok'],
  ['/privacy/changing', 'ok'],
  ['/privacy/huge', 'ok'],
  ['/privacy/deep', 'ok'],
  ['/privacy/empty', 'unknown'],
]

test('the note tells each sample policy as what it is', async ({ session, page }) => {
  test.setTimeout(180_000)
  await page.goto(SHOP)
  await turnOn(session, page)
  for (const [path, outcome] of PAGES) {
    await test.step(path, async () => {
      await page.goto(SHOP + path)
      await expectNote(page, outcome)
    })
  }
})

test('a list in a frame that is slow to come is awaited, never missing', async ({ session, page }) => {
  await page.goto(SHOP)
  await turnOn(session, page)
  const frames = `https://${SITE_HOSTS.frame}/**`
  let answer: () => void = () => undefined
  const held = new Promise<void>((resolve) => (answer = resolve))
  await page.route(frames, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(`${SHOP}/privacy/foreign-frame`, { waitUntil: 'commit' })
  await expectNote(page, 'unknown')
  answer()
  await page.waitForLoadState()
  await expectNote(page, 'unknown')

  // The same list in a frame of the shop itself: read when it is there.
  const list = policyPage('ok')
  let come: () => void = () => undefined
  const slow = new Promise<void>((resolve) => (come = resolve))
  await page.route(`${SHOP}/framed-list`, async (route) => {
    await slow
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body: list })
  })
  const around = policyPage('foreign-frame').replace(/src="https:[^"]+"/, 'src="/framed-list"')
  await page.route(`${SHOP}/privacy/own-frame`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: around }),
  )
  await page.goto(`${SHOP}/privacy/own-frame`, { waitUntil: 'commit' })
  await expectNote(page, 'unknown')
  come()
  await expectNote(page, 'ok')
})

test('a scanned PDF is told as not readable, and no note calls it missing', async ({ session, page }) => {
  await page.goto(SHOP)
  await turnOn(session, page)
  await page.goto(`${SHOP}/privacy/policy.pdf`).catch(() => undefined)
  const popup = await session.clickToolbarAction(page)
  await expect.poll(() => popup?.text()).toContain('알 수 없음')
})

test('a page that is no policy gets the small badge, and no verdict', async ({ session, page }) => {
  await page.goto(SHOP)
  await turnOn(session, page)
  for (const path of ['/terms', '/notice', '/']) {
    await page.goto(SHOP + path)
    await expect(page.locator('aside.site')).toBeVisible()
    await expect(page.locator('.mnote')).toHaveCount(0)
  }
})

test('the proof is marked on the page, and the page’s own DOM stays untouched', async ({ session, page }) => {
  await page.goto(`${SHOP}/privacy/ok`)
  const before = await page.evaluate(() => document.body.outerHTML)
  await turnOn(session, page)
  await expectNote(page, 'ok')
  const marked = await page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((mark) => [...mark].map(String)),
  )
  expect(marked.some((text) => text.includes('핵클'))).toBe(true)
  expect(marked.some((text) => text.includes('위탁'))).toBe(true)
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(before)
})

test('a hostile page cannot forge messages, reach the overlay’s words, or change a verdict', async ({
  session,
  page,
}) => {
  await page.goto(SHOP)
  await turnOn(session, page)
  await page.goto(`${SHOP}/hostile`)
  await expectNote(page, 'missing')
  // What the page's own scripts caught: no message of ours, no identifier of the extension.
  const caught = await page.evaluate(() => JSON.stringify((window as { caught?: unknown }).caught ?? null))
  expect(caught).not.toContain(session.extensionId)
})

test('the policy on another host is asked for in the click, then read', async ({ session, page }) => {
  await page.goto(`https://${SITE_HOSTS.secondShop}/`)
  await turnOn(session, page)
  await session.grantByExtensionsPage(`https://${SITE_HOSTS.secondPolicy}/*`)
  const popup = await session.clickToolbarAction(page)
  const [policy] = await Promise.all([session.context.waitForEvent('page'), popup?.click('.main .btn.pri')])
  await expect(policy).toHaveURL(`https://${SITE_HOSTS.secondPolicy}/privacy`)
  await expectNote(policy, 'ok')
})

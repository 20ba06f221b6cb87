import { DASHBOARD_HOST, SITE_HOSTS } from '../stand-in'
import { expect, test } from './fixtures'
import { policyPage } from '../stand-in/sites/policies'
import { placeOf } from './appearance'
import { enter, focused, openByKeys, tabTo } from './keys'
import {
  answerTheQuestions,
  expectNote,
  openPanel,
  fillAndSave,
  writeStored,
  readStored,
  turnOn,
} from './steps'

const SHOP = `https://${SITE_HOSTS.shop}`
const DASHBOARD = `https://${DASHBOARD_HOST}/config/platform-integrations?tab=TEXT_MESSAGE`

test('the badge follows every press of an arrow key, however fast they come', async ({ page }) => {
  await page.goto(DASHBOARD)
  await page.locator('.badge-open').waitFor()
  const start = await placeOf(page)
  await tabTo(page, /^button 위치 옮기기/)
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowUp', 'ArrowUp', 'ArrowRight']) {
    await page.keyboard.press(key)
  }
  await expect.poll(() => placeOf(page)).toEqual({ x: start.x - 32, y: start.y - 32 })
})

test('shown again while the page is still open, it comes back closed and leaves the focus alone', async ({
  session,
  page,
}) => {
  await openByKeys(page, DASHBOARD)
  await enter(page, /^button 더 보기$/)
  await enter(page, /^button 이 사이트에서 숨기기$/)
  await expect(page.locator('aside')).toHaveCount(0)
  const settings = await session.openExtensionPage('options.html')
  await enter(settings, /^button 다시 보이기: dashboard\.hackle\.io$/)
  await page.bringToFront()
  await expect(page.locator('.badge-open')).toBeVisible()
  expect(await focused(page)).toBe('body')
})

test('a page that stays as it is is read once', async ({ session, page }) => {
  await page.goto(SHOP)
  await turnOn(session, page)
  await page.goto(`${SHOP}/privacy/ok`)
  await expectNote(page, 'ok')
  const first = JSON.stringify((await readStored(session))['scans'])
  await page.bringToFront()
  await page.waitForTimeout(2000)
  expect(JSON.stringify((await readStored(session))['scans'])).toBe(first)
})

test('a link to the policy is stored without what may name a visitor', async ({ session, page }) => {
  await page.route(`${SHOP}/`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<!doctype html><html lang="ko"><title>t</title><h1>가게</h1><footer><a href="/privacy?tel=010-0000-0000">개인정보처리방침</a></footer>',
    }),
  )
  await page.goto(`${SHOP}/`)
  await turnOn(session, page)
  await page.locator('.site .badge-open').click()
  await expect(page.locator('.site .meta')).toContainText('/privacy')
  const stored = JSON.stringify(await readStored(session))
  expect(stored).not.toContain('0000-0000')
})

test('a quote is stored without the phone numbers in it', async ({ session, page }) => {
  await page.goto(SHOP)
  await turnOn(session, page)
  const made = policyPage('ok').replace(/핵클/, '핵클(02-0000-0000, 담당 010-0000-0000)')
  await page.route('**/privacy/ok', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: made }),
  )
  await page.goto(`${SHOP}/privacy/ok`)
  await page.locator('.mnote .verdict').waitFor()
  const stored = JSON.stringify((await readStored(session))['scans'])
  expect(stored).not.toContain('0000-0000')
})

test('damaged twice: the first junk is not lost', async ({ session }) => {
  await writeStored(session, { workspace: 'first' })
  await answerTheQuestions(session, 'no')
  await writeStored(session, { workspace: 'second' })
  await answerTheQuestions(session, 'yes')
  const stored = JSON.stringify(await readStored(session))
  expect(stored).toContain('first')
})

test('one damaged statement does not take the others with it', async ({ session, page }) => {
  await page.goto(DASHBOARD)
  const panel = await openPanel(page)
  await panel.locator('.nextup button').click()
  await fillAndSave(panel.locator('form'))
  const { statements } = (await readStored(session)) as { statements: { version: 1; list: unknown[] } }
  await writeStored(session, { statements: { version: 1, list: [...statements.list, { id: 'a' }] } })
  await page.reload()
  await openPanel(page)
  await expect(page.locator('.said-line')).toHaveCount(1)
})

test('the badge goes as far as a held key says', async ({ page }) => {
  await page.goto(DASHBOARD)
  await page.locator('.badge-open').waitFor()
  const start = await placeOf(page)
  await tabTo(page, /^button 위치 옮기기/)
  for (let i = 0; i < 20; i++) {
    await page.keyboard.press('ArrowUp')
    await page.waitForTimeout(33)
  }
  await expect.poll(() => placeOf(page)).toEqual({ x: start.x, y: start.y - 320 })
})

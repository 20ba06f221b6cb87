import { DASHBOARD_HOST } from '../stand-in'
import { expect, test } from './fixtures'
import { writeSampleExtension } from './sample-extension'

test.use({ extension: writeSampleExtension('chrome').folder })

const SHOP = 'https://www.dodam.example/'

test('the toolbar button gives the real popup the tab in front, and no other', async ({ page, session }) => {
  await page.goto(SHOP)
  const asTab = await session.openPopup(page)
  await asTab.getByRole('button', { name: 'Read' }).click()
  await expect(asTab.locator('#out')).toContainText('Error: Cannot access contents of')

  const popup = await session.clickToolbarAction(page)
  await popup?.click('#read')
  await expect.poll(() => popup?.text()).toContain('도담예약')
  expect((await popup?.screenshot())?.subarray(1, 4).toString()).toBe('PNG')
  await popup?.close()
})

test('an origin is granted without a prompt', async ({ page, session }) => {
  await page.goto(SHOP)
  await session.grantByExtensionsPage(`${SHOP}*`)
  const popup = await session.openPopup(page)
  await popup.getByRole('button', { name: 'Ask' }).click()
  await expect(popup.locator('#out')).toHaveText('granted: true')
  await popup.getByRole('button', { name: 'Read' }).click()
  await expect(popup.locator('#out')).toHaveText('도담예약')
})

test('a stopped worker starts anew with nothing in memory', async ({ session }) => {
  const page = await session.openExtensionPage('popup.html')
  const count = page.getByRole('button', { name: 'Count' })
  await count.click()
  await expect(page.locator('#out')).toHaveText('count: 1')
  await count.click()
  await expect(page.locator('#out')).toHaveText('count: 2')
  await session.stopServiceWorker()
  await count.click()
  await expect(page.locator('#out')).toHaveText('count: 1')
})

test('a restart keeps the profile', async ({ page, session }) => {
  await page.goto(SHOP)
  await page.evaluate(() => localStorage.setItem('kept', 'yes'))
  await session.restart()
  const again = await session.context.newPage()
  await again.goto(SHOP)
  expect(await again.evaluate(() => localStorage.getItem('kept'))).toBe('yes')
  await session.openExtensionPage('popup.html')
})

test('the dashboard changes its tab without a reload, and a content script stays', async ({
  page,
  session,
}) => {
  await page.goto(`https://${DASHBOARD_HOST}/config/platform-integrations?tab=TEXT_MESSAGE`)
  await expect(page.locator('sample-mark')).toContainText('marked')
  await page.evaluate(() => Object.assign(window, { sameDocument: true }))
  await page.getByRole('tab', { name: '설정' }).click()

  await expect(page).toHaveURL(/\?tab=SETTING$/)
  await expect(page.getByText('080-000-0000')).toBeVisible()
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true)
  await expect(page.locator('sample-mark')).toContainText('marked')
  expect(session.requestsOf(page).filter((url) => url.includes('platform-integrations'))).toHaveLength(1)
})

test.describe('in English', () => {
  test.use({ language: 'en' })

  test('the dashboard is Korean until English is asked for', async ({ page }) => {
    await page.goto(`https://${DASHBOARD_HOST}/config/platform-integrations`)
    await expect(page.getByText('견본 화면 (실제 대시보드 아님)')).toBeVisible()
    await page.goto(`https://${DASHBOARD_HOST}/config/platform-integrations?tab=TEXT_MESSAGE&lang=en`)
    await expect(page.getByRole('tab', { name: 'Text Message' })).toHaveAttribute('aria-selected', 'true')
    await expect(page.getByText('Stand-in, not the real dashboard')).toBeVisible()
    expect(await page.evaluate(() => navigator.language)).toBe('en-US')
  })
})

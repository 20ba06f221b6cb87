import type { Page } from '@playwright/test'
import { DASHBOARD_HOST, SITE_HOSTS } from '../stand-in'
import type { ChromiumSession } from './chromium'
import { expect, test } from './fixtures'
import { turnOn } from './steps'

const SHOP = `https://${SITE_HOSTS.shop}`

interface ActionApi {
  tabs: { query(filter: object): Promise<{ id?: number }[]> }
  action: {
    getBadgeText(details: object): Promise<string>
    getTitle(details: object): Promise<string>
  }
}

/** Text and title of the toolbar button while `page` is in front. */
async function buttonOn(session: ChromiumSession, page: Page) {
  await page.bringToFront()
  const worker = await session.worker()
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ActionApi }
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    const details = { tabId: tab?.id }
    return {
      text: await chrome.action.getBadgeText(details),
      title: await chrome.action.getTitle(details),
    }
  })
}

test('the toolbar button counts on the dashboard and on sites that are turned on, and nowhere else', async ({
  session,
  page,
}) => {
  await page.goto(`https://${DASHBOARD_HOST}/config/platform-integrations`)
  await expect.poll(() => buttonOn(session, page)).toMatchObject({ text: '0/5' })
  const { title } = await buttonOn(session, page)
  expect(title).toContain('0/5')
  expect(title).toContain('알 수 없음 5')

  const shop = await session.context.newPage()
  await shop.goto(SHOP)
  expect((await buttonOn(session, shop)).text).toBe('')
  await turnOn(session, shop)
  await expect.poll(() => buttonOn(session, shop)).toMatchObject({ text: '0/5' })

  const settings = await session.openExtensionPage('options.html')
  await settings.getByLabel('정보성 문자만 보냅니다').check()
  // Step 3 is not needed now: the count follows in every tab, with its words.
  await expect.poll(() => buttonOn(session, page)).toMatchObject({ text: '1/5' })
  await expect.poll(() => buttonOn(session, shop)).toMatchObject({ text: '1/5' })
  expect((await buttonOn(session, shop)).title).toContain('해당 없음 1')
})

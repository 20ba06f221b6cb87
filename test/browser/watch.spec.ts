import type { Page } from '@playwright/test'
import { SITE_HOSTS } from '../stand-in'
import type { ChromiumSession } from './chromium'
import { expect, test } from './fixtures'
import { expectNote, readStored, turnOn, writeStored } from './steps'

const SHOP = `https://${SITE_HOSTS.shop}`
const HOUR = 60 * 60 * 1000
const GONE = '처리방침에서 핵클이 사라졌습니다'

interface ExtensionApi {
  alarms: { create(name: string, info: { when: number }): Promise<void> }
  action: { getBadgeText(details: object): Promise<string> }
  permissions: { remove(asked: { origins: string[] }): Promise<boolean> }
}

interface StoredWatch {
  readonly url: string
  readonly next: string
  readonly last: { readonly at: string } | null
  readonly suspect: { readonly at: string } | null
  readonly trouble: { readonly code: string } | null
  readonly change: object | null
}

async function stored(session: ChromiumSession): Promise<StoredWatch[]> {
  const { watches } = (await readStored(session)) as { watches?: { list: StoredWatch[] } }
  return watches?.list ?? []
}

/** Lets time pass for the watches on disk, then rings the alarm as the browser would. */
async function passTime(session: ChromiumSession, hours: number) {
  const earlier = (iso: string) => new Date(Date.parse(iso) - hours * HOUR).toISOString()
  const back = <T extends { readonly at: string }>(reading: T | null) =>
    reading && { ...reading, at: earlier(reading.at) }
  const list = (await stored(session)).map((watch) => ({
    ...watch,
    next: earlier(watch.next),
    last: back(watch.last),
    suspect: back(watch.suspect),
  }))
  await writeStored(session, { watches: { version: 1, list } })
  await session.stopServiceWorker()
  const page = await session.openExtensionPage('options.html')
  const ring = () =>
    page.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: ExtensionApi }
      return chrome.alarms.create('watch', { when: Date.now() })
    })
  // The worker that just starts plans its own alarm over ours, so it is rung until a reading was taken up.
  const takenUp = async () => {
    await ring()
    return (await stored(session)).every(({ next }) => Date.parse(next) > Date.now())
  }
  await expect.poll(takenUp, { intervals: [1000], timeout: 15_000 }).toBe(true)
  await page.close()
}

/** Turns the shop on, reads its policy and watches it by the day; resolves when the first reading is done. */
async function watchTheShop(session: ChromiumSession, page: Page) {
  await page.goto(SHOP)
  await turnOn(session, page)
  await page.goto(`${SHOP}/privacy`)
  await expectNote(page, 'ok')
  const panel = await session.openExtensionPage('sidepanel.html#policies')
  await panel.getByLabel(/^지켜보기/).selectOption('daily')
  await expect(panel.getByText('브라우저가 켜져 있을 때만')).toBeVisible()
  await expect(panel.getByText('다음 확인')).toBeVisible()
  return panel
}

function badgeOf(panel: Page) {
  return panel.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi }
    return chrome.action.getBadgeText({})
  })
}

test('a loss is told after the second reading, an hour later, with what is gone', async ({
  session,
  page,
  standIn,
}) => {
  test.setTimeout(120_000)
  const panel = await watchTheShop(session, page)
  await panel.getByRole('tab', { name: '기록' }).click()
  await expect(panel.locator('.record-line')).toHaveCount(1)
  await panel.getByRole('tab', { name: '처리방침' }).click()

  await test.step('the first reading without it is noted, and nothing is told', async () => {
    standIn.setPolicy('missing')
    await passTime(session, 24)
    await expect(panel.getByText('이후에 한 번 더 읽은 뒤 알립니다')).toBeVisible({ timeout: 20_000 })
    await expect(panel.getByText(GONE)).toHaveCount(0)
    await expect(panel.locator('li.policy .state').first()).toHaveText('기재됨')
    expect(await badgeOf(panel)).toBe('')
  })

  await test.step('the second tells it: in the panel and on the toolbar', async () => {
    await passTime(session, 1.1)
    await expect(panel.getByRole('heading', { name: GONE })).toBeVisible({ timeout: 20_000 })
    await expect(panel.locator('.change .proof del')).toContainText('핵클')
    await expect(panel.locator('li.policy .state').first()).toHaveText('누락')
    await expect.poll(() => badgeOf(panel)).toBe('!')
    await panel.getByRole('tab', { name: '준비' }).click()
    await expect(panel.getByRole('heading', { name: GONE })).toBeVisible()
  })

  await test.step('both records can be compared', async () => {
    await panel.getByRole('button', { name: '전후 비교' }).click()
    await expect(panel.locator('.diff del', { hasText: '핵클' }).first()).toBeVisible()
    await panel.getByRole('button', { name: '기록 목록' }).click()
    // Two readings that say the same within one real minute are one record.
    await expect(panel.locator('.record-line')).toHaveCount(2)
  })

  await test.step('looked at, it is told no more', async () => {
    await panel.getByRole('tab', { name: '처리방침' }).click()
    await panel.getByRole('button', { name: /^봤습니다/ }).click()
    await expect(panel.getByText(GONE)).toHaveCount(0)
    await expect.poll(() => badgeOf(panel)).toBe('')
    await passTime(session, 24)
    await expect
      .poll(async () => (await stored(session))[0]?.next.localeCompare(new Date().toISOString()))
      .toBe(1)
    await expect(panel.getByText(GONE)).toHaveCount(0)
  })
})

test('what cannot be read has not disappeared, and a page that comes back is no loss', async ({
  session,
  page,
  standIn,
}) => {
  test.setTimeout(120_000)
  const panel = await watchTheShop(session, page)
  standIn.setPolicy('unreadable')
  await passTime(session, 24)
  await expect(panel.getByText('읽지 못한 부분이 있어 판단하지 않았습니다')).toBeVisible({ timeout: 20_000 })
  standIn.setPolicy('missing')
  await passTime(session, 1.1)
  await expect(panel.getByText('이후에 한 번 더 읽은 뒤 알립니다')).toBeVisible({ timeout: 20_000 })
  standIn.setPolicy('ok')
  await passTime(session, 1.1)
  await expect(panel.getByText('이후에 한 번 더 읽은 뒤 알립니다')).toHaveCount(0, { timeout: 20_000 })
  await expect(panel.getByText(GONE)).toHaveCount(0)
  await expect(panel.locator('li.policy .state').first()).toHaveText('기재됨')
})

test('a site that is taken back is told as that, and its watch is not lost', async ({
  session,
  page,
  standIn,
}) => {
  test.setTimeout(120_000)
  const panel = await watchTheShop(session, page)
  await panel.evaluate((origin) => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi }
    return chrome.permissions.remove({ origins: [origin] })
  }, `${SHOP}/*`)
  await expect(panel.getByText('사이트 허용이 취소되어 읽지 못합니다')).toBeVisible()
  standIn.setPolicy('missing')
  await passTime(session, 24)
  await expect
    .poll(async () => (await stored(session))[0]?.trouble?.code, { timeout: 20_000 })
    .toBe('not-allowed')
  expect((await stored(session))[0]?.change).toBeNull()
  await expect(panel.getByRole('button', { name: '이 사이트 허용' })).toBeVisible()
})

test('a reading that fell due while the browser was closed is made up for at the start', async ({
  session,
  page,
  standIn,
}) => {
  test.setTimeout(120_000)
  await watchTheShop(session, page)
  const [watch] = await stored(session)
  if (!watch) throw new Error('nothing is watched')
  const late = { ...watch, next: new Date(Date.now() - 3 * 24 * HOUR).toISOString() }
  await writeStored(session, { watches: { version: 1, list: [late] } })
  standIn.setPolicy('missing')
  await session.restart()
  await expect.poll(async () => (await stored(session))[0]?.suspect !== null, { timeout: 30_000 }).toBe(true)
  expect((await stored(session))[0]?.change).toBeNull()
})

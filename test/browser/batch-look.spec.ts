import type { Page } from '@playwright/test'
import { BATCH_HOSTS } from '../stand-in'
import { outOfSight, schemeOf, sidewaysOf } from './appearance'
import { violationsIn } from './axe'
import { expect, test } from './fixtures'

const WIDE = { width: 1280, height: 900 }
const NARROW = { width: 320, height: 800 }
const SHOPS = BATCH_HOSTS.filter((host) => host.startsWith('www.')).slice(0, 6)

/** In light and dark nothing for axe to hold against the page; then it fits a window 320 px wide. Leaves pictures. */
async function expectFit(page: Page, name: string) {
  await test.step(name, async () => {
    const surface = page.locator('main')
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await expect.poll(() => schemeOf(surface)).toBe(colorScheme)
      expect.soft(await violationsIn(page), `axe, ${colorScheme}`).toEqual([])
      await page.screenshot({ path: test.info().outputPath(`${name}.${colorScheme}.png`), fullPage: true })
    }
    await page.setViewportSize(NARROW)
    expect.soft(await sidewaysOf(page), 'scrolls sideways at 320 px').toBe(0)
    expect.soft(await outOfSight(surface), 'at 320 px').toEqual([])
    await page.screenshot({ path: test.info().outputPath(`${name}.320.png`), fullPage: true })
    await page.setViewportSize(WIDE)
    await page.emulateMedia({ colorScheme: 'light' })
  })
}

const LIST = [
  '번호,회사명,처리방침 주소,담당',
  `1,도담예약,https://${SHOPS[0]}/privacy/0,김`,
  `2,나래상회,${SHOPS[1]}/privacy/2,이`,
  `3,온새미가구,https://${SHOPS[2]}/privacy/4,`,
  `4,하늬농원,https://${SHOPS[3]}/terms/1,박`,
  `5,별무리여행,https://${SHOPS[4]}/gone/1,최`,
  `6,미리내카페,https://${SHOPS[5]}/paper/1,정`,
  `7,푸른달책방,https://${SHOPS[0]}/away/1,한`,
  '8,누리솔상담,javascript:alert(1),윤',
  `9,솔바람물류,https://${SHOPS[0]}/privacy/0,강`,
].join('\n')

for (const language of ['ko', 'en'] as const) {
  test.describe(language, () => {
    test.use({ language })

    test('the page of many policies', async ({ session }) => {
      test.setTimeout(180_000)
      for (const host of SHOPS.flatMap((shop) => [shop, shop.replace(/^www\./, '')])) {
        await session.grantByExtensionsPage(`https://${host}/*`)
      }
      const page = await session.openExtensionPage('report.html')
      await page.setViewportSize(WIDE)
      const list = page.locator('textarea[name=addresses]')
      await list.waitFor()
      await expectFit(page, 'empty')
      await list.fill('name,phone\nA,B')
      await page.locator('.told-problem').waitFor()
      await expectFit(page, 'wrong-columns')
      await list.fill(LIST)
      await page.locator('.understood').waitFor()
      await page.locator('.btn.pri').click()
      await page.locator('p.s-error').waitFor()
      await page.locator('.hosts').evaluate((hosts) => hosts.closest('details')?.setAttribute('open', ''))
      await expectFit(page, 'understood')

      await page.locator('input[name=role]').fill('QA')
      await page.locator('.btn.pri').click()
      await expect(page.locator('.key .s-waiting')).toHaveCount(0, { timeout: 60_000 })
      await expect(page.locator('.results-table tbody > tr')).toHaveCount(8)
      await expectFit(page, 'finished')
      const openers = page.locator('.opener button')
      await openers.nth(1).click()
      await page.locator('.details').waitFor()
      await page
        .locator('.details details')
        .evaluateAll((folds) => folds.map((fold) => fold.setAttribute('open', '')))
      await expectFit(page, 'opened')
      await openers.nth(1).click()
      await openers.nth(6).click()
      await page.locator('.details').waitFor()
      await expectFit(page, 'not-allowed')
      await page.locator('.new-list button').click()
      await expectFit(page, 'new-list')
    })
  })
}

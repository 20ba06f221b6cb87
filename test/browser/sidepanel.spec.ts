import type { Page } from '@playwright/test'
import { SITE_HOSTS } from '../stand-in'
import { outOfSight, schemeOf } from './appearance'
import { violationsIn } from './axe'
import type { ChromiumSession } from './chromium'
import { expect, test } from './fixtures'
import { expectFocus } from './keys'
import { answerTheQuestions, expectNote, turnOn } from './steps'

const SHOP = `https://${SITE_HOSTS.shop}`

/** The side panel in a tab of its own, where locators and axe can reach it. */
async function openPanel(session: ChromiumSession, tab = '') {
  const panel = await session.openExtensionPage(`sidepanel.html${tab}`)
  await panel.getByRole('tablist').waitFor()
  return panel
}

/** Reads the shop's policy once, so that it stands in the list. */
async function readThePolicy(session: ChromiumSession, page: Page) {
  await page.goto(SHOP)
  await turnOn(session, page)
  await page.goto(`${SHOP}/privacy`)
  await expectNote(page, 'ok')
}

const policy = (panel: Page) => panel.locator('li.policy')

/** Keeps a record of the one policy in the list. */
async function keepRecord(panel: Page) {
  await policy(panel)
    .getByRole('button', { name: /^기록 저장/ })
    .click()
  await expect(policy(panel).getByText('기록했습니다.')).toBeVisible()
}

test('before anything is known it says what to do, and shows the five steps on demand', async ({
  session,
}) => {
  const panel = await openPanel(session)
  await expect(panel.getByText('확인할 곳이 아직 없습니다')).toBeVisible()
  await expect(panel.locator('.shape-list li')).toHaveCount(5)
  await panel.getByRole('button', { name: '다섯 단계 보기' }).click()
  await expect(panel.locator('ol.steps > li')).toHaveCount(5)
})

test('the popup opens it', async ({ session, page }) => {
  await page.goto(SHOP)
  const popup = await session.clickToolbarAction(page)
  await popup?.click('button[aria-label="옆 패널 열기"]')
  const opened = session.context.browser()
  const cdp = await opened?.newBrowserCDPSession()
  await expect
    .poll(async () => {
      const targets = await cdp?.send('Target.getTargets', { filter: [{}] })
      return targets?.targetInfos.map(({ url }) => url).join(' ')
    })
    .toContain('sidepanel.html')
})

test('tabs are one stop of the keyboard, and arrows go around', async ({ session }) => {
  const panel = await openPanel(session)
  const tab = (name: string) => panel.getByRole('tab', { name, exact: true })
  await tab('준비').focus()
  await panel.keyboard.press('ArrowRight')
  await expect(tab('처리방침')).toBeFocused()
  await expect(tab('처리방침')).toHaveAttribute('aria-selected', 'true')
  await panel.keyboard.press('End')
  await expect(tab('기록')).toBeFocused()
  await panel.keyboard.press('ArrowRight')
  await expect(tab('준비')).toBeFocused()
  await panel.keyboard.press('Shift+Tab')
  await panel.keyboard.press('Tab')
  await expect(tab('준비')).toBeFocused()
})

test('a statement made there counts, and the policy stands with its proof', async ({ session, page }) => {
  await answerTheQuestions(session, 'no')
  await readThePolicy(session, page)
  const panel = await openPanel(session)
  const first = panel.locator('ol.steps > li').first()
  await expect(first.locator('blockquote.proof')).toContainText('핵클')
  await panel.locator('.nextup button').click()
  const form = panel.locator('form')
  await form.locator('input[name=option]').first().check()
  await form.locator('input[name=role]').fill('QA')
  await form.locator('button[type=submit]').click()
  await expect(first.locator('.state').first()).toHaveText('진술')
  await panel.getByRole('tab', { name: '처리방침' }).click()
  await expect(policy(panel)).toHaveCount(1)
  await expect(policy(panel).locator('.state').first()).toHaveText('기재됨')
  await expect(policy(panel).locator('blockquote.proof')).toContainText('핵클')
})

test('records: kept, found, opened, compared, exported, deleted', async ({ session, page, standIn }) => {
  test.setTimeout(90_000)
  await readThePolicy(session, page)
  const panel = await openPanel(session, '#policies')
  await keepRecord(panel)
  standIn.setPolicy('missing')
  await keepRecord(panel)
  await expect(policy(panel).locator('.state').first()).toHaveText('누락')

  await panel.getByRole('tab', { name: '기록' }).click()
  const lines = panel.locator('.record-line')
  await expect(lines).toHaveCount(2)
  await expect(lines.locator('.state')).toHaveText(['누락', '기재됨'])

  await test.step('search and filter', async () => {
    await panel.getByLabel('주소나 문장으로 찾기').fill('핵클')
    await expect(lines).toHaveCount(1)
    await panel.getByLabel('주소나 문장으로 찾기').fill('')
    await panel.getByText('거르기').click()
    await panel.getByLabel('판정', { exact: true }).selectOption('missing')
    await expect(lines).toHaveCount(1)
    await panel.getByLabel('판정', { exact: true }).selectOption('')
    await expect(lines).toHaveCount(2)
  })

  await test.step('one record, its hashes in groups of four, and its neighbour', async () => {
    await lines.first().locator('.record-open').click()
    await expect(panel.locator('.record .hash').first()).toHaveText(/^([0-9a-f]{4} ){15}[0-9a-f]{4}$/)
    await expect(panel.locator('.record .rules li').first()).toContainText('규칙')
    await panel.getByRole('button', { name: '이전 기록과 비교' }).click()
    await expect(panel.locator('.diff del', { hasText: '핵클' }).first()).toBeVisible()
    await panel.getByRole('button', { name: '기록 목록' }).click()
  })

  await test.step('exports are files', async () => {
    for (const format of ['JSON', 'CSV', 'HTML']) {
      const download = panel.waitForEvent('download')
      await panel.getByRole('button', { name: `${format} 내보내기: 2건` }).click()
      expect((await download).suggestedFilename()).toMatch(
        new RegExp(`^text-readiness-records-.*\\.${format.toLowerCase()}$`),
      )
    }
  })

  await test.step('deleting asks first, and escape leaves all as it is', async () => {
    await lines.first().getByRole('checkbox').check()
    await panel.locator('.chosen').getByRole('button', { name: '지우기', exact: true }).click()
    await expect(panel.getByText('되돌릴 수 없습니다')).toBeVisible()
    await panel.keyboard.press('Escape')
    await expect(panel.getByText('되돌릴 수 없습니다')).toHaveCount(0)
    await expect(lines).toHaveCount(2)
    await panel.locator('.chosen').getByRole('button', { name: '지우기', exact: true }).click()
    await panel.getByRole('button', { name: '1건 지우기' }).press('Enter')
    await expect(lines).toHaveCount(1)
    await expectFocus(panel, /^(?!body)/)
    await expect(lines.locator('.state')).toHaveText(['기재됨'])
  })
})

for (const language of ['ko', 'en'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language })
    test('every tab fits 320 px, light and dark, and axe finds nothing', async ({ session, page }) => {
      test.setTimeout(90_000)
      await page.goto(SHOP)
      await turnOn(session, page)
      await page.goto(`${SHOP}/privacy`)
      await expectNote(page, 'ok', language)
      const panel = await openPanel(session, '#policies')
      await policy(panel)
        .getByRole('button', { name: /^(기록 저장|Keep a record)/ })
        .click()
      await expect(policy(panel).getByText(/기록했습니다|Kept/)).toBeVisible()
      await panel.setViewportSize({ width: 320, height: 700 })
      for (const tab of await panel.getByRole('tab').all()) {
        await tab.click()
        for (const colorScheme of ['light', 'dark'] as const) {
          await panel.emulateMedia({ colorScheme })
          await expect.poll(() => schemeOf(panel.locator('main'))).toBe(colorScheme)
          expect.soft(await violationsIn(panel), `${await tab.innerText()}, ${colorScheme}`).toEqual([])
        }
        expect.soft(await outOfSight(panel.locator('main'))).toEqual([])
      }
    })
  })
}

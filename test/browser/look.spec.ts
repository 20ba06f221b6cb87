import type { Locator, Page } from '@playwright/test'
import { DASHBOARD_HOST, SITE_HOSTS } from '../stand-in'
import { layoutShiftOf, outOfSight, schemeOf, sidewaysOf } from './appearance'
import { violationsIn } from './axe'
import type { ChromiumSession } from './chromium'
import { expect, test } from './fixtures'
import {
  answerTheQuestions,
  expectNote,
  fillAndSave,
  openPanel,
  stateEverything,
  turnOn,
  type Outcome,
} from './steps'

const SHOP = `https://${SITE_HOSTS.shop}`
const DASHBOARD = `https://${DASHBOARD_HOST}/config/platform-integrations?tab=TEXT_MESSAGE`
const WIDE = { width: 1280, height: 860 }
const NARROW = { width: 320, height: 640 }
const OURS = 'html > div'
const STILL = { alone: 0, ofPage: 0 }

const POLICIES = { ok: 'ok', incomplete: 'incomplete', missing: 'missing', unknown: 'unreadable' } as const

/** In light and dark: nothing for axe to hold against the surface; then it fits a window 320 px wide. */
async function expectFit(page: Page, surface: Locator, context: string) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expect.poll(() => schemeOf(surface)).toBe(colorScheme)
    expect.soft(await violationsIn(page, context), `axe, ${colorScheme}`).toEqual([])
  }
  await page.setViewportSize(NARROW)
  expect.soft(await outOfSight(surface), 'at 320 px').toEqual([])
  await page.setViewportSize(WIDE)
}

/** A surface over a page that is not ours. */
async function expectOverlayFit(page: Page, surface: Locator, what: string) {
  await test.step(what, () => expectFit(page, surface, OURS))
}

/** The dashboard with its panel open and all five steps in place. */
async function everythingInPlace(session: ChromiumSession, page: Page, language: 'ko' | 'en') {
  await answerTheQuestions(session, 'yes')
  await page.goto(SHOP)
  await turnOn(session, page)
  await page.goto(`${SHOP}/privacy`)
  await expectNote(page, 'ok', language)
  await page.goto(DASHBOARD)
  await stateEverything(await openPanel(page, language))
}

/** A page of the extension. */
async function expectPageFit(page: Page, what: string) {
  await test.step(what, async () => {
    await expectFit(page, page.locator('main'), 'html')
    await page.setViewportSize(NARROW)
    expect(await sidewaysOf(page), 'scrolls sideways at 320 px').toBe(0)
    await page.setViewportSize(WIDE)
  })
}

test('the measures measure: a page that moves, hides and bursts is noticed', async ({ page }) => {
  await page.goto(`${SHOP}/notice`)
  expect(await layoutShiftOf(page)).toEqual(STILL)
  await page.evaluate(() => {
    const wide = document.createElement('div')
    wide.style.cssText = 'width: 3000px; height: 200px'
    wide.append(document.createElement('button'))
    document.body.prepend(wide)
  })
  const moved = await layoutShiftOf(page)
  expect(Math.min(moved.alone, moved.ofPage)).toBeGreaterThan(0)
  expect(await outOfSight(page.locator('body'))).toContain('div.')
  expect(await sidewaysOf(page)).toBeGreaterThan(0)
  expect((await violationsIn(page, 'body')).join()).toContain('button-name')
})

test('nothing moves: not the page, and nothing of ours by itself', async ({ session, page, standIn }) => {
  const surface = page.locator('aside')
  await page.goto(DASHBOARD)
  await page.locator('.badge-open').waitFor()
  expect(await layoutShiftOf(page), 'the badge').toEqual(STILL)
  const panel = await openPanel(page)
  expect(await layoutShiftOf(page), 'the panel').toEqual(STILL)
  await panel.locator('.nextup button').click()
  await fillAndSave(panel.locator('form'))
  await page.keyboard.press('Escape')
  await expect(surface.locator('.badge-open')).toBeVisible()
  expect((await layoutShiftOf(page)).ofPage, 'the page under form and panel').toBe(0)

  await page.goto(SHOP)
  await turnOn(session, page)
  await page.reload()
  await page.locator('.site .badge-open').waitFor()
  expect(await layoutShiftOf(page), 'the badge on the site').toEqual(STILL)
  await page.locator('.site .badge-open').click()
  await page.locator('.site-foot').waitFor()
  expect((await layoutShiftOf(page)).ofPage, 'the page under the opened badge').toBe(0)
  for (const outcome of Object.keys(POLICIES) as Outcome[]) {
    standIn.setPolicy(POLICIES[outcome])
    await page.goto(`${SHOP}/privacy`)
    await expectNote(page, outcome)
    expect(await layoutShiftOf(page), `the note, ${outcome}`).toEqual(STILL)
  }
})

for (const language of ['ko', 'en'] as const) {
  test.describe(language, () => {
    test.use({ language })
    test.beforeEach(async ({ page }) => {
      await page.setViewportSize(WIDE)
    })

    test('badge and panel on the dashboard', async ({ page }) => {
      test.setTimeout(120_000)
      const surface = page.locator('aside')
      await page.goto(language === 'en' ? `${DASHBOARD}&lang=en` : DASHBOARD)
      await page.locator('.badge-open').waitFor()
      await expectOverlayFit(page, surface, 'the badge')

      const panel = await openPanel(page, language)
      await expectOverlayFit(page, surface, 'the panel, nothing known')
      await panel
        .locator('details')
        .evaluateAll((folds) => folds.map((fold) => fold.setAttribute('open', '')))
      await expectOverlayFit(page, surface, 'the panel, all reasons unfolded')
      await panel.locator('.menu > button').click()
      await expectOverlayFit(page, surface, 'the menu')
      await page.keyboard.press('Escape')

      await panel.locator('.nextup button').click()
      await expectOverlayFit(page, surface, 'the form')
      await panel.locator('form button[type=submit]').click()
      await panel.locator('form .s-error').first().waitFor()
      await expectOverlayFit(page, surface, 'the form with what is wrong in it')
    })

    test('the panel when all five are in place', async ({ session, page }) => {
      test.setTimeout(120_000)
      await everythingInPlace(session, page, language)
      await expectOverlayFit(page, page.locator('aside'), 'the panel, all five in place')
    })

    test('badge and notes on a site', async ({ session, page, standIn }) => {
      test.setTimeout(120_000)
      const surface = page.locator('aside')
      await page.goto(SHOP)
      await turnOn(session, page)
      await page.locator('.site .badge-open').waitFor()
      await expectOverlayFit(page, surface, 'the badge')
      await page.locator('.site .badge-open').click()
      await expectOverlayFit(page, surface, 'the badge, opened')

      for (const outcome of Object.keys(POLICIES) as Outcome[]) {
        standIn.setPolicy(POLICIES[outcome])
        await page.goto(`${SHOP}/privacy`)
        await expectNote(page, outcome, language)
        await expectOverlayFit(page, surface, `the note, ${outcome}`)
      }
      await page.locator('.mnote .tools button').last().click()
      await expectOverlayFit(page, surface, 'the note, collapsed')
    })

    test('the first run', async ({ session }) => {
      const page = await session.openExtensionPage('welcome.html')
      await page.setViewportSize(WIDE)
      await page.locator('form').waitFor()
      await expectPageFit(page, 'the two questions')
      await page.locator('input[name=site]').fill('no address')
      await page.locator('button[type=submit]').click()
      await page.locator('.s-error').waitFor()
      await expectPageFit(page, 'an address that is none')
      await page.locator('input[name=site]').fill(SITE_HOSTS.shop)
      await page.locator('button[type=submit]').click()
      await page.locator('h2').first().waitFor()
      await expectPageFit(page, 'what to do now')
    })

    test('the settings', async ({ session, page }) => {
      test.setTimeout(120_000)
      const settings = await session.openExtensionPage('options.html')
      await settings.setViewportSize(WIDE)
      await settings.locator('h1').waitFor()
      await expectPageFit(settings, 'with nothing in them')

      await page.bringToFront()
      await everythingInPlace(session, page, language)
      await page.locator('.menu > button').click()
      await page.locator('.menu-list .btn').first().click()
      await expect(page.locator('aside')).toHaveCount(0)
      await settings.bringToFront()
      await settings.reload()
      // Two sites, five statements, four questions that nobody answered.
      await expect(settings.locator('.entries > li')).toHaveCount(11)
      await expectPageFit(settings, 'with something in every list')
      await settings.locator('.entries.block button').first().click()
      await settings.locator('form').last().locator('input[name=role]').waitFor()
      await expectPageFit(settings, 'with an open form')
    })

    test('the popup', async ({ session, page, standIn }) => {
      test.setTimeout(120_000)
      const open = async (what: string, ready: string) => {
        const popup = await session.openPopup(page)
        await popup.setViewportSize(WIDE)
        await popup.locator(ready).first().waitFor()
        await expectPageFit(popup, what)
        await popup.close()
      }
      await page.goto(SHOP)
      await session.clickToolbarAction(page).then((popup) => popup?.close())
      await open('on a site that is not turned on', '.main .btn.pri')
      await turnOn(session, page)
      await open('on its home page', '.main .btn.pri')
      standIn.setPolicy('missing')
      await page.goto(`${SHOP}/privacy`)
      await expectNote(page, 'missing', language)
      await open('on its policy', '.main blockquote')
      await page.goto(DASHBOARD)
      await open('on the dashboard', '.main .sub')
      await page.goto('about:blank')
      await open('on a page that cannot be read', '.main .sub')
    })
  })
}

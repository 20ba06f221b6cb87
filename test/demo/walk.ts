import type { Locator, Page } from '@playwright/test'
import { expectNote, openPanel, turnOn, type Outcome } from '../browser/steps'
import { DASHBOARD_HOST, SITE_HOSTS } from '../stand-in'
import { compliance } from './compliance'
import { phoneForm } from './phone-form'
import { picture, say, type Walk } from './picture'

const SHOP = `https://${SITE_HOSTS.shop}`
const DASHBOARD = `https://${DASHBOARD_HOST}/config/platform-integrations?tab=TEXT_MESSAGE`
const OUTCOMES: readonly Outcome[] = ['missing', 'incomplete', 'unknown', 'ok']
const STATE_OF = { ok: 'ok', incomplete: 'incomplete', missing: 'missing', unknown: 'unreadable' } as const

/** Walks the main journeys as a new user would, says what it found, and leaves a picture of each state. */
export async function walk(on: Walk) {
  const { session, language } = on
  const page = await session.context.newPage()
  await page.setViewportSize({ width: 1280, height: 860 })
  say(on, language === 'ko' ? '한국어' : 'English')
  await firstRun(on)
  await dashboardAtFirst(on, page)
  await site(on, page)
  await policies(on, page)
  await statements(on, page)
  await compliance(on, page)
  await phoneForm(on, page)
  await settings(on)
}

async function firstRun(on: Walk) {
  const welcome = await on.session.openExtensionPage('welcome.html')
  await welcome.setViewportSize({ width: 800, height: 720 })
  await welcome.locator('input[name=site]').fill('www.dodam.example')
  await picture(on, welcome, '01-welcome')
  await welcome.locator('fieldset input').first().check()
  await welcome.locator('button[type=submit]').click()
  await welcome.locator('h2').first().waitFor()
  await picture(on, welcome, '02-welcome-answered')
  await welcome.close()
  say(on, 'first run: site www.dodam.example, promotional texts: yes')
}

async function dashboardAtFirst(on: Walk, page: Page) {
  await page.goto(DASHBOARD + (on.language === 'en' ? '&lang=en' : ''))
  await page.locator('.badge-open').waitFor()
  await picture(on, page, '03-dashboard-badge')
  const panel = await openPanel(page, on.language)
  await picture(on, page, '04-dashboard-first')
  say(on, `dashboard: ${(await lead(panel)).join(' / ')}`)
}

async function lead(panel: Locator) {
  return [
    await panel.locator('.lead').first().innerText(),
    ...(await panel.locator('.steps > li > .line > .state').allInnerTexts()),
  ]
}

async function site(on: Walk, page: Page) {
  await page.goto(SHOP)
  await on.session.clickToolbarAction(page).then((popup) => popup?.close())
  const popup = await on.session.openPopup(page)
  await popup.setViewportSize({ width: 376, height: 420 })
  await popup.locator('.btn.pri').waitFor()
  await picture(on, popup, '05-popup-not-allowed')
  await popup.close()
  await turnOn(on.session, page)
  await page.locator('.site .badge-open').waitFor()
  await page.locator('.site .badge-open').click()
  await picture(on, page, '06-site-badge')
  say(on, `site: turned on, policy found at ${await page.locator('.site .meta').innerText()}`)
}

async function policies(on: Walk, page: Page) {
  for (const outcome of OUTCOMES) {
    on.standIn.setPolicy(STATE_OF[outcome])
    await page.goto(`${SHOP}/privacy`)
    const note = await expectNote(page, outcome, on.language)
    await picture(on, page, `07-policy-${outcome}`)
    say(on, `policy: ${(await note.locator('.verdict .lead').innerText()).replace('\n', ': ')}`)
    const popup = await on.session.openPopup(page)
    await popup.setViewportSize({ width: 376, height: 520 })
    await popup.locator('.verdict .lead > span').first().waitFor()
    await picture(on, popup, `08-popup-${outcome}`)
    await popup.close()
    if (outcome === 'missing') await openStep(on, page)
  }
}

/** The dashboard while the clause is missing: the failing finding stands first. */
async function openStep(on: Walk, page: Page) {
  await page.goto(DASHBOARD)
  await openPanel(page, on.language)
  await picture(on, page, '09-dashboard-clause-missing')
}

const REQUIREMENTS = [
  'contract-signed',
  'sender-registered',
  'opt-out-issued',
  'credit-topped-up',
  'numbers-collected',
] as const

async function statements(on: Walk, page: Page) {
  await page.goto(DASHBOARD)
  const panel = await openPanel(page, on.language)
  for (const [index] of REQUIREMENTS.entries()) {
    // The next thing to do stands at the head of the panel, whatever it is.
    const step = panel.locator('ol.steps > li').nth(index)
    await panel.locator('.nextup button, .nextup a').first().click()
    const form = panel.locator('form')
    await form.waitFor()
    const choices = form.locator('fieldset').nth(1).locator('input')
    if ((await choices.count()) > 0) await choices.first().check()
    await form.locator('input[type=date]').fill('2025-03-02')
    await form.locator('input[name=role]').fill(on.language === 'ko' ? '마케팅' : 'Marketing')
    if (index === 0) await picture(on, page, '10-statement-form')
    await form.locator('button[type=submit]').click()
    await form.waitFor({ state: 'detached' })
    await step.locator('.state.s-stated').waitFor()
    // After saving, the focus is on the step; the picture shows the panel from its head.
    await panel.locator('.scroll').evaluate((list) => list.scrollTo(0, 0))
    if (index === 1) await picture(on, page, '11-dashboard-some-stated')
  }
  await picture(on, page, '12-dashboard-all-in-place')
  say(on, `dashboard: ${(await lead(panel)).join(' / ')}`)
}

async function settings(on: Walk) {
  const page = await on.session.openExtensionPage('options.html')
  await page.setViewportSize({ width: 800, height: 1400 })
  await page.locator('h1').waitFor()
  await picture(on, page, '20-settings')
}

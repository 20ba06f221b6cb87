import { expect, type Page } from '@playwright/test'
import { SITE_HOSTS, type LogEntry } from '../stand-in'
import type { ChromiumSession } from './chromium'
import { turnOn } from './steps'

export const STAGING = `https://${SITE_HOSTS.staging}`

export const FORM = 'hackle-phone-form'

/** The panel of the trial over the page. */
export const panelOf = (page: Page) => page.locator('aside.trial')

/** Turns the staging site on and opens the trial over the page. */
export async function openTrial(session: ChromiumSession, page: Page) {
  await turnOn(session, page)
  return startTrial(session, page)
}

/** Opens the trial over a page of a site that is turned on, as a person does: the toolbar button, then its line in the popup. */
export async function startTrial(session: ChromiumSession, page: Page) {
  const popup = await session.clickToolbarAction(page)
  // By script, not by the mouse: the line moves while the page is being read above it.
  await popup?.until(`document.querySelector('.hidden-line .link')`)
  await popup?.evaluate(`document.querySelector('.hidden-line .link').click()`)
  await page.bringToFront()
  await expect(panelOf(page)).toBeVisible()
  return panelOf(page)
}

/** Sets a place and what a form needs, and puts the form there. */
export async function place(page: Page, selector: string, position = 'after') {
  const panel = panelOf(page)
  await panel.locator('input[name=selector]').fill(selector)
  await panel.locator(`input[type=radio][value=${position}]`).check()
  await panel.locator('input[name=company]').fill('도담예약 주식회사')
  await panel.locator('input[name=privacyPolicy]').fill('https://www.dodam.example/privacy')
  await panel.locator('button[type=submit]').click()
}

/** Puts the form on a page of the staging site and says yes to real calls: for this site, then for production. */
export async function goLive(session: ChromiumSession, page: Page) {
  await page.goto(`${STAGING}/form/none`)
  const panel = await openTrial(session, page)
  await place(page, 'main > p')
  // The end of the key that the calls will go to.
  await expect(panel).toContainText('0001')
  await panel.locator('.live-ask').click()
  await panel.locator('.ask button').first().click()
  await panel.locator('.ask button').first().click()
  await expect(page.locator(FORM)).toHaveAttribute('mode', 'live')
  return panel
}

/** Ends the trial by the button in the panel's foot. */
export async function leave(page: Page) {
  await panelOf(page).locator('.note-foot .leave').click()
  await expect(panelOf(page)).toHaveCount(0)
  await expect(page.locator(FORM)).toHaveCount(0)
}

/** Ticks every box of the form on the page by real clicks, and submits it. `number` is typed over what stands in the field. */
export async function submit(page: Page, number: string | null = null) {
  const form = page.locator(FORM)
  if (number !== null) await form.locator('input[type=tel]').fill(number)
  for (const box of await form.getByRole('checkbox').all()) await box.check()
  await form.locator('button[type=submit]').click()
}

/** The addresses that were asked for, each once: how often hangs on the clock, and a preflight on the browser's memory. */
export const addresses = (log: readonly LogEntry[]) => {
  const asked = log.filter(({ route }) => route !== 'preflight')
  return [...new Set(asked.map(({ method, host, path }) => `${method} ${host}${path}`))].sort()
}

/** The consent and number events that arrived, in order. */
export const kinds = (log: readonly LogEntry[]) =>
  log
    .flatMap(({ events }) => events.map(({ eventTypeKey }) => eventTypeKey))
    .filter((key) => /sms|secured/.test(key))

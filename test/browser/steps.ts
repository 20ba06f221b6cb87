import { expect, type Locator, type Page } from '@playwright/test'
import type { ChromiumSession } from './chromium'

/** The words of the surfaces as a user sees them, to find things by. */
export const TEXT = {
  ko: {
    overlay: '문자 발송 준비',
    ok: '기재됨',
    incomplete: '일부 누락',
    missing: '누락',
    unknown: '알 수 없음',
  },
  en: {
    overlay: 'Text readiness',
    ok: 'Listed',
    incomplete: 'Partly listed',
    missing: 'Missing',
    unknown: 'Cannot tell',
  },
} as const

export type Outcome = 'ok' | 'incomplete' | 'missing' | 'unknown'

interface ExtensionApi {
  scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> }
}

/** The match patterns for which the reader is registered. */
export async function readersOf(session: ChromiumSession): Promise<string[]> {
  // A page, not the worker: asking the worker would wake it.
  const page = await session.openQuietPage()
  const patterns = await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi }
    const scripts = await chrome.scripting.getRegisteredContentScripts()
    return scripts.flatMap(({ matches }) => matches ?? [])
  })
  await page.close()
  return patterns
}

/**
 * Turns a site on as a user does: the toolbar button, then "allow" in the popup. Nothing can click the browser's own
 * question without a display, so it is answered beforehand.
 */
export async function turnOn(session: ChromiumSession, page: Page) {
  const { protocol, hostname } = new URL(page.url())
  const pattern = `${protocol}//${hostname}/*`
  await session.grantByExtensionsPage(pattern)
  const popup = await session.clickToolbarAction(page)
  if (!popup) throw new Error('The popup did not open.')
  await popup.click('.btn.pri')
  await expect.poll(() => readersOf(session), { message: `${pattern} is turned on` }).toContain(pattern)
  await popup.close().catch(() => undefined)
  await page.bringToFront()
}

/** The note on a policy page, once it shows this outcome. */
export async function expectNote(page: Page, outcome: Outcome, language: 'ko' | 'en' = 'ko') {
  // By class, not by role: Playwright's role engine takes seconds on 100 000 nested elements.
  const note = page.locator('aside.mnote')
  await expect(note.locator('.verdict .lead > span').first()).toHaveText(TEXT[language][outcome], {
    timeout: 45_000,
  })
  return note
}

/** The panel of the five steps on the dashboard, opened from its badge. */
export async function openPanel(page: Page, language: 'ko' | 'en' = 'ko') {
  const overlay = page.getByRole('complementary', { name: TEXT[language].overlay, exact: true })
  const entry = overlay.locator('.badge-open')
  const steps = overlay.locator('ol.steps')
  // A worker that has to start first answers late: whether it is open can be seen only when it is there.
  await expect(entry.or(steps)).toBeVisible()
  if (await entry.isVisible()) await entry.click()
  await expect(steps).toBeVisible()
  return overlay
}

/** The state word of a step, by its number. */
export function stateOf(panel: Awaited<ReturnType<typeof openPanel>>, number: number) {
  return panel
    .locator('ol.steps > li')
    .nth(number - 1)
    .locator('.state')
    .first()
}

/** Answers the two questions of the first run for the sample shop. */
export async function answerTheQuestions(session: ChromiumSession, promotional: 'yes' | 'no') {
  const welcome = await session.openExtensionPage('welcome.html')
  await welcome.locator('input[name=site]').fill('www.dodam.example')
  await welcome.locator(`input[type=radio][value=${promotional}]`).check()
  await welcome.locator('button[type=submit]').click()
  await welcome.locator('h2').first().waitFor()
  await welcome.close()
}

/** Fills the open form of a requirement as far as it must be, and saves it. */
export async function fillAndSave(form: Locator) {
  const option = form.locator('input[name=option]').first()
  if ((await option.count()) > 0) await option.check()
  for (const item of await form.locator('input[type=checkbox]').all()) await item.check()
  const date = form.locator('input[type=date]')
  if ((await date.count()) > 0) await date.fill('2025-03-02')
  await form.locator('input[name=role]').fill('QA')
  await form.locator('button[type=submit]').click()
  await expect(form).toHaveCount(0)
}

/**
 * States in the open panel whatever it asks for next, until all five steps are in place. The questions must be answered and
 * the policy read before.
 */
export async function stateEverything(panel: Locator) {
  const open = panel.locator('ol.steps > li > .line > .state').and(panel.locator('.s-open, .s-cannot-tell'))
  for (let left = await open.count(); left > 0; left -= 1) {
    await panel.locator('.nextup button, .nextup a').first().click()
    await fillAndSave(panel.locator('form'))
    await expect(open).toHaveCount(left - 1)
  }
}

interface StorageArea {
  get(keys: null): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
}

interface StorageApi {
  storage: Record<'local' | 'session', StorageArea>
}

/** All that the extension has stored, on disk and until the browser closes. */
export async function readStored(session: ChromiumSession): Promise<Record<string, unknown>> {
  const page = await session.openQuietPage()
  const stored = await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: StorageApi }
    return { ...(await chrome.storage.session.get(null)), ...(await chrome.storage.local.get(null)) }
  })
  await page.close()
  return stored
}

/** Writes into the extension's storage on disk, past the worker, as a damaged disk or another version would. */
export async function writeStored(session: ChromiumSession, items: Record<string, unknown>) {
  const page = await session.openQuietPage()
  await page.evaluate(async (given) => {
    const { chrome } = globalThis as unknown as { chrome: StorageApi }
    await chrome.storage.local.set(given)
  }, items)
  await page.close()
}

import { expect, type Page } from '@playwright/test'

/** What has the focus, in our shadow root too: its name as read aloud, and what it is. `body` when nothing has it. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
    if (element === null || element === document.body) return 'body'
    const label = (element as HTMLInputElement).labels?.[0]?.textContent
    const name = element.getAttribute('aria-label') ?? label ?? element.textContent
    return `${element.localName} ${name.trim().replace(/\s+/g, ' ')}`
  })
}

/** Presses Tab until what has the focus is called so. */
export async function tabTo(page: Page, name: RegExp) {
  const passed: string[] = []
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab')
    const now = await focused(page)
    if (name.test(now)) return
    passed.push(now)
  }
  throw new Error(`Tab never came to ${name}; it came by ${[...new Set(passed)].join(', ')}`)
}

/** Goes to what is called so by Tab and presses Enter on it. */
export async function enter(page: Page, name: RegExp) {
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}

/** Waits until what has the focus is called so. */
export async function expectFocus(page: Page, name: RegExp) {
  await expect.poll(() => focused(page)).toMatch(name)
}

/** Opens the panel on a page of the dashboard, by keys alone. */
export async function openByKeys(page: Page, dashboard: string) {
  await page.goto(dashboard)
  await page.locator('.badge-open').waitFor()
  expect(await focused(page), 'the focus on load').toBe('body')
  await enter(page, /^button 문자 발송 준비/)
  await expectFocus(page, /^button 접기$/)
}

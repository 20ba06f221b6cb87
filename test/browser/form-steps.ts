import type { Page } from '@playwright/test'
import type { ConsentReceipt } from '../../lib/consent/types'
import { SITE_HOSTS } from '../stand-in'
import { kept } from './delivery-steps'
import { expect } from './fixtures'

export const TYPED = '010-0000-5678'
export const E164 = '+821000005678'

export interface ToldEvent {
  readonly name: string
  readonly detail: {
    readonly receipt?: ConsentReceipt
    readonly code?: string
    readonly cause?: string
    readonly severity?: string
    readonly dryRun?: boolean
  }
}

/** What the form of the page has told so far. */
export const events = (page: Page): Promise<ToldEvent[]> =>
  page.evaluate(() => (window as unknown as { kitEvents: ToldEvent[] }).kitEvents)

export const codes = async (page: Page) =>
  (await events(page)).flatMap(({ name, detail }) => (name === 'developer' ? [detail.code] : []))

/** Opens a page of the staging site with the built kit and its SDK started; `more` goes into the address. */
export async function open(
  page: Page,
  path = '/form',
  attributes: Record<string, string | null> = {},
  more = '',
) {
  const attrs = encodeURIComponent(JSON.stringify(attributes))
  await page.goto(`https://${SITE_HOSTS.staging}${path}?attrs=${attrs}${more}`)
  if (!['/form/relay', '/form/strict', '/form/no-client'].includes(path)) {
    await expect(page.locator('html')).toHaveAttribute('data-sdk', 'ready')
  }
}

export const form = (page: Page) => page.locator('hackle-phone-form').first()
export const number = (page: Page) => form(page).getByRole('textbox')
export const title = (page: Page, name: string) => form(page).getByRole('heading', { name })

/** The boxes by what stands in their labels. */
export const BOXES = {
  collection: '수집·이용 동의',
  use: '마케팅 목적',
  advertising: '광고성 정보 수신 동의 (문자)',
  night: '야간',
  age: '14세',
} as const

export const box = (page: Page, name: keyof typeof BOXES) =>
  form(page).getByRole('checkbox', { name: BOXES[name] })

/** Fills in what an advertising form needs. */
export async function fillIn(page: Page, typed = TYPED) {
  await number(page).fill(typed)
  for (const name of ['collection', 'advertising', 'age'] as const) await box(page, name).check()
}

export const press = (page: Page, name = '신청하기') => form(page).getByRole('button', { name }).click()

/** The number stands nowhere but in the field: in no attribute, no text of the page, nothing that is kept. */
export async function expectNoNumber(page: Page) {
  const html = await form(page).evaluate((element) => {
    const inside = element.shadowRoot?.innerHTML ?? ''
    return element.ownerDocument.documentElement.outerHTML + inside
  })
  for (const place of [html, await kept(page), JSON.stringify(await events(page))]) {
    expect(place).not.toMatch(/0000-?5678/)
  }
}

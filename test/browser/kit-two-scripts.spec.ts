import type { Page } from '@playwright/test'
import { SITE_HOSTS } from '../stand-in'
import type { StandIn } from '../stand-in'
import { expect, test } from './fixtures'

test.use({ extension: null })

const SITE = `https://${SITE_HOSTS.staging}`
const USER = 'stand-in-user'
const ABOUT = {
  company: '도담예약 주식회사',
  'privacy-policy': 'https://www.dodam.example/privacy',
  'opt-out-number': '080-000-0000',
  lang: 'ko',
}
const FORM = 'hackle-phone-form'
const WITHDRAW = 'hackle-phone-withdraw'

/** No room is left in this site's storage: nothing written there can tell one script of the other. */
async function fillStorage(page: Page) {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
}

/** A page with the SDK, on which the two scripts are put in that order, each before its element. */
async function open(page: Page, order: readonly string[]) {
  await page.goto(`${SITE}/form/blank`)
  await expect(page.locator('html')).toHaveAttribute('data-sdk', 'ready')
  for (const name of order) {
    await page.addScriptTag({ url: `/kit/${name}.js` })
    await page.evaluate(
      ([tag, attributes]) => {
        const element = document.createElement(tag)
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
        document.body.append(element)
      },
      [name, ABOUT] as const,
    )
  }
}

async function signUp(page: Page) {
  const form = page.locator(FORM)
  await form.getByLabel('휴대전화번호').fill('010-0000-5678')
  for (const box of await form.getByRole('checkbox').all()) await box.check()
  await form.getByRole('button', { name: '신청하기' }).click()
}

const held = (standIn: StandIn) => {
  const person = standIn.stateOf(USER)
  return { number: person?.phoneNumber, marketing: person?.consent.sms['$marketing'] }
}

const title = (page: Page, element: string, name: string) =>
  page.locator(element).getByRole('heading', { name, exact: true })

const SUPERSEDED = '다른 신청이 시작되어 이 신청은 멈췄습니다'

for (const order of [
  [FORM, WITHDRAW],
  [WITHDRAW, FORM],
]) {
  test(`scripts ${order.join(', then ')}: each defines its own element and nothing more`, async ({
    page,
  }) => {
    await open(page, [])
    const defined = () =>
      page.evaluate(
        (names) => names.filter((name) => customElements.get(name) !== undefined),
        [FORM, WITHDRAW],
      )
    const [first = '', second = ''] = order
    await page.addScriptTag({ url: `/kit/${first}.js` })
    expect(await defined()).toEqual([first])
    await page.addScriptTag({ url: `/kit/${second}.mjs`, type: 'module' })
    expect(await defined()).toEqual([FORM, WITHDRAW])
  })

  test(`scripts ${order.join(', then ')}: the withdrawal ends a request that is not saved yet`, async ({
    page,
    standIn,
  }) => {
    await fillStorage(page)
    await open(page, order)
    standIn.fail('events', { status: 500 }, Number.POSITIVE_INFINITY, '"SUBSCRIBED"')
    await signUp(page)
    await expect(title(page, FORM, '아직 저장하지 못했습니다')).toBeVisible()
    await page.locator(WITHDRAW).getByRole('button', { name: '광고 문자 중지' }).click()
    await expect(title(page, FORM, SUPERSEDED)).toBeVisible()
    standIn.heal()
    await expect(title(page, WITHDRAW, '동의를 철회했습니다')).toBeVisible({ timeout: 20_000 })
    expect(held(standIn)).toEqual({ number: null, marketing: 'UNSUBSCRIBED' })
  })

  test(`scripts ${order.join(', then ')}: a new request ends a withdrawal that has not arrived`, async ({
    page,
    standIn,
  }) => {
    await fillStorage(page)
    await open(page, order)
    standIn.fail('events', { status: 500 }, Number.POSITIVE_INFINITY, 'UNSUBSCRIBED')
    await page.locator(WITHDRAW).getByRole('button', { name: '광고 문자 중지' }).click()
    await expect(title(page, WITHDRAW, '아직 반영하지 못했습니다')).toBeVisible()
    await signUp(page)
    await expect(title(page, WITHDRAW, SUPERSEDED)).toBeVisible()
    standIn.heal()
    await expect(title(page, FORM, '저장했습니다')).toBeVisible({ timeout: 20_000 })
    expect(held(standIn)).toEqual({ number: '+821000005678', marketing: 'SUBSCRIBED' })
  })
}

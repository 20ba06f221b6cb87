import { violationsIn } from './axe'
import { arrived, held } from './delivery-steps'
import {
  box,
  E164,
  expectNoNumber,
  events,
  fillIn,
  form,
  number,
  open,
  press,
  title,
  TYPED,
} from './form-steps'
import { expect, test } from './fixtures'

test.use({ extension: null })

const SUBSCRIBED = { number: E164, marketing: 'SUBSCRIBED' }

test('an advertising form sends consent, then number, and says saved when both have arrived', async ({
  page,
  standIn,
}) => {
  await open(page)
  await fillIn(page)
  await press(page)
  await expect(title(page, '저장했습니다')).toBeFocused()
  expect(arrived(standIn)).toEqual(['SUBSCRIBED', 'number'])
  expect(held(standIn)).toEqual(SUBSCRIBED)
  await expect(form(page)).toContainText('010-****-5678')
  await expectNoNumber(page)
  const [submitted, delivered] = await events(page)
  expect([submitted?.name, delivered?.name]).toEqual(['submit', 'delivered'])
  const { receipt } = delivered?.detail ?? {}
  expect(receipt?.boxes.map(({ matter, choice }) => [matter, choice])).toEqual([
    ['collection', 'agreed'],
    ['advertising', 'agreed'],
  ])
  expect(receipt?.texts.shownHash).toMatch(/^[0-9a-f]{64}$/)
})

test('says field by field what is lacking, and sends nothing', async ({ page, standIn }) => {
  await open(page)
  await press(page)
  await expect(number(page)).toBeFocused()
  await number(page).fill(TYPED)
  await box(page, 'collection').check()
  await press(page)
  await expect(box(page, 'advertising')).toBeFocused()
  await expect(box(page, 'advertising')).toHaveAccessibleDescription(/이 항목에 동의해야 신청됩니다/)
  await box(page, 'advertising').check()
  await press(page)
  await expect(box(page, 'age')).toBeFocused()
  expect(arrived(standIn)).toEqual([])
  expect(await events(page)).toEqual([])
})

test('a service form without advertising says so to Hackle before the number', async ({ page, standIn }) => {
  await open(page, '/form', { for: 'service' })
  await number(page).fill(TYPED)
  await box(page, 'collection').check()
  await box(page, 'use').check()
  await box(page, 'age').check()
  await expect(form(page).getByText('하나만 선택하면 광고 수신 동의로 처리하지 않습니다')).toBeVisible()
  await press(page, '등록하기')
  await expect(title(page, '저장했습니다')).toBeVisible()
  await expect(form(page)).toContainText('광고 문자는 보내지 않습니다')
  expect(held(standIn)).toEqual({ number: E164, marketing: 'UNSUBSCRIBED' })
})

test('"agree to all" ticks the optional boxes and never the age', async ({ page }) => {
  await open(page, '/form', { for: 'service', night: 'night_ads' })
  await form(page).getByRole('checkbox', { name: '전체 동의 (선택 항목 포함)' }).check()
  for (const name of ['collection', 'use', 'advertising', 'night'] as const) {
    await expect(box(page, name)).toBeChecked()
  }
  await expect(box(page, 'age')).not.toBeChecked()
})

test('keeps it open while the server fails, sends again by hand, and saves once', async ({
  page,
  standIn,
}) => {
  await open(page)
  await fillIn(page)
  standIn.fail('events', { status: 503 }, 1, '$sms_subscriptions')
  await press(page)
  await expect(title(page, '아직 저장하지 못했습니다')).toBeVisible()
  await expect(number(page)).toHaveJSProperty('readOnly', true)
  expect(await violationsIn(page, 'hackle-phone-form')).toEqual([])
  await press(page, '지금 다시 보내기')
  await expect(title(page, '저장했습니다')).toBeVisible()
  expect(held(standIn)).toEqual(SUBSCRIBED)
})

test('a cancelled request is taken back, and that is the last word', async ({ page, standIn }) => {
  await open(page)
  await fillIn(page)
  standIn.fail('events', { status: 500 }, 1, '$secured_properties')
  await press(page)
  await press(page, '신청 취소')
  await expect(title(page, '신청을 취소했습니다')).toBeVisible()
  await expect.poll(() => held(standIn)).toEqual({ number: null, marketing: 'UNSUBSCRIBED' })
  expect((await events(page)).map(({ name }) => name)).toEqual(['submit', 'withdrawn'])
  await expectNoNumber(page)
})

test('a refused number says which part was saved, and can be tried again', async ({ page, standIn }) => {
  await open(page)
  await fillIn(page)
  standIn.fail('events', { status: 400 }, 1, '$secured_properties')
  await press(page)
  await expect(title(page, '저장하지 못했습니다')).toBeVisible()
  await expect(form(page)).toContainText('동의는 저장했지만 번호는 저장하지 못했습니다')
  expect(await violationsIn(page, 'hackle-phone-form')).toEqual([])
  await press(page, '다시 시도')
  await expect(title(page, '저장했습니다')).toBeVisible()
  expect(held(standIn)).toEqual(SUBSCRIBED)
})

test('a receipt of withdrawal names what was asked, though the attributes have changed since', async ({
  page,
  standIn,
}) => {
  await open(page)
  await fillIn(page)
  await press(page)
  await expect(title(page, '저장했습니다')).toBeVisible()
  await form(page).evaluate((element) => {
    element.setAttribute('mode', 'dry-run')
    element.setAttribute('for', 'service')
    element.setAttribute('company', '다른 회사')
  })
  await press(page, '동의 철회')
  await expect(title(page, '동의를 철회했습니다')).toBeVisible()
  expect(held(standIn)).toEqual({ number: null, marketing: 'UNSUBSCRIBED' })
  const { receipt } = (await events(page)).at(-1)?.detail ?? {}
  expect(receipt).toMatchObject({ mode: 'live', kind: 'marketing', controller: '도담예약 주식회사' })
})

test('withdraws from the receipt', async ({ page, standIn }) => {
  await open(page)
  await fillIn(page)
  await press(page)
  await press(page, '동의 철회')
  await expect(title(page, '동의를 철회했습니다')).toBeVisible()
  expect(held(standIn)).toEqual({ number: null, marketing: 'UNSUBSCRIBED' })
})

test('an earlier consent is shown, left alone, and ended by its own button', async ({ page, standIn }) => {
  await open(page, '/form', { for: 'service', 'ad-consent': '2026-01-05' })
  await expect(form(page).getByRole('checkbox', { name: '광고' })).toHaveCount(0)
  await number(page).fill(TYPED)
  await box(page, 'collection').check()
  await box(page, 'age').check()
  await press(page, '등록하기')
  await expect(title(page, '저장했습니다')).toBeVisible()
  expect(arrived(standIn)).toEqual(['number'])
  await press(page, '새로 입력')
  await press(page, '광고 수신 동의 철회')
  await expect(title(page, '동의를 철회했습니다')).toBeVisible()
  expect(arrived(standIn)).toEqual(['number', 'UNSUBSCRIBED'])
})

test.describe('only a person agrees', () => {
  test('to a box that a script ticks, clicks or sends events to', async ({ page, standIn }) => {
    await open(page)
    await number(page).fill(TYPED)
    await box(page, 'age').check()
    await form(page).evaluate((element) => {
      const root = element.shadowRoot
      const boxes = [...(root?.querySelectorAll('input') ?? [])].filter(({ id }) =>
        /collection|advertising/.test(id),
      )
      for (const each of boxes) {
        each.click()
        each.closest('label')?.click()
        each.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))
        each.checked = true
        each.dispatchEvent(new Event('change', { bubbles: true }))
      }
    })
    await expect(box(page, 'collection')).not.toBeChecked()
    await press(page)
    await expect(box(page, 'collection')).toBeFocused()
    expect(arrived(standIn)).toEqual([])
  })

  test('and what a script changes behind the visitor stops the request', async ({ page, standIn }) => {
    await open(page)
    await fillIn(page)
    await form(page).evaluate((element) => {
      for (const each of element.shadowRoot?.querySelectorAll('input') ?? []) each.checked = false
    })
    await press(page)
    await expect(box(page, 'advertising')).toBeChecked()
    expect(arrived(standIn)).toEqual([])
    await press(page)
    await expect(title(page, '저장했습니다')).toBeVisible()
  })

  test('ticks for one company are none for another', async ({ page }) => {
    await open(page)
    await fillIn(page)
    await form(page).evaluate((element) => element.setAttribute('company', '다른 회사'))
    for (const each of await form(page).getByRole('checkbox').all()) await expect(each).not.toBeChecked()
    await expect(number(page)).toHaveValue(TYPED)
  })

  test('a tick to a text that changes is undone, the number and the other ticks stay', async ({ page }) => {
    await open(page)
    await fillIn(page)
    await form(page).evaluate((element) => element.setAttribute('retention', '가입일부터 1년'))
    await expect(box(page, 'collection')).not.toBeChecked()
    await expect(box(page, 'advertising')).toBeChecked()
    await expect(number(page)).toHaveValue(TYPED)
  })
})

test('of two forms the later request takes the place of the earlier', async ({ page, standIn }) => {
  await open(page, '/form/two')
  await fillIn(page)
  standIn.fail('events', { status: 503 }, 1, '$sms_subscriptions')
  await press(page)
  await expect(title(page, '아직 저장하지 못했습니다')).toBeVisible()
  const second = page.locator('hackle-phone-form').nth(1)
  await second.getByRole('textbox').fill('010-0000-4321')
  for (const each of await second.getByRole('checkbox').all()) await each.check()
  await second.getByRole('button', { name: '신청하기' }).click()
  await expect(title(page, '다른 신청이 시작되어 이 신청은 멈췄습니다')).toBeVisible()
  await expect(second.getByRole('heading', { name: '저장했습니다' })).toBeVisible({ timeout: 20_000 })
  expect(held(standIn)).toEqual({ number: '+821000004321', marketing: 'SUBSCRIBED' })
})

test('takes numbers of other countries where the site names them, and asks for their script only then', async ({
  page,
  session,
}) => {
  const asked = () => session.requestsOf(page).filter((url) => url.includes('hackle-phone-intl'))
  await open(page)
  await number(page).fill('+1 202 555 0143')
  await number(page).blur()
  await expect(number(page)).toHaveAccessibleDescription(/한국/)
  expect(asked()).toEqual([])
  await open(page, '/form', { countries: 'KR US' })
  await expect.poll(() => asked().length).toBe(1)
  await expect(form(page)).toContainText('국가 번호부터')
  await fillIn(page, '+1 202 555 0143')
  await press(page)
  await expect(title(page, '저장했습니다')).toBeVisible()
})

test('says the site’s own words, and then claims no hash of ours for them', async ({ page }) => {
  await open(page)
  await form(page).evaluate((element) => {
    const own = element as HTMLElement & { words: Record<string, string> }
    own.words = { advertising: '봄 광고 문자 수신 동의', 'submit-marketing': '받기' }
    const heading = document.createElement('h2')
    heading.slot = 'heading'
    heading.textContent = '봄 소식'
    element.append(heading)
  })
  await number(page).fill(TYPED)
  await form(page).getByRole('checkbox', { name: '봄 광고 문자 수신 동의' }).check()
  await box(page, 'collection').check()
  await box(page, 'age').check()
  await press(page, '받기')
  await expect(title(page, '저장했습니다')).toBeVisible()
  const [, delivered] = await events(page)
  expect(delivered?.detail.receipt?.texts.builtIn).toBeNull()
  expect(delivered?.detail.receipt?.texts.shown).toEqual(
    expect.arrayContaining(['봄 소식', '봄 광고 문자 수신 동의']),
  )
})

test('is used from field to receipt with the keyboard alone', async ({ page, standIn }) => {
  await open(page)
  await form(page).evaluate((element) => element.focus())
  await page.keyboard.type('01000005678')
  await expect(number(page)).toHaveValue(TYPED)
  for (const name of ['collection', 'advertising', 'age'] as const) {
    await page.keyboard.press('Tab')
    await expect(box(page, name)).toBeFocused()
    await page.keyboard.press('Space')
  }
  await page.keyboard.press('Tab')
  await expect(form(page).getByRole('button', { name: '신청하기' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(title(page, '저장했습니다')).toBeFocused()
  expect(held(standIn)).toEqual(SUBSCRIBED)
  const [, delivered] = await events(page)
  expect(delivered?.detail.receipt?.boxes.map(({ gesture }) => gesture)).toEqual(['keyboard', 'keyboard'])
  await page.keyboard.press('Tab')
  await expect(form(page).getByRole('button', { name: '내역 내려받기' })).toBeFocused()
})

for (const lang of ['ko', 'en']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing, ${lang}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width: 320, height: 900 })
      const look = async () => {
        await page.evaluate((scheme) => {
          document.documentElement.style.colorScheme = scheme
        }, colorScheme)
        expect(await violationsIn(page, 'hackle-phone-form')).toEqual([])
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(wide).toBeLessThanOrEqual(320)
      }
      const shown: Record<string, string>[] = [
        { night: 'night_ads' },
        { for: 'service', night: 'night_ads', 'under-14-link': '/guardian' },
        { for: 'service', basis: 'contract', 'ad-consent': '2026-01-05' },
        { mode: 'dry-run' },
      ]
      for (const attributes of shown) {
        await open(page, '/form', { lang, ...attributes })
        await look()
        await form(page).locator('button[type=submit]').click()
        await look()
      }
      await number(page).fill(TYPED)
      for (const each of await form(page).getByRole('checkbox').all()) await each.check()
      await form(page).locator('button[type=submit]').click()
      await expect(form(page).locator('.receipt')).toBeVisible()
      await look()
    })
  }
}

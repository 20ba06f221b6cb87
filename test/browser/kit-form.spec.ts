import type { Page } from '@playwright/test'
import { KEYS, SITE_HOSTS, STAGING_HTTP_PORT } from '../stand-in'
import { violationsIn } from './axe'
import { arrived, held, kept } from './delivery-steps'
import { box, codes, E164, events, fillIn, form, number, open, press, title, TYPED } from './form-steps'
import { expect, test } from './fixtures'

test.use({ extension: null })

const SUBSCRIBED = { number: E164, marketing: 'SUBSCRIBED' }

/** The number stands nowhere but in the field: in no attribute, no text of the page, nothing that is kept. */
async function expectNoNumber(page: Page) {
  const html = await form(page).evaluate((element) => {
    const inside = element.shadowRoot?.innerHTML ?? ''
    return element.ownerDocument.documentElement.outerHTML + inside
  })
  for (const place of [html, await kept(page), JSON.stringify(await events(page))]) {
    expect(place).not.toMatch(/0000-?5678/)
  }
}

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

  test('a tick to a text that changes is undone, the number and the other ticks stay', async ({ page }) => {
    await open(page)
    await fillIn(page)
    await form(page).evaluate((element) => element.setAttribute('retention', '가입일부터 1년'))
    await expect(box(page, 'collection')).not.toBeChecked()
    await expect(box(page, 'advertising')).toBeChecked()
    await expect(number(page)).toHaveValue(TYPED)
  })
})

test.describe('in a form of the site', () => {
  const host = (page: Page) => page.getByRole('button', { name: '가입하기' })

  test('does not keep it from going on without ticks, and posts nothing of its own', async ({
    page,
    standIn,
  }) => {
    await open(page, '/form/host')
    await number(page).fill(TYPED)
    await host(page).click()
    await expect(page).toHaveURL(/\/form\/posted/)
    await expect(page.getByRole('main')).toContainText('홍길동')
    await expect(page.getByRole('main')).not.toContainText('5678')
    expect(arrived(standIn)).toEqual([])
  })

  test('with ticks holds it, delivers, and submits it once with the receipt', async ({ page, standIn }) => {
    await open(page, '/form/host')
    await page.evaluate(() => {
      let heard = 0
      document.querySelector('#host')?.addEventListener('submit', (event) => {
        heard += 1
        document.title = `${heard}`
        event.preventDefault()
      })
    })
    await fillIn(page)
    await number(page).press('Enter')
    await expect(title(page, '저장했습니다')).toBeVisible()
    await expect(page).toHaveTitle('1')
    expect(held(standIn)).toEqual(SUBSCRIBED)
    const posted = await page.evaluate(() => {
      const element = document.querySelector<HTMLFormElement>('#host')
      return element === null ? [] : [...new FormData(element)].map(([name, value]) => [name, String(value)])
    })
    const id = (await events(page)).at(-1)?.detail.receipt?.id
    expect(posted).toEqual([
      ['who', '홍길동'],
      ['phone', E164],
      ['hackle-phone-receipt', id],
      ['hackle-phone-collection', 'agreed'],
      ['hackle-phone-advertising', 'agreed'],
    ])
  })

  test('never puts the number into an address', async ({ page }) => {
    await open(page, '/form/get')
    await page.evaluate(() =>
      document.querySelector('#host')?.addEventListener('submit', (event) => event.preventDefault()),
    )
    await fillIn(page)
    await host(page).click()
    await expect(title(page, '저장했습니다')).toBeVisible()
    expect(await codes(page)).toContain('get-form')
    const names = await page.evaluate(() => {
      const element = document.querySelector<HTMLFormElement>('#host')
      return element === null ? [] : [...new FormData(element).keys()]
    })
    expect(names).not.toContain('phone')
  })

  test('puts no number into an address by another button, once it is saved', async ({ page }) => {
    await open(page, '/form/host')
    await page.evaluate(() => {
      const element = document.querySelector('#host')
      element?.addEventListener('submit', (event) => event.preventDefault(), { once: true })
      const button = document.createElement('button')
      button.textContent = '찾기'
      button.formMethod = 'get'
      element?.append(button)
    })
    await fillIn(page)
    await host(page).click()
    await expect(title(page, '저장했습니다')).toBeVisible()
    await page.getByRole('button', { name: '찾기' }).click()
    await expect(page).toHaveURL(/\/form\/posted\?.*hackle-phone-receipt=/)
    expect(page.url()).not.toContain('5678')
  })

  test('has nothing to submit after a withdrawal', async ({ page }) => {
    await open(page, '/form/host')
    await page.evaluate(() =>
      document.querySelector('#host')?.addEventListener('submit', (event) => event.preventDefault()),
    )
    await fillIn(page)
    await host(page).click()
    await press(page, '동의 철회')
    await expect(title(page, '동의를 철회했습니다')).toBeVisible()
    const names = await page.evaluate(() => {
      const element = document.querySelector<HTMLFormElement>('#host')
      return element === null ? [] : [...new FormData(element).keys()]
    })
    expect(names).toEqual(['who'])
  })

  test('with ticks and a wrong number holds it with the error; after a failure the visitor can go on', async ({
    page,
    standIn,
  }) => {
    await open(page, '/form/host')
    await fillIn(page, '02-345-6789')
    await host(page).click()
    await expect(number(page)).toBeFocused()
    await number(page).fill(TYPED)
    standIn.fail('events', { status: 400 }, 1, '$sms_subscriptions')
    await host(page).click()
    await expect(form(page)).toContainText('동의와 번호 모두 저장하지 못했습니다')
    await press(page, '신청 없이 계속')
    await expect(page).toHaveURL(/\/form\/posted/)
    await expect(page.getByRole('main')).not.toContainText('5678')
    expect(held(standIn).number ?? null).toBeNull()
  })

  test('stays locked at its end where its fieldset was disabled meanwhile', async ({ page, standIn }) => {
    await open(page)
    await fillIn(page)
    standIn.fail('events', { status: 503 }, 1, '$sms_subscriptions')
    await page.evaluate(() => {
      const element = document.querySelector('hackle-phone-form')
      const set = document.createElement('fieldset')
      element?.before(set)
      if (element) set.append(element)
    })
    await press(page)
    await expect(title(page, '아직 저장하지 못했습니다')).toBeVisible()
    await page.evaluate(() => document.querySelector('fieldset')?.setAttribute('disabled', ''))
    standIn.fail('events', { status: 400 }, 1, '$sms_subscriptions')
    await press(page, '지금 다시 보내기')
    await expect(title(page, '저장하지 못했습니다')).toBeVisible()
    await expect(box(page, 'advertising')).toBeDisabled()
    await expect(number(page)).toHaveJSProperty('readOnly', true)
  })

  test('is emptied by a reset and locked by a disabled fieldset', async ({ page }) => {
    await open(page, '/form/host')
    await fillIn(page)
    await page.evaluate(() => document.querySelector<HTMLFormElement>('#host')?.reset())
    await expect(number(page)).toHaveValue('')
    await expect(box(page, 'advertising')).not.toBeChecked()
    await page.evaluate(() => {
      const set = document.createElement('fieldset')
      set.disabled = true
      const element = document.querySelector('hackle-phone-form')
      element?.replaceWith(set)
      if (element) set.append(element)
    })
    await expect(box(page, 'advertising')).toBeDisabled()
    await expect(number(page)).toHaveJSProperty('readOnly', true)
  })
})

test.describe('where it stands', () => {
  test('speaks the language of the page, also once that changes, unless it has its own', async ({ page }) => {
    await open(page, '/form', { lang: null })
    const speak = (lang: string) =>
      page.evaluate((tag) => {
        document.documentElement.lang = tag
      }, lang)
    await speak('en')
    await number(page).fill(TYPED)
    await expect(form(page).getByRole('button', { name: 'Sign up' })).toBeVisible()
    await speak('ko')
    await expect(form(page).getByRole('button', { name: '신청하기' })).toBeVisible()
    await expect(number(page)).toHaveValue(TYPED)
    await form(page).evaluate((element) => element.setAttribute('lang', 'en'))
    await speak('ko-KR')
    await expect(form(page).getByRole('button', { name: 'Sign up' })).toBeVisible()
  })

  test('works under a strict policy that lets it connect', async ({ page, standIn }) => {
    await open(page, '/form/strict/connect')
    await fillIn(page)
    await press(page)
    await expect(title(page, '저장했습니다')).toBeVisible()
    expect(held(standIn)).toEqual(SUBSCRIBED)
  })

  test('says that it failed where a policy blocks the connection', async ({ page }) => {
    await open(page, '/form/strict')
    await fillIn(page)
    await press(page)
    await expect(title(page, '저장하지 못했습니다')).toBeVisible({ timeout: 30_000 })
    expect((await events(page)).map(({ name }) => name)).toContain('failed')
  })

  test('goes on when it is taken out of the page, and tells the document', async ({ page, standIn }) => {
    await open(page)
    await fillIn(page)
    standIn.fail('events', { delay: 800 }, 1, '$sms_subscriptions')
    await press(page)
    await form(page).evaluate((element) => element.remove())
    await expect.poll(async () => (await events(page)).map(({ name }) => name)).toContain('delivered')
    expect(held(standIn)).toEqual(SUBSCRIBED)
  })

  test('keeps its own time where the page patches `Date` later', async ({ page }) => {
    await open(page)
    const before = Date.now()
    await page.evaluate(() => {
      Date.now = () => 86_400_000
    })
    await fillIn(page)
    await press(page)
    await expect(title(page, '저장했습니다')).toBeVisible()
    const { receipt } = (await events(page)).at(-1)?.detail ?? {}
    const times = [receipt?.at, ...(receipt?.boxes ?? []).map(({ at }) => at)]
    for (const at of times) expect(Math.abs(Date.parse(at ?? '') - before)).toBeLessThan(60_000)
  })

  test('sends once, however often it is pressed', async ({ page, standIn }) => {
    await open(page)
    await fillIn(page)
    standIn.fail('events', { delay: 500 }, 1, '$sms_subscriptions')
    await form(page)
      .getByRole('button', { name: '신청하기' })
      .evaluate((element: HTMLElement) => [1, 2, 3].forEach(() => element.click()))
    await expect(title(page, '저장했습니다')).toBeVisible()
    expect(arrived(standIn)).toEqual(['SUBSCRIBED', 'number'])
  })

  test('a dry run sends nothing and marks form and receipt', async ({ page, standIn }) => {
    await open(page, '/form', { mode: 'dry-run' })
    await fillIn(page)
    await press(page)
    await expect(title(page, '시험을 마쳤습니다')).toBeVisible()
    await expect(form(page).getByText('시험, 효력 없음').first()).toBeVisible()
    expect(arrived(standIn)).toEqual([])
    expect((await events(page)).at(-1)?.detail.dryRun).toBe(true)
    await expectNoNumber(page)
  })

  test('collects nothing without company, policy or a secure page, and says why', async ({ page }) => {
    const cases = [
      ['company', 'missing-company'],
      ['privacy-policy', 'missing-privacy-policy'],
    ] as const
    for (const [name, code] of cases) {
      await open(page, '/form', { [name]: null })
      await expect(form(page)).toContainText('이 양식은 아직 준비되지 않았습니다')
      await expect(form(page).getByRole('textbox')).toHaveCount(0)
      expect(await codes(page)).toContain(code)
      expect(await violationsIn(page, 'hackle-phone-form')).toEqual([])
    }
    await page.goto(`http://${SITE_HOSTS.staging}:${STAGING_HTTP_PORT}/form`)
    await expect(form(page)).toContainText('이 양식은 아직 준비되지 않았습니다')
  })

  test('still says where a request stands when the site takes the company away', async ({
    page,
    standIn,
  }) => {
    await open(page)
    await fillIn(page)
    standIn.fail('events', { status: 503 }, 1, '$sms_subscriptions')
    await press(page)
    await expect(title(page, '아직 저장하지 못했습니다')).toBeVisible()
    await form(page).evaluate((element) => element.removeAttribute('company'))
    await expect(title(page, '이 양식은 아직 준비되지 않았습니다')).toBeVisible()
    await press(page, '신청 취소')
    await expect(title(page, '신청을 취소했습니다')).toBeVisible()
  })

  test('is read aloud in the language that it speaks, and asks for the 080 number', async ({ page }) => {
    await open(page, '/form', { lang: 'fr', 'opt-out-number': null })
    await expect(form(page).getByRole('form')).toHaveAttribute('lang', 'en')
    expect(await codes(page)).toEqual(['no-opt-out-number'])
  })

  test('tells the developer that nobody keeps the receipts', async ({ page }) => {
    await open(page, '/form', {}, '&keep=no')
    await fillIn(page)
    await press(page)
    await expect(title(page, '저장했습니다')).toBeVisible()
    expect(await codes(page)).toContain('receipt-not-kept')
  })

  test('with `require-user` and nobody signed in nothing is sent', async ({ page, standIn }) => {
    await open(page, '/form', { 'require-user': '' }, '&user=')
    await fillIn(page)
    await press(page)
    await expect(title(page, '저장하지 못했습니다')).toBeVisible()
    expect(await codes(page)).toContain('no-user-id')
    expect(arrived(standIn)).toEqual([])
  })
})

test.describe('what cannot be confirmed', () => {
  test('inside an app is shown as sent, never as saved', async ({ page }) => {
    await open(page, '/form', {}, `&app=${KEYS.browserTest}`)
    await fillIn(page)
    await press(page)
    await expect(title(page, '보냈지만 저장을 확인하지 못했습니다')).toBeVisible()
    await expect(form(page)).not.toContainText('저장했습니다')
    expect(await violationsIn(page, 'hackle-phone-form')).toEqual([])
    const told = (await events(page)).map(({ name }) => name)
    expect(told.filter((name) => name !== 'developer')).toEqual(['submit', 'unconfirmed'])
  })

  test('and with a wrong key nothing is called saved', async ({ page, standIn }) => {
    await open(page, '/form', {}, '&key=wrong')
    await fillIn(page)
    await press(page)
    await expect(title(page, '저장하지 못했습니다')).toBeVisible({ timeout: 20_000 })
    expect(await codes(page)).toContain('wrong-key')
    expect(arrived(standIn)).toEqual([])
  })

  test('a page left too early says so the next time, once', async ({ page, standIn }) => {
    await open(page)
    await fillIn(page)
    standIn.fail('events', { status: 503 }, 1, '$sms_subscriptions')
    await press(page)
    await expect(title(page, '아직 저장하지 못했습니다')).toBeVisible()
    let asked = ''
    page.once('dialog', (dialog) => {
      asked = dialog.type()
      void dialog.accept()
    })
    await open(page)
    expect(asked).toBe('beforeunload')
    await expect(form(page)).toContainText('저장을 확인하지 못했습니다. 다시 신청하세요.')
    await open(page)
    await expect(form(page)).not.toContainText('저장을 확인하지 못했습니다')
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

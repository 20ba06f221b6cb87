import type { Page } from '@playwright/test'
import { arrived, held } from './delivery-steps'
import { box, codes, E164, events, fillIn, form, number, open, press, title, TYPED } from './form-steps'
import { expect, test } from './fixtures'
import { holdAnswer } from './kit-journey-steps'

test.use({ extension: null })

const SUBSCRIBED = { number: E164, marketing: 'SUBSCRIBED' }

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

test('submits what it held, also where the site has taken the element out meanwhile', async ({
  page,
  standIn,
}) => {
  await open(page, '/form/host')
  await fillIn(page)
  const release = holdAnswer(standIn)
  await host(page).click()
  await expect(form(page)).toContainText('저장하는 중')
  await form(page).evaluate((element) => element.remove())
  release()
  await expect(page).toHaveURL(/\/form\/posted/)
  expect(held(standIn)).toEqual(SUBSCRIBED)
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

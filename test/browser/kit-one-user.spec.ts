import type { Page } from '@playwright/test'
import { arrived, held } from './delivery-steps'
import { box, E164, fillIn, form, open, press, title } from './form-steps'
import { expect, test } from './fixtures'

test.use({ extension: null })

/** Somebody else logs in on the same page. */
const logIn = (page: Page) =>
  page.evaluate(async () => {
    const { hackleClient } = window as unknown as { hackleClient: { setUserId(id: string): unknown } }
    await hackleClient.setUserId('another-member')
  })

test('a withdrawal is not sent for who has logged in since, and not called done', async ({
  page,
  standIn,
}) => {
  await open(page)
  await fillIn(page)
  await press(page)
  await expect(title(page, '저장했습니다')).toBeVisible()
  await logIn(page)
  await form(page).getByRole('button', { name: '동의 철회' }).click()
  await expect(title(page, '철회하지 못했습니다')).toBeVisible()
  expect(held(standIn)).toEqual({ number: E164, marketing: 'SUBSCRIBED' })
})

test('a request is not sent again for who has logged in since', async ({ page, standIn }) => {
  await open(page)
  await fillIn(page)
  standIn.fail('events', { status: 500 }, 1, '$sms_subscriptions')
  await press(page)
  await expect(title(page, '아직 저장하지 못했습니다')).toBeVisible()
  await logIn(page)
  await form(page).getByRole('button', { name: '지금 다시 보내기' }).click()
  await expect(title(page, '저장하지 못했습니다')).toBeVisible()
  expect(arrived(standIn)).toEqual([])
})

test('a consent whose number was refused can be taken back', async ({ page, standIn }) => {
  await open(page)
  await fillIn(page)
  standIn.fail('events', { status: 400 }, 1, '$secured_properties')
  await press(page)
  await expect(title(page, '저장하지 못했습니다')).toBeVisible()
  await form(page).getByRole('button', { name: '신청 취소' }).click()
  await expect(title(page, '신청을 취소했습니다')).toBeVisible()
  expect(held(standIn)).toMatchObject({ marketing: 'UNSUBSCRIBED' })
})

test('a click of a person on a notice lends itself to no box', async ({ page }) => {
  await open(page)
  await page.evaluate(() => {
    addEventListener('click', (event) => event.isTrusted || event.stopImmediatePropagation(), true)
  })
  await form(page).locator('.boxes dt, .boxes dd, .boxes p').first().click()
  const advertising = box(page, 'advertising')
  const before = await advertising.isChecked()
  await advertising.evaluate((input: HTMLElement) => input.click())
  await expect(advertising).toBeChecked({ checked: before })
  await advertising.evaluate((input: HTMLInputElement) => input.labels?.[0]?.click())
  await expect(advertising).toBeChecked({ checked: before })
})

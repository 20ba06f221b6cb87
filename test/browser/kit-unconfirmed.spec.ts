import { KEYS } from '../stand-in'
import { violationsIn } from './axe'
import { arrived } from './delivery-steps'
import { codes, events, fillIn, form, open, press, title } from './form-steps'
import { expect, test } from './fixtures'

test.use({ extension: null })

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

import { DASHBOARD_HOST, SITE_HOSTS } from '../stand-in'
import { expect, test } from './fixtures'
import { placeOf } from './appearance'
import { enter, expectFocus, focused, openByKeys, tabTo } from './keys'
import { expectNote, readStored, stateOf, turnOn } from './steps'

const SHOP = `https://${SITE_HOSTS.shop}`
const DASHBOARD = `https://${DASHBOARD_HOST}/config/platform-integrations?tab=TEXT_MESSAGE`

for (const killed of [false, true]) {
  test(`the panel is opened, walked, filled, taken back and closed by keys${killed ? ', the worker stopped in between' : ''}`, async ({
    session,
    page,
  }) => {
    test.setTimeout(90_000)
    const panel = page.locator('aside')
    const pause = async () => {
      if (!killed) return
      await session.stopServiceWorker()
      await page.bringToFront()
    }
    await openByKeys(page, DASHBOARD)

    await test.step('every step can be walked through, and its reasons unfolded', async () => {
      for (const reasons of ['위탁 계약', '발신번호', '080', '캐시', '전화번호']) {
        await enter(page, new RegExp(`^summary 이유와 예외 ${reasons}`))
      }
      await expect(panel.locator('details[open]')).toHaveCount(5)
    })
    await pause()

    await test.step('a requirement is stated', async () => {
      await enter(page, /^button 등록 결과 적기$/)
      await expectFocus(page, /^input 자기 발신번호를 핵클에 등록함$/)
      await tabTo(page, /^input 유선전화$/)
      await page.keyboard.press('ArrowDown')
      await expectFocus(page, /^input 휴대전화$/)
      await tabTo(page, /^input 역할/)
      await page.keyboard.type('마케팅')
      await pause()
      await page.keyboard.press('Enter')
      await expect(stateOf(panel, 2)).toHaveText('진술')
      await expectFocus(page, /^h3 2?\s?발신번호 사전등록$/)
      await expect(panel.locator('.said-line')).toContainText('휴대전화')
    })
    await pause()

    await test.step('it is withdrawn, and brought back', async () => {
      await enter(page, /^button 거두기: /)
      await expect(stateOf(panel, 2)).toHaveText('알 수 없음')
      await pause()
      await enter(page, /^button 되돌리기$/)
      await expect(stateOf(panel, 2)).toHaveText('진술')
      await expect(panel.locator('.said-line')).toContainText('휴대전화')
    })
    await pause()

    await test.step('Escape leaves the form first, then the panel; the focus goes back to the badge', async () => {
      await enter(page, /^button 충전 결과 적기$/)
      await expectFocus(page, /^input 캐시를 충전함$/)
      await page.keyboard.press('Escape')
      await expect(panel.locator('form')).toHaveCount(0)
      await expectFocus(page, /^h3 4?\s?캐시 충전$/)
      await page.keyboard.press('Escape')
      await expectFocus(page, /^button 문자 발송 준비/)
      await page.keyboard.press('Enter')
      await expectFocus(page, /^button 접기$/)
    })
  })
}

test('the badge moves by arrow keys and stays where it was put', async ({ session, page }) => {
  await page.goto(DASHBOARD)
  await page.locator('.badge-open').waitFor()
  const place = await placeOf(page)
  await tabTo(page, /^button 위치 옮기기/)
  const moves = { ArrowLeft: [-16, 0], ArrowUp: [0, -16], ArrowDown: [0, 16], ArrowRight: [16, 0] } as const
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowRight'] as const) {
    const before = JSON.stringify((await readStored(session))['places'])
    await page.bringToFront()
    await page.keyboard.press(key)
    place.x += moves[key][0]
    place.y += moves[key][1]
    await expect.poll(() => placeOf(page)).toEqual(place)
    await expect.poll(async () => JSON.stringify((await readStored(session))['places'])).not.toBe(before)
  }
  await session.stopServiceWorker()
  await page.bringToFront()
  await page.reload()
  await expect.poll(() => placeOf(page)).toEqual(place)
  expect(await focused(page), 'the focus on load').toBe('body')
})

test('it is hidden on this site by its menu, and shown again from the settings', async ({
  session,
  page,
}) => {
  await openByKeys(page, DASHBOARD)
  await enter(page, /^button 더 보기$/)
  await enter(page, /^button 이 사이트에서 숨기기$/)
  await expect(page.locator('aside')).toHaveCount(0)
  await page.reload()
  const settings = await session.openExtensionPage('options.html')
  await tabTo(settings, /^button 다시 보이기: dashboard\.hackle\.io$/)
  // The reload had its time: the settings have drawn what the worker told after it.
  await expect(page.locator('aside')).toHaveCount(0)
  await settings.keyboard.press('Enter')
  await expect(settings.getByText('숨긴 곳이 없습니다.')).toBeVisible()
  await page.bringToFront()
  await expect(page.locator('.badge-open')).toBeVisible()
  expect(await focused(page)).toBe('body')
})

test('hidden on a site and shown again from the popup', async ({ session, page }) => {
  await page.goto(SHOP)
  await turnOn(session, page)
  await enter(page, /^button 문자 발송 준비/)
  await enter(page, /^button 이 사이트에서 숨기기$/)
  await expect(page.locator('aside')).toHaveCount(0)
  const popup = await session.openPopup(page)
  await enter(popup, /^button 배지 다시 보이기$/)
  await expect(popup.getByText('이 사이트에서 배지를 숨겼습니다.')).toHaveCount(0)
  await page.bringToFront()
  await expect(page.locator('.site .badge-open')).toBeVisible()
})

test('the note on a policy is reached, collapsed and expanded by keys, and never takes the focus', async ({
  session,
  page,
}) => {
  await page.goto(SHOP)
  await turnOn(session, page)
  await page.goto(`${SHOP}/privacy/ok`)
  const note = await expectNote(page, 'ok')
  expect(await focused(page), 'the focus on load').toBe('body')

  await enter(page, /^button 접기$/)
  await expectFocus(page, /^button 펼치기$/)
  await expect(note.locator('.verdict')).toHaveCount(0)
  await expect(note.locator('.state')).toHaveText('기재됨')
  await page.keyboard.press('Enter')
  await expectFocus(page, /^button 접기$/)
  await expect(note.locator('.verdict')).toBeVisible()
  await page.keyboard.press('Escape')
  await expectFocus(page, /^button 펼치기$/)
})

import type { Page } from '@playwright/test'
import type { WithdrawnDetail } from '../../lib/kit/events'
import { KEYS, SITE_HOSTS } from '../stand-in'
import type { StandIn } from '../stand-in'
import { violationsIn } from './axe'
import { expect, test } from './fixtures'

test.use({ extension: null })

const USER = 'stand-in-user'
const NUMBER = '010-0000-5678'
const E164 = '+821000005678'

interface Told {
  readonly name: string
  readonly detail: Partial<WithdrawnDetail> & { readonly code?: string; readonly cause?: string }
}

const events = (page: Page): Promise<Told[]> =>
  page.evaluate(() => (window as unknown as { kitEvents: Told[] }).kitEvents)

/** Opens a page of the staging site with elements of the built kit, their SDK started. */
async function open(page: Page, path: string, attributes: Record<string, string | null> = {}, more = '') {
  const attrs = encodeURIComponent(JSON.stringify(attributes))
  await page.goto(`https://${SITE_HOSTS.staging}${path}?attrs=${attrs}${more}`)
  if (path !== '/form/relay') await expect(page.locator('html')).toHaveAttribute('data-sdk', 'ready')
}

const out = (page: Page) => page.locator('hackle-phone-withdraw')
const stop = (page: Page) => out(page).getByRole('button', { name: '광고 문자 중지' })

/** What Hackle holds of the visitor. */
const held = (standIn: StandIn) => {
  const person = standIn.stateOf(USER)
  return { number: person?.phoneNumber, marketing: person?.consent.sms['$marketing'] }
}

async function signUp(page: Page) {
  const form = page.locator('hackle-phone-form')
  await form.getByLabel('휴대전화번호').fill(NUMBER)
  for (const box of await form.getByRole('checkbox').all()) await box.click()
  await form.getByRole('button', { name: '신청하기' }).click()
}

/** An event of the site's own has arrived: what the SDK would send again by itself has gone out before it. */
async function spoken(page: Page, standIn: StandIn) {
  await page.evaluate(() =>
    (window as unknown as { hackleClient: { track(key: string): void } }).hackleClient.track('probe'),
  )
  await standIn.waitFor((entry) => entry.events.some(({ eventTypeKey }) => eventTypeKey === 'probe'))
}

const OUT = { number: null, marketing: 'UNSUBSCRIBED' }

test('withdraws in one press, and says so when both have arrived', async ({ page, standIn }) => {
  await open(page, '/form/withdraw')
  await stop(page).click()
  await expect(out(page).getByRole('heading', { name: '동의를 철회했습니다' })).toBeFocused()
  expect(held(standIn)).toEqual(OUT)
  await expect(out(page)).toContainText('수신거부 처리 완료')
  // The number went with the consent: there is nothing left to delete.
  await expect(out(page).getByRole('button', { name: '내 번호 삭제' })).toHaveCount(0)
  const [withdrawn] = (await events(page)).filter(({ name }) => name === 'withdrawn')
  expect(withdrawn?.detail).toMatchObject({ act: 'stop-advertising', dryRun: false })
  expect(withdrawn?.detail.receipt).toMatchObject({ act: 'stop-advertising', mode: 'live', boxes: [] })
})

test('deletes the number after a question that the keyboard answers', async ({ page, standIn }) => {
  await open(page, '/form/withdraw', { for: 'service' })
  await out(page).getByRole('button', { name: '내 번호 삭제' }).focus()
  await page.keyboard.press('Enter')
  await expect(out(page).getByRole('group').getByRole('button', { name: '내 번호 삭제' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(out(page).getByRole('button', { name: '내 번호 삭제' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(out(page).getByRole('heading', { name: '번호를 삭제했습니다' })).toBeFocused()
  expect(held(standIn)).toEqual({ number: null, marketing: undefined })
})

test('in a service form, stopping advertising leaves the number', async ({ page, standIn }) => {
  await open(page, '/form/both')
  await signUp(page)
  await expect(page.locator('hackle-phone-form')).toContainText('저장했습니다')
  expect(held(standIn)).toEqual({ number: E164, marketing: 'SUBSCRIBED' })

  await open(page, '/form/withdraw', { for: 'service', night: 'night' })
  await stop(page).click()
  await expect(out(page)).toContainText('동의를 철회했습니다')
  expect(held(standIn)).toEqual({ number: E164, marketing: 'UNSUBSCRIBED' })
  expect(standIn.stateOf(USER)?.consent.sms['night']).toBe('UNSUBSCRIBED')
})

test('who signs up again after a withdrawal can withdraw again', async ({ page, standIn }) => {
  await open(page, '/form/both')
  const form = page.locator('hackle-phone-form')
  await signUp(page)
  await expect(form).toContainText('저장했습니다')
  await stop(page).click()
  await expect(out(page)).toContainText('동의를 철회했습니다')
  await form.getByRole('button', { name: '새로 입력' }).click()
  await signUp(page)
  await expect(form).toContainText('저장했습니다')
  await expect(out(page)).not.toContainText('동의를 철회했습니다')
  await stop(page).click()
  await expect(out(page)).toContainText('동의를 철회했습니다')
  expect(held(standIn)).toEqual(OUT)
})

for (const next of ['the tab shows again', 'the page is loaded again', 'the next visit'] as const) {
  test(`a sign-up that was answered 500, then a withdrawal: nothing comes back when ${next}`, async ({
    page,
    standIn,
    session,
  }) => {
    await open(page, '/form/both')
    standIn.fail('events', { status: 500 }, Number.POSITIVE_INFINITY, '"SUBSCRIBED"')
    await signUp(page)
    await expect(page.locator('hackle-phone-form')).toContainText('아직 저장하지 못했습니다')
    await stop(page).click()
    await expect(out(page).getByRole('heading', { name: '동의를 철회했습니다' })).toBeVisible({
      timeout: 20_000,
    })
    expect(held(standIn)).toEqual(OUT)

    standIn.heal()
    if (next === 'the tab shows again') {
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
      await spoken(page, standIn)
    } else if (next === 'the page is loaded again') {
      await page.reload()
      await expect(page.locator('html')).toHaveAttribute('data-sdk', 'ready')
      await spoken(page, standIn)
    } else {
      await page.close()
      const later = await session.context.newPage()
      await open(later, '/form/none')
      await spoken(later, standIn)
    }
    expect(held(standIn)).toEqual(OUT)
  })
}

test('waits where the server is in trouble, and goes on when it is not', async ({ page, standIn }) => {
  await open(page, '/form/withdraw')
  standIn.fail('events', { status: 503 }, 1, '$sms_subscriptions')
  await stop(page).click()
  await expect(out(page).getByRole('heading', { name: '아직 반영하지 못했습니다' })).toBeVisible()
  await expect(out(page).getByRole('button', { name: '내 번호 삭제' })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
  await out(page).getByRole('button', { name: '지금 다시 보내기' }).click()
  await expect(out(page).getByRole('heading', { name: '동의를 철회했습니다' })).toBeVisible({
    timeout: 20_000,
  })
  expect(held(standIn)).toEqual(OUT)
})

test('says what is left when the number could not be deleted, and tries again by hand', async ({
  page,
  standIn,
}) => {
  await open(page, '/form/withdraw')
  standIn.fail('events', { status: 400 }, 1, '$secured_properties')
  await stop(page).click()
  await expect(out(page)).toContainText('광고 수신 동의는 철회했지만 번호는 삭제하지 못했습니다.')
  await expect(out(page)).not.toContainText('동의를 철회했습니다')
  expect((await events(page)).map(({ name }) => name)).toContain('failed')
  await out(page).getByRole('button', { name: '다시 시도' }).click()
  await expect(out(page)).toContainText('동의를 철회했습니다', { timeout: 20_000 })
  expect(held(standIn)).toEqual(OUT)
})

test('tells at the next visit of one that was left too early, until it is done', async ({
  page,
  standIn,
}) => {
  await open(page, '/form/withdraw')
  standIn.fail('events', { hang: true }, Number.POSITIVE_INFINITY, '$sms_subscriptions')
  await stop(page).click()
  await standIn.waitFor(({ route, outcome }) => route === 'events' && outcome === 'failed')
  page.on('dialog', (dialog) => void dialog.accept())
  await open(page, '/form/none')
  standIn.heal()
  await open(page, '/form/withdraw')
  await expect(out(page)).toContainText('지난번 철회를 확인하지 못했습니다. 다시 철회하세요.')
  expect(await violationsIn(page, 'hackle-phone-withdraw')).toEqual([])
  await stop(page).click()
  await expect(out(page)).not.toContainText('지난번')
  await expect(out(page)).toContainText('동의를 철회했습니다', { timeout: 20_000 })
  expect(held(standIn)).toEqual(OUT)
  await open(page, '/form/withdraw')
  await expect(stop(page)).toBeVisible()
  await expect(out(page)).not.toContainText('지난번')
})

for (const [name, path, more, code] of [
  ['with the SDK’s opt-out on', '/form/withdraw', '&optout=1', 'opt-out-tracking'],
  ['with a wrong key', '/form/withdraw', '&key=wrong', 'wrong-key'],
] as const) {
  test(`${name} it warns before and never says that it is done`, async ({ page, standIn }) => {
    await open(page, path, {}, more)
    await expect(out(page)).toContainText('반영되지 않을 수 있습니다')
    await stop(page).click()
    await expect(out(page).getByRole('heading', { name: '철회하지 못했습니다' })).toBeVisible()
    await expect(out(page).getByRole('link', { name: '080-000-0000' })).toBeVisible()
    const told = await events(page)
    expect(told.map(({ detail }) => detail.code)).toContain(code)
    expect(told.map((event) => event.name)).not.toContain('withdrawn')
    expect(held(standIn).marketing).toBeUndefined()
  })
}

test('tells a visitor whom the site does not know that it may not change the member’s', async ({ page }) => {
  await open(page, '/form/withdraw', {}, '&user=')
  await expect(out(page)).toContainText('어느 회원인지 알지 못합니다')
  await stop(page).click()
  await expect(out(page).getByRole('heading', { name: '동의를 철회했습니다' })).toBeVisible()
  await expect(out(page).locator('.status')).toContainText('어느 회원인지 알지 못합니다')
})

test('a dry run sends nothing', async ({ page, standIn }) => {
  await open(page, '/form/withdraw', { mode: 'dry-run' })
  await expect(out(page)).toContainText('시험, 효력 없음')
  await stop(page).click()
  await expect(out(page)).toContainText('아무것도 보내거나 저장하지 않았습니다.')
  expect(JSON.stringify(standIn.log)).not.toContain('$sms_subscriptions')
})

for (const language of ['ko', 'en'] as const) {
  test(`every state is accessible and fits 320 px (${language})`, async ({ page, standIn }) => {
    await page.setViewportSize({ width: 320, height: 800 })
    const label = (ko: string, en: string) =>
      out(page).getByRole('button', { name: language === 'ko' ? ko : en, exact: true })
    const look = async () => {
      expect(await violationsIn(page, 'hackle-phone-withdraw')).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    }
    await open(page, '/form/withdraw', { lang: language, 'ad-consent': '2024-11-23' })
    await look()
    await label('내 번호 삭제', 'Delete my number').click()
    await look()
    standIn.fail('events', { status: 500 }, 1, '$secured_properties')
    await label('내 번호 삭제', 'Delete my number').click()
    await expect(label('지금 다시 보내기', 'Send again now')).toBeVisible()
    await look()
    await label('지금 다시 보내기', 'Send again now').click()
    await expect(out(page).locator('.receipt')).toBeVisible({ timeout: 20_000 })
    await look()
    standIn.fail('events', { status: 400 })
    await label('광고 문자 중지', 'Stop advertising texts').click()
    await expect(label('다시 시도', 'Try again')).toBeVisible()
    await look()
  })
}

test('leaves no key and no number behind', async ({ page, standIn }) => {
  const lines: string[] = []
  page.on('console', (line) => lines.push(line.text()))
  await open(page, '/form/withdraw')
  standIn.fail('events', { status: 500 }, 2)
  await stop(page).click()
  await expect(out(page).getByRole('heading', { name: '동의를 철회했습니다' })).toBeVisible({
    timeout: 30_000,
  })
  expect(lines.join('\n')).not.toContain(KEYS.browserTest)
  expect(JSON.stringify(await events(page))).not.toContain(KEYS.browserTest)
  expect(JSON.stringify(await events(page))).not.toContain(USER)
})

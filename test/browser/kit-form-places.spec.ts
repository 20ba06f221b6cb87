import { SITE_HOSTS, STAGING_HTTP_PORT } from '../stand-in'
import { violationsIn } from './axe'
import { arrived, held } from './delivery-steps'
import {
  codes,
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

test('still says where a request stands when the site takes the company away', async ({ page, standIn }) => {
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

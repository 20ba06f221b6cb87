import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { SITE_HOSTS, STAGING_HTTP_PORT } from '../stand-in'
import { expect, test } from './fixtures'

test.use({ extension: null })

const SITE = `https://${SITE_HOSTS.staging}`

const withAttributes = (path: string, attributes: Readonly<Record<string, string | null>>) =>
  `${SITE}${path}?attrs=${encodeURIComponent(JSON.stringify(attributes))}`

async function fillAndSubmit(page: Page, number: string) {
  const form = page.locator('hackle-phone-form')
  await form.locator('input[type=tel]').fill(number)
  for (const box of await form.getByRole('checkbox').all()) await box.check()
  await form.getByRole('button', { name: '신청하기' }).click()
}

test('a dry run asks for nothing but its own script, from the first look to the end', async ({
  page,
  session,
  standIn,
}) => {
  const bare = await session.context.newPage()
  await bare.goto(`${SITE}/form/none`)
  await expect(bare.locator('html')).toHaveAttribute('data-sdk', 'ready')
  const before = standIn.log.length
  await page.goto(withAttributes('/form', { mode: 'dry-run' }))
  await expect(page.locator('html')).toHaveAttribute('data-sdk', 'ready')
  await fillAndSubmit(page, '010-0000-0000')
  await expect
    .poll(() => page.evaluate(() => JSON.stringify(Reflect.get(window, 'kitEvents'))))
    .toContain('delivered')

  const asked = (of: Page) =>
    session
      .requestsOf(of)
      .map((url) => new URL(url))
      .filter(({ host, pathname }) => host === SITE_HOSTS.staging && pathname !== '/favicon.ico')
      .map(({ pathname }) => pathname)
      .filter((path) => path !== new URL(of.url()).pathname)
      .toSorted()
  expect(asked(page)).toEqual([...asked(bare), '/kit/hackle-phone-form.js'].toSorted())
  const sent = JSON.stringify(standIn.log.slice(before).map(({ body, path }) => [body, path]))
  expect(sent).not.toMatch(/0000-?0000|\$sms_subscriptions|\$secured_properties|consent-receipt/)
})

test('the part for other countries comes only where they are asked for', async ({ page, session }) => {
  const intl = () => session.requestsOf(page).filter((url) => url.endsWith('/kit/hackle-phone-intl.js'))
  await page.goto(`${SITE}/form`)
  await expect(page.locator('hackle-phone-form input[type=tel]')).toBeVisible()
  expect(intl()).toEqual([])
  await page.goto(withAttributes('/form', { countries: 'KR US' }))
  await expect.poll(() => intl().length).toBe(1)
})

test('a page in EUC-KR shows the sentences as they are', async ({ page }) => {
  await page.goto(`${SITE}/form/euc-kr`)
  expect(await page.evaluate(() => document.characterSet)).toBe('EUC-KR')
  await expect(page.locator('hackle-phone-form')).toContainText('광고 문자 신청 (선택)')
})

test('the classic scripts leave no global', async ({ page }) => {
  await page.goto(`${SITE}/form/none`)
  const globals = () => page.evaluate(() => Object.getOwnPropertyNames(window).toSorted())
  const before = await globals()
  for (const part of ['form', 'withdraw']) await page.addScriptTag({ url: `/kit/hackle-phone-${part}.js` })
  expect(await globals()).toEqual(before)
})

test('two scripts on one page: the first counts and nothing breaks', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.goto(`${SITE}/form`)
  await page.addScriptTag({ url: '/kit/hackle-phone-form.js' })
  await page.addScriptTag({ url: '/kit/hackle-phone-form.mjs', type: 'module' })
  await expect(page.locator('hackle-phone-form input[type=tel]')).toHaveCount(1)
  expect(errors).toEqual([])
})

for (const [path, what] of [
  ['/form/strict', 'where nothing may be reached'],
  ['/form/strict/connect', 'where only Hackle may be reached'],
  ['/form/npm', 'with a client that is in no global'],
  ['/form/gtm', 'with the tag manager’s client'],
  ['/form/dialog', 'in a dialog'],
] as const) {
  test(`the form is drawn ${what}`, async ({ page }) => {
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    await page.goto(`${SITE}${path}`)
    const open = page.getByRole('button', { name: '문자 신청 열기' })
    if (path === '/form/dialog') await open.click()
    await expect(page.locator('hackle-phone-form').getByRole('button', { name: '신청하기' })).toBeVisible()
    expect(errors).toEqual([])
  })
}

test('over plain http a live form takes no number', async ({ page }) => {
  await page.goto(`http://${SITE_HOSTS.staging}:${STAGING_HTTP_PORT}/form`)
  await expect(page.locator('hackle-phone-form')).toBeVisible()
  await expect(page.locator('hackle-phone-form input[type=tel]:visible')).toHaveCount(0)
})

test('the page of examples draws every form in both languages, from disk and from a server', async ({
  page,
}) => {
  const folder = path.resolve(import.meta.dirname, '../../.output/kit')
  for (const address of [
    pathToFileURL(path.join(folder, 'examples.html')).href,
    `${SITE}/kit/examples.html`,
  ]) {
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    await page.goto(address)
    await expect(page.locator('hackle-phone-form:defined')).toHaveCount(14)
    await expect(page.locator('hackle-phone-withdraw:defined')).toHaveCount(2)
    await expect(page.locator('hackle-phone-form[mode=live]')).toHaveCount(0)
    await expect(page.locator('hackle-phone-form[lang=en]').first()).toContainText(
      'Advertising texts (optional)',
    )
    expect(errors).toEqual([])
  }
})

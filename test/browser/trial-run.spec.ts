import type { LogEntry } from '../stand-in'
import { expect, test } from './fixtures'
import { turnOn } from './steps'
import {
  addresses,
  FORM,
  goLive,
  kinds,
  openTrial,
  panelOf,
  place,
  STAGING,
  startTrial,
  submit,
} from './trial-steps'

/** Whether anything of this went to a server. */
const went = (log: readonly LogEntry[], text: string | RegExp) =>
  log.filter((entry) => JSON.stringify([entry.path, entry.body]).match(text) !== null)

test('a dry run shows what would be sent, and sends nothing', async ({ session, page, standIn }) => {
  await page.goto(`${STAGING}/form/none`)
  await openTrial(session, page)
  await page.waitForTimeout(1500)
  const before = session.requestsOf(page).length

  await place(page, 'main > p')
  await expect(page.locator(FORM).locator('input[type=tel]')).toHaveValue('010-0000-0000')
  await submit(page)
  const panel = panelOf(page)
  await expect(panel).toContainText('$sms_subscriptions')
  await expect(panel).toContainText('$secured_properties')
  await expect(panel).toContainText('+8210****0000')
  await expect(panel).toContainText('도담예약 주식회사')

  // A number of the person's own is masked in everything that leaves the page.
  await panel.locator('details.fold', { hasText: '설정' }).first().locator('summary').first().click()
  await panel.locator('button[type=submit]').click()
  await expect(panel).not.toContainText('$secured_properties')
  await submit(page, '010-2345-6789')
  await expect(panel).toContainText('+8210****6789')
  expect(await panel.innerText()).not.toMatch(/2345.?6789/)

  await page.waitForTimeout(1000)
  expect(session.requestsOf(page).slice(before)).toEqual([])
  expect(session.requestsOfWorker().filter((url) => url.startsWith('http'))).toEqual([])
  expect(went(standIn.log, /0000.?0000|2345.?6789|consent-receipt/)).toEqual([])
  expect(kinds(standIn.log)).toEqual([])
})

test('with the form in it a page asks for nothing that it does not ask for without', async ({
  session,
  page,
  standIn,
}) => {
  await page.goto(`${STAGING}/form/none`)
  await turnOn(session, page)
  // The SDK tells of a visit when it ends, if the page was in front for a second: both are as long, and both tell.
  const stayed = () => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2000)))
  const settled = async () => {
    await standIn.waitFor(({ path }) => /\/w\/[^/]+\/events$/.test(path))
    await standIn.waitFor(({ path }) => path.endsWith('/w/events'))
  }
  await stayed()
  standIn.reset()
  await page.reload()
  await settled()
  await page.waitForLoadState('networkidle')
  const without = addresses(standIn.log)

  await startTrial(session, page)
  await place(page, 'main > p')
  await expect(page.locator(FORM)).toHaveAttribute('mode', 'dry-run')
  await stayed()
  standIn.reset()
  await page.reload()
  await expect(page.locator(FORM)).toHaveAttribute('mode', 'dry-run')
  await submit(page)
  await expect(panelOf(page)).toContainText('$secured_properties')
  await settled()
  await page.waitForLoadState('networkidle')
  expect(addresses(standIn.log)).toEqual(without)
  expect(kinds(standIn.log)).toEqual([])
})

test('real calls are made after two questions, consent before number, and taken back', async ({
  session,
  page,
  standIn,
}) => {
  const panel = await goLive(session, page)
  await expect(panel).toHaveClass(/(^| )live( |$)/)
  await expect(page.locator(FORM).locator('input[type=tel]')).toHaveValue('')

  await submit(page, '010-0000-0000')
  await expect.poll(() => standIn.stateOf('stand-in-user')?.phoneNumber).toBe('+821000000000')
  expect(kinds(standIn.log)).toEqual(['$sms_subscriptions', '$secured_properties'])
  await expect(panel).toContainText('200')

  // After a reload it is live still, without a question: the key is the one that was said yes to.
  await page.reload()
  await expect(page.locator(FORM)).toHaveAttribute('mode', 'live')
  await expect(panel).toHaveClass(/(^| )live( |$)/)

  await panel.getByRole('button', { name: '내 시험 번호 지우기' }).click()
  await expect.poll(() => standIn.stateOf('stand-in-user')?.phoneNumber).toBeNull()
  expect(standIn.stateOf('stand-in-user')?.consent).toMatchObject({ sms: { $marketing: 'UNSUBSCRIBED' } })
  await expect(panel.getByRole('button', { name: '내 시험 번호 지우기' })).toHaveCount(0)
})

test('a page that is left as soon as the number has arrived still offers to take it back', async ({
  session,
  page,
  standIn,
}) => {
  const panel = await goLive(session, page)
  await submit(page, '010-0000-0000')
  await expect.poll(() => standIn.stateOf('stand-in-user')?.phoneNumber).toBe('+821000000000')
  await page.reload()
  await expect(page.locator(FORM)).toHaveAttribute('mode', 'live')
  await panel.getByRole('button', { name: '내 시험 번호 지우기' }).click()
  await expect.poll(() => standIn.stateOf('stand-in-user')?.phoneNumber).toBeNull()
})

test('a delivery under way shows each call as it is', async ({ session, page, standIn }) => {
  const panel = await goLive(session, page)
  standIn.fail('events', { status: 503 })
  await submit(page, '010-0000-0000')
  await expect(panel).toContainText('503')
  expect(standIn.stateOf('stand-in-user')).toBeUndefined()
  standIn.heal('events')
  await expect(panel).toContainText('200', { timeout: 20_000 })
  await expect.poll(() => standIn.stateOf('stand-in-user')?.phoneNumber).toBe('+821000000000')
})

test('a page with another key than was said yes to goes back to the dry run', async ({ session, page }) => {
  const panel = await goLive(session, page)
  await page.goto(`${STAGING}/form/none?key=wrong`)
  await expect(page.locator(FORM)).toHaveAttribute('mode', 'dry-run')
  await expect(panel).not.toHaveClass(/(^| )live( |$)/)
})

test('a page under a strict policy takes the form, and the blocked connection is reported', async ({
  session,
  page,
  standIn,
}) => {
  const violations: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedHTML/.test(message.text())) violations.push(message.text())
  })
  await page.goto(`${STAGING}/form/strict/none`)
  await openTrial(session, page)
  await page.waitForTimeout(1000)
  const own = violations.filter((text) => !/hackle\.io/.test(text)).length
  await place(page, 'main > p')
  const field = page.locator(FORM).locator('input[type=tel]')
  await expect(field).toBeVisible()
  // Styled by its adopted sheet: a style element would be blocked.
  expect(await field.evaluate((input) => getComputedStyle(input).fontSize)).toBe('16px')
  await submit(page)
  const panel = panelOf(page)
  await expect(panel).toContainText('$secured_properties')
  expect(violations.filter((text) => !/hackle\.io/.test(text))).toHaveLength(own)

  await panel.locator('.live-ask').click()
  await panel.locator('.ask button').first().click()
  await panel.locator('.ask button').first().click()
  await expect(page.locator(FORM)).toHaveAttribute('mode', 'live')
  await submit(page, '010-0000-0000')
  await expect(panel).toContainText('CSP', { timeout: 20_000 })
  expect(kinds(standIn.log)).toEqual([])
})

import { DASHBOARD_HOST, SITE_HOSTS } from '../stand-in'
import { expect, test } from './fixtures'
import { expectNote, openPanel, readersOf, stateOf, turnOn } from './steps'

const SHOP = `https://${SITE_HOSTS.shop}`
const DASHBOARD = `https://${DASHBOARD_HOST}/config/platform-integrations?tab=TEXT_MESSAGE`

/** The whole way of a new user; `pause` runs between any two steps. */
for (const killed of [false, true]) {
  test(`the main journey${killed ? ', the worker stopped between any two steps' : ''}`, async ({
    session,
    page,
    standIn,
  }) => {
    test.setTimeout(180_000)
    const pause = () => (killed ? session.stopServiceWorker() : Promise.resolve())

    await test.step('the first run asks two questions', async () => {
      const welcome = await session.openExtensionPage('welcome.html')
      await welcome.getByLabel('회사의 사이트 주소').fill('www.dodam.example')
      await welcome.getByLabel('정보성 문자만 보냅니다').check()
      await welcome.locator('button[type=submit]').click()
      await expect(welcome.getByRole('heading', { name: /www\.dodam\.example/ })).toBeVisible()
      await welcome.close()
    })
    await pause()

    await test.step('the dashboard shows the answers and what cannot be told', async () => {
      await page.goto(DASHBOARD)
      const panel = await openPanel(page)
      await expect(stateOf(panel, 1)).toHaveText('알 수 없음')
      await expect(stateOf(panel, 3)).toHaveText('해당 없음')
    })
    await pause()

    await test.step('the site is turned on, and its policy is found from the home page', async () => {
      await page.goto(SHOP)
      await turnOn(session, page)
      await expect(page.locator('.site .badge-open')).toBeVisible()
    })
    await pause()

    await test.step('the policy that misses the clause is told as missing, with the names found instead', async () => {
      standIn.setPolicy('missing')
      const [policy] = await Promise.all([
        session.context.waitForEvent('page'),
        (async () => {
          await page.locator('.site .badge-open').click()
          await page.locator('.site .btn.pri').click()
        })(),
      ])
      const note = await expectNote(policy, 'missing')
      await expect(note.locator('blockquote.proof')).toBeVisible()
      await policy.close()
    })
    await pause()

    await test.step('the dashboard counts it as open, and a statement does not cover it', async () => {
      await page.goto(DASHBOARD)
      const panel = await openPanel(page)
      await expect(stateOf(panel, 1)).toHaveText('할 일')
    })
    await pause()

    await test.step('the mended policy is read again', async () => {
      standIn.setPolicy('incomplete')
      await page.goto(`${SHOP}/privacy`)
      await expectNote(page, 'incomplete')
      await pause()
      standIn.setPolicy('ok')
      await page.reload()
      const note = await expectNote(page, 'ok')
      await expect(note.locator('blockquote.proof')).toContainText('핵클')
    })
    await pause()

    await test.step('a person states the agreement; the step then rests on a word', async () => {
      await page.goto(DASHBOARD)
      const panel = await openPanel(page)
      await panel.getByRole('button', { name: '체결 내용 적기' }).first().click()
      const form = panel.locator('form')
      await form.getByLabel('자체 양식').check()
      await form.locator('input[type=date]').fill('2025-03-02')
      await form.locator('input[name=role]').fill('법무 담당')
      await form.locator('button[type=submit]').click()
      await expect(stateOf(panel, 1)).toHaveText('진술')
      await expect(panel.locator('blockquote.proof')).toContainText('핵클')
      await expect(panel).toContainText('법무 담당')
    })
    await pause()

    await test.step('the overlay survives a change of tab without a reload', async () => {
      await page.getByRole('tab', { name: '설정' }).click()
      await expect(page).toHaveURL(/tab=SETTING/)
      const panel = await openPanel(page)
      await expect(stateOf(panel, 1)).toHaveText('진술')
    })
    await pause()

    await test.step('after a restart of the browser everything is as before', async () => {
      await session.restart()
      const again = await session.context.newPage()
      await again.goto(DASHBOARD)
      await expect(stateOf(await openPanel(again), 1)).toHaveText('진술')
      await again.goto(`${SHOP}/privacy`)
      await expectNote(again, 'ok')
    })
    await pause()

    await test.step('the site is turned off: nothing of ours stays, and its scans no longer count', async () => {
      const shop = await session.context.newPage()
      await shop.goto(`${SHOP}/privacy`)
      await expectNote(shop, 'ok')
      await pause()
      const settings = await session.openExtensionPage('options.html')
      await settings.getByRole('button', { name: /https:\/\/www\.dodam\.example/ }).click()
      await expect.poll(() => readersOf(session)).toEqual([])
      await expect(shop.locator('.mnote')).toHaveCount(0)
      await shop.reload()
      expect(await shop.evaluate(() => document.documentElement.children.length)).toBe(2)
      await shop.goto(DASHBOARD)
      await expect(stateOf(await openPanel(shop), 1)).toHaveText('알 수 없음')
    })
  })
}

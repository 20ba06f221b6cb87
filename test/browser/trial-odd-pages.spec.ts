import { expect, test } from './fixtures'
import { readStored } from './steps'
import { FORM, goLive, leave, openTrial, panelOf, place, STAGING, submit } from './trial-steps'

/** A modal dialog as many sites have it: moved by a transform, cut off, closed by a press beside it. */
function openDialog() {
  const dialog = document.createElement('dialog')
  dialog.setAttribute('style', 'transform: translateX(0); overflow: hidden; width: 400px; height: 420px')
  const text = document.createElement('p')
  text.id = 'in-dialog'
  text.textContent = '대화 상자 안의 글'
  dialog.append(text)
  dialog.addEventListener('click', ({ clientX, clientY }) => {
    const { left, right, top, bottom } = dialog.getBoundingClientRect()
    if (clientX < left || clientX > right || clientY < top || clientY > bottom) dialog.close()
  })
  document.body.append(dialog)
  dialog.showModal()
}

test('over a modal dialog a place in it is pointed at, the form is tried, and the panel comes back when it closes', async ({
  session,
  page,
}) => {
  await page.goto(`${STAGING}/form/none`)
  const before = await page.evaluate(() => document.documentElement.children.length)
  await openTrial(session, page)
  const panel = panelOf(page)
  await expect(panel).toBeVisible()
  await page.evaluate(openDialog)
  const dialog = page.locator('dialog')

  await panel.getByRole('button', { name: '페이지에서 고르기' }).click()
  const text = await page.locator('#in-dialog').boundingBox()
  await page.mouse.click((text?.x ?? 0) + 20, (text?.y ?? 0) + 8)
  await expect(panel.locator('input[name=selector]')).toHaveValue('#in-dialog')

  // Escape leaves the pointing, and the page's dialog stays.
  await panel.getByRole('button', { name: '페이지에서 고르기' }).click()
  await page.keyboard.press('Escape')
  await expect(panel.locator('input[name=selector]')).toHaveValue('#in-dialog')
  await expect(dialog).toBeVisible()

  await place(page, '#in-dialog')
  await expect(dialog.locator(FORM)).toHaveAttribute('mode', 'dry-run')
  // The button that was pressed has gone: the reading goes on at what came of it.
  await expect(panel.locator('h2.lead')).toBeFocused()
  await submit(page)
  await expect(panel).toContainText('$secured_properties')
  await expect(dialog).toBeVisible()

  for (const act of ['close', 'remove'] as const) {
    await page.evaluate((name) => {
      const open = document.querySelector('dialog')
      if (name === 'close') open?.close()
      else open?.remove()
    }, act)
    await expect(panel).toBeVisible()
    await panel.locator('.tools .btn').last().click()
    await panel.locator('.tools .btn').last().click()
    if (act === 'close') await page.evaluate(() => document.querySelector('dialog')?.showModal())
  }
  await leave(page)
  await expect
    .poll(() => page.evaluate(() => document.documentElement.children.length))
    .toBeLessThanOrEqual(before + 1)
})

test('of two dialogs the one opened last holds the panel', async ({ session, page }) => {
  await page.goto(`${STAGING}/form/none`)
  await openTrial(session, page)
  await page.evaluate(() => {
    const [first, second] = [document.createElement('dialog'), document.createElement('dialog')]
    // The later one in the page is opened first.
    document.body.append(first, second)
    second.showModal()
    first.showModal()
  })
  const fold = panelOf(page).locator('.tools .btn').last()
  await fold.click()
  await expect(fold).toHaveAttribute('aria-expanded', 'false')
  await page.evaluate(() => document.querySelectorAll('dialog')[0]?.close())
  await fold.click()
  await expect(fold).toHaveAttribute('aria-expanded', 'true')
})

test('a page that hides what its document can do, or replaces what the browser gives, gets the form', async ({
  session,
  page,
}) => {
  await page.goto(`${STAGING}/form/none`)
  await page.evaluate(() => {
    const form = document.createElement('form')
    form.setAttribute('name', 'querySelectorAll')
    for (const name of ['style', 'after', 'id']) {
      const field = document.createElement('input')
      field.name = name
      form.append(field)
    }
    form.id = 'join'
    document.body.append(form)
    JSON.stringify = () => '"of the page"'
    Object.assign(Array.prototype, { toJSON: () => 'of the page' })
  })
  const panel = await openTrial(session, page)
  await place(page, '#join', 'instead')
  await expect(page.locator(`#join + ${FORM}`)).toHaveAttribute('mode', 'dry-run')
  await expect(page.locator('#join')).toBeHidden()
  await expect(panel.locator('h2.lead')).toHaveText('시험, 효력 없음')
  await leave(page)
  await expect(page.locator('#join')).toBeVisible()
})

test('a site whose SDK has no global is told so, and runs dry', async ({ session, page }) => {
  await page.goto(`${STAGING}/form/npm`)
  const panel = await openTrial(session, page)
  await place(page, '.sample-mark')
  await expect(panel).toContainText('element.client', { timeout: 15_000 })
  await expect(panel).not.toContainText('핵클 SDK를 찾지 못했습니다')
  await expect(panel.locator('.live-ask')).toHaveCount(0)
  await page.goto(`${STAGING}/form/no-client`)
  // Stored on this site before: that page itself has none, and that cannot be told apart from outside.
  await expect(panel).toContainText('element.client', { timeout: 15_000 })
})

test('nothing of a key is kept, and after a withdrawal each message stands once', async ({
  session,
  page,
}) => {
  const panel = await goLive(session, page)
  const [, tail = ''] = /네 자리 (\w{4})/.exec(await panel.innerText()) ?? []
  expect(tail).toHaveLength(4)
  const stored = JSON.stringify(await readStored(session))
  expect(stored).toContain('keyPrint')
  expect(stored).not.toContain(tail)

  await submit(page, '010-0000-0000')
  await expect(panel).toContainText('$secured_properties')
  await panel.getByRole('button', { name: '내 시험 번호 지우기' }).click()
  await expect(panel).toContainText('번호 삭제')
  await expect(panel).toContainText('마지막 결과: 철회함')
  const codes = await panel.locator('code.meta').allInnerTexts()
  expect(codes.length).toBeGreaterThan(0)
  expect(new Set(codes).size).toBe(codes.length)
})

for (const width of [320, 880]) {
  test(`at ${width} px the panel folds once the form stands, so that the form can be used`, async ({
    session,
    page,
  }) => {
    await page.setViewportSize({ width, height: 568 })
    await page.goto(`${STAGING}/form/none`)
    const panel = await openTrial(session, page)
    await place(page, 'main > p')
    const fold = panel.locator('.tools .btn').last()
    await expect(fold).toHaveAttribute('aria-expanded', 'false')
    // The person works in the panel: the focus stays in it, on what opens it again.
    await expect(fold).toBeFocused()
    // Playwright presses nothing that lies under something else.
    await submit(page)
    await fold.click()
    await expect(panel).toContainText('$secured_properties')

    // After a reload it stands there folded, and takes no focus.
    await page.reload()
    await expect(page.locator(FORM)).toHaveAttribute('mode', 'dry-run')
    await expect(fold).toHaveAttribute('aria-expanded', 'false')
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
  })
}

test.describe('in English', () => {
  test.use({ language: 'en' })
  test('a Korean page gets a Korean form, and the panel says so', async ({ session, page }) => {
    await page.goto(`${STAGING}/form/none`)
    const panel = await openTrial(session, page)
    const note = panel.getByText('Unlike this panel, the form is in Korean.')
    await expect(note).toBeVisible()
    await panel.getByLabel('English').check()
    await expect(note).toHaveCount(0)
  })
})

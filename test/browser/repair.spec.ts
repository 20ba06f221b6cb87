import { SITE_HOSTS, STAGING_HTTP_PORT } from '../stand-in'
import { policyPage } from '../stand-in/sites/policies'
import { expect, test } from './fixtures'
import { expectFocus } from './keys'
import { expectNote, readStored, turnOn } from './steps'

const SHOP = `https://${SITE_HOSTS.shop}`
const NAME = '견본 주식회사 핵클'

test('the missing row is written in the page’s own columns, with the name once it is given, and copied', async ({
  session,
  page,
}) => {
  await page.goto(SHOP)
  await turnOn(session, page)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${SHOP}/privacy/missing-table`)
  const note = await expectNote(page, 'missing')
  const repair = note.locator('.repair')
  await expect(repair).toContainText('빈칸이 남아 있습니다')
  await repair.getByLabel('계약서에 적힌 핵클의 상호').fill(NAME)
  await repair.getByRole('button', { name: '채우기' }).click()
  await expect(repair).not.toContainText('빈칸이 남아 있습니다')
  expect(await readStored(session)).toMatchObject({ workspace: { hackleName: NAME } })

  await repair.getByRole('button', { name: '복사' }).first().click()
  await expect(repair.getByText('복사했습니다.')).toBeVisible()
  const html = await page.evaluate(() => navigator.clipboard.readText())
  expect(html).toMatch(/^<tr>/)
  expect(html).toContain(NAME)
  const columns = await page.locator('table.list tr').first().locator('th, td').count()
  expect(html.match(/<td/g)).toHaveLength(columns)
})

test('on a plain http page that forbids copying the text is copied all the same, and the page gets none of it', async ({
  session,
  page,
}) => {
  const staging = `http://${SITE_HOSTS.staging}:${STAGING_HTTP_PORT}`
  const forbids = `<script>document.addEventListener('copy', (event) => {
    globalThis.seen = String(getSelection())
    event.preventDefault()
  })</script></head>`
  await page.route(`${staging}/privacy`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: policyPage('missing-table').replace('</head>', () => forbids),
    }),
  )
  await page.goto(`${staging}/privacy`)
  await turnOn(session, page)
  const note = await expectNote(page, 'missing')
  await note.getByRole('button', { name: '복사' }).first().click()
  await expect(note.getByText('복사했습니다.')).toBeVisible()
  expect(await page.evaluate(() => (globalThis as { seen?: string }).seen)).toBeUndefined()
  await page.goto(SHOP)
  await page.context().grantPermissions(['clipboard-read'])
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^<tr>/)
})

test('a preview stands below the table for the viewer alone and leaves the page untouched', async ({
  session,
  page,
}) => {
  await page.goto(SHOP)
  await turnOn(session, page)
  await page.goto(`${SHOP}/privacy/missing-table`)
  const note = await expectNote(page, 'missing')
  const body = () => page.evaluate(() => document.body.outerHTML)
  const before = await body()
  await note.getByRole('button', { name: '미리보기', exact: true }).click()
  const preview = page.locator('.preview')
  await expect(preview).toContainText('나에게만 보입니다')
  await expect(preview.locator('.preview-row > span').first()).toBeVisible()
  expect(await body()).toBe(before)
  // The page scrolls there softly: both are measured in one look.
  const apart = () =>
    page.evaluate(() => {
      const rows = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => [
        ...(shadowRoot?.querySelectorAll('.preview-sheet') ?? []),
      ])
      const [row, table] = [rows[0], document.querySelector('table.list')].map((each) =>
        each?.getBoundingClientRect(),
      )
      return row && table ? Math.abs(row.top - table.bottom) + Math.abs(row.width - table.width) : Infinity
    })
  await expect.poll(apart).toBeLessThan(8)
  await note.getByRole('button', { name: '미리보기 끄기' }).click()
  await expect(preview).toHaveCount(0)
  expect(await body()).toBe(before)
})

test('what is typed into the note is no shortcut of the page', async ({ session, page }) => {
  await page.goto(SHOP)
  await turnOn(session, page)
  await page.goto(`${SHOP}/privacy/missing-table`)
  await page.evaluate(() => {
    const seen: string[] = []
    Object.assign(globalThis, { seen })
    for (const type of ['keydown', 'keyup', 'input']) document.addEventListener(type, () => seen.push(type))
  })
  const note = await expectNote(page, 'missing')
  const name = note.getByLabel('계약서에 적힌 핵클의 상호')
  await name.pressSequentially('Hackle/s')
  await expect(name).toHaveValue('Hackle/s')
  // Held down until the field has gone with the name that was asked for.
  await page.keyboard.down('Enter')
  await expect(note.getByText('빈칸이 남아 있습니다')).toHaveCount(0)
  await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  expect(await page.evaluate(() => (globalThis as { seen?: string[] }).seen)).toEqual([])
  await expectFocus(page, /^button 복사$/)
  await expect(note.getByText('복사했습니다.'), 'a held key presses once').toHaveCount(0)
})

test('a key that takes the note away is no shortcut of the page, and the next press is', async ({
  session,
  page,
}) => {
  await page.goto(SHOP)
  await turnOn(session, page)
  await page.goto(`${SHOP}/privacy/missing-table`)
  await page.evaluate(() => {
    const seen: string[] = []
    Object.assign(globalThis, { seen })
    for (const type of ['keydown', 'keyup'])
      document.addEventListener(type, (event) => seen.push(`${type} ${(event as KeyboardEvent).key}`))
  })
  const note = await expectNote(page, 'missing')
  await note.getByRole('button', { name: '더 보기' }).click()
  await note.getByRole('button', { name: '이 사이트에서 숨기기' }).focus()
  await page.keyboard.down('Enter')
  await expect(note).toHaveCount(0)
  await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => (globalThis as { seen?: string[] }).seen)).toEqual([
    'keydown Enter',
    'keyup Enter',
  ])
})

test('on a page that is zoomed from its root the preview stands at its place too', async ({
  session,
  page,
}) => {
  await page.goto(SHOP)
  await turnOn(session, page)
  const zoomed = policyPage('missing-table').replace('<html', '<html style="zoom: 1.3"')
  await page.route(`${SHOP}/privacy/zoomed`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: zoomed }),
  )
  await page.goto(`${SHOP}/privacy/zoomed`)
  const note = await expectNote(page, 'missing')
  await note.getByRole('button', { name: '미리보기', exact: true }).click()
  const [sheet, table] = [page.locator('.preview-sheet'), page.locator('table.list')]
  await expect
    .poll(async () => {
      const [row, list] = [await sheet.boundingBox(), await table.boundingBox()]
      return row && list ? Math.abs(row.x - list.x) + Math.abs(row.y - list.y - list.height) : Infinity
    })
    .toBeLessThan(8)
})

test('where the place is folded away the note says so, and the preview shows once it is opened', async ({
  session,
  page,
}) => {
  await page.goto(SHOP)
  await turnOn(session, page)
  await page.goto(`${SHOP}/privacy/missing`)
  const note = await expectNote(page, 'missing')
  await note.getByRole('button', { name: '미리보기', exact: true }).click()
  await expect(note.getByText('접혀 있거나')).toBeVisible()
  await expect(page.locator('.preview')).toHaveCount(0)
  await page
    .locator('details', { has: page.locator('dl') })
    .locator('summary')
    .click()
  await expect(page.locator('.preview')).toContainText('나에게만 보입니다')
  await expect(note.getByText('접혀 있거나')).toHaveCount(0)
})

test('what was read is kept as a record, once however often it is asked for', async ({ session, page }) => {
  await page.goto(SHOP)
  await turnOn(session, page)
  await page.goto(`${SHOP}/privacy/missing`)
  const note = await expectNote(page, 'missing')
  await note.getByRole('button', { name: '기록 저장' }).click()
  await expect(note.getByText('기록했습니다.')).toBeVisible()
  const panel = await session.openExtensionPage('sidepanel.html')
  await panel.getByRole('tab', { name: '기록' }).click()
  await expect(panel.getByText('/privacy/missing')).toHaveCount(1)
})

test('a person settles what cannot be told: stated beside the verdict, and taken back', async ({
  session,
  page,
}) => {
  await page.goto(SHOP)
  await turnOn(session, page)
  await page.goto(`${SHOP}/privacy/unreadable`)
  const note = await expectNote(page, 'unknown')
  await note.getByRole('button', { name: '직접 확인한 결과 적기' }).click()
  await note.getByRole('button', { name: '진술로 남기기' }).click()
  await expect(note.getByText('입력하거나 선택하세요.').first()).toBeVisible()
  await note.getByLabel('페이지에 적힌 글').fill('견본 주식회사 핵클 - 문자 발송')
  await note.getByLabel('있는 곳').fill('PDF 4쪽')
  await note.getByLabel('이유').fill('이미지로 된 표를 직접 읽음')
  await note.getByLabel('역할').fill('법무')
  await note.getByRole('button', { name: '진술로 남기기' }).click()
  await expect(note.locator('.said-line')).toContainText('직접 확인함')
  // The verdict itself stays what was read.
  await expectNote(page, 'unknown')
  // It speaks of the text that stands there, so it is there on the next visit.
  await page.reload()
  await expectNote(page, 'unknown')
  await expect(note.locator('.said-line')).toContainText('직접 확인함')
  await note.getByRole('button', { name: /거두기/ }).click()
  await expect(note.locator('.said-line')).toHaveCount(0)
})

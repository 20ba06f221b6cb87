import type { Locator, Page } from '@playwright/test'
import { DASHBOARD_HOST, SITE_HOSTS } from '../stand-in'
import type { ChromiumSession } from './chromium'
import { expect, test } from './fixtures'
import {
  answerTheQuestions,
  expectNote,
  fillAndSave,
  openPanel,
  readStored,
  stateEverything,
  stateOf,
  turnOn,
  writeStored,
} from './steps'

const SHOP = `https://${SITE_HOSTS.shop}`
const DASHBOARD = `https://${DASHBOARD_HOST}/config/platform-integrations?tab=TEXT_MESSAGE`

/** Obviously fake, in several spellings that a person or a page might use. */
const NUMBERS = ['010-0000-0000', '０１０ ００００ ００００', '+82 10.0000.0000', '1588-0000'] as const

/** What could lie where ours should: of a newer version, of another program, half written, or nothing sensible at all. */
const JUNK = {
  'of a newer version': { version: 99, site: 'x', list: { of: 'another shape' } },
  'half written': { version: 1, list: [{ id: 'a', requirement: 'contract-signed' }], site: 7 },
  'no object': 'junk',
  'an array': [1, null, ['junk']],
} as const

const KEYS = ['workspace', 'statements', 'scans', 'policy-links', 'places'] as const

for (const [kind, junk] of Object.entries(JUNK)) {
  test(`damaged storage, ${kind}: the product works on, and what lay there is set aside`, async ({
    session,
    page,
    standIn,
  }) => {
    test.setTimeout(90_000)
    await writeStored(session, Object.fromEntries(KEYS.map((key) => [key, junk])))
    await session.stopServiceWorker()

    await test.step('what is shown is what a first run shows, and looking alone changes nothing', async () => {
      await page.goto(DASHBOARD)
      const panel = await openPanel(page)
      await expect(panel.locator('.lead').first()).toHaveText('아직 알 수 없는 단계가 있습니다')
      const settings = await session.openExtensionPage('options.html')
      await expect(settings.getByText('적은 진술이 없습니다.')).toBeVisible()
      await settings.close()
      expect(await readStored(session)).toEqual(Object.fromEntries(KEYS.map((key) => [key, junk])))
    })

    await test.step('answers, a statement and a scan are stored as ever', async () => {
      await answerTheQuestions(session, 'no')
      await page.bringToFront()
      const panel = await openPanel(page)
      await expect(stateOf(panel, 3)).toHaveText('해당 없음')
      await panel.locator('.nextup button').click()
      await fillAndSave(panel.locator('form'))
      await page.goto(SHOP)
      await turnOn(session, page)
      await page.locator('.site .grip').press('ArrowUp')
      await expect.poll(async () => Object.keys(await readStored(session))).toContain('places.unreadable')
      await page.bringToFront()
      standIn.setPolicy('ok')
      await page.goto(`${SHOP}/privacy`)
      await expectNote(page, 'ok')
      await session.stopServiceWorker()
      await page.bringToFront()
      await page.goto(DASHBOARD)
      await expect(stateOf(await openPanel(page), 1)).toHaveText('진술')
    })

    const stored = await readStored(session)
    for (const key of KEYS) expect(stored[`${key}.unreadable`], key).toEqual([unfitIn(key, junk)])
  })
}

/** What of it does not fit: of a list, the entries; else all of it. */
function unfitIn(key: string, junk: unknown) {
  const half = JUNK['half written']
  return junk === half && (key === 'statements' || key === 'scans') ? half.list : junk
}

/** Opens the form of the second step: the sender number. */
async function openForm(page: Page) {
  const panel = await openPanel(page)
  await panel.getByRole('button', { name: '등록 결과 적기' }).click()
  return panel.locator('form')
}

/** The digits of all that is stored, to find a number in whatever spelling. */
async function storedDigits(session: ChromiumSession) {
  return JSON.stringify(await readStored(session))
    .normalize('NFKC')
    .replace(/[\s().-]/g, '')
}

test('a phone number in a statement is refused with a clear sentence, wherever it is typed', async ({
  session,
  page,
}) => {
  await page.goto(DASHBOARD)
  const form = await openForm(page)
  await form.locator('input[name=option]').first().check()
  await form.locator('input[name=role]').fill('QA')
  for (const field of ['kept', 'role', 'name']) {
    const input = form.locator(`input[name=${field}]`)
    const before = await input.inputValue()
    for (const number of NUMBERS) {
      await input.fill(`담당 ${number}`)
      await input.press('Enter')
      await expect(input).toHaveAttribute('aria-invalid', 'true')
      await expect(form.locator('.s-error')).toHaveText(
        '전화번호로 보이는 숫자가 있습니다. 전화번호는 저장하지 않으니 빼고 입력하세요.',
      )
    }
    await input.fill(before)
  }
  expect((await readStored(session))['statements']).toBeUndefined()

  await form.locator('button[type=submit]').click()
  await expect(stateOf(page.locator('aside'), 2)).toHaveText('진술')
  expect(await storedDigits(session)).not.toContain('0000000')
})

test('the worker refuses a phone number too, and does not repeat it', async ({ session }) => {
  const settings = await session.openExtensionPage('options.html')
  for (const field of ['kept', 'role', 'name'] as const) {
    for (const number of NUMBERS) {
      const draft = { ...DRAFT, [field]: number }
      const answer = await sendToWorker(settings, { type: 'statement/add', body: { id: ID, draft } })
      expect(answer).toEqual({ refused: 'bad-statement', field: `${field}:phone-number` })
    }
  }
  expect((await readStored(session))['statements']).toBeUndefined()
})

const ID = '00000000-0000-4000-8000-000000000000'
const DRAFT = {
  requirement: 'credit-topped-up',
  answer: 'done',
  option: null,
  date: null,
  kept: null,
  role: 'QA',
  name: null,
}

interface Runtime {
  runtime: { sendMessage(message: unknown): Promise<unknown> }
}

/** Sends a message to the worker from a page of the extension, and gives its answer. */
function sendToWorker(page: Page, message: unknown): Promise<unknown> {
  return page.evaluate((given) => {
    const { chrome } = globalThis as unknown as { chrome: Runtime }
    return chrome.runtime.sendMessage(given)
  }, message)
}

test('no phone number is stored by any journey, not even those that pages hold', async ({
  session,
  page,
  standIn,
}) => {
  test.setTimeout(90_000)
  await answerTheQuestions(session, 'yes')
  await page.goto(`${SHOP}/?tel=010-0000-0000#010-0000-0000`)
  await turnOn(session, page)
  for (const policy of ['missing', 'incomplete', 'unreadable', 'ok'] as const) {
    standIn.setPolicy(policy)
    await page.goto(`${SHOP}/privacy?phone=01000000000`)
    await page.locator('.mnote .verdict').waitFor()
  }
  await page.goto(`${SHOP}/privacy`)
  await expectNote(page, 'ok')
  await page.goto(`${DASHBOARD}&tel=010-0000-0000`)
  await stateEverything(await openPanel(page))
  const stored = await storedDigits(session)
  expect(stored).toContain('contractsigned')
  expect(stored).not.toMatch(/0000000/)
})

/** Every message that the worker or the surfaces know, as a page would have to forge it. */
const FORGED = [
  { type: 'view/changed' },
  { type: 'statement/add', body: { draft: DRAFT } },
  { type: 'workspace/set', body: { site: 'https://www.elsewhere.example', promotional: false } },
  { type: 'page/hide', body: {} },
  { type: 'page/move', body: { position: { right: 1, bottom: 1 } } },
  { type: 'page/scanned', body: { scan: { outcome: 'ok' } } },
  { type: 'page/link-found', body: { href: 'https://www.elsewhere.example/privacy' } },
  { type: 'policy/open', body: { href: 'https://www.elsewhere.example/privacy' } },
  { type: 'settings/open', body: {} },
  { type: 'grant/settled', body: { origin: 'https://www.elsewhere.example' } },
]

/** Says all of them in a page's own world, in every way that a page has; resolves when the page itself has heard them. */
async function forge(page: Page) {
  await page.evaluate(async (messages) => {
    for (const message of messages) {
      const heard = new Promise((resolve) => addEventListener('message', resolve, { once: true }))
      for (const target of [
        window,
        document,
        document.documentElement,
        ...document.documentElement.children,
      ]) {
        for (const name of [message.type, 'message', 'scan', 'text-readiness']) {
          target.dispatchEvent(new CustomEvent(name, { detail: message, bubbles: true, composed: true }))
        }
      }
      window.postMessage(message, '*')
      await heard
      const channel = new BroadcastChannel('text-readiness')
      channel.postMessage(message)
      channel.close()
    }
  }, FORGED)
}

/** All that is stored, but not when: a page may be read again at any time. */
async function storedButTimes(session: ChromiumSession) {
  return JSON.stringify(await readStored(session), (key, value: unknown) => (key === 'at' ? '' : value), 1)
}

/** What the panel claims, without the times of day. */
function toldBy(panel: Locator) {
  return panel.locator('.lead, .state, blockquote.proof, .said-line').allInnerTexts()
}

test('what a page forges changes nothing: not on the dashboard, not on a site that is turned on', async ({
  session,
  page,
}) => {
  await page.goto(SHOP)
  await turnOn(session, page)
  await page.goto(`${SHOP}/privacy/missing`)
  await expectNote(page, 'missing')
  const dashboard = await session.context.newPage()
  await dashboard.goto(DASHBOARD)
  const panel = await openPanel(dashboard)
  const seen = await toldBy(panel)
  const before = await storedButTimes(session)
  const pages = session.context.pages().length

  await forge(page)
  await forge(dashboard)
  await session.stopServiceWorker()
  await forge(page)
  await forge(dashboard)

  // A true message, sent after the forged ones: when it is answered they have had their turn.
  const settings = await session.openExtensionPage('options.html')
  await sendToWorker(settings, { type: 'view/get', body: {} })
  await settings.close()
  expect(await storedButTimes(session)).toBe(before)
  expect(session.context.pages()).toHaveLength(pages)
  await expectNote(page, 'missing')
  expect(await toldBy(panel)).toEqual(seen)
})

for (const killed of [false, true]) {
  test(`two tabs that state at once lose nothing${killed ? ', with the worker just stopped' : ''}`, async ({
    session,
    page,
  }) => {
    const other = await session.context.newPage()
    const titles = ['등록 결과 적기', '충전 결과 적기']
    const forms = []
    for (const [index, tab] of [page, other].entries()) {
      await tab.bringToFront()
      await tab.goto(DASHBOARD)
      const panel = await openPanel(tab)
      await panel.getByRole('button', { name: titles[index], exact: true }).click()
      const form = panel.locator('form')
      if (index === 0) await form.locator('input[name=option]').first().check()
      await form.locator('input[name=role]').fill(`QA ${index + 1}`)
      forms.push(form)
    }
    if (killed) await session.stopServiceWorker()

    // Not by the mouse: only one tab can be in front.
    await Promise.all(
      forms.map((form) => form.evaluate((element) => (element as HTMLFormElement).requestSubmit())),
    )
    for (const tab of [page, other]) {
      const panel = tab.locator('aside')
      await expect(stateOf(panel, 2)).toHaveText('진술')
      await expect(stateOf(panel, 4)).toHaveText('진술')
    }
    const { statements } = (await readStored(session)) as {
      statements: { list: { requirement: string; role: string }[] }
    }
    expect(statements.list.map(({ requirement, role }) => `${requirement}: ${role}`).sort()).toEqual([
      'credit-topped-up: QA 2',
      'sender-registered: QA 1',
    ])
  })
}

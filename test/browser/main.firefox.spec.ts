import { DASHBOARD_HOST, SITE_HOSTS } from '../stand-in'
import type { FirefoxSession } from './firefox'
import { expect } from './fixtures'
import { expectNote, mayRead, NOTHING, openPanel, ours, shown, states, test, traces } from './firefox-steps'

const SHOP = `https://${SITE_HOSTS.shop}`
const DASHBOARD = `https://${DASHBOARD_HOST}/config/platform-integrations?tab=TEXT_MESSAGE`

/** Answers the two questions on the page that the add-on opens by itself, and stays on it. */
async function answerTheQuestions(firefox: FirefoxSession) {
  await firefox.switchToAddress(await firefox.extensionUrl('welcome.html'))
  await firefox.type(await firefox.find('input[name=site]'), SITE_HOSTS.shop)
  await firefox.click(await firefox.find('input[type=radio][value=no]'))
  await firefox.click(await firefox.find('button[type=submit]'))
}

/** The first run up to the shop that is turned on; Firefox then shows the shop, which the add-on has opened. */
async function start(firefox: FirefoxSession) {
  await answerTheQuestions(firefox)
  await firefox.click(await firefox.find('section.line .btn.pri'))
  await firefox.answerPrompt('allow')
  await firefox.switchToAddress(`${SHOP}/`)
}

/** Nothing of ours is in a page that was just opened, even when another page of ours has been drawn since. */
async function expectBare(firefox: FirefoxSession, address: string) {
  await firefox.navigate(address)
  const here = await firefox.newTab()
  await firefox.navigate(DASHBOARD)
  await firefox.find(ours('.badge-open'))
  await firefox.switchTo(here)
  expect(await traces(firefox)).toEqual(NOTHING)
}

/** The pages of the sample shop's policy, what is told of each, and the first step's state on the dashboard after it. */
const POLICIES = [
  ['missing', 'missing', '할 일'],
  ['incomplete', 'incomplete', '할 일'],
  ['unreadable', 'unknown', '알 수 없음'],
  ['ok', 'ok', '알 수 없음'],
] as const

test('the main path: install, answer, allow, read, see the steps', async ({ firefox, standIn }) => {
  test.setTimeout(120_000)

  await test.step('the first run asks two questions, then allows the shop by Firefox’s own prompt', async () => {
    await answerTheQuestions(firefox)
    expect(await mayRead(firefox, SHOP)).toBe(false)
    await firefox.click(await firefox.find('section.line .btn.pri'))
    await firefox.answerPrompt('allow')
    await expect.poll(() => mayRead(firefox, SHOP)).toBe(true)
  })

  await test.step('the home page of the shop opens with the small badge', async () => {
    await firefox.switchToAddress(`${SHOP}/`)
    await firefox.click(await firefox.find(ours('.site .badge-open')))
    await expect.poll(() => shown(firefox, '.site .meta')).toEqual([`${SITE_HOSTS.shop}/privacy`])
    expect(await shown(firefox, '.mnote')).toEqual([])
  })

  for (const [policy, outcome, first] of POLICIES) {
    await test.step(`a policy that is ${policy}: the note, then the five steps`, async () => {
      standIn.setPolicy(policy)
      await firefox.navigate(`${SHOP}/privacy`)
      await expectNote(firefox, outcome)
      await firefox.navigate(DASHBOARD)
      await openPanel(firefox)
      expect(await states(firefox)).toEqual([first, '알 수 없음', '해당 없음', '알 수 없음', '알 수 없음'])
    })
  }

  await test.step('the words that prove it are quoted, and marked on the page', async () => {
    await firefox.navigate(`${SHOP}/privacy`)
    await expectNote(firefox, 'ok')
    expect((await shown(firefox, '.mnote blockquote.proof')).join()).toContain('핵클')
    expect((await traces(firefox)).highlights).toBeGreaterThan(0)
  })

  await test.step('the agreement is stated, and stays when the dashboard changes its tab', async () => {
    await firefox.navigate(DASHBOARD)
    await openPanel(firefox)
    await firefox.click(await firefox.find(ours('.nextup .btn.pri')))
    await firefox.click(await firefox.find(ours('form input[value=own-form]')))
    await firefox.type(await firefox.find(ours('form input[name=role]')), '법무')
    await firefox.click(await firefox.find(ours('form button[type=submit]')))
    const after = ['진술', '알 수 없음', '해당 없음', '알 수 없음', '알 수 없음']
    await expect.poll(() => states(firefox)).toEqual(after)

    const loaded = await firefox.evaluate('return performance.timeOrigin')
    await firefox.click(await firefox.find('[role=tab]'))
    await expect.poll(() => firefox.url()).toContain('tab=SETTING')
    expect(await states(firefox)).toEqual(after)
    expect(await firefox.evaluate('return performance.timeOrigin')).toBe(loaded)
  })
})

test('a prompt that is denied changes nothing, and the page says so', async ({ firefox }) => {
  await firefox.switchToAddress(await firefox.extensionUrl('welcome.html'))
  await firefox.navigate(`${SHOP}/privacy`)
  // The button tells the add-on which page is in front; its popup cannot be driven, so the same page is opened in a tab.
  const tab = await firefox.tabId()
  await firefox.clickToolbarAction()
  const shop = await firefox.newTab()
  await firefox.navigate(await firefox.extensionUrl(`popup.html?tab=${tab}`))
  await firefox.click(await firefox.find('.main .btn.pri'))
  await firefox.answerPrompt('deny')
  await expect
    .poll(async () => firefox.text(await firefox.find('.main')))
    .toContain('읽은 것도, 바뀐 것도 없습니다')
  expect(await mayRead(firefox, SHOP)).toBe(false)

  await firefox.switchTo(shop)
  expect(await traces(firefox)).toEqual(NOTHING)
  await expectBare(firefox, `${SHOP}/privacy`)
})

test('a site that is taken back in the settings loses everything of ours; one never allowed gets nothing', async ({
  firefox,
}) => {
  await start(firefox)
  await firefox.find(ours('.site .badge-open'))

  // Never allowed: still bare when the page that is turned on has been read after it.
  await firefox.newTab()
  await firefox.navigate(`https://${SITE_HOSTS.elsewhere}/privacy`)
  const elsewhere = await firefox.handle()
  await firefox.newTab()
  await firefox.navigate(`${SHOP}/privacy`)
  await expectNote(firefox, 'ok')
  const policy = await firefox.handle()
  await firefox.switchTo(elsewhere)
  expect(await traces(firefox)).toEqual(NOTHING)

  await firefox.newTab()
  await firefox.navigate(await firefox.extensionUrl('options.html'))
  await firefox.click(await firefox.find(`button[aria-label$="${SHOP}"]`))
  await expect.poll(() => mayRead(firefox, SHOP)).toBe(false)

  await firefox.switchTo(policy)
  await expect.poll(() => traces(firefox)).toEqual(NOTHING)
  await firefox.switchToAddress(`${SHOP}/`)
  await expect.poll(() => traces(firefox)).toEqual(NOTHING)
  await expectBare(firefox, `${SHOP}/privacy`)

  await firefox.navigate(DASHBOARD)
  await openPanel(firefox)
  expect((await states(firefox))[0]).toBe('알 수 없음')
})

test('a site that is taken back in Firefox’s own add-on manager is left at once', async ({ firefox }) => {
  await start(firefox)
  await firefox.navigate(`${SHOP}/privacy`)
  await expectNote(firefox, 'ok')
  await firefox.revoke([`${SHOP}/*`])
  await expect.poll(() => traces(firefox)).toEqual(NOTHING)
  await expectBare(firefox, `${SHOP}/privacy`)
})

test.describe('in English', () => {
  test.use({ language: 'en' })

  test('the overlay and the note speak English', async ({ firefox, standIn }) => {
    await start(firefox)
    standIn.setPolicy('missing')
    await firefox.navigate(`${SHOP}/privacy`)
    await expectNote(firefox, 'missing', 'en')
    await firefox.navigate(`${DASHBOARD}&lang=en`)
    await openPanel(firefox)
    expect(await states(firefox)).toEqual([
      'To do',
      'Cannot tell',
      'Not needed',
      'Cannot tell',
      'Cannot tell',
    ])
    expect(await shown(firefox, 'aside .name')).toEqual(['Text readiness'])
  })
})

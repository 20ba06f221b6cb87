import { SITE_HOSTS } from '../stand-in'
import type { ChromiumSession } from './chromium'
import { expect, test } from './fixtures'
import { expectNote, turnOn } from './steps'

const SHOP = `https://${SITE_HOSTS.shop}`

/** What the worker answers when an extension page asks it to read an address. */
async function readDocument(session: ChromiumSession, href: string) {
  const page = await session.openExtensionPage('options.html')
  const answer = await page.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: unknown): Promise<Answer> } }
    }
    return chrome.runtime.sendMessage({ type: 'reach/document', body: { href: address } })
  }, href)
  await page.close()
  return answer
}

interface Answer {
  readonly kind: 'read' | 'failed'
  readonly code?: string
  readonly site?: string | null
  readonly retryAfter?: number | null
  readonly report?: { readonly checked: readonly { readonly outcome: string; readonly reason: string }[] }
}

const toldOf = ({ kind, code, report }: Answer) =>
  kind === 'failed' ? code : report?.checked.map(({ outcome, reason }) => `${outcome} ${reason}`)[0]

test('a list on another page of the site is read, and the note quotes its row with its place', async ({
  session,
  page,
}) => {
  await page.goto(SHOP)
  await turnOn(session, page)
  await page.goto(`${SHOP}/privacy/list-elsewhere`)
  const note = await expectNote(page, 'ok')
  await expect(note.locator('blockquote.proof').first()).toContainText('핵클')
  await expect(note).toContainText(`${SITE_HOSTS.shop}/privacy/processors`)
  expect(session.requestsOf(page).filter((url) => url.endsWith('/privacy/processors'))).toEqual([])
})

test('a list on a site that is not turned on is not asked for', async ({ session, page, standIn }) => {
  await page.goto(SHOP)
  await turnOn(session, page)
  await page.goto(`${SHOP}/privacy/list-on-another-site`)
  await expectNote(page, 'unknown')
  expect(standIn.log.filter(({ host }) => host === SITE_HOSTS.frame)).toEqual([])
})

test('an embedded PDF is read by the packaged pdf.js', async ({ session, page }) => {
  await page.goto(SHOP)
  await turnOn(session, page)
  await page.goto(`${SHOP}/privacy/embedded-pdf`)
  const note = await expectNote(page, 'ok')
  await expect(note).toContainText(`${SITE_HOSTS.shop}/privacy/full.pdf`)
})

test('the popup reads the PDF in front of it', async ({ session, page }) => {
  await page.goto(SHOP)
  await turnOn(session, page)
  await page.goto(`${SHOP}/privacy/full.pdf`).catch(() => undefined)
  const popup = await session.clickToolbarAction(page)
  await expect.poll(() => popup?.text()).toContain('기재됨')
})

test('addresses are read under a grant alone, also after the worker was stopped', async ({
  session,
  page,
}) => {
  await page.goto(SHOP)
  expect(toldOf(await readDocument(session, `${SHOP}/privacy/ok`))).toBe('not-allowed')
  await turnOn(session, page)
  const told: Record<string, string | undefined> = {}
  for (const path of [
    'ok',
    'euc-kr',
    'full.pdf',
    'embedded-pdf',
    'list-elsewhere',
    'missing',
    'policy.hwp',
    'unreadable',
    'foreign-frame',
    'old',
    'away',
    'log-in',
    'busy',
    'nowhere',
  ]) {
    await session.stopServiceWorker()
    told[path] = toldOf(await readDocument(session, `${SHOP}/privacy/${path}`))
  }
  expect(told).toEqual({
    ok: 'ok named-with-work',
    'euc-kr': 'ok named-with-work',
    'full.pdf': 'ok named-with-work',
    'embedded-pdf': 'ok named-with-work',
    'list-elsewhere': 'ok named-with-work',
    missing: 'missing not-in-section',
    'policy.hwp': 'unknown unread-binary',
    unreadable: 'unknown unread-image',
    'foreign-frame': 'unknown unread-frame',
    old: 'missing old-version',
    away: 'redirect-not-allowed',
    'log-in': 'log-in',
    busy: 'too-many-requests',
    nowhere: 'not-found',
  })
  expect((await readDocument(session, `${SHOP}/privacy/busy`)).retryAfter).toBe(7)
})

test('a script in a page cannot ask the hidden page to read', async ({ session, page }) => {
  await page.goto(SHOP)
  await turnOn(session, page)
  const answers = await session.context.newCDPSession(page)
  const worlds: number[] = []
  answers.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id)
  })
  await answers.send('Runtime.enable')
  await readDocument(session, `${SHOP}/privacy/ok`)
  const [contextId] = worlds
  if (contextId === undefined) throw new Error('no world of ours in the page')
  const asked = await answers.send('Runtime.evaluate', {
    contextId,
    awaitPromise: true,
    returnByValue: true,
    expression: `chrome.runtime.sendMessage({ to: 'offscreen', job: { kind: 'document', href: '${SHOP}/privacy/ok', processors: [], sites: ['${SHOP}'] } })`,
  })
  expect(asked.result.value).toEqual({ refused: 'bad-request' })
})

test('a policy that is drawn after three seconds is read when it is there', async ({ session, page }) => {
  await page.goto(SHOP)
  await turnOn(session, page)
  await page.goto(`${SHOP}/privacy/late`)
  await expectNote(page, 'ok')
})

test('a footer that comes late still leads to the policy', async ({ session, page }) => {
  await page.goto(SHOP)
  await turnOn(session, page)
  await page.goto(`${SHOP}/late-footer`)
  const site = page.locator('aside.site')
  await expect(site).toBeVisible()
  await site.locator('.badge-open').click()
  await expect(site).toContainText(`${SITE_HOSTS.shop}/privacy/ok`)
})

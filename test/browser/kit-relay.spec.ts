import { createInstance } from '@hackler/javascript-sdk'
import type { Page } from '@playwright/test'
import { consentByNodeSdk, createRelay } from '../../lib/relay'
import type { HackleNodeClient, RelayReceipt } from '../../lib/relay'
import { HACKLE_HOSTS, KEYS, SITE_HOSTS } from '../stand-in'
import type { StandIn } from '../stand-in'
import { startLoopback } from '../stand-in/loopback'
import { expect, test } from './fixtures'

test.use({ extension: null })

const ORIGIN = `https://${SITE_HOSTS.staging}`
const RELAY = '**/form/relay/consent'
const USER = 'member-77'

let client: HackleNodeClient & { close(): void }
let api = ''
const closing: (() => Promise<unknown>)[] = []

test.beforeAll(async ({ runningStandIn }) => {
  const [sdk, event, http] = await Promise.all(
    [HACKLE_HOSTS.sdk, HACKLE_HOSTS.event, HACKLE_HOSTS.api].map((host) =>
      startLoopback(runningStandIn, host),
    ),
  )
  if (sdk === undefined || event === undefined || http === undefined) throw new Error('no loopback')
  closing.push(sdk.close, event.close, http.close)
  api = http.address
  client = createInstance(KEYS.server, {
    sdkUrl: sdk.address,
    eventUrl: event.address,
    enableMonitoring: false,
    log_disabled: true,
  }) as unknown as HackleNodeClient & { close(): void }
})

test.afterAll(async () => {
  client.close()
  await Promise.all(closing.map((close) => close()))
})

/** Puts the relay at the address that the form of the page names, with the real Node SDK behind it. */
async function mountRelay(page: Page): Promise<{ kept: RelayReceipt[]; addresses: string[] }> {
  const kept: RelayReceipt[] = []
  const addresses: string[] = []
  const handler = createRelay({
    userIdOf: () => USER,
    serverKey: KEYS.server,
    origins: [ORIGIN],
    consent: consentByNodeSdk(client, KEYS.server),
    keepReceipt: (_userId, receipt) => kept.push(receipt),
    deleteNumber: 'http-delete',
    fetch: (input, init) => fetch(String(input).replace(`https://${HACKLE_HOSTS.api}`, api), init),
  })
  await page.route(RELAY, async (route) => {
    const asked = route.request()
    addresses.push(asked.url())
    const response = await handler(
      new Request(asked.url(), {
        method: asked.method(),
        headers: { origin: ORIGIN, 'content-type': (await asked.headerValue('content-type')) ?? '' },
        body: asked.postData(),
      }),
    )
    await route.fulfill({ status: response.status, body: await response.text() })
  })
  return { kept, addresses }
}

const form = (page: Page) => page.locator('hackle-phone-form')

async function signUp(page: Page): Promise<void> {
  await page.goto(`${ORIGIN}/form/relay`)
  await fillIn(page)
}

async function fillIn(page: Page): Promise<void> {
  await form(page).getByLabel('휴대전화번호').fill('010-0000-5678')
  for (const box of await form(page).getByRole('checkbox').all()) await box.click()
  await form(page).getByRole('button', { name: '신청하기' }).click()
}

const held = (standIn: StandIn) => {
  const person = standIn.stateOf(USER)
  return { number: person?.phoneNumber, marketing: person?.consent.sms['$marketing'] }
}

const eventNames = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as { kitEvents: { name: string }[] }).kitEvents.map(({ name }) => name),
  )

const SAVED = { number: '+821000005678', marketing: 'SUBSCRIBED' }
const NOTHING = { number: undefined, marketing: undefined }

test('without the SDK, the relay takes consent and number, and the receipt before them', async ({
  page,
  standIn,
}) => {
  const { kept, addresses } = await mountRelay(page)
  await signUp(page)
  await expect(form(page)).toContainText('저장했습니다')
  expect(held(standIn)).toEqual(SAVED)
  expect(kept).toHaveLength(1)
  expect(JSON.stringify(kept)).not.toContain('5678')
  expect(addresses).toEqual([`${ORIGIN}/form/relay/consent`])
  const routes = standIn.log.map(({ route }) => route).filter((route) => /events|phone/.test(route))
  expect(routes).toEqual(['events', 'phone-numbers'])
})

test('tries again while Hackle is in trouble, with the same receipt, and then says saved', async ({
  page,
  standIn,
}) => {
  const { kept } = await mountRelay(page)
  standIn.fail('phone-numbers', { status: 503 }, 1)
  await signUp(page)
  await expect(form(page)).toContainText('아직 저장하지 못했습니다')
  await form(page).getByRole('button', { name: '지금 다시 보내기' }).click()
  await expect(form(page)).toContainText('저장했습니다', { timeout: 20_000 })
  expect(held(standIn)).toEqual(SAVED)
  expect(new Set(kept.map(({ id }) => id)).size).toBe(1)
})

test('a withdrawal goes by the relay as well', async ({ page, standIn }) => {
  await mountRelay(page)
  await signUp(page)
  await expect(form(page)).toContainText('저장했습니다')
  await form(page).getByRole('button', { name: '동의 철회' }).click()
  await expect(form(page)).toContainText('동의를 철회했습니다')
  expect(held(standIn)).toEqual({ number: null, marketing: 'UNSUBSCRIBED' })
})

const ANSWERS: Readonly<
  Record<string, Parameters<Awaited<Parameters<Parameters<Page['route']>[1]>[0]>['fulfill']>[0]>
> = {
  'a page of the site in place of an answer': {
    status: 200,
    contentType: 'text/html',
    body: '<!doctype html>',
  },
  'an answer that says saved and nothing else': { status: 200, json: { state: 'saved' } },
  'an answer to another order': {
    status: 200,
    json: {
      schema: 'text-readiness/relay-answer/1',
      state: 'saved',
      receiptId: 'f'.repeat(32),
      confirmed: ['consent', 'set-number'],
    },
  },
  'a redirect to the login': { status: 302, headers: { location: '/signup' } },
  'no such address': { status: 404 },
  'nobody is signed in': { status: 401 },
  'an answer without end': { status: 200, body: '['.repeat(100_000) },
}

for (const [name, answer] of Object.entries(ANSWERS)) {
  test(`never says saved for ${name}`, async ({ page, standIn }) => {
    await page.route(RELAY, (route) => route.fulfill(answer))
    await signUp(page)
    await expect(form(page)).toContainText('저장하지 못했습니다')
    expect(await eventNames(page)).toContain('failed')
    expect(await eventNames(page)).not.toContain('delivered')
    expect(held(standIn)).toEqual(NOTHING)
  })
}

for (const [name, status] of [
  ['a dropped connection', 0],
  ['a server in trouble', 502],
  ['too many requests', 429],
] as const) {
  test(`waits after ${name}`, async ({ page }) => {
    await page.route(RELAY, (route) => (status === 0 ? route.abort() : route.fulfill({ status })))
    await signUp(page)
    await expect(form(page)).toContainText('아직 저장하지 못했습니다')
    await expect(form(page).getByRole('button', { name: '지금 다시 보내기' })).toBeVisible()
    expect(await eventNames(page)).not.toContain('delivered')
  })
}

test('a page that patches fetch after the form has loaded changes nothing of what it reads', async ({
  page,
  standIn,
}) => {
  await page.route(RELAY, (route) => route.fulfill({ status: 500 }))
  await page.goto(`${ORIGIN}/form/relay`)
  await page.evaluate(() => {
    const fake = {
      state: 'saved',
      schema: 'text-readiness/relay-answer/1',
      confirmed: ['consent', 'set-number'],
    }
    window.fetch = async (_input, init) => {
      const { receipt } = JSON.parse(String(init?.body)) as { receipt: { id: string } }
      return new Response(JSON.stringify({ ...fake, receiptId: receipt.id }))
    }
    Response.prototype.text = () => Promise.resolve(JSON.stringify(fake))
    JSON.parse = () => fake
  })
  await fillIn(page)
  await expect(form(page)).toContainText('아직 저장하지 못했습니다')
  expect(held(standIn)).toEqual(NOTHING)
})

test('a relay that the page forbids is told as blocked, and not tried again', async ({ page, standIn }) => {
  const { kept, addresses } = await mountRelay(page)
  await page.goto(`${ORIGIN}/form/relay`)
  await page.evaluate(() => {
    const meta = document.createElement('meta')
    meta.httpEquiv = 'Content-Security-Policy'
    meta.content = 'connect-src https://sdk-api.hackle.io'
    document.head.append(meta)
  })
  await fillIn(page)
  await expect(form(page)).toContainText('저장하지 못했습니다')
  await expect(form(page)).not.toContainText('아직')
  const told = await page.evaluate(
    () => (window as unknown as { kitEvents: { name: string; detail: object }[] }).kitEvents,
  )
  expect(told).toContainEqual({
    name: 'developer',
    detail: expect.objectContaining({ code: 'blocked-by-csp', severity: 'error' }),
  })
  expect(told).toContainEqual({
    name: 'failed',
    detail: expect.objectContaining({ cause: 'blocked', status: 0 }),
  })
  expect(JSON.stringify(told)).not.toContain('0000-5678')
  expect([kept, addresses]).toEqual([[], []])
  expect(held(standIn)).toEqual(NOTHING)
})

import type { Operation } from '../../lib/hackle/delivery-types'
import { KEYS } from '../stand-in'
import type { Fault } from '../stand-in'
import {
  arrived,
  ENDS,
  engineScript,
  held,
  kept,
  NUMBER,
  open,
  ORDERS,
  parked,
  ready,
  settled,
  start,
  told,
  until,
} from './delivery-steps'
import { expect, test } from './fixtures'

test.use({ extension: null })

const MARKETING = { SUBSCRIBED: 'SUBSCRIBED', UNSUBSCRIBED: 'UNSUBSCRIBED' } as const

/** What Hackle holds once an order is carried out. */
function wanted(operations: readonly Operation[]) {
  const consent = operations.find(({ kind }) => kind === 'consent')
  return {
    number: operations.some(({ kind }) => kind === 'set-number') ? NUMBER : null,
    marketing:
      consent?.kind === 'consent' ? MARKETING[consent.subscriptions['$marketing'] ?? 'SUBSCRIBED'] : null,
  }
}

/** The number's last four digits stand nowhere that outlives the page, and in no line of the console. */
async function expectNoTrace(page: Parameters<typeof kept>[0], lines: readonly string[]) {
  expect(await kept(page)).not.toContain(NUMBER.slice(-8))
  expect(lines.join('\n')).not.toContain(NUMBER.slice(-8))
}

for (const [name, operations] of Object.entries(ORDERS)) {
  test(`${name}: consent, then number, then saved`, async ({ page, standIn }) => {
    const lines: string[] = []
    page.on('console', (line) => lines.push(line.text()))
    await open(page)
    const { state, states, calls, troubles } = await until(page, await start(page, operations), ENDS)
    expect(state).toEqual({ kind: 'saved' })
    expect(states).toEqual(['saving', 'saved'])
    expect(calls.map(({ operation, result, status }) => [operation, result, status])).toEqual(
      operations.map(({ kind }) => [kind, 'confirmed', 200]),
    )
    expect(troubles).toEqual([])
    expect(held(standIn)).toEqual(wanted(operations))
    expect(JSON.stringify(calls)).not.toContain(NUMBER)
    await expectNoTrace(page, lines)
  })
}

const HOLDING = { consent: '$sms_subscriptions', phone: '$secured_properties' } as const

const FINAL: readonly (readonly [number, string])[] = [
  [400, 'rejected'],
  [401, 'rejected'],
  [403, 'rejected'],
  [404, 'rejected'],
]
const PASSING: readonly (readonly [string, Fault, string])[] = [
  ['429', { status: 429 }, 'server'],
  ['408', { status: 408 }, 'server'],
  ['500', { status: 500 }, 'server'],
  ['503', { status: 503 }, 'server'],
  ['a dropped connection', { drop: true }, 'unreachable'],
  ['an answer that was lost', { drop: true, stored: true }, 'unreachable'],
]

for (const [part, holding] of Object.entries(HOLDING)) {
  for (const [name, operations] of Object.entries(ORDERS)) {
    test(`${name}: a final refusal of the ${part} is told, and nothing is lost without a word`, async ({
      page,
      standIn,
    }) => {
      for (const [status, cause] of FINAL) {
        standIn.reset()
        await open(page)
        standIn.fail('events', { status }, undefined, holding)
        const { state } = await until(page, await start(page, operations), ENDS)
        const rest = part === 'phone' ? ['consent'] : name === 'withdraw' ? ['unset-number'] : []
        expect(state, `${status}`).toEqual({ kind: 'failed', cause, status, confirmed: rest })
        expect(held(standIn).marketing).toBe(part === 'phone' ? wanted(operations).marketing : undefined)
        // Without its consent no number is sent; a number to be removed is removed all the same.
        const numbers = standIn.log.filter(({ body }) => JSON.stringify(body).includes('$secured_properties'))
        if (part === 'consent') expect(numbers).toHaveLength(name === 'withdraw' ? 1 : 0)
        await expectNoTrace(page, [])
      }
    })

    test(`${name}: a passing fault of the ${part} is not saved yet, then saved`, async ({
      page,
      standIn,
    }) => {
      for (const [fault, set, cause] of PASSING) {
        standIn.reset()
        await page.evaluate(() => localStorage.clear()).catch(() => {})
        await open(page)
        standIn.fail('events', set, undefined, holding)
        const at = await start(page, operations)
        const { state } = await until(page, at, ['pending', ...ENDS])
        expect(state, fault).toMatchObject({ kind: 'pending', cause, attempt: 1, nextIn: 2000 })
        await expectNoTrace(page, [])
        expect((await parked(page)) ?? '').not.toContain(holding)
        standIn.heal()
        await page.evaluate((index) => window.engine.retry(index), at)
        expect((await until(page, at, ENDS)).state, fault).toEqual({ kind: 'saved' })
        expect(held(standIn)).toEqual(wanted(operations))
        const first = arrived(standIn).findIndex((one) => one === 'number' || one === 'no number')
        expect(arrived(standIn).slice(0, first).length).toBeGreaterThan(0)
        await expectNoTrace(page, [])
      }
    })
  }
}

test('it tries again by itself, and sooner when the page shows again', async ({ page, standIn }) => {
  await open(page)
  await settled(standIn)
  standIn.fail('events', { status: 503 }, 2, HOLDING.consent)
  const at = await start(page, ORDERS.subscribe)
  await until(page, at, ['pending'])
  await expect
    .poll(async () => (await page.evaluate((i) => window.engine.told(i), at)).state)
    .toMatchObject({
      attempt: 2,
      nextIn: 4000,
    })
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  expect((await until(page, at, ENDS)).state).toEqual({ kind: 'saved' })
  expect(arrived(standIn)).toEqual(['SUBSCRIBED', 'number'])
})

test('offline it waits and says so; back online it delivers', async ({ page, standIn }) => {
  await open(page)
  await settled(standIn)
  await page.context().setOffline(true)
  const at = await start(page, ORDERS.subscribe)
  expect((await until(page, at, ['pending', ...ENDS])).state).toEqual({
    kind: 'pending',
    cause: 'offline',
    attempt: 0,
    nextIn: null,
  })
  expect(arrived(standIn)).toEqual([])
  await page.context().setOffline(false)
  expect((await until(page, at, ENDS)).state).toEqual({ kind: 'saved' })
  expect(arrived(standIn)).toEqual(['SUBSCRIBED', 'number'])
})

test('a connection that the page forbids is told as blocked, and not tried again', async ({
  page,
  standIn,
}) => {
  await open(page)
  await page.evaluate(() => {
    const meta = document.createElement('meta')
    meta.httpEquiv = 'Content-Security-Policy'
    meta.content = 'connect-src https://sdk-api.hackle.io'
    document.head.append(meta)
  })
  const { state, troubles, calls } = await until(page, await start(page, ORDERS.subscribe), ENDS)
  expect(state).toEqual({ kind: 'failed', cause: 'blocked', status: 0, confirmed: [] })
  expect(troubles).toEqual(['blocked'])
  expect(calls).toHaveLength(1)
  expect(arrived(standIn)).toEqual([])
})

test('with tracking turned off nothing is sent, and it is told', async ({ page, standIn }) => {
  await open(page)
  await page.evaluate(() => {
    const { hackleClient } = window as unknown as { hackleClient: { setOptOutTracking(out: boolean): void } }
    hackleClient.setOptOutTracking(true)
  })
  for (const operations of Object.values(ORDERS)) {
    const { state, troubles } = await until(page, await start(page, operations), ENDS)
    expect(state).toMatchObject({ kind: 'failed', cause: 'opt-out', confirmed: [] })
    expect(troubles).toEqual(['opt-out'])
  }
  expect(await page.evaluate(() => window.engine.troubles())).toEqual(['opt-out-tracking'])
  expect(arrived(standIn)).toEqual([])
})

test('a wrong key: nothing is sent, though its events would be answered 200', async ({ page, standIn }) => {
  await open(page, 'https://staging.dodam.example/signup/wrong-key')
  const { state, calls } = await until(page, await start(page, ORDERS.subscribe), ENDS)
  expect(state).toEqual({ kind: 'failed', cause: 'wrong-key', status: null, confirmed: [] })
  expect(calls).toEqual([])
  expect(await page.evaluate(() => window.engine.troubles())).toEqual(['wrong-key'])
  expect(JSON.stringify(standIn.log)).not.toContain(NUMBER)
})

test('without a readable status: a right key is known by the copy, a wrong one at most unconfirmed', async ({
  page,
  standIn,
}) => {
  await page.addInitScript(() =>
    Reflect.deleteProperty(PerformanceResourceTiming.prototype, 'responseStatus'),
  )
  await open(page)
  expect((await until(page, await start(page, ORDERS.subscribe), ENDS)).state).toEqual({ kind: 'saved' })
  expect(held(standIn)).toEqual(wanted(ORDERS.subscribe))

  standIn.reset()
  await page.evaluate(() => localStorage.clear())
  await open(page, 'https://staging.dodam.example/signup/wrong-key')
  const { state } = await until(page, await start(page, ORDERS.subscribe), ENDS)
  expect(state).toEqual({ kind: 'unconfirmed', cause: 'configuration-unknown', numberSent: false })
  expect(JSON.stringify(standIn.log)).not.toContain(NUMBER)
})

test('a configuration that failed: consent at most, no number', async ({ page, standIn }) => {
  standIn.fail('config', { status: 500 })
  await open(page)
  const { state } = await until(page, await start(page, ORDERS.subscribe), ENDS)
  expect(state).toEqual({ kind: 'unconfirmed', cause: 'configuration-unknown', numberSent: false })
  expect(arrived(standIn)).toEqual(['SUBSCRIBED'])
})

test('a slow preflight and the page leaves: nothing arrives, nothing was called saved, the next page knows', async ({
  page,
  standIn,
}) => {
  await open(page)
  await settled(standIn)
  standIn.fail('preflight', { delay: 2000 })
  standIn.fail('events', { delay: 2000 })
  await start(page, ORDERS.subscribe)
  await page.goto('https://staging.dodam.example/signup')
  standIn.heal()
  await ready(page)
  const twice = await page.evaluate(() => [window.engine.wasUnfinished(), window.engine.wasUnfinished()])
  expect(twice).toEqual([true, false])
  expect(held(standIn).number).toBeUndefined()
})

test('an app around the page: both are handed over in order, and it is never called saved', async ({
  page,
  standIn,
}) => {
  await page.addInitScript((key) => {
    const handed: string[] = []
    Object.assign(window, {
      handed,
      _hackleApp: {
        getAppSdkKey: () => key,
        getInvocationType: () => 'function',
        invoke: (text: string) => {
          const { command } = (JSON.parse(text) as { _hackle: { command: string } })._hackle
          if (/Phone|Sms/.test(command)) handed.push(command)
          return JSON.stringify({ success: true, message: 'ok' })
        },
      },
    })
  }, KEYS.browserTest)
  await open(page)
  const { state, troubles } = await until(page, await start(page, ORDERS.subscribe), ENDS)
  expect(state).toEqual({ kind: 'unconfirmed', cause: 'native-app', numberSent: true })
  expect(troubles).toEqual(['native-app'])
  expect(await page.evaluate(() => Reflect.get(window, 'handed'))).toEqual([
    'updateSmsSubscriptions',
    'setPhoneNumber',
  ])
  expect(arrived(standIn)).toEqual([])
})

test('two orders at once: the newer supersedes the older, and its word is the last', async ({
  page,
  standIn,
}) => {
  await open(page)
  await settled(standIn)
  standIn.fail('events', { delay: 2500 }, 1, '"SUBSCRIBED"')
  const sent = page.waitForRequest((request) => request.postData()?.includes('"SUBSCRIBED"') === true)
  const older = await start(page, ORDERS.subscribe)
  await sent
  const newer = await start(page, ORDERS.withdraw)
  expect((await told(page, older)).state).toEqual({ kind: 'superseded' })
  expect((await until(page, newer, ENDS)).state).toEqual({ kind: 'saved' })
  // The older one was given up, but the server had it already and answers late.
  expect(arrived(standIn)).toContain('SUBSCRIBED')
  expect(held(standIn)).toEqual({ number: null, marketing: 'UNSUBSCRIBED' })
})

test('fifteen seconds of silence are not saved yet; asked again, it is', async ({ page, standIn }) => {
  await open(page)
  await settled(standIn)
  standIn.fail('events', { hang: true }, 1, HOLDING.phone)
  const at = await start(page, ORDERS.subscribe)
  const { state } = await until(page, at, ['pending', ...ENDS], 25_000)
  expect(state).toEqual({ kind: 'pending', cause: 'no-answer', attempt: 1, nextIn: 2000 })
  expect((await until(page, at, ENDS)).state).toEqual({ kind: 'saved' })
  expect(arrived(standIn)).toEqual(['SUBSCRIBED', 'number'])
  await expectNoTrace(page, [])
})

test('a frame without an origin of its own is told as such', async ({ page }) => {
  await open(page)
  const script = await engineScript()
  const said = await page.evaluate(
    (code) =>
      new Promise((resolve) => {
        addEventListener('message', ({ data }) => resolve(data))
        const frame = document.createElement('iframe')
        frame.setAttribute('sandbox', 'allow-scripts')
        frame.srcdoc =
          `<script>${code};engine.troubles().then((all) => parent.postMessage(all, '*'))</` + 'script>'
        document.body.append(frame)
      }),
    script,
  )
  expect(said).toEqual(['sandboxed-frame'])
})

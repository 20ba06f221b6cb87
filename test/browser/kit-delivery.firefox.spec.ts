import type { Operation } from '../../lib/hackle/delivery-types'
import { KEYS } from '../stand-in'
import type { Told } from './delivery-entry'
import { arrived, ENDS, engineScript, held, NUMBER, ORDERS, SIGN_UP, USER } from './delivery-steps'
import type { FirefoxSession } from './firefox'
import { expect } from './fixtures'
import { test } from './one-firefox'

async function open(firefox: FirefoxSession, address = SIGN_UP) {
  await firefox.navigate(address)
  await expect.poll(async () => firefox.text(await firefox.find('#status'))).toBe('준비되었습니다.')
  // As a script of the page: what a session evaluates runs beside the page, with methods of its own.
  await firefox.evaluate(
    `const script = document.createElement('script')
     script.textContent = arguments[0]
     document.head.append(script)
     const call = document.createElement('script')
     call.textContent = 'hackleClient.setUserId(' + JSON.stringify(arguments[1]) + ')'
     document.head.append(call)`,
    [await engineScript(), USER],
  )
}

/** Runs an expression in the page and gives its value. */
function inPage<T>(firefox: FirefoxSession, expression: string): Promise<T> {
  return firefox.evaluate<T>(
    `const script = document.createElement('script')
     script.textContent = 'document.documentElement.dataset.said = JSON.stringify(' + arguments[0] + ')'
     document.head.append(script)
     return JSON.parse(document.documentElement.dataset.said ?? 'null')`,
    [expression],
  )
}

const start = (firefox: FirefoxSession, operations: readonly Operation[]) =>
  inPage<number>(firefox, `engine.start(${JSON.stringify(operations)})`)

async function until(firefox: FirefoxSession, at: number, kinds: readonly string[]): Promise<Told> {
  const told = () => inPage<Told>(firefox, `engine.told(${at})`)
  await expect.poll(async () => kinds.includes((await told()).state.kind), { timeout: 25_000 }).toBe(true)
  return told()
}

const store = (firefox: FirefoxSession) => inPage<string>(firefox, '[{...localStorage}, {...sessionStorage}]')

test('consent, then number, then saved; a passing fault is not saved yet; a final one is told', async ({
  firefox,
  standIn,
}) => {
  test.setTimeout(120_000)
  await open(firefox)
  for (const [name, operations] of Object.entries(ORDERS)) {
    const { state } = await until(firefox, await start(firefox, operations), ENDS)
    expect(state, name).toEqual({ kind: 'saved' })
  }
  expect(arrived(standIn)).toEqual([
    'SUBSCRIBED',
    'number',
    'UNSUBSCRIBED',
    'number',
    'UNSUBSCRIBED',
    'no number',
  ])

  for (const [fault, cause] of [
    [{ status: 500 }, 'server'],
    [{ drop: true }, 'unreachable'],
  ] as const) {
    standIn.fail('events', fault, undefined, '$secured_properties')
    const at = await start(firefox, ORDERS.subscribe)
    const { state } = await until(firefox, at, ['pending', ...ENDS])
    expect(state).toMatchObject({ kind: 'pending', cause })
    expect(JSON.stringify(await store(firefox))).not.toContain(NUMBER.slice(-8))
    standIn.heal()
    await inPage(firefox, `(engine.retry(${at}), 1)`)
    expect((await until(firefox, at, ENDS)).state).toEqual({ kind: 'saved' })
  }
  expect(held(standIn)).toEqual({ number: NUMBER, marketing: 'SUBSCRIBED' })

  standIn.fail('events', { status: 403 })
  const { state } = await until(firefox, await start(firefox, ORDERS.withdraw), ENDS)
  expect(state).toEqual({ kind: 'failed', cause: 'rejected', status: 403, confirmed: [] })
})

test('500, then a withdrawal: it stays the last word through a reload', async ({ firefox, standIn }) => {
  test.setTimeout(120_000)
  await open(firefox)
  standIn.fail('events', { status: 500 }, undefined, '$sms_subscriptions')
  await until(firefox, await start(firefox, ORDERS.subscribe), ['pending'])
  standIn.heal()
  expect((await until(firefox, await start(firefox, ORDERS.withdraw), ENDS)).state).toEqual({ kind: 'saved' })
  await inPage(firefox, `document.dispatchEvent(new Event('visibilitychange'))`)
  await open(firefox)
  await standIn.waitFor(({ events }) => events.some(({ eventTypeKey }) => eventTypeKey === '$page_view'))
  expect(held(standIn)).toEqual({ number: null, marketing: 'UNSUBSCRIBED' })
})

test('wrong key, blocked connection, tracking off, an app around the page', async ({ firefox, standIn }) => {
  test.setTimeout(120_000)
  await open(firefox, `${SIGN_UP}/wrong-key`)
  const wrong = await until(firefox, await start(firefox, ORDERS.subscribe), ENDS)
  expect(wrong.state).toMatchObject({ kind: 'failed', cause: 'wrong-key' })

  await open(firefox)
  await inPage(
    firefox,
    `(window._hackleApp = { getAppSdkKey: () => '${KEYS.browserTest}', getInvocationType: () => 'function', invoke: () => '{"success":true,"message":""}' }, window.app = Hackle.createInstance('${KEYS.browserTest}'), 1)`,
  )
  const at = await inPage<number>(
    firefox,
    `engine.start(${JSON.stringify(ORDERS.subscribe)}, '${KEYS.browserTest}', app)`,
  )
  expect((await until(firefox, at, ENDS)).state).toEqual({
    kind: 'unconfirmed',
    cause: 'native-app',
    numberSent: true,
  })

  await open(firefox)
  await inPage(firefox, '(hackleClient.setOptOutTracking(true), 1)')
  const out = await until(firefox, await start(firefox, ORDERS.withdraw), ENDS)
  expect(out.state).toMatchObject({ kind: 'failed', cause: 'opt-out' })

  await open(firefox)
  await inPage(
    firefox,
    `(() => { const meta = document.createElement('meta'); meta.httpEquiv = 'Content-Security-Policy'; meta.content = 'connect-src https://sdk-api.hackle.io'; document.head.append(meta); return 1 })()`,
  )
  const blocked = await until(firefox, await start(firefox, ORDERS.subscribe), ENDS)
  expect(blocked.state).toMatchObject({ kind: 'failed', cause: 'blocked', confirmed: [] })
  expect(arrived(standIn)).toEqual([])
})

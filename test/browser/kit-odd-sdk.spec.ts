import type { HackleClient, Operation } from '../../lib/hackle/delivery-types'
import { arrived, ENDS, held, kept, NUMBER, open, ORDERS, settled, until } from './delivery-steps'
import { expect, test } from './fixtures'

test.use({ extension: null })

type Global = Window & { hackleClient: HackleClient }

/** Clients and pages that do something else than SDK 11.56.1: what they do, and what may be told of it at best. */
const ODD: Readonly<Record<string, { change(): void; state: object; troubles: readonly string[] }>> = {
  'sends later than in the call': {
    change() {
      const { hackleClient: real } = window as unknown as Global
      const later = (run: () => unknown) => void setTimeout(run, 100)
      Object.assign(window, {
        hackleClient: {
          ...real,
          updateSmsSubscriptions: (operations: unknown) =>
            later(() => real.updateSmsSubscriptions(operations)),
          setPhoneNumber: (number: string) => later(() => real.setPhoneNumber(number)),
        },
      })
    },
    state: { kind: 'unconfirmed', cause: 'unseen-request', numberSent: false },
    troubles: ['unseen-request'],
  },
  'throws, with the number in the error': {
    change() {
      const fail = (value: unknown) => {
        throw new Error(`cannot ${JSON.stringify(value)}`)
      }
      const { hackleClient: real } = window as unknown as Global
      Object.assign(window, {
        hackleClient: { ...real, updateSmsSubscriptions: fail, setPhoneNumber: fail },
      })
    },
    state: { kind: 'failed', cause: 'not-sent', status: null, confirmed: [] },
    troubles: ['not-sent'],
  },
  'rejects its promise': {
    change() {
      const { hackleClient: real } = window as unknown as Global
      const reject = (value: unknown) => Promise.reject(new Error(`cannot ${JSON.stringify(value)}`))
      Object.assign(window, {
        hackleClient: { ...real, updateSmsSubscriptions: reject, setPhoneNumber: reject },
      })
    },
    state: { kind: 'failed', cause: 'not-sent', status: null, confirmed: [] },
    troubles: ['not-sent'],
  },
  'sends, then throws': {
    change() {
      const { hackleClient: real } = window as unknown as Global
      Object.assign(window, {
        hackleClient: {
          ...real,
          updateSmsSubscriptions: (operations: unknown) => {
            real.updateSmsSubscriptions(operations)
            throw new Error('late')
          },
        },
      })
    },
    state: { kind: 'saved' },
    troubles: [],
  },
  'changes the value that it sends': {
    change() {
      const { hackleClient: real } = window as unknown as Global
      const properties = { $marketing: 'UNKNOWN' }
      Object.assign(window, {
        hackleClient: {
          ...real,
          updateSmsSubscriptions: () =>
            real.updateSmsSubscriptions({ toEvent: (key: string) => ({ key, properties }) }),
        },
      })
    },
    state: { kind: 'unconfirmed', cause: 'unseen-request', numberSent: false },
    troubles: ['unseen-request'],
  },
  'sends nothing': {
    change() {
      const { hackleClient: real } = window as unknown as Global
      Object.assign(window, { hackleClient: { ...real, updateSmsSubscriptions: () => Promise.resolve() } })
    },
    state: { kind: 'failed', cause: 'not-sent', status: null, confirmed: [] },
    troubles: ['not-sent'],
  },
  'sends by fetch': {
    change() {
      const { hackleClient: real } = window as unknown as Global
      Object.assign(window, {
        hackleClient: {
          ...real,
          updateSmsSubscriptions: () =>
            // Read to its end: Chromium reports no fetch whose answer nobody reads.
            fetch('https://event-api.hackle.io/api/v2/w/events', { method: 'POST', body: '{}' }).then(
              (answer) => answer.text(),
            ),
        },
      })
    },
    state: { kind: 'unconfirmed', cause: 'unseen-request', numberSent: false },
    troubles: ['unseen-request'],
  },
  'is patched to say 200 to everything': {
    change() {
      Object.defineProperty(XMLHttpRequest.prototype, 'status', { get: () => 200 })
      Object.defineProperty(XMLHttpRequest.prototype, 'readyState', { get: () => 4 })
      const { send } = XMLHttpRequest.prototype
      XMLHttpRequest.prototype.send = function (body) {
        setTimeout(() => this.dispatchEvent(new Event('loadend')), 5)
        send.call(this, typeof body === 'string' && body.includes('$sms') ? 'not json' : body)
      }
      Object.assign(Array.prototype, { some: () => true, every: () => true })
      Date.now = () => 0
    },
    state: { kind: 'failed', cause: 'rejected', status: 400, confirmed: [] },
    troubles: ['rejected'],
  },
  'has its methods frozen': {
    change() {
      Object.freeze(XMLHttpRequest.prototype)
    },
    state: { kind: 'unconfirmed', cause: 'unseen-request', numberSent: false },
    troubles: ['unseen-request'],
  },
}

for (const [name, { change, state, troubles }] of Object.entries(ODD)) {
  test(`an SDK that ${name}`, async ({ page, standIn }) => {
    const lines: string[] = []
    page.on('console', (line) => lines.push(line.text()))
    page.on('pageerror', (error) => lines.push(error.message))
    await open(page)
    await settled(standIn)
    await page.evaluate(change)
    const at = await page.evaluate(
      (list: readonly Operation[]) => window.engine.start(list),
      ORDERS.subscribe,
    )
    const end = await until(page, at, ENDS)
    expect(end.state).toEqual(state)
    expect(end.troubles).toEqual(troubles)
    const saved = end.state.kind === 'saved'
    if (!saved) expect(held(standIn).number).toBeUndefined()
    expect(arrived(standIn).includes('number')).toBe(saved)
    expect(lines.join('\n')).not.toContain(NUMBER.slice(-8))
    expect(await kept(page)).not.toContain(NUMBER.slice(-8))
  })
}

test('the page’s own methods are put back, also when the SDK throws', async ({ page }) => {
  await open(page)
  const same = await page.evaluate(async (list: readonly Operation[]) => {
    const names = ['open', 'send', 'setRequestHeader'] as const
    const before = names.map((name) => Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, name)?.value)
    const { hackleClient: real } = window as unknown as Global
    let inside = 0
    const fail = () => {
      inside += names.filter((name, at) => XMLHttpRequest.prototype[name] !== before[at]).length
      throw new Error('no')
    }
    window.engine.start(list, null, { ...real, updateSmsSubscriptions: fail })
    await new Promise((resolve) => setTimeout(resolve, 500))
    const after = names.map((name) => Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, name)?.value)
    return { inside, put: after.every((value, at) => value === before[at]) }
  }, ORDERS.subscribe)
  expect(same).toEqual({ inside: 3, put: true })
})

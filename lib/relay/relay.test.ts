import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it, vi } from 'vitest'
import { answerSchema } from './answer'
import type { RelayAnswer } from './answer'
import type { ConsentResult } from './carry-out'
import { createRelay } from './handler'
import type { RelayOptions } from './handler'
import { BODY_LIMIT } from './incoming'
import { memoryRate } from './rate'
import {
  SET_NUMBER,
  SUBSCRIBE,
  UNSET_NUMBER,
  UNSUBSCRIBE,
  sampleBox,
  sampleOrder,
  sampleReceipt,
} from './sample-order'

const ORIGIN = 'https://www.dodam.example'
const USER = 'member-77'

interface Told {
  /** Everything that went out of the relay, in order. */
  readonly calls: string[]
  readonly answer: RelayAnswer
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

interface Setting extends Partial<RelayOptions> {
  readonly consentResult?: ConsentResult
  /** What Hackle's HTTP endpoint answers; an error drops the connection. */
  readonly hackle?: number | Error
}

/** A relay between a pretended site and a pretended Hackle, with a list of what it did. */
function setUp({ consentResult = 'confirmed', hackle = 200, ...options }: Setting = {}) {
  const calls: string[] = []
  const handler = createRelay({
    userIdOf: () => USER,
    serverKey: 'SERVER-KEY',
    origins: [ORIGIN],
    keepReceipt: (userId, { id }) => calls.push(`kept ${id.slice(0, 4)} for ${userId}`),
    consent: (userId, subscriptions) => {
      calls.push(`consent ${userId} ${JSON.stringify(subscriptions)}`)
      return consentResult
    },
    fetch: async (input, init) => {
      calls.push(`${init?.method} ${String(input)} ${String(init?.body ?? '')}`.trim())
      if (hackle instanceof Error) throw hackle
      return new Response('{}', { status: hackle })
    },
    ...options,
  })
  const post = async (body: unknown, change: RequestInit = {}): Promise<Told> => {
    const response = await handler(
      new Request('https://www.dodam.example/relay', {
        method: 'POST',
        body: typeof body === 'string' ? body : JSON.stringify(body),
        ...change,
        headers: { origin: ORIGIN, 'content-type': 'application/json', ...change.headers },
      }),
    )
    const text = await response.text()
    const answer = v.parse(answerSchema, JSON.parse(text))
    return { calls, answer, status: response.status, headers: response.headers, text }
  }
  return { handler, post, calls }
}

const NUMBER_CALL =
  'POST https://api.hackle.io/v1/properties/phone-numbers {"userId":"member-77","phoneNumber":"+821000000000"}'

describe('what is done, and what is said of it', () => {
  it('keeps the receipt, sends the consent, then the number, and says saved', async () => {
    const { calls, answer, status } = await setUp().post(sampleOrder())
    expect(calls).toEqual([
      'kept 0123 for member-77',
      'consent member-77 {"$marketing":"SUBSCRIBED"}',
      NUMBER_CALL,
    ])
    expect(status).toBe(200)
    expect(answer).toMatchObject({
      state: 'saved',
      receiptId: sampleReceipt().id,
      confirmed: ['consent', 'set-number'],
    })
  })

  it('sends no number for a consent of which nobody knows, and says accepted', async () => {
    const { calls, answer, status } = await setUp({ consentResult: 'unknown' }).post(sampleOrder())
    expect(calls.filter((call) => call.includes('phone-numbers'))).toEqual([])
    expect(status).toBe(202)
    expect(answer).toMatchObject({ state: 'accepted', confirmed: [], numberSent: false })
  })

  it('takes an answered consent for saved once the endpoint of numbers has taken the key', async () => {
    const { post } = setUp({ consentResult: 'answered' })
    expect((await post(sampleOrder([UNSUBSCRIBE], { act: 'stop-advertising' }))).answer.state).toBe(
      'accepted',
    )
    expect((await post(sampleOrder())).answer).toMatchObject({
      state: 'saved',
      confirmed: ['consent', 'set-number'],
    })
    expect((await post(sampleOrder([UNSUBSCRIBE], { act: 'stop-advertising' }))).answer.state).toBe('saved')
  })

  it('says of an answered consent with a wrong key that nothing is saved', async () => {
    const { answer, status } = await setUp({ consentResult: 'answered', hackle: 401 }).post(sampleOrder())
    expect(status).toBe(422)
    expect(answer).toMatchObject({ state: 'failed', code: 'wrong-key', confirmed: [] })
  })

  it('saves the number of a service form that leaves the consent as it is', async () => {
    const { answer, calls } = await setUp().post(
      sampleOrder([SET_NUMBER], { kind: 'service', boxes: [sampleBox('collection')] }),
    )
    expect(answer).toMatchObject({ state: 'saved', confirmed: ['set-number'] })
    expect(calls).toEqual(['kept 0123 for member-77', NUMBER_CALL])
  })

  it.each<[string, Setting, number, string, string[]]>([
    ['a consent that Hackle refuses', { consentResult: 'rejected' }, 422, 'rejected-by-hackle', []],
    ['a consent that does not arrive', { consentResult: 'unreachable' }, 503, 'hackle-unreachable', []],
    [
      'a consent function that throws',
      { consent: () => Promise.reject(new Error('+821000000000')) },
      503,
      'hackle-unreachable',
      [],
    ],
    ['a refused number', { hackle: 400 }, 422, 'rejected-by-hackle', ['consent']],
    ['a redirect', { hackle: 307 }, 422, 'rejected-by-hackle', ['consent']],
    ['a key that Hackle does not know', { hackle: 401 }, 422, 'wrong-key', ['consent']],
    ['too many numbers', { hackle: 429 }, 503, 'hackle-unreachable', ['consent']],
    ['a server in trouble', { hackle: 503 }, 503, 'hackle-unreachable', ['consent']],
    ['a dropped connection', { hackle: new Error('member-77') }, 503, 'hackle-unreachable', ['consent']],
    [
      'a receipt that is not kept',
      { keepReceipt: () => Promise.reject(new Error('disk')) },
      503,
      'receipt-not-kept',
      [],
    ],
  ])(
    '%s is told as a failure, with what was confirmed before',
    async (_name, setting, status, code, confirmed) => {
      const told = await setUp(setting).post(sampleOrder())
      expect(told.status).toBe(status)
      expect(told.answer).toMatchObject({ state: 'failed', code, confirmed })
      expect(told.text).not.toMatch(/\+82|member-77|SERVER-KEY/)
    },
  )

  it('sends nothing before the receipt is kept', async () => {
    const { calls } = await setUp({ keepReceipt: () => Promise.reject(new Error('disk')) }).post(
      sampleOrder(),
    )
    expect(calls).toEqual([])
  })
})

describe('a withdrawal', () => {
  const WITHDRAWAL = sampleOrder([UNSUBSCRIBE, UNSET_NUMBER], {
    act: 'stop-advertising',
    boxes: [],
    age: null,
  })

  it('deletes by the request that is named by others only where the site chose it', async () => {
    const without = await setUp().post(WITHDRAWAL)
    expect(without.answer).toMatchObject({ state: 'failed', code: 'cannot-delete', confirmed: ['consent'] })
    const chosen = await setUp({ deleteNumber: 'http-delete' }).post(WITHDRAWAL)
    expect(chosen.answer).toMatchObject({ state: 'saved', confirmed: ['consent', 'unset-number'] })
    expect(chosen.calls.at(-1)).toBe(
      'DELETE https://api.hackle.io/v1/properties/phone-numbers?userId=member-77',
    )
  })

  it('deletes by a function of the site', async () => {
    const { answer } = await setUp({ deleteNumber: () => 'confirmed' }).post(WITHDRAWAL)
    expect(answer.state).toBe('saved')
  })

  it('deletes also where nobody knows of the consent: that takes nothing from the visitor', async () => {
    const { calls, answer } = await setUp({ consentResult: 'unknown', deleteNumber: 'http-delete' }).post(
      WITHDRAWAL,
    )
    expect(calls.at(-1)).toMatch(/^DELETE /)
    expect(answer).toMatchObject({ state: 'accepted', confirmed: [], numberSent: false })
  })

  it('deletes also where the consent did not arrive, and says that it did not', async () => {
    const { calls, answer } = await setUp({ consentResult: 'unreachable', deleteNumber: 'http-delete' }).post(
      WITHDRAWAL,
    )
    expect(calls.at(-1)).toMatch(/^DELETE /)
    expect(answer).toMatchObject({ state: 'failed', code: 'hackle-unreachable', confirmed: [] })
  })

  it('is taken while sign-ups of the same user are too many', async () => {
    const { post } = setUp({ rate: memoryRate({ limit: 1 }), deleteNumber: 'http-delete' })
    await post(sampleOrder())
    const refused = await post(sampleOrder())
    expect(refused.answer).toMatchObject({ state: 'failed', code: 'too-many' })
    expect(refused.headers.get('retry-after')).toBe('60')
    expect((await post(WITHDRAWAL)).answer.state).toBe('saved')
  })

  it('is sent after a consent that is still on its way, never before', async () => {
    const order: string[] = []
    let arrive = () => {}
    const slow = new Promise<void>((resolve) => (arrive = resolve))
    const { post } = setUp({
      deleteNumber: 'http-delete',
      consent: async (_userId, { $marketing = '' }): Promise<ConsentResult> => {
        if ($marketing === 'SUBSCRIBED') await slow
        order.push($marketing)
        return 'confirmed'
      },
    })
    const both = [post(sampleOrder()), post(WITHDRAWAL)]
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(order).toEqual([])
    arrive()
    await Promise.all(both)
    expect(order).toEqual(['SUBSCRIBED', 'UNSUBSCRIBED'])
  })
})

it('stops between two operations when the page has cancelled', async () => {
  const page = new AbortController()
  const { calls, answer } = await setUp({
    consent: () => {
      page.abort()
      return 'confirmed'
    },
  }).post(sampleOrder(), { signal: page.signal })
  expect(answer).toMatchObject({ state: 'failed', code: 'interrupted', confirmed: ['consent'] })
  expect(calls.filter((call) => call.includes('phone-numbers'))).toEqual([])
})

describe('who may ask', () => {
  it.each<[string, Parameters<ReturnType<typeof setUp>['post']>[1], string, number]>([
    ['another origin', { headers: { origin: 'https://www.elsewhere.example' } }, 'origin', 403],
    [
      'an origin that only begins alike',
      { headers: { origin: `${ORIGIN}.elsewhere.example` } },
      'origin',
      403,
    ],
    ['an opaque origin', { headers: { origin: 'null' } }, 'origin', 403],
    ['a form post', { headers: { 'content-type': 'text/plain' } }, 'content-type', 415],
    ['another method', { method: 'PUT' }, 'method', 405],
  ])('%s is refused', async (_name, change, code, status) => {
    const told = await setUp().post(sampleOrder(), change)
    expect(told.status).toBe(status)
    expect(told.answer).toMatchObject({ state: 'failed', code })
    expect(told.calls).toEqual([])
  })

  it.each<[string, RelayOptions['userIdOf']]>([
    ['nobody is signed in', () => null],
    ['the session is empty', () => '  '],
    ['the session cannot be read', () => Promise.reject(new Error('session'))],
  ])('refuses where %s', async (_name, userIdOf) => {
    const { status, answer, calls } = await setUp({ userIdOf }).post(sampleOrder())
    expect(status).toBe(401)
    expect(answer).toMatchObject({ code: 'no-user' })
    expect(calls).toEqual([])
  })

  it.each(['userId', 'user_id', '$userId', 'deviceId', 'identifiers', 'user'])(
    'refuses a body that names its user by %s, wherever it stands',
    async (key) => {
      const order = sampleOrder()
      const bodies = [
        { ...order, [key]: 'somebody' },
        { ...order, receipt: { ...order.receipt, [key]: 'somebody' } },
        { ...order, operations: [{ ...SUBSCRIBE, [key]: 'somebody' }, SET_NUMBER] },
      ]
      for (const body of bodies) {
        const { answer, calls } = await setUp().post(body)
        expect(answer).toMatchObject({ state: 'failed', code: 'user-id-in-body' })
        expect(calls).toEqual([])
      }
    },
  )

  it('answers the browser’s question before a post for its own origins only', async () => {
    const ask = (origin: string) =>
      setUp().handler(new Request('https://relay.example/', { method: 'OPTIONS', headers: { origin } }))
    expect((await ask(ORIGIN)).headers.get('access-control-allow-origin')).toBe(ORIGIN)
    expect((await ask(ORIGIN)).headers.get('access-control-allow-credentials')).toBe('true')
    expect((await ask('https://www.elsewhere.example')).headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('what the receipt does not say is not sent', () => {
  it.each<[string, ReturnType<typeof sampleOrder>, string]>([
    [
      'a subscription without its box',
      sampleOrder([SUBSCRIBE], { boxes: [sampleBox('collection')] }),
      'not-agreed',
    ],
    [
      'a subscription whose box was left empty',
      sampleOrder([SUBSCRIBE], { boxes: [sampleBox('collection'), sampleBox('advertising', 'not-agreed')] }),
      'not-agreed',
    ],
    [
      'a box that is said twice, once empty',
      sampleOrder([SUBSCRIBE], {
        boxes: [sampleBox('collection'), sampleBox('advertising'), sampleBox('advertising', 'not-agreed')],
      }),
      'not-agreed',
    ],
    [
      'advertising in a service form without the marketing use',
      sampleOrder([SUBSCRIBE], {
        kind: 'service',
        boxes: [sampleBox('collection'), sampleBox('advertising'), sampleBox('marketing-use', 'not-agreed')],
      }),
      'not-agreed',
    ],
    ['a number of a marketing form without its consent', sampleOrder([SET_NUMBER]), 'not-agreed'],
    ['a number with a refusal in a marketing form', sampleOrder([UNSUBSCRIBE, SET_NUMBER]), 'not-agreed'],
    [
      'a number of a service form whose collection was refused',
      sampleOrder([SET_NUMBER], { kind: 'service', boxes: [sampleBox('collection', 'not-agreed')] }),
      'not-agreed',
    ],
    ['a visitor whose age nobody asked', sampleOrder(undefined, { age: null }), 'not-agreed'],
    ['a subscription in a withdrawal', sampleOrder([SUBSCRIBE], { act: 'stop-advertising' }), 'not-agreed'],
    ['a number in a withdrawal', sampleOrder([SET_NUMBER], { act: 'delete-number' }), 'not-agreed'],
    ['a number before its consent', sampleOrder([SET_NUMBER, SUBSCRIBE]), 'bad-request'],
    ['a removal in a sign-up', sampleOrder([UNSET_NUMBER]), 'bad-request'],
    ['a dry run', sampleOrder(undefined, { mode: 'dry-run' }), 'dry-run'],
    [
      'a subscription that the site did not name',
      sampleOrder([{ kind: 'consent', subscriptions: { $marketing: 'SUBSCRIBED', other: 'SUBSCRIBED' } }]),
      'unknown-subscription',
    ],
    [
      'informational texts, which are nobody’s to switch here',
      sampleOrder([{ kind: 'consent', subscriptions: { $information: 'UNSUBSCRIBED' } }]),
      'unknown-subscription',
    ],
  ])('%s', async (_name, order, code) => {
    const { answer, calls } = await setUp().post(order)
    expect(answer).toMatchObject({ state: 'failed', code })
    expect(calls).toEqual([])
  })

  it('sends the night by the site’s key only when its box was ticked', async () => {
    const order = (choice: 'agreed' | 'not-agreed') =>
      sampleOrder([{ kind: 'consent', subscriptions: { $marketing: 'SUBSCRIBED', night: 'SUBSCRIBED' } }], {
        boxes: [sampleBox('collection'), sampleBox('advertising'), sampleBox('night', choice)],
      })
    expect((await setUp({ night: 'night' }).post(order('agreed'))).answer.state).toBe('saved')
    expect((await setUp({ night: 'night' }).post(order('not-agreed'))).answer).toMatchObject({
      code: 'not-agreed',
    })
  })
})

describe('hostile bodies', () => {
  it('reads no further than the limit, whatever the length that was claimed', async () => {
    let read = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        read += 16_000
        controller.enqueue(new Uint8Array(16_000).fill(32))
      },
    })
    const { handler, calls } = setUp()
    const init: RequestInit & { duplex: 'half' } = {
      method: 'POST',
      body: endless,
      duplex: 'half',
      headers: { origin: ORIGIN, 'content-type': 'application/json', 'content-length': '2' },
    }
    const response = await handler(new Request('https://www.dodam.example/relay', init))
    expect(response.status).toBe(413)
    expect(read).toBeLessThan(BODY_LIMIT * 2)
    expect(calls).toEqual([])
  })

  it('answers any body with a code, sends nothing for it and says nothing of it', async () => {
    const log = ['log', 'info', 'warn', 'error', 'debug'].map((name) =>
      vi.spyOn(console, name as 'log').mockImplementation(() => {}),
    )
    const order = sampleOrder()
    const body = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.json(),
      fc.anything().map((value) => JSON.stringify({ ...order, operations: value })),
      fc.anything().map((value) => JSON.stringify({ ...order, receipt: value })),
      fc.constant('['.repeat(30_000)),
      fc.constant('{"__proto__":{"schema":"x"},"constructor":1}'),
    )
    const { post, calls } = setUp({ rate: () => true })
    await fc.assert(
      fc.asyncProperty(body, async (text) => {
        expect((await post(text)).answer.state).toBe('failed')
      }),
      { numRuns: 400 },
    )
    expect(calls).toEqual([])
    for (const spy of log) {
      expect(spy).not.toHaveBeenCalled()
      spy.mockRestore()
    }
  })
})

describe('a relay that is set up wrongly is none', () => {
  it.each<[string, Partial<Record<keyof RelayOptions, unknown>>]>([
    ['without a way to know its user', { userIdOf: undefined }],
    ['without a key', { serverKey: '' }],
    ['without an origin', { origins: [] }],
    ['with a path for an origin', { origins: ['https://www.dodam.example/'] }],
    ['with every origin', { origins: ['*'] }],
    ['without somebody who keeps the receipts', { keepReceipt: undefined }],
    ['without a way for consents', { consent: undefined }],
  ])('%s', (_name, change) => {
    expect(() => setUp(change as Setting)).toThrow(TypeError)
  })
})

describe('the counter in memory', () => {
  it('forgets after its window and never holds more users than told', () => {
    let time = 0
    const rate = memoryRate({ limit: 2, windowMs: 1_000, users: 2, now: () => time })
    expect([rate('a', false), rate('a', false), rate('a', false)]).toEqual([true, true, false])
    time = 1_000
    expect(rate('a', false)).toBe(true)
    rate('a', false)
    expect(rate('a', false)).toBe(false)
    rate('b', false)
    rate('c', false)
    expect(rate('a', false)).toBe(true)
  })
})

/** The relay in `node:http`, called as a page calls it, with the real Node SDK and a stand-in in place of Hackle. */
import { createInstance } from '@hackler/javascript-sdk'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { HACKLE_HOSTS, KEYS, startStandIn } from '../../test/stand-in'
import type { StandIn } from '../../test/stand-in'
import { startLoopback } from '../../test/stand-in/loopback'
import type { Loopback } from '../../test/stand-in/loopback'
import { callEndpoint } from '../hackle/endpoint'
import type { ConsentResult } from './carry-out'
import { createRelay } from './handler'
import type { RelayOptions } from './handler'
import { nodeListener } from './node-http'
import { consentByNodeSdk } from './node-sdk'
import type { HackleNodeClient } from './node-sdk'
import type { RelayOperation, RelayReceipt } from './request'
import { SET_NUMBER, SUBSCRIBE, UNSET_NUMBER, UNSUBSCRIBE, sampleReceipt } from './sample-order'

const USER = 'member-77'
const ORIGIN = 'https://www.dodam.example'

let standIn: StandIn
let api: Loopback
let client: HackleNodeClient & { close(): void }
const closing: (() => Promise<unknown>)[] = []

beforeAll(async () => {
  standIn = await startStandIn()
  const [sdk, event] = await Promise.all([
    startLoopback(standIn, HACKLE_HOSTS.sdk),
    startLoopback(standIn, HACKLE_HOSTS.event),
  ])
  api = await startLoopback(standIn, HACKLE_HOSTS.api)
  closing.push(sdk.close, event.close, api.close, () => standIn.close())
  // In Node the package is its server build; the types that are read here are those of the browser.
  client = createInstance(KEYS.server, {
    sdkUrl: sdk.address,
    eventUrl: event.address,
    enableMonitoring: false,
    log_disabled: true,
  }) as unknown as HackleNodeClient & { close(): void }
})

beforeEach(() => {
  standIn.reset()
  // The page that asks.
  vi.stubGlobal('document', Object.assign(new EventTarget(), { baseURI: `${ORIGIN}/` }))
})

afterAll(async () => {
  client.close()
  await Promise.all(closing.map((close) => close()))
})

/** Hackle's HTTP API at the stand-in, by its real address. */
const toStandIn: typeof fetch = (input, init) =>
  fetch(String(input).replace(`https://${HACKLE_HOSTS.api}`, api.address), init)

/** A site's server with the relay in it. Its proxy adds the origin, which Node's own `fetch` leaves out. */
async function serve(options: Partial<RelayOptions> = {}) {
  const kept: RelayReceipt[] = []
  const listener = nodeListener(
    createRelay({
      userIdOf: (request) => (request.headers.get('x-session') === 'none' ? null : USER),
      serverKey: KEYS.server,
      origins: [ORIGIN],
      consent: consentByNodeSdk(client, KEYS.server),
      keepReceipt: (_userId, receipt) => kept.push(receipt),
      deleteNumber: 'http-delete',
      fetch: toStandIn,
      ...options,
    }),
  )
  const server = http.createServer((request, response) => {
    request.headers.origin ??= ORIGIN
    void listener(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(
    () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(resolve)
      }),
  )
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hackle-phone`
  const send = (operations: readonly RelayOperation[], receipt: Partial<RelayReceipt> = {}) =>
    callEndpoint(url, operations, sampleReceipt(receipt), new AbortController().signal)
  return { url, send, kept }
}

const WITHDRAWN: Partial<RelayReceipt> = { act: 'stop-advertising', boxes: [], age: null }

describe('with the real Node SDK', () => {
  it('has consent and number at Hackle when it says saved, the consent first', async () => {
    const { send, kept } = await serve()
    expect(await send([SUBSCRIBE, SET_NUMBER])).toMatchObject({ kind: 'confirmed', status: 200 })
    expect(standIn.stateOf(USER)).toMatchObject({
      phoneNumber: '+821000000000',
      consent: { sms: { $marketing: 'SUBSCRIBED' } },
    })
    const routes = standIn.log.map(({ route }) => route).filter((route) => /events|phone/.test(route))
    expect(routes).toEqual(['events', 'phone-numbers'])
    expect(kept.map(({ id }) => id)).toEqual([sampleReceipt().id])
  })

  it('withdraws: the last word is the withdrawal, and no number is left', async () => {
    const { send } = await serve()
    await send([SUBSCRIBE, SET_NUMBER])
    expect(await send([UNSUBSCRIBE, UNSET_NUMBER], WITHDRAWN)).toMatchObject({
      kind: 'confirmed',
      status: 200,
    })
    expect(standIn.stateOf(USER)).toMatchObject({
      phoneNumber: null,
      consent: { sms: { $marketing: 'UNSUBSCRIBED' } },
    })
  })

  it.each<[number, 'pending' | 'failed']>([
    [400, 'failed'],
    [401, 'failed'],
    [429, 'pending'],
    [500, 'pending'],
    [503, 'pending'],
  ])('calls nothing saved and sends no number when the consent is answered %i', async (status, kind) => {
    const { send } = await serve()
    standIn.fail('events', { status })
    expect(await send([SUBSCRIBE, SET_NUMBER])).toMatchObject({ kind, confirmed: [] })
    expect(standIn.requestsTo('phone-numbers')).toEqual([])
  })

  it('calls nothing saved and sends no number when the connection for the consent drops', async () => {
    const { send } = await serve()
    standIn.fail('events', { drop: true })
    expect(await send([SUBSCRIBE, SET_NUMBER])).toMatchObject({ kind: 'pending', cause: 'server' })
    expect(standIn.requestsTo('phone-numbers')).toEqual([])
  })

  it('says of a number that was refused what had been confirmed before it', async () => {
    const { send } = await serve()
    await send([SUBSCRIBE, SET_NUMBER])
    standIn.fail('phone-numbers', { status: 400 })
    expect(await send([SUBSCRIBE, SET_NUMBER])).toMatchObject({
      kind: 'failed',
      cause: 'rejected',
      status: 422,
      confirmed: ['consent'],
    })
  })

  it('believes no answer to a key that nobody has seen taken', async () => {
    const { send } = await serve()
    // The first order of a process, without a number: Hackle answers events of a wrong key the same.
    expect(await send([UNSUBSCRIBE], WITHDRAWN)).toMatchObject({
      kind: 'unseen',
      cause: 'accepted-by-relay',
      status: 202,
      confirmed: [],
      numberSent: false,
    })
    expect(standIn.stateOf(USER)?.consent.sms).toEqual({ $marketing: 'UNSUBSCRIBED' })
  })

  it('does not take the requests of a client with another key for its own', async () => {
    const { send } = await serve({ consent: consentByNodeSdk(client, 'ANOTHER-KEY') })
    expect(await send([SUBSCRIBE, SET_NUMBER])).toMatchObject({ kind: 'unseen', numberSent: false })
    expect(standIn.requestsTo('phone-numbers')).toEqual([])
  })

  it('leaves the request function of Node as it was, and other requests alone', async () => {
    const { request } = http
    const { send } = await serve()
    await send([SUBSCRIBE, SET_NUMBER])
    expect(http.request).toBe(request)
  })

  it('keeps number, user id and key out of console and answers, whatever happens', async () => {
    const written: unknown[] = []
    const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation((...words) => void written.push(...words)),
    )
    const { send } = await serve()
    const results: unknown[] = [await send([SUBSCRIBE, SET_NUMBER])]
    for (const fault of [{ status: 400 }, { status: 500 }, { drop: true }] as const) {
      standIn.fail('phone-numbers', fault)
      results.push(await send([SUBSCRIBE, SET_NUMBER]))
    }
    for (const spy of spies) spy.mockRestore()
    expect(JSON.stringify([written, results])).not.toMatch(/\+82|member-77|SERVER-KEY/)
  })
})

describe('in node:http', () => {
  const post = async (url: string, body: string, headers: Record<string, string> = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    })
    return { status: response.status, answer: (await response.json()) as unknown }
  }

  it('answers where nobody is signed in', async () => {
    const { url } = await serve()
    expect(await post(url, '{}', { 'x-session': 'none' })).toMatchObject({
      status: 401,
      answer: { code: 'no-user' },
    })
  })

  it('answers a body that is too large without reading it to its end', async () => {
    const { url } = await serve()
    expect(await post(url, 'x'.repeat(200_000))).toMatchObject({ status: 413, answer: { code: 'too-large' } })
  })

  it('tells nothing to a page of another origin', async () => {
    const { url } = await serve()
    const answer = await post(url, '{}', { origin: 'https://www.elsewhere.example' })
    expect(answer).toMatchObject({ status: 403, answer: { code: 'origin' } })
  })

  it('stops when the page is gone', async () => {
    const page = new AbortController()
    let server: AbortSignal | null = null
    const failures: string[] = []
    const { url } = await serve({
      userIdOf: (request) => {
        server = request.signal
        return USER
      },
      consent: async (): Promise<ConsentResult> => {
        page.abort()
        // The server learns of it by the closed connection.
        await new Promise((resolve) => server?.addEventListener('abort', resolve))
        return 'confirmed'
      },
      onFailure: (code) => failures.push(code),
    })
    await callEndpoint(url, [SUBSCRIBE, SET_NUMBER], sampleReceipt(), page.signal)
    await vi.waitFor(() => expect(failures).toEqual(['interrupted']))
    expect(standIn.requestsTo('phone-numbers')).toEqual([])
  })
})

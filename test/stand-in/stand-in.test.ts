import https from 'node:https'
import type { IncomingHttpHeaders } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { HACKLE_HOSTS, KEYS, SITE_HOSTS, startStandIn } from './index'
import type { PolicyState, StandIn } from './index'

interface Asked {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

interface Answered {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly bytes: Buffer
}

let standIn: StandIn

beforeAll(async () => {
  standIn = await startStandIn()
})
beforeEach(() => standIn.reset())
afterAll(() => standIn.close())

function ask(
  host: string,
  path: string,
  { method = 'GET', headers = {}, body }: Asked = {},
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: standIn.httpsPort, method, path, rejectUnauthorized: false }
    const request = https.request({ ...options, headers: { host, ...headers } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(parts) }),
      )
    })
    request.on('error', reject)
    request.end(body)
  })
}

function event(eventTypeKey: string, properties: unknown, insertId = crypto.randomUUID()) {
  return {
    insertId,
    timestamp: 1,
    identifiers: { $userId: 'stand-in-user', $deviceId: 'device' },
    userProperties: {},
    hackleProperties: {},
    eventTypeId: 0,
    eventTypeKey,
    value: 0,
    properties,
  }
}

function sendEvents(...trackEvents: unknown[]): Promise<Answered> {
  return ask(HACKLE_HOSTS.event, '/api/v2/w/events', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-hackle-sdk-key': KEYS.browserLive },
    body: JSON.stringify({ exposureEvents: [], trackEvents, remoteConfigEvents: [] }),
  })
}

describe('what arrives is checked', () => {
  test.each([
    ['a consent word that Hackle does not know', '$sms_subscriptions', { $marketing: 'SUBSCRIPTION' }],
    ['a number that is not text', '$secured_properties', { $set: { $phone_number: 1012345678 } }],
    [
      'a number under another operation',
      '$secured_properties',
      { $setOnce: { $phone_number: '+821000000000' } },
    ],
  ])('%s is answered 400, with the reason and nothing kept', async (_name, key, properties) => {
    expect((await sendEvents(event(key, properties))).status).toBe(400)
    expect(standIn.log.at(-1)).toMatchObject({ outcome: 'rejected', events: [] })
    expect(standIn.log.at(-1)?.reason).toContain(key)
    expect(standIn.lastState()).toEqual([])
  })

  test('a body that is not JSON is answered 400', async () => {
    const answer = await ask(HACKLE_HOSTS.event, '/api/v2/w/events', { method: 'POST', body: '{' })
    expect(answer.status).toBe(400)
  })

  test('a reason never repeats the number', async () => {
    await sendEvents(event('$secured_properties', { $set: { $phone_number: '010-0000-0000', more: 1 } }))
    expect(standIn.log.at(-1)?.reason).not.toContain('0000')
  })

  test('a number that is not E.164 is taken and not kept', async () => {
    expect(
      (await sendEvents(event('$secured_properties', { $set: { $phone_number: '010-0000-0000' } }))).status,
    ).toBe(200)
    expect(standIn.log.at(-1)?.ignored).toHaveLength(1)
    expect(standIn.stateOf('stand-in-user')?.phoneNumber).toBeUndefined()
  })

  test('digits without a country code count as Korean', async () => {
    await sendEvents(event('$secured_properties', { $set: { $phone_number: '01000000000' } }))
    expect(standIn.stateOf('stand-in-user')?.phoneNumber).toBe('+821000000000')
  })

  test('the same insertId counts once, across requests', async () => {
    const once = event('$sms_subscriptions', { $marketing: 'SUBSCRIBED' })
    await sendEvents(once)
    await sendEvents(event('$sms_subscriptions', { $marketing: 'UNSUBSCRIBED' }))
    await sendEvents(once)
    expect(standIn.log.at(-1)).toMatchObject({ duplicates: [once.insertId], events: [] })
    expect(standIn.stateOf('stand-in-user')?.consent.sms).toEqual({ $marketing: 'UNSUBSCRIBED' })
  })

  test('a beacon whose key is not that of its path is rejected', async () => {
    const form = { sdkKey: KEYS.browserTest, sdkName: 'a', sdkVersion: '1', data: '{}' }
    const answer = await ask(HACKLE_HOSTS.event, `/api/v2/w/${KEYS.browserLive}/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' },
      body: new URLSearchParams(form).toString(),
    })
    expect(answer.status).toBe(400)
  })
})

describe("the client server's way", () => {
  const phoneNumbers = (key: string, method: string, path = '', body?: unknown) =>
    ask(HACKLE_HOSTS.api, `/v1/properties/phone-numbers${path}`, {
      method,
      headers: { 'content-type': 'application/json', 'x-hackle-api-key': key },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })

  test('a number is set and deleted with the Server key', async () => {
    const body = { userId: 'stand-in-user', phoneNumber: '+821000000000' }
    expect((await phoneNumbers(KEYS.server, 'POST', '', body)).status).toBe(200)
    expect(standIn.stateOf('stand-in-user')?.phoneNumber).toBe('+821000000000')
    expect((await phoneNumbers(KEYS.server, 'DELETE', '?userId=stand-in-user')).status).toBe(200)
    expect(standIn.stateOf('stand-in-user')?.phoneNumber).toBeNull()
  })

  test('a Browser key is refused, and so is a browser by CORS', async () => {
    expect((await phoneNumbers(KEYS.browserLive, 'POST', '', {})).status).toBe(401)
    const headers = { origin: 'https://staging.dodam.example', 'access-control-request-method': 'POST' }
    const preflight = await ask(HACKLE_HOSTS.api, '/v1/properties/phone-numbers', {
      method: 'OPTIONS',
      headers,
    })
    expect(preflight.status).toBe(404)
    expect(preflight.headers['access-control-allow-origin']).toBeUndefined()
  })
})

describe('faults', () => {
  const config = () => ask(HACKLE_HOSTS.sdk, `/api/v2/workspaces/${KEYS.browserLive}/config`)

  test('a status holds for as many times as were asked for', async () => {
    standIn.fail('config', { status: 503 }, 2)
    expect([await config(), await config(), await config()].map(({ status }) => status)).toEqual([
      503, 503, 200,
    ])
  })

  test('a dropped connection is an error for the caller and heals', async () => {
    standIn.fail('config', { drop: true })
    await expect(config()).rejects.toThrow('socket hang up')
    standIn.heal('config')
    expect((await config()).status).toBe(200)
  })

  test('what fails is not kept', async () => {
    standIn.fail('events', { status: 500 })
    await sendEvents(event('$sms_subscriptions', { $marketing: 'SUBSCRIBED' }))
    expect(standIn.log.at(-1)).toMatchObject({ outcome: 'failed', status: 500, events: [] })
    expect(standIn.lastState()).toEqual([])
  })
})

describe('the sample sites', () => {
  const MARK = '견본 페이지'

  test.each<PolicyState>(['ok', 'incomplete', 'missing', 'unreadable', 'old'])(
    '/privacy can be %s',
    async (state) => {
      standIn.setPolicy(state)
      const chosen = await ask(SITE_HOSTS.shop, '/privacy')
      const direct = await ask(SITE_HOSTS.shop, `/privacy/${state}`)
      expect(chosen.bytes.equals(direct.bytes)).toBe(true)
      expect(chosen.bytes.toString()).toContain(MARK)
    },
  )

  test.each([
    [SITE_HOSTS.shop, '/'],
    [SITE_HOSTS.shop, '/privacy/foreign-frame'],
    [SITE_HOSTS.shop, '/privacy/changing'],
    [SITE_HOSTS.shop, '/hostile'],
    [SITE_HOSTS.shop, '/notice'],
    [SITE_HOSTS.staging, '/signup'],
    [SITE_HOSTS.staging, '/signup/wrong-key'],
    [SITE_HOSTS.staging, '/form'],
    [SITE_HOSTS.staging, '/form/withdraw'],
    [SITE_HOSTS.staging, '/form/none'],
    [SITE_HOSTS.staging, '/form/posted'],
    [SITE_HOSTS.secondShop, '/'],
    [SITE_HOSTS.secondPolicy, '/privacy'],
    [SITE_HOSTS.elsewhere, '/'],
    [SITE_HOSTS.elsewhere, '/privacy'],
    [SITE_HOSTS.frame, '/processors'],
  ])('https://%s%s says that it is a sample', async (host, path) => {
    const { status, bytes } = await ask(host, path)
    expect(status).toBe(200)
    expect(bytes.toString()).toContain(MARK)
  })

  test('the EUC-KR page is EUC-KR in its bytes and names it in its markup only', async () => {
    const { headers, bytes } = await ask(SITE_HOSTS.shop, '/privacy/euc-kr')
    expect(headers['content-type']).toBe('text/html')
    expect(bytes.toString('latin1')).toContain('charset=euc-kr')
    expect(bytes.includes(Buffer.from('c7d9c5ac', 'hex'))).toBe(true)
    expect(bytes.toString()).not.toContain('핵클')
  })

  test('the strict page forbids scripts of others and strings as markup', async () => {
    const { headers } = await ask(SITE_HOSTS.shop, '/privacy/strict-csp')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'")
  })

  test('odd targets: 5 MB, deep nesting, PDF, HWP, a redirect without end, nothing at all', async () => {
    expect((await ask(SITE_HOSTS.shop, '/privacy/huge')).bytes.length).toBeGreaterThan(5_000_000)
    expect((await ask(SITE_HOSTS.shop, '/privacy/deep')).bytes.toString().match(/<div>/g)).toHaveLength(
      100_000,
    )
    expect((await ask(SITE_HOSTS.shop, '/privacy/policy.pdf')).bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect((await ask(SITE_HOSTS.shop, '/privacy/policy.hwp')).bytes[0]).toBe(0xd0)
    expect((await ask(SITE_HOSTS.shop, '/privacy/redirect-loop')).headers.location).toBe(
      '/privacy/redirect-loop',
    )
    expect((await ask(SITE_HOSTS.shop, '/gone')).status).toBe(404)
  })

  test('the strict page with a form lets nothing be reached, its neighbour the hosts of Hackle', async () => {
    const policy = async (path: string) =>
      (await ask(SITE_HOSTS.staging, path)).headers['content-security-policy']
    expect(await policy('/form/strict')).not.toContain('connect-src')
    expect(await policy('/form/strict/connect')).toContain(`connect-src https://${HACKLE_HOSTS.sdk}`)
  })

  test('what a host form posts is shown as it came, never as markup', async () => {
    const { bytes } = await ask(SITE_HOSTS.staging, '/form/posted', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ phone: '<img src=x>' }).toString(),
    })
    expect(bytes.toString()).toContain('<dt>phone</dt><dd>&#60;img src=x&#62;</dd>')
  })

  test('a path cannot leave the folder of a site', async () => {
    for (const path of [
      '/../staging.dodam.example/signup',
      '/%2e%2e/shared/site.css',
      '/shared/../../pages.ts',
    ]) {
      expect((await ask(SITE_HOSTS.elsewhere, path)).status).not.toBe(500)
      expect((await ask(SITE_HOSTS.elsewhere, path)).bytes.toString()).not.toContain('import')
    }
  })

  test('a host that is not known is answered 421', async () => {
    expect((await ask('www.unknown.example', '/')).status).toBe(421)
  })
})

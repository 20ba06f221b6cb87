import { beforeEach, describe, expect, it, vi } from 'vitest'
import { doubtAbout } from './configuration'
import { findClient, isNativeApp } from './find-client'
import { hasUserId, inspectClient } from './inspect'

const KEY = 'FULL-KEY-OF-THE-SITE'
const works = () => {}
const client = { setPhoneNumber: works, unsetPhoneNumber: works, updateSmsSubscriptions: works }
const older = { track: works, variation: works, setPhoneNumber: works }

let entries: { name: string; responseStatus?: number }[]
let cookie: string
let copies: Record<string, string>

function page(globals: Record<string, unknown> = {}) {
  vi.stubGlobal('window', { ...globals, localStorage: {} })
}

beforeEach(() => {
  entries = []
  cookie = ''
  copies = {}
  page()
  vi.stubGlobal('document', {
    get cookie() {
      return cookie
    },
  })
  vi.stubGlobal('localStorage', { getItem: (key: string) => copies[key] ?? null })
  vi.stubGlobal('navigator', { onLine: true })
  vi.stubGlobal('performance', { getEntriesByType: () => entries })
})

const configRequest = (key: string, responseStatus?: number) => ({
  name: `https://sdk-api.hackle.io/api/v2/workspaces/${key}/config`,
  ...(responseStatus === undefined ? {} : { responseStatus }),
})

describe('the client', () => {
  it('is the one that was given, before any global', () => {
    page({ hackleClient: { ...client } })
    expect(findClient(client, KEY)).toEqual({ kind: 'found', client, sdkKey: KEY })
  })

  it('is found at the documented name, and under any name of the tag-manager build', () => {
    page({ hackleClient: client })
    expect(findClient(undefined, null)).toMatchObject({ kind: 'found', client })
    page({ _hackle: works, shopHackle: client, other: { track: 1 } })
    expect(findClient(undefined, null)).toMatchObject({ kind: 'found', client })
  })

  it('is missing, too old, or closed to a sandboxed frame', () => {
    expect(findClient(undefined, null)).toEqual({ kind: 'missing', why: 'no-client' })
    page({ hackleClient: older })
    expect(findClient(undefined, null)).toEqual({ kind: 'missing', why: 'sdk-too-old' })
    expect(findClient(older, null)).toEqual({ kind: 'missing', why: 'sdk-too-old' })
    expect(findClient('hackleClient', null)).toEqual({ kind: 'missing', why: 'no-client' })
    vi.stubGlobal('document', {
      get cookie(): string {
        throw new Error('SecurityError')
      },
    })
    expect(findClient(undefined, null)).toEqual({ kind: 'missing', why: 'sandboxed-frame' })
  })

  it('is not found in an object whose members throw', () => {
    const hostile = new Proxy({}, { get: () => { throw new Error('no') } }) // prettier-ignore
    expect(findClient(hostile, null)).toEqual({ kind: 'missing', why: 'no-client' })
  })
})

describe('the key', () => {
  const keyOf = (hint: string | null = null) => {
    const found = findClient(client, hint)
    return found.kind === 'found' ? found.sdkKey : undefined
  }

  it('is the given one, else that of the configuration asked for, else that of a cookie', () => {
    cookie = 'a=b; _hackle_did_COOKIE-KEY=device; _hackle_hid=x'
    expect(keyOf()).toBe('COOKIE-KEY')
    entries = [configRequest(KEY, 200), { name: 'https://cdn.example/a.js' }]
    expect(keyOf()).toBe(KEY)
    expect(keyOf('GIVEN')).toBe('GIVEN')
  })

  it('is unknown where there are several', () => {
    cookie = '_hackle_did_ONE=1; _hackle_did_TWO=2'
    expect(keyOf()).toBeNull()
  })
})

describe('the configuration', () => {
  it.each([
    [200, null],
    [304, null],
    [401, 'wrong-key'],
    [403, 'wrong-key'],
    [404, 'wrong-key'],
    [429, 'configuration-unknown'],
    [500, 'configuration-unknown'],
    [0, 'configuration-unknown'],
    [undefined, 'configuration-unknown'],
  ])('answered %s is %s', (status, expected) => {
    entries = [configRequest('ANOTHER-KEY', 200), configRequest(KEY, status)]
    expect(doubtAbout(KEY)).toBe(expected)
    expect(doubtAbout(null)).toBe('configuration-unknown')
  })

  it('is known by the SDK’s copy too, unless this page was refused', () => {
    copies[`hackle-workspace-config_${KEY.slice(0, 8)}`] = '{}'
    expect(doubtAbout(KEY)).toBe(null)
    entries = [configRequest(KEY, 500)]
    expect(doubtAbout(KEY)).toBe(null)
    entries = [configRequest(KEY, 401)]
    expect(doubtAbout(KEY)).toBe('wrong-key')
  })
})

describe('the app around the page', () => {
  const bridge = { getAppSdkKey: () => KEY, getInvocationType: () => 'function' }

  it('takes the calls for its own key, and for one that cannot be compared', () => {
    page({ _hackleApp: bridge })
    expect([isNativeApp(KEY), isNativeApp(null), isNativeApp('OTHER')]).toEqual([true, true, false])
  })

  it('does not where the page sends by itself, or the bridge is none', () => {
    page({ _hackleApp: { ...bridge, getAppMode: () => 'WEB_VIEW_WRAPPER' } })
    expect(isNativeApp(KEY)).toBe(false)
    for (const odd of [
      undefined,
      null,
      1,
      {},
      { getAppSdkKey: 1 },
      {
        ...bridge,
        getAppMode: () => {
          throw new Error('no')
        },
      },
    ]) {
      // prettier-ignore
      page({ _hackleApp: odd })
      expect(isNativeApp(null)).toBe(false)
    }
  })
})

describe('what a developer should know', () => {
  const troublesOf = (given: object) => inspectClient(findClient(given, KEY), new AbortController().signal)

  it('is nothing where all is well', async () => {
    entries = [configRequest(KEY, 200)]
    expect(await troublesOf({ ...client, getUser: () => ({ userId: 'u' }) })).toEqual([])
  })

  it('names each trouble by its code', async () => {
    entries = [configRequest(KEY, 401)]
    const odd = { ...client, getUser: () => ({ deviceId: 'd' }), isOptOutTracking: () => true }
    expect(await troublesOf(odd)).toEqual(['no-user-id', 'opt-out-tracking', 'wrong-key'])
    entries = []
    expect(await troublesOf(client)).toEqual(['configuration-unknown'])
    expect(await troublesOf(older)).toEqual(['sdk-too-old'])
  })

  it('reads a user id as text or number, and nothing where it cannot tell', () => {
    const has = (userId: unknown) => hasUserId({ getUser: () => ({ userId }) })
    expect([has('u'), has(7), has(''), has(null), has(undefined)]).toEqual([true, true, false, false, false])
    expect(hasUserId({ getUser: () => { throw new Error('no') } })).toBe(true) // prettier-ignore
    expect(hasUserId({ getUser: () => null })).toBe(false)
  })
})

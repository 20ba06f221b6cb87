import { describe, expect, it } from 'vitest'
import { ReachError } from './types'
import { fetchAddress, MOST_MEGABYTES } from './web'
import type { Fetch } from './web'

const ADDRESS = 'https://www.example.com/privacy?key=secret'
const signal = new AbortController().signal
const allowed = (url: string) => new URL(url).hostname === 'www.example.com'

/** A response as the browser gives it, at an address. */
function answer(
  body: string | ReadableStream | null,
  init: ResponseInit & { url?: string; type?: string } = {},
) {
  const { url = ADDRESS, type, ...rest } = init
  const response = new Response(body, rest)
  Object.defineProperty(response, 'url', { value: url })
  if (type) Object.defineProperty(response, 'type', { value: type })
  return response
}

async function failing(fetch: Fetch, address = ADDRESS, stop = signal) {
  const error: unknown = await fetchAddress(address, stop, allowed, fetch).catch((thrown: unknown) => thrown)
  if (!(error instanceof ReachError)) throw new Error('no error of ours')
  expect(JSON.stringify({ ...error, message: error.message })).not.toContain('secret')
  return error
}

describe('fetching an address', () => {
  it('sends no cookies and no referrer, and gives what came with its address', async () => {
    const sent: RequestInit[] = []
    const fetched = await fetchAddress(ADDRESS, signal, allowed, async (_url, init) => {
      sent.push(init)
      return answer('<p>글', { headers: { 'content-type': 'text/html' } })
    })
    expect(new TextDecoder().decode(fetched.bytes)).toBe('<p>글')
    expect([fetched.contentType, fetched.url]).toEqual(['text/html', ADDRESS])
    expect(sent[0]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' })
  })

  it.each([
    [401, {}, 'log-in', null],
    [404, {}, 'not-found', null],
    [403, {}, 'http-client', null],
    [429, { 'retry-after': '30' }, 'too-many-requests', 30],
    [429, { 'retry-after': '9999999' }, 'too-many-requests', 86_400],
    [429, { 'retry-after': 'soon' }, 'too-many-requests', null],
    [429, { 'retry-after': 'Thu, 01 Jan 1970 00:00:00 GMT' }, 'too-many-requests', 0],
    [503, { 'retry-after': '5' }, 'http-server', 5],
    [500, { 'retry-after': '5' }, 'http-server', null],
  ] as const)('tells a status of %i with %o as %s', async (status, headers, code, after) => {
    const error = await failing(async () => answer('', { status, headers: { ...headers } }))
    expect([error.code, error.retryAfter]).toEqual([code, after])
  })

  it('keeps nothing of a site that was not allowed, and names it', async () => {
    const error = await failing(async () => answer('theirs', { url: 'https://example.com/p' }))
    expect([error.code, error.site]).toEqual(['redirect-not-allowed', 'https://example.com'])
  })

  it.each([
    ['https://www.example.com/p', 'https://example.com'],
    ['http://www.example.com/p', 'https://example.com'],
  ])('tells a redirect that the browser hides, with the likely site: %s', async (address, site) => {
    const error = await failing(async (_url, { redirect }) => {
      if (redirect === 'follow') throw new TypeError('Failed to fetch')
      return answer(null, { type: 'opaqueredirect', url: address })
    }, address)
    expect([error.code, error.site]).toEqual(['redirect-not-allowed', site])
  })

  it('tells a broken line as one', async () => {
    expect((await failing(async () => Promise.reject(new TypeError('Failed to fetch')))).code).toBe('network')
  })

  it('stops when it is told to', async () => {
    const stop = new AbortController()
    const error = await failing(
      (_url, init) =>
        new Promise((_resolve, reject) => {
          init.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error))
          stop.abort()
        }),
      ADDRESS,
      stop.signal,
    )
    expect(error.code).toBe('stopped')
  })

  it('takes no more than its cap, however much is sent', async () => {
    let sent = 0
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1
        controller.enqueue(new Uint8Array(1024 * 1024))
      },
    })
    const error = await failing(async () => answer(endless))
    expect([error.code, error.values['limit']]).toEqual(['too-large', MOST_MEGABYTES])
    expect(sent).toBeLessThan(MOST_MEGABYTES + 5)
  })
})

import { isLogInAddress, siteOfAddress, webUrl } from './addresses'
import { ReachError } from './types'
import type { Fetched, Site } from './types'

/** Seconds for one address: all redirects and the whole body. */
export const SECONDS = 20
export const MOST_MEGABYTES = 20
const MOST_BYTES = MOST_MEGABYTES * 1024 * 1024
/** A server may ask to wait; nobody waits longer than a day. */
const LONGEST_WAIT = 86_400

/** `fetch` as the platform has it, or a test's. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/**
 * Fetches an address in a page of the extension, under the user's grants: without cookies, without a referrer, within
 * {@link SECONDS} and {@link MOST_MEGABYTES}. Rejects with {@link ReachError}; a redirect to a site that was not
 * allowed is told as such, with the site when it is known.
 */
export async function fetchAddress(
  address: string,
  signal: AbortSignal,
  allowed: (url: string) => boolean,
  fetch: Fetch = (url, init) => globalThis.fetch(url, init),
): Promise<Fetched> {
  const clock = AbortSignal.timeout(SECONDS * 1000)
  const both = AbortSignal.any([signal, clock])
  const host = webUrl(address)?.host ?? ''
  const init: RequestInit = {
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    headers: { accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.9,*/*;q=0.5' },
    signal: both,
  }
  try {
    const response = await fetch(address, { ...init, redirect: 'follow' }).catch(async (error: unknown) => {
      if (both.aborted) throw error
      throw await whyNot(address, { ...init, redirect: 'manual' }, allowed, fetch)
    })
    const url = response.url === '' ? address : response.url
    if (!allowed(url)) {
      void response.body?.cancel()
      throw new ReachError('redirect-not-allowed', { host: webUrl(url)?.host ?? host }, siteOfAddress(url))
    }
    if (!response.ok) {
      void response.body?.cancel()
      throw refusal(response, host)
    }
    return { bytes: await bodyOf(response), contentType: response.headers.get('content-type'), url }
  } catch (error) {
    if (error instanceof ReachError) throw error
    if (signal.aborted) throw new ReachError('stopped')
    if (clock.aborted) throw new ReachError('timeout', { host, seconds: SECONDS })
    throw new ReachError('network', { host })
  }
}

/**
 * A redirect to a host without a grant fails like a broken line, and the browser tells no extension where it led. Asked
 * again without following, it shows that there was one; apex and `www`, or http and https, are the usual pairs.
 */
async function whyNot(address: string, init: RequestInit, allowed: (url: string) => boolean, fetch: Fetch) {
  const host = webUrl(address)?.host ?? ''
  const response = await fetch(address, init).catch(() => null)
  if (response?.type !== 'opaqueredirect') return new ReachError('network', { host })
  return new ReachError('redirect-not-allowed', { host }, likelySite(address, allowed))
}

/** The counterpart of a site that it most likely redirects to and that is not allowed yet; null when all are. */
function likelySite(address: string, allowed: (url: string) => boolean): Site | null {
  const url = webUrl(address)
  if (!url) return null
  const other = url.hostname.startsWith('www.') ? url.hostname.slice(4) : `www.${url.hostname}`
  const sites = [
    ...(url.protocol === 'http:' ? [`https://${url.hostname}`] : []),
    `https://${other}`,
    ...(url.protocol === 'http:' ? [`http://${other}`] : []),
  ]
  return sites.find((site) => !allowed(`${site}/`)) ?? null
}

/** Why a server did not deliver, by its status. */
export function refusal(response: Pick<Response, 'status' | 'headers' | 'url'>, host: string): ReachError {
  const { status } = response
  const after = waitOf(response.headers.get('retry-after'))
  if (status === 429) return new ReachError('too-many-requests', { host }, null, after)
  if (status === 401 || status === 407 || (status === 403 && isLogInAddress(response.url)))
    return new ReachError('log-in', { host })
  if (status === 404 || status === 410) return new ReachError('not-found', { host, status })
  return new ReachError(
    status >= 500 ? 'http-server' : 'http-client',
    { host, status },
    null,
    status === 503 ? after : null,
  )
}

/** `Retry-After` in seconds: a number, or a date. Null when it says nothing that can be used. */
function waitOf(header: string | null): number | null {
  if (header === null) return null
  const seconds = /^\s*\d+\s*$/.test(header)
    ? Number(header)
    : Math.ceil((Date.parse(header) - Date.now()) / 1000)
  return Number.isFinite(seconds) ? Math.min(Math.max(0, seconds), LONGEST_WAIT) : null
}

async function bodyOf(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = response.body?.getReader()
  while (reader) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.length
    if (length > MOST_BYTES) {
      await reader.cancel()
      throw new ReachError('too-large', { limit: MOST_MEGABYTES })
    }
    chunks.push(value)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

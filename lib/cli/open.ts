import { readFile, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { ErrorCode } from './words'

/** What stood behind a target. */
export interface Opened {
  readonly bytes: Uint8Array
  readonly contentType: string | null
  /** The address after redirects; null for files. */
  readonly url: string | null
}

/** A target that could not be opened; `values` fill the code's sentence. */
export class OpenError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(code)
  }
}

/** Seconds for everything on the network: all redirects and the whole body. */
export const NETWORK_SECONDS = 20
export const MOST_MEGABYTES = 20
const MOST_BYTES = MOST_MEGABYTES * 1024 * 1024
const MOST_REDIRECTS = 10

/** Opens a file (path or `file:` URL) or an `http(s)` URL. Rejects with {@link OpenError} alone. */
export async function openTarget(target: string): Promise<Opened> {
  const scheme = /^([a-z][a-z\d+.-]+):/i.exec(target)?.[1]?.toLowerCase()
  if (scheme === 'http' || scheme === 'https') return openUrl(target)
  if (scheme === 'file') return openFile(filePath(target))
  // One letter is a drive; more with slashes behind is a scheme that is not opened.
  if (scheme && /^[a-z\d+.-]+:\/\//i.test(target)) throw new OpenError('bad-scheme', { scheme })
  return openFile(target)
}

function filePath(target: string) {
  try {
    return fileURLToPath(target)
  } catch {
    throw new OpenError('bad-address')
  }
}

async function openFile(path: string): Promise<Opened> {
  try {
    const info = await stat(path)
    // A folder, a device or a pipe: the last two may never end.
    if (!info.isFile()) throw new OpenError('not-a-file')
    if (info.size > MOST_BYTES) throw new OpenError('too-large', { limit: MOST_MEGABYTES })
    return { bytes: await readFile(path), contentType: null, url: null }
  } catch (error) {
    if (error instanceof OpenError) throw error
    const code = codeOf(error)
    throw new OpenError(code === 'ENOENT' || code === 'ENOTDIR' ? 'not-found' : 'not-readable')
  }
}

async function openUrl(target: string): Promise<Opened> {
  const signal = AbortSignal.timeout(NETWORK_SECONDS * 1000)
  let url = parseUrl(target)
  const seen = new Set<string>()
  try {
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      if (seen.has(url.href)) break
      seen.add(url.href)
      const response = await fetch(url, {
        redirect: 'manual',
        signal,
        headers: { accept: 'text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5' },
      })
      const location = response.headers.get('location')
      if (response.status >= 300 && response.status < 400 && location !== null) {
        await response.body?.cancel()
        url = parseUrl(new URL(location, url).href)
        continue
      }
      if (!response.ok) {
        await response.body?.cancel()
        throw new OpenError(response.status >= 500 ? 'http-server' : 'http-client', {
          status: response.status,
        })
      }
      return {
        bytes: await bodyOf(response),
        contentType: response.headers.get('content-type'),
        url: url.href,
      }
    }
  } catch (error) {
    throw asOpenError(error, url)
  }
  throw new OpenError('redirects', { host: url.host })
}

function parseUrl(text: string): URL {
  let url
  try {
    url = new URL(text)
  } catch {
    throw new OpenError('bad-address')
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new OpenError('bad-scheme', { scheme: url.protocol.slice(0, -1) })
  return url
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
      throw new OpenError('too-large', { limit: MOST_MEGABYTES })
    }
    chunks.push(value)
  }
  return Buffer.concat(chunks)
}

const TLS = /CERT|TLS|SSL|EPROTO|UNABLE_TO_(?:GET|VERIFY)|SELF_SIGNED|HANDSHAKE/

/** Only codes and the host go into the sentence: an address may hold a key in its query. */
function asOpenError(error: unknown, url: URL): OpenError {
  if (error instanceof OpenError) return error
  const { host } = url
  if (error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError'))
    return new OpenError('timeout', { host, seconds: NETWORK_SECONDS })
  const code = codeOf(error) ?? codeOf(error instanceof Error ? error.cause : null) ?? ''
  if (/ENOTFOUND|EAI_/.test(code)) return new OpenError('no-host', { host })
  if (TLS.test(code)) return new OpenError('tls', { host, detail: code })
  if (/TIMEOUT|ETIMEDOUT/.test(code)) return new OpenError('timeout', { host, seconds: NETWORK_SECONDS })
  if (/ECONNREFUSED|EHOSTUNREACH|ENETUNREACH/.test(code)) return new OpenError('refused', { host })
  return new OpenError('network', { host })
}

function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null
  return typeof error.code === 'string' ? error.code : null
}

import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { LogEntry, Route } from './types'

/** A request with its body read and its host taken from the Host header (without the port). */
export interface Incoming {
  readonly method: string
  readonly host: string
  readonly url: URL
  readonly secure: boolean
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}

/** A reply and what the log keeps of the exchange beside the request itself. */
export interface Answer {
  readonly reply: Reply
  readonly log?: Partial<Pick<LogEntry, 'outcome' | 'reason' | 'events' | 'duplicates' | 'ignored'>>
}

/** Answers the requests of some hosts. */
export interface Handler {
  /** What the request is for, or `undefined` when its host is not this handler's. */
  routeOf(incoming: Incoming): Route | undefined
  answer(incoming: Incoming, route: Route): Answer
}

const BODY_LIMIT = 2_000_000

/** Reads a request to its end; throws when its body is over 2 MB or its address cannot be read. */
export async function readIncoming(request: IncomingMessage, secure: boolean): Promise<Incoming> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request) {
    const bytes = Buffer.from(part)
    size += bytes.length
    if (size > BODY_LIMIT) throw new Error('The body is larger than the stand-in reads')
    parts.push(bytes)
  }
  const authority = request.headers.host ?? 'unknown'
  const url = new URL(`${secure ? 'https' : 'http'}://${authority}${request.url ?? '/'}`)
  return {
    method: request.method ?? 'GET',
    host: url.hostname,
    url,
    secure,
    headers: request.headers,
    body: Buffer.concat(parts),
  }
}

/** One header as a single text, `undefined` when it did not come. */
export function headerOf(incoming: Incoming, name: string): string | undefined {
  const value = incoming.headers[name]
  return Array.isArray(value) ? value.join(', ') : value
}

/** The body as the log shows it: parsed JSON, form fields as an object, else text; `null` when empty. */
export function readBody(incoming: Incoming): unknown {
  if (incoming.body.length === 0) return null
  const text = incoming.body.toString('utf8')
  if (headerOf(incoming, 'content-type')?.startsWith('application/x-www-form-urlencoded')) {
    return Object.fromEntries(new URLSearchParams(text))
  }
  return parseJson(text) ?? text
}

/** The parsed value, or `undefined` when the text is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

import * as v from 'valibot'
import type { FailureCode } from './answer'
import { requestSchema } from './request'
import type { RelayRequest } from './request'

/** Largest body that is read, in bytes: a receipt with a site's own long texts takes a tenth of it. */
export const BODY_LIMIT = 64_000

/** What came, or why it is not taken. `receiptId` is told as soon as it can be read, so that the form knows its answer. */
export type Incoming =
  | { readonly ok: true; readonly order: RelayRequest }
  | { readonly ok: false; readonly code: FailureCode; readonly receiptId: string | null }

/** Reads and checks the body. Its text is never part of an error. */
export async function readOrder(request: Request): Promise<Incoming> {
  const refuse = (code: FailureCode, receiptId: string | null = null): Incoming => ({
    ok: false,
    code,
    receiptId,
  })
  const text = await readText(request)
  if (text === 'too-large') return refuse('too-large')
  if (text === null) return refuse('bad-request')
  let body: unknown
  try {
    body = JSON.parse(text.content)
  } catch {
    return refuse('bad-request')
  }
  const receiptId = idIn(body)
  if (namesUser(body)) return refuse('user-id-in-body', receiptId)
  const parsed = v.safeParse(requestSchema, body)
  return parsed.success ? { ok: true, order: parsed.output } : refuse('bad-request', receiptId)
}

/** Whose number it is, the session says; a page that may say so itself could overwrite anybody's. */
const USER = /^\$?(?:user|device)_?(?:id)?$|^identifiers?$/i

function namesUser(body: unknown): boolean {
  if (!isRecord(body)) return false
  const operations = Array.isArray(body['operations']) ? body['operations'].slice(0, 10) : []
  return [body, body['receipt'], ...operations]
    .filter(isRecord)
    .some((part) => Object.keys(part).some((key) => USER.test(key)))
}

function idIn(body: unknown): string | null {
  const receipt = isRecord(body) ? body['receipt'] : null
  const id = isRecord(receipt) ? receipt['id'] : null
  return typeof id === 'string' && /^[0-9a-f]{32}$/.test(id) ? id : null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The body as text: counted while it is read, since `Content-Length` is only a claim. Null when it cannot be read. */
async function readText(request: Request): Promise<{ content: string } | 'too-large' | null> {
  if (request.body === null || request.bodyUsed) return null
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const reader = request.body.getReader()
  let content = ''
  let size = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return { content: content + decoder.decode() }
      size += value.byteLength
      if (size > BODY_LIMIT) {
        await reader.cancel()
        return 'too-large'
      }
      content += decoder.decode(value, { stream: true })
    }
  } catch {
    return null
  }
}

import { apply, endOf, xhr } from './primordials'
import { ownEventIn } from './wire'
import type { WireEvent } from './wire'

/** The request in which the SDK sent our event. */
export interface SeenRequest {
  /** Address as the SDK opened it; empty when it was opened before the call. */
  readonly url: string
  /** The key in the request's own header; null when there was none. */
  readonly sdkKey: string | null
  /** HTTP status once it has ended, 0 without an answer. Never rejects; stays open as long as the request does. */
  readonly status: Promise<number>
  /** Ends it if it goes on, but not where events of the site go along: the SDK parks nothing that was aborted. */
  abort(): void
}

/**
 * Makes one synchronous call of the SDK and gives the request that carried `wanted`, null when none did. The SDK 11.56.1
 * calls `send` inside it, so `send` is swapped for just that call and put back whatever happens; the body is read, never
 * changed. What the call throws or rejects is swallowed: the request alone tells.
 */
export function observeCall(
  call: () => unknown,
  wanted: WireEvent,
  onId: (insertId: string) => void,
): SeenRequest | null {
  let opened: XMLHttpRequest | null = null
  let url = ''
  let sdkKey: string | null = null
  let seen: SeenRequest | null = null

  const restore = [
    swap('open', (request, args) => {
      opened = request
      url = String(args[1])
      sdkKey = null
    }),
    swap('setRequestHeader', (request, [name, value]) => {
      if (opened === request && /^x-hackle-sdk-key$/i.test(String(name))) sdkKey = String(value)
    }),
    swap('send', (request, [body]) => {
      const own = seen === null ? ownEventIn(body, wanted) : null
      if (own === null) return
      onId(own.insertId)
      seen = {
        ...(opened === request ? { url, sdkKey } : { url: '', sdkKey: null }),
        status: endOf(request),
        abort: () => own.alone && request.abort(),
      }
    }),
  ]
  try {
    Promise.resolve(call()).catch(() => {})
  } catch {
    // An error of the SDK may hold the number, and an uncaught one would be exported by the SDK itself.
  } finally {
    for (const putBack of restore) putBack()
  }
  return seen
}

/**
 * Puts `before` in front of a method of XMLHttpRequest; gives what puts the method back. Where the page has frozen it
 * nothing will be seen, and so nothing is called saved.
 */
function swap(
  name: 'open' | 'setRequestHeader' | 'send',
  before: (request: XMLHttpRequest, args: unknown[]) => void,
): () => void {
  const original: (...args: never[]) => unknown = xhr[name]
  const swapped = function (this: XMLHttpRequest, ...args: unknown[]): unknown {
    before(this, args)
    return apply(original, this, args)
  }
  Reflect.set(xhr, name, swapped)
  return () => {
    // A method that was wrapped by somebody during the call stays theirs.
    if (xhr[name] === swapped) Reflect.set(xhr, name, original)
  }
}

import { apply, onEnd, xhr } from './primordials'
import { ownEventIn } from './wire'
import type { OwnEvent, WireEvent } from './wire'

/** The request in which the SDK sent our event. */
export interface SeenRequest extends OwnEvent {
  /** Address as the SDK opened it; empty when it was opened before the call. */
  readonly url: string
  /** The key in the request's own header; null when there was none. */
  readonly sdkKey: string | null
  /** HTTP status once it has ended, 0 without an answer. Never rejects; stays open as long as the request does. */
  readonly status: Promise<number>
  /** Ends it if it goes on. Only where it is `alone`: else the site's own events would be lost with it. */
  abort(): void
}

type Method = 'open' | 'setRequestHeader' | 'send'

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
  let opened: { request: XMLHttpRequest; url: string; sdkKey: string | null } | null = null
  let seen: SeenRequest | null = null

  const restore = [
    swap('open', (request, args) => {
      opened = { request, url: String(args[1]), sdkKey: null }
    }),
    swap('setRequestHeader', (request, args) => {
      if (opened?.request === request && /^x-hackle-sdk-key$/i.test(String(args[0]))) {
        opened.sdkKey = String(args[1])
      }
    }),
    swap('send', (request, args) => {
      const own = seen === null ? ownEventIn(args[0], wanted) : null
      if (own === null) return
      onId(own.insertId)
      const { url, sdkKey } = opened?.request === request ? opened : { url: '', sdkKey: null }
      seen = {
        ...own,
        url,
        sdkKey,
        status: new Promise((resolve) => onEnd(request, resolve)),
        abort: () => request.abort(),
      }
    }),
  ]
  try {
    const returned = call()
    Promise.resolve(returned).then(ignore, ignore)
  } catch {
    // An error of the SDK may hold the number, and an uncaught one would be exported by the SDK itself.
  } finally {
    for (let at = restore.length - 1; at >= 0; at--) restore[at]?.()
  }
  return seen
}

function ignore() {}

/** Puts `before` in front of a method of XMLHttpRequest; gives what puts the method back. */
function swap(name: Method, before: (request: XMLHttpRequest, args: unknown[]) => void): () => void {
  if (xhr === null) return ignore
  const prototype: XMLHttpRequest = xhr
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name)
  const original: (...args: never[]) => unknown = prototype[name]
  let live = true
  const swapped = function (this: XMLHttpRequest, ...args: unknown[]): unknown {
    if (live) before(this, args)
    return apply(original, this, args)
  }
  try {
    Object.defineProperty(prototype, name, { ...descriptor, value: swapped })
  } catch {
    // Frozen by the page: nothing will be seen, and so nothing is called saved.
    return ignore
  }
  return () => {
    live = false
    // A method that was wrapped by somebody during the call stays theirs; ours inside it only passes on by now.
    if (prototype[name] === swapped && descriptor !== undefined) {
      Object.defineProperty(prototype, name, descriptor)
    }
  }
}

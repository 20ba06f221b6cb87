/**
 * What "saved" rests on, taken when the kit loads: a page that patches these later changes nothing of what we read.
 * What was patched before cannot be told apart (README). In Node, where a site renders on the server, there is nothing to take, and nothing is delivered.
 */
export const xhr = globalThis.XMLHttpRequest?.prototype

export const stringifyJson = JSON.stringify
export const apply = Reflect.apply
const parseJson = JSON.parse
const listen = globalThis.EventTarget?.prototype.addEventListener

/** What the act gives, `otherwise` when it throws: closed storage, odd globals of a page, a getter that fails. */
export function tried<T>(act: () => T, otherwise: T): T {
  try {
    return act()
  } catch {
    return otherwise
  }
}

/** The value of a JSON text; null when it is none. */
export function parsed(text: unknown): unknown {
  return tried((): unknown => (typeof text === 'string' ? parseJson(text) : null), null)
}

/** Reads one property by its native getter; undefined where there is none. */
export function nativeGetter(prototype: object | undefined, name: string): (target: object) => unknown {
  const getter = prototype && Object.getOwnPropertyDescriptor(prototype, name)?.get
  return (target) => getter && apply(getter, target, [])
}

const statusOf = nativeGetter(xhr, 'status')
const readyStateOf = nativeGetter(xhr, 'readyState')

/** HTTP status of a request once it has ended, 0 without an answer; a `loadend` that the page makes up before is passed over. */
export function endOf(request: XMLHttpRequest): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (readyStateOf(request) === 4) resolve(Number(statusOf(request)))
    }
    // Without a signal: outlives the delivery, since an answer that comes late may still park the event.
    apply(listen, request, ['loadend', look])
  })
}

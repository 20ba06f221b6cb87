/**
 * What "saved" rests on, taken when the kit loads: a page that patches these later changes nothing of what we read.
 * What was patched before cannot be told apart (README). In Node, where a site renders on the server, `xhr` is null.
 */
export const xhr: XMLHttpRequest | null =
  typeof XMLHttpRequest === 'undefined' ? null : XMLHttpRequest.prototype

export const parseJson = JSON.parse
export const stringifyJson = JSON.stringify
export const apply = Reflect.apply
export const keysOf = Object.keys

const getter = (name: 'status' | 'readyState') =>
  xhr === null ? undefined : Object.getOwnPropertyDescriptor(xhr, name)?.get

const statusGetter = getter('status')
const readyStateGetter = getter('readyState')
const listen = typeof EventTarget === 'undefined' ? null : EventTarget.prototype.addEventListener

/** HTTP status of a request that has ended, 0 without an answer; null while it goes on, or where nothing native can be read. */
export function endedStatus(request: XMLHttpRequest): number | null {
  if (statusGetter === undefined || readyStateGetter === undefined) return null
  return apply(readyStateGetter, request, []) === 4 ? Number(apply(statusGetter, request, [])) : null
}

/** Calls `ended` with the status once the request has ended; a `loadend` that the page makes up before that is passed over. */
export function onEnd(request: XMLHttpRequest, ended: (status: number) => void): void {
  // Outlives the delivery: an answer that comes late may still park the event.
  const over = new AbortController()
  const look = () => {
    const status = endedStatus(request)
    if (status === null) return
    over.abort()
    ended(status)
  }
  if (listen !== null) apply(listen, request, ['loadend', look, { signal: over.signal }])
}

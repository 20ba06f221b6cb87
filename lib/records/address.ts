const TRACKING = /^utm_|clid$|^(?:fb|ga|gad|igsh|si)_?/i
const PLAIN = /^[\w.-]{1,40}$/
const LONG_NUMBER = /\d{7}/

/**
 * An address as it may be kept: without user, fragment, and whatever in its query may name a visitor or a visit.
 * Short plain parameters stay, since many sites tell their pages apart by them (`?id=privacy`).
 */
export function keptAddress(address: string) {
  const url = new URL(address)
  const kept = [...url.searchParams].filter(
    ([name, value]) =>
      PLAIN.test(name) &&
      !TRACKING.test(name) &&
      PLAIN.test(value) &&
      !LONG_NUMBER.test(value.replace(/\W/g, '')),
  )
  const query = new URLSearchParams(kept).toString()
  return `${url.protocol}//${url.host}${url.pathname}${query && `?${query}`}`
}

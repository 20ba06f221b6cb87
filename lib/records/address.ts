const TRACKING = /^utm_|clid$|^(?:fb|ga|gad|igsh|si)_?/i
const PLAIN = /^[\w.-]{1,40}$/
const LONG_NUMBER = /\d{7}/
/** Letters and digits mixed, longer than a page's name: the mark of a visit. */
const TOKEN = /^(?=.*\d)(?=.*[a-z])[\w.-]{16,}$/i
const OF_VISITOR =
  /^(?:.*[_-])?(?:u|uid|user|user_?(?:id|name|no|key)|member\w*|mb_?\w*|cust\w*|e?-?mails?|phone|tel|hp|mobile|name|nick\w*|token|auth\w*|sess\w*|\w*sess(?:ion)?id|sid|key|ticket|sig\w*|login\w*|ref|referr?er)$/i
/** What a site calls its policy page, under whatever parameter. */
const OF_PAGE = /priv|polic|person|agree|term|rule|protect|stipul/i

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
      (OF_PAGE.test(value) || !(TOKEN.test(value) || OF_VISITOR.test(name))) &&
      !LONG_NUMBER.test(value.replace(/\W/g, '')),
  )
  const query = new URLSearchParams(kept).toString()
  return `${url.protocol}//${url.host}${url.pathname.replace(/;[^/]*/g, '')}${query && `?${query}`}`
}

import { siteOf, type Site } from './site'

const LONGEST = 2000

/** The site of a web address that may be fetched; null for anything else, and for one that is too long. */
export function siteOfAddress(address: string): Site | null {
  return address.length > LONGEST ? null : siteOf(address)
}

/** A web address, absolute or against a base; null for what cannot be fetched. User and password are left out. */
export function webUrl(address: string, base?: string): URL | null {
  if (address.length > LONGEST || !URL.canParse(address, base)) return null
  const url = new URL(address, base)
  if (!/^https?:$/.test(url.protocol) || url.hostname === '') return null
  url.username = url.password = ''
  return url
}

/** `javascript:openList('/privacy/processors.html')`: the address that a script link opens. */
const IN_SCRIPT =
  /['"]((?:https?:\/\/|\.{0,2}\/)[^'"\s]+|[\w./-]+\.(?:html?|do|jsp|php|aspx?|pdf)(?:\?[^'"\s]*)?)['"]/i

/** Where a link leads, without its fragment; null for one that opens nothing, or a place on the same page. */
export function linkTarget(href: string, page: string): string | null {
  const raw = /^\s*javascript:/i.test(href) ? IN_SCRIPT.exec(href)?.[1] : href
  const url = raw === undefined || raw.trim().startsWith('#') ? null : webUrl(raw.trim(), page)
  if (!url) return null
  url.hash = ''
  const here = webUrl(page)
  if (here) here.hash = ''
  return url.href === here?.href ? null : url.href
}

/** An address as it may be shown and kept beside a quote: keys stand in queries. */
export function withoutQuery(address: string): string {
  return address.split(/[?#]/)[0]?.slice(0, 300) ?? ''
}

const LOG_IN = /log-?in|sign-?in|logon|\bsso\b|\/auth(?:\/|orize|$)|member\/(?:login|check)|certif/i

/** Whether an address is that of a log-in page. */
export function isLogInAddress(address: string): boolean {
  const url = webUrl(address)
  return url !== null && LOG_IN.test(url.pathname)
}

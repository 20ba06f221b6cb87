export { keptAddress } from '../records/address'

/** A site is scheme and host with all its ports, as match patterns see it: `https://www.example.com`. */
export type Site = string

/** The site of an address; null for anything that is not a web page (`file:`, `about:`, `chrome:` …). */
export function siteOf(address: string | undefined): Site | null {
  if (!address || !URL.canParse(address)) return null
  const url = new URL(address)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  return url.hostname ? `${url.protocol}//${url.hostname}` : null
}

/** The match pattern that covers a site and nothing else. */
export function patternOf(site: Site) {
  return `${site}/*`
}

/** The site of a granted pattern; null for patterns wider than one site, such as those for all hosts. */
export function siteOfPattern(pattern: string): Site | null {
  const host = /^(https?:\/\/[^*/]+)\/\*$/.exec(pattern)?.[1]
  return host ? siteOf(host) : null
}

/** Hackle's dashboard: the one site of the manifest. */
export const DASHBOARD_SITE: Site = 'https://dashboard.hackle.io'

import { siteOf, type Site } from '../reach/site'

export { keptAddress } from '../records/address'
export { siteOf } from '../reach/site'
export type { Site } from '../reach/site'

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

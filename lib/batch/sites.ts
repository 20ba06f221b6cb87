import { siteOf } from '../reach/site'

/** Second levels under which names are given in countries' own domains: `example.co.kr`. */
const SECOND_LEVEL = /^(?:co|or|go|ne|re|pe|ac|com|net|org|gov|edu)$/

/**
 * The sites to be asked for so that an address can be read: its own, the same with or without `www` (one leads to the
 * other on most sites), and for plain `http` the secure one it leads to.
 */
export function sitesFor(url: string): string[] {
  const site = siteOf(url)
  if (site === null) return []
  const { protocol, hostname } = new URL(site)
  const hosts = [hostname, counterpartOf(hostname)].filter((host) => host !== null)
  const schemes = protocol === 'http:' ? ['http:', 'https:'] : ['https:']
  return schemes.flatMap((scheme) => hosts.map((host) => `${scheme}//${host}`))
}

/** `www.a.example` for `a.example` and the other way round; null for a deeper name, an address by number, the own machine. */
export function counterpartOf(host: string): string | null {
  if (host.startsWith('www.')) return host.slice(4)
  const labels = host.split('.')
  const [second = '', top = ''] = labels.slice(-2)
  if (host.includes(':') || !/[a-z]/.test(top)) return null
  const under = top.length === 2 && SECOND_LEVEL.test(second) ? 3 : 2
  return labels.length === under ? `www.${host}` : null
}

/** All the sites of a list, once each, sorted by host; those that are allowed already are left out. */
export function sitesToAsk(urls: readonly string[], granted: readonly string[]): string[] {
  const wanted = new Set(urls.flatMap(sitesFor))
  for (const site of granted) wanted.delete(site)
  return [...wanted].sort((a, b) => bare(a).localeCompare(bare(b)) || a.localeCompare(b))
}

/** How many hosts a person sees in a list of sites: with and without `www`, and both schemes, are one. */
export function hostsOf(sites: readonly string[]): string[] {
  return [...new Set(sites.map(bare))]
}

const bare = (site: string) => new URL(site).hostname.replace(/^www\./, '')

/** A site is scheme and host with all its ports, as match patterns see it: `https://www.example.com`. */
export type Site = string

/** The site of an address; null for anything that is not a web page (`file:`, `about:`, `chrome:` …). */
export function siteOf(address: string | undefined): Site | null {
  if (!address || !URL.canParse(address)) return null
  const url = new URL(address)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  return url.hostname ? `${url.protocol}//${url.hostname}` : null
}

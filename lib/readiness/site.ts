/**
 * The site that a person typed or pasted, as kept in a workspace: scheme and host without port,
 * `https://www.example.com`; https where no scheme is given. Null when it is no web address.
 */
export function siteFrom(typed: string): string | null {
  const text = typed.trim()
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`
  if (text === '' || !URL.canParse(address)) return null
  const { protocol, hostname, username, password } = new URL(address)
  if (!/^https?:$/.test(protocol) || username !== '' || password !== '') return null
  const host = hostname.includes('.') || hostname === 'localhost' || hostname.startsWith('[')
  return host && hostname.length <= 253 ? `${protocol}//${hostname}` : null
}

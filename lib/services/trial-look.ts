/** What `lookAround` answers. `form` is null where none was put there. */
export interface Around {
  /** The page is of the site that was meant: tabs move on under a question. */
  readonly here: boolean
  readonly secure: boolean
  /** `unreachable`: the page has the SDK, but no client that others can call (bundled by npm). */
  readonly sdk: 'none' | 'unreachable' | 'no-key' | 'found'
  readonly keyTail: string
  /** SHA-256 of salt and key in hex, to know the key again; empty where the page is not secure. */
  readonly keyPrint: string
  readonly primary: boolean | null
  /** The page has the element by its own kit, by ours, or not at all. */
  readonly kit: 'none' | 'package' | 'site'
  readonly form: {
    readonly standing: boolean
    readonly thrownOut: boolean
    /** A delivery is under way: its calls grow. */
    readonly open: boolean
    readonly version: string | null
    readonly calls: readonly unknown[]
    readonly end: string | null
    readonly receipt: unknown
    readonly messages: readonly unknown[]
  } | null
}

/**
 * Looks for the SDK, the kit and what became of the form; runs in the page like `mountForm`. Waits up to `patience`
 * milliseconds for an SDK: it often comes late. The key is that of the client itself; a cookie proves less, since staging
 * and production share their cookies. Answers with JSON of {@link Around}, at most 60 000 characters, numbers of persons
 * masked, else with an empty text.
 */
export async function lookAround(site: string, patience: number, salt: string): Promise<string> {
  interface Client {
    core?: { workspaceFetcher?: { workspaceConfigStorage?: { sdk?: { key?: unknown } } } }
  }
  if (`${location.protocol}//${location.hostname}` !== site) return '{"here":false}'

  const isClient = (value: unknown): value is Client =>
    typeof value === 'object' &&
    value !== null &&
    typeof Reflect.get(value, 'setPhoneNumber') === 'function' &&
    typeof Reflect.get(value, 'updateSmsSubscriptions') === 'function'
  const clientNow = (): Client | null => {
    const known: unknown = Reflect.get(window, 'hackleClient')
    if (isClient(known)) return known
    // The build for tag managers keeps its client under a name of the site's own choice.
    if (typeof Reflect.get(window, '_hackle') !== 'function') return null
    for (const name of Object.keys(window)) {
      const value: unknown = Object.getOwnPropertyDescriptor(window, name)?.value
      if (isClient(value)) return value
    }
    return null
  }

  // Addresses that the SDK asks, at Hackle or through a site's own proxy.
  const CONFIGURATION = /\/api\/v2\/workspaces\/([^/?#]+)\/config/
  const EVENTS = /\/api\/v2\/w\/events/
  const asked = (address: RegExp) => {
    const found = new Set<string>()
    for (const { name } of performance.getEntriesByType('resource')) {
      const hit = address.exec(name)
      if (hit) found.add(hit[1] ?? '')
    }
    return found
  }
  // The page's own requests and storage; a cookie may come from another site under the same domain.
  const hasTraces = () => {
    if (asked(CONFIGURATION).size > 0 || asked(EVENTS).size > 0) return true
    try {
      for (let at = 0; at < localStorage.length; at += 1)
        if (/^hackle-(workspace-config|repository-storage)_/.test(localStorage.key(at) ?? '')) return true
    } catch {
      // Storage is shut in a sandboxed frame.
    }
    return false
  }
  const keyOf = (client: Client) => {
    const own = client.core?.workspaceFetcher?.workspaceConfigStorage?.sdk?.key
    if (typeof own === 'string' && own !== '') return own
    const keys = asked(CONFIGURATION)
    if (keys.size === 0)
      for (const [, key = ''] of document.cookie.matchAll(/_hackle_did_([^=;\s]+)=/g)) keys.add(key)
    const [key = ''] = keys
    return keys.size === 1 ? key : ''
  }
  const printOf = async (key: string) => {
    if (key === '' || !isSecureContext) return ''
    const given = new TextEncoder().encode(`${salt} ${key}`)
    let print = ''
    for (const byte of new Uint8Array(await crypto.subtle.digest('SHA-256', given)))
      print += byte.toString(16).padStart(2, '0')
    return print
  }
  const isPrimary = (key: string): boolean | null => {
    try {
      const kept = localStorage.getItem(`hackle-workspace-config_${key.slice(0, 8)}`)
      const stored = JSON.parse(kept ?? 'null') as {
        config?: { workspace?: { environment?: { primary?: unknown } } }
      } | null
      const primary = stored?.config?.workspace?.environment?.primary
      return typeof primary === 'boolean' ? primary : null
    } catch {
      return null
    }
  }

  // JSON by our own hand: pages give arrays a `toJSON` (old Prototype.js) or replace `JSON.stringify`.
  let left = 60_000
  const quoted = (text: string) => {
    let written = '"'
    left -= text.length
    for (let at = 0; at < text.length && left >= 0; at += 1) {
      const [sign = '', code] = [text[at], text.charCodeAt(at)]
      if (code < 32) written += `\\u00${code < 16 ? '0' : ''}${code.toString(16)}`
      else written += sign === '"' || sign === '\\' ? `\\${sign}` : sign
    }
    return `${written}"`
  }
  const written = (value: unknown): string => {
    left -= 1
    if (typeof value === 'string') return quoted(value)
    if (typeof value === 'boolean' || (typeof value === 'number' && value - value === 0)) return `${value}`
    if (typeof value !== 'object' || value === null || left < 0) return 'null'
    const list = Array.isArray(value)
    let inside = ''
    for (const name of Object.keys(value)) {
      const member: unknown = Reflect.get(value, name)
      // Left out as the browser's own would: a member of the next kit may be one.
      if (!list && (member === undefined || typeof member === 'function')) continue
      inside += `${inside === '' ? '' : ','}${list ? '' : `${quoted(name)}:`}${written(member)}`
    }
    return list ? `[${inside}]` : `{${inside}}`
  }

  const end = performance.now() + patience
  let client = clientNow()
  while (!client && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 250))
    client = clientNow()
  }
  let key = ''
  try {
    key = client ? keyOf(client) : ''
  } catch {
    // Cookies are shut in a sandboxed frame.
  }
  if (key.length < 8) key = ''

  const mark = Symbol.for('text-readiness form trial')
  const made = customElements.get('hackle-phone-form')
  const kit = !made ? 'none' : Reflect.has(made, mark) ? 'package' : 'site'
  const trial = Reflect.get(document, mark) as
    | (Omit<NonNullable<Around['form']>, 'standing' | 'version' | 'open'> & {
        element: HTMLElement
        since: number | null
      })
    | undefined
  let form: Around['form'] = null
  if (trial) {
    const { element, thrownOut, since, end: last, receipt, messages } = trial
    // A site that prevents the request tells no end: it is not watched for ever.
    const open = since !== null && performance.now() - since < 600_000
    const now: unknown = open ? Reflect.get(element, 'calls') : null
    const calls = [...trial.calls, ...(Array.isArray(now) ? (now as unknown[]) : [])].slice(-60)
    const version: unknown =
      Reflect.get(element, 'version') ?? Reflect.get(element.constructor, 'version') ?? null
    form = {
      standing: element.isConnected,
      thrownOut,
      open,
      version: typeof version === 'string' ? version.slice(0, 40) : null,
      calls,
      end: last,
      receipt,
      messages,
    }
  }
  const around: Around = {
    here: true,
    secure: isSecureContext,
    sdk: client ? (key === '' ? 'no-key' : 'found') : hasTraces() ? 'unreachable' : 'none',
    keyTail: key.slice(-4),
    keyPrint: await printOf(key),
    primary: key === '' ? null : isPrimary(key),
    kit,
    form,
  }
  const text = written(around)
  // A mobile number, however it is written, and not digits within a hash or a time.
  const number = /(?<![0-9a-zA-Z])((?:\+?82[- .]?|0)1[016-9])[- .]?\d{3,4}[- .]?(\d{4})(?![0-9a-zA-Z])/g
  return left < 0 || text.length > 60_000 ? '' : text.replace(number, '$1****$2')
}

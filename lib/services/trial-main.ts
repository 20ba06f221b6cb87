/**
 * What runs among the page's own scripts. Each function is handed over as its text (`scripting.executeScript`), so it
 * uses nothing from outside itself. What they share lies on the document under a symbol until the form is taken away:
 * no global is made. A hostile page can read and change all of it; it is shown as the page's word and moves nothing.
 *
 * Each answers with JSON of at most 60 000 characters, numbers of persons masked, else with an empty text.
 */

/** What `lookAround` answers. `form` is null where none was put there. */
export interface Around {
  /** The page is of the site that was meant: tabs move on under a question. */
  readonly here: boolean
  readonly secure: boolean
  readonly sdk: 'none' | 'no-key' | 'found'
  readonly keyTail: string
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
 * Looks for the SDK, the kit and what became of the form. Waits up to `patience` milliseconds for an SDK: it often comes
 * late. The key is that of the client itself; a cookie proves less, since staging and production share their cookies.
 */
export async function lookAround(site: string, patience: number): Promise<string> {
  interface Client {
    core?: { workspaceFetcher?: { workspaceConfigStorage?: { sdk?: { key?: unknown } } } }
  }
  const here = `${location.protocol}//${location.hostname}` === site
  if (!here) return '{"here":false}'
  const isClient = (value: unknown): value is Client =>
    typeof value === 'object' &&
    value !== null &&
    ['setPhoneNumber', 'updateSmsSubscriptions'].every(
      (name) => typeof Reflect.get(value, name) === 'function',
    )
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
  const only = (keys: readonly string[]) => (new Set(keys).size === 1 ? (keys[0] ?? '') : '')
  const keyOf = (client: Client) => {
    const own = client.core?.workspaceFetcher?.workspaceConfigStorage?.sdk?.key
    if (typeof own === 'string' && own !== '') return own
    const asked = performance
      .getEntriesByType('resource')
      .flatMap(({ name }) => /\/api\/v2\/workspaces\/([^/?#]+)\/config/.exec(name)?.[1] ?? [])
    return (
      only(asked) ||
      only([...document.cookie.matchAll(/_hackle_did_([^=;\s]+)=/g)].map(([, key]) => key ?? ''))
    )
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
    here,
    secure: isSecureContext,
    sdk: !client ? 'none' : key.length < 8 ? 'no-key' : 'found',
    keyTail: key.length < 8 ? '' : key.slice(-4),
    primary: key === '' ? null : isPrimary(key),
    kit,
    form,
  }
  const text = JSON.stringify(around)
  // A mobile number, however it is written, and not digits within a hash or a time.
  const number = /(?<![0-9a-zA-Z])((?:\+?82[- .]?|0)1[016-9])[- .]?\d{3,4}[- .]?(\d{4})(?![0-9a-zA-Z])/g
  return text.length > 60_000 ? '' : text.replace(number, '$1****$2')
}

export interface MountOrder {
  readonly site: string
  readonly selector: string
  readonly position: 'before' | 'after' | 'inside' | 'instead'
  readonly attributes: Readonly<Record<string, string>>
  /** Typed into the field at first; empty leaves it so. (Not null: Chrome drops it from what is handed over.) */
  readonly number: string
  /** The kit was put there by us. */
  readonly ours: boolean
}

/**
 * Puts the form at its place and keeps it there: frameworks redraw, and single-page applications go to another view and
 * back. Nothing of the page is taken out: for `instead` its element is only hidden, since a framework that finds
 * one of its nodes gone breaks. Answers with a problem, or with an empty one.
 */
export function mountForm(order: MountOrder): string {
  const told = (problem: string) => JSON.stringify({ problem })
  const mark = Symbol.for('text-readiness form trial')
  const END = 'text-readiness:form-trial-end'
  if (`${location.protocol}//${location.hostname}` !== order.site) return told('mount-failed')
  document.dispatchEvent(new Event(END))
  const made = customElements.get('hackle-phone-form')
  if (!made) return told('mount-failed')
  if (order.ours) Object.defineProperty(made, mark, { value: true, configurable: true })

  const life = new AbortController()
  const { signal } = life
  const element = document.createElement('hackle-phone-form')
  // The first match that is not the form itself, or in it.
  const find = () =>
    [...document.querySelectorAll<HTMLElement>(order.selector)].find((each) => !element.contains(each)) ??
    null
  try {
    if (!find()) return told('not-found')
  } catch {
    return told('bad-selector')
  }

  for (const [name, value] of Object.entries(order.attributes)) element.setAttribute(name, value)
  const trial = {
    element,
    undo: null as HTMLElement | null,
    thrownOut: false,
    /** When the delivery under way began, by the page's own clock; null: none is. */
    since: null as number | null,
    calls: [] as unknown[],
    end: null as string | null,
    receipt: null as unknown,
    messages: [] as unknown[],
  }

  let place: HTMLElement | null = null
  let unhide: () => void = () => undefined
  const hide = (hidden: HTMLElement) => {
    const [had, value, priority] = [
      hidden.hasAttribute('style'),
      hidden.style.getPropertyValue('display'),
      hidden.style.getPropertyPriority('display'),
    ]
    hidden.style.setProperty('display', 'none', 'important')
    return () => {
      hidden.style.setProperty('display', value, priority)
      if (!had && hidden.style.length === 0) hidden.removeAttribute('style')
    }
  }
  const stand = () => {
    const at = find()
    if (!at) return
    unhide()
    place = at
    unhide = order.position === 'instead' ? hide(at) : () => undefined
    if (order.position === 'before') at.before(element)
    else if (order.position === 'inside') at.append(element)
    else at.after(element)
  }
  const leave = () => {
    trial.undo?.remove()
    unhide()
    unhide = () => undefined
    place = null
    element.remove()
  }

  // A page that throws the form out at once, and again, wins: two observers that answer each other never end.
  const QUICK_MS = 2000
  const MOST_RETURNS = 6
  let returns = 0
  let stood = 0
  let timer = 0
  const settle = () => {
    timer = 0
    if (place && !place.isConnected) leave()
    if (element.isConnected || !find()) return
    if (performance.now() - stood > QUICK_MS) returns = 0
    returns += 1
    if (returns > MOST_RETURNS) {
      trial.thrownOut = true
      watcher.disconnect()
      leave()
      return
    }
    stand()
    stood = performance.now()
  }
  const watcher = new MutationObserver(() => {
    if (!timer && (!element.isConnected || !place?.isConnected)) timer = window.setTimeout(settle, 50)
  })

  const EVENTS = ['submit', 'delivered', 'unconfirmed', 'failed', 'withdrawn', 'developer']
  for (const name of EVENTS) {
    document.addEventListener(
      `hackle-phone:${name}`,
      (event) => {
        // The kit speaks to the document once its form is out of the page; other forms of the site are not ours.
        if (![element, trial.undo, document].includes(event.target as HTMLElement | null)) return
        const detail: unknown = (event as CustomEvent<unknown>).detail
        if (typeof detail !== 'object' || detail === null) return
        if (name === 'developer') {
          const { code, severity, message } = detail as Record<string, unknown>
          trial.messages = [...trial.messages, { code, severity, message }].slice(-40)
        } else if (name === 'submit') {
          trial.since = performance.now()
          trial.end = null
          trial.receipt = null
        } else {
          const { calls, receipt } = detail as Record<string, unknown>
          trial.since = null
          trial.end = name
          trial.receipt = receipt ?? null
          if (Array.isArray(calls)) trial.calls = [...trial.calls, ...(calls as unknown[])].slice(-60)
        }
      },
      { capture: true, signal },
    )
  }
  signal.addEventListener(
    'abort',
    () => {
      watcher.disconnect()
      window.clearTimeout(timer)
      leave()
      if (Reflect.get(document, mark) === trial) Reflect.deleteProperty(document, mark)
    },
    { once: true },
  )
  document.addEventListener(END, () => life.abort(), { signal })
  Object.defineProperty(document, mark, { value: trial, configurable: true })
  stand()
  stood = performance.now()
  const field = element.shadowRoot?.querySelector<HTMLInputElement>('input[type=tel]')
  if (field && order.number !== '') {
    field.value = order.number
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  watcher.observe(document, { childList: true, subtree: true })
  return told(element.isConnected ? '' : 'not-found')
}

/** Takes the form away with every listener, timer and observer of ours; the element's name stays until the page is loaded anew. */
export function unmountForm(): string {
  document.dispatchEvent(new Event('text-readiness:form-trial-end'))
  return JSON.stringify({ problem: '' })
}

/**
 * Takes consent and number back through the kit's own withdrawal, as a visitor would press it: of a marketing form, since
 * that one takes back both. Really sent whatever the form's mode is now: only a number that was really sent is offered for it. What comes of it is told by the kit's events, like everything else.
 */
export function withdrawNumber(site: string): string {
  const told = (problem: string) => JSON.stringify({ problem })
  const trial = Reflect.get(document, Symbol.for('text-readiness form trial')) as
    { element: HTMLElement; undo: HTMLElement | null } | undefined
  const here = `${location.protocol}//${location.hostname}` === site
  if (!here || !trial || !customElements.get('hackle-phone-withdraw')) return told('withdraw-failed')
  trial.undo?.remove()
  const undo = document.createElement('hackle-phone-withdraw')
  trial.undo = undo
  for (const name of ['company', 'privacy-policy', 'opt-out-number', 'night', 'lang']) {
    const value = trial.element.getAttribute(name)
    if (value !== null) undo.setAttribute(name, value)
  }
  undo.setAttribute('for', 'marketing')
  undo.setAttribute('mode', 'live')
  undo.style.setProperty('display', 'none', 'important')
  trial.element.after(undo)
  if (!undo.isConnected) document.body.append(undo)
  const press = undo.shadowRoot?.querySelector<HTMLButtonElement>('[part~=act] button')
  press?.click()
  return told(press ? '' : 'withdraw-failed')
}

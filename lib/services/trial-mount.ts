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
 * one of its nodes gone breaks. Answers with JSON of a problem, or of an empty one.
 *
 * Runs among the page's own scripts, as `lookAround` and `withdrawNumber` do. Each is handed over as its text
 * (`scripting.executeScript`), so it uses nothing from outside itself. What they share lies on the document under a symbol
 * until the form is taken away: no global is made. A hostile page can read and change all of it; it is shown as the page's
 * word and moves nothing. An element of the page may hide the own names of its document or form: they are asked of the
 * prototypes.
 */
export function mountForm(order: MountOrder): string {
  const told = (problem: string) => `{"problem":"${problem}"}`
  const mark = Symbol.for('text-readiness form trial')
  const END = 'text-readiness:form-trial-end'
  if (`${location.protocol}//${location.hostname}` !== order.site) return told('mount-failed')
  EventTarget.prototype.dispatchEvent.call(document, new Event(END))
  const made = customElements.get('hackle-phone-form')
  if (!made) return told('mount-failed')
  if (order.ours) Object.defineProperty(made, mark, { value: true, configurable: true })

  const life = new AbortController()
  const { signal } = life
  const element = Document.prototype.createElement.call(document, 'hackle-phone-form')
  // The first match that is not the form itself, or in it.
  const find = (): HTMLElement | null => {
    for (const each of Document.prototype.querySelectorAll.call(document, order.selector))
      if (!element.contains(each)) return each as HTMLElement
    return null
  }
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
    messages: [] as Record<string, unknown>[],
  }

  let place: HTMLElement | null = null
  let unhide: () => void = () => undefined
  const hide = (hidden: HTMLElement) => {
    const style =
      hidden instanceof HTMLFormElement
        ? (Reflect.get(HTMLElement.prototype, 'style', hidden) as CSSStyleDeclaration)
        : hidden.style
    const [had, value, priority] = [
      hidden.hasAttribute('style'),
      style.getPropertyValue('display'),
      style.getPropertyPriority('display'),
    ]
    style.setProperty('display', 'none', 'important')
    return () => {
      style.setProperty('display', value, priority)
      if (!had && style.length === 0) hidden.removeAttribute('style')
    }
  }
  const stand = () => {
    const at = find()
    if (!at) return
    unhide()
    place = at
    unhide = order.position === 'instead' ? hide(at) : () => undefined
    const put = { before: 'before', inside: 'append', after: 'after', instead: 'after' } as const
    Element.prototype[put[order.position]].call(at, element)
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
    EventTarget.prototype.addEventListener.call(
      document,
      `hackle-phone:${name}`,
      (event) => {
        // The kit speaks to the document once its form is out of the page; other forms of the site are not ours.
        const { target } = event
        if (target !== element && target !== trial.undo && target !== document) return
        const detail: unknown = (event as CustomEvent<unknown>).detail
        if (typeof detail !== 'object' || detail === null) return
        if (name === 'developer') {
          const { code, severity, message } = detail as Record<string, unknown>
          // The withdrawal finds what the form has found before it.
          for (const known of trial.messages) if (known.code === code && known.message === message) return
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
  EventTarget.prototype.addEventListener.call(document, END, () => life.abort(), { signal })
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
  EventTarget.prototype.dispatchEvent.call(document, new Event('text-readiness:form-trial-end'))
  return '{"problem":""}'
}

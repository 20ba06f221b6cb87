const CONTROLS = ':is(button, input, select, textarea):enabled, a[href], summary, [tabindex="0"]'

/**
 * Keeps the focus among the controls in `within` when a press takes away the one that had it: it goes to the next one from
 * there, else to the last. Otherwise it would fall to the page, and a keyboard or a screen reader would start from the top.
 * It is never taken while something else has it. A key that is held down presses no second control.
 */
export function keepFocus(within: HTMLElement, signal: AbortSignal) {
  const { ownerDocument: document } = within
  const view = document.defaultView ?? globalThis
  const root = within.getRootNode() as Document | ShadowRoot
  /** Lies around what has the focus; when that is taken out, the browser closes it to the gap. */
  const place = document.createRange()
  let had: Element | null = null
  // Captured: known before a component hears of it and redraws.
  const listen = { capture: true, signal }
  within.addEventListener(
    'focusin',
    ({ target }) => {
      had = target as Element
      place.selectNode(had)
    },
    listen,
  )
  const look = () => {
    if (had?.isConnected && root.activeElement !== had) had = null
  }
  // Some browsers tell a removal so too: what has left with its element is not yet known to be out of the document.
  within.addEventListener('focusout', () => queueMicrotask(look), listen)
  within.addEventListener(
    'keydown',
    (event) => {
      const writes = (event.target as Element).localName === 'textarea'
      if (event.repeat && event.key === 'Enter' && !writes) event.preventDefault()
    },
    listen,
  )
  const watcher = new view.MutationObserver(() => {
    if (!had || had.isConnected) return
    had = null
    if (document.activeElement !== document.body || !within.contains(place.startContainer)) return
    const controls = [...within.querySelectorAll<HTMLElement>(CONTROLS)].filter((each) =>
      each.checkVisibility(),
    )
    const next = controls.find((each) => place.comparePoint(each, 0) >= 0) ?? controls.at(-1)
    next?.focus()
  })
  watcher.observe(within, { childList: true, subtree: true })
  signal.addEventListener('abort', () => watcher.disconnect(), { once: true })
}

/**
 * A key that went down in our root comes up there too: when the press takes away what had the focus, the rest of it (repeats
 * while it is held, its release) would go to the page, where a shortcut may wait for it. Lasts for a key until that key is up,
 * also when our root has left by then; a window that loses the focus hears of no release.
 */
export function holdKeys(view: Window & typeof globalThis, host: Element, signal: AbortSignal) {
  const isOurs = (event: Event) => event.composedPath().includes(host)
  view.addEventListener(
    'keydown',
    (event) => !event.repeat && isOurs(event) && holdKey(view, event.code, isOurs),
    { capture: true, signal },
  )
}

/** Holds back the rest of one press, from everybody but who `mayHear` it. To be called while the key goes down. */
export function holdKey(
  view: Window & typeof globalThis,
  code: string,
  mayHear: (event: Event) => boolean = () => false,
) {
  const press = new AbortController()
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    view.addEventListener(
      type,
      (event) => {
        if (event.code !== code) return
        // A release that was missed: the key goes down anew, and elsewhere.
        const anew = type === 'keydown' && !event.repeat
        if (anew || type === 'keyup') press.abort()
        if (!anew && !mayHear(event)) event.stopImmediatePropagation()
      },
      { capture: true, signal: press.signal },
    )
  view.addEventListener('blur', () => press.abort(), { signal: press.signal })
}

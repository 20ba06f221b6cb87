/**
 * Copies text at the user's click. False when the browser refuses. On a page that is no secure context (staging is often
 * plain http) there is no clipboard interface; the older way by a selection works there, inside our own root.
 */
export async function copyText(view: Window & typeof globalThis, text: string, root: Node): Promise<boolean> {
  const clipboard: Clipboard | undefined = view.navigator.clipboard
  if (clipboard) {
    try {
      await clipboard.writeText(text)
      return true
    } catch {
      // The page's permissions policy may forbid it.
    }
  }
  return copySelection(view, text, root)
}

/**
 * The event passes the page, and many pages forbid copying: the browser calls that a success although nothing was copied.
 * So we answer the event before the page does, and count as copied only what we put there ourselves.
 */
function copySelection(view: Window & typeof globalThis, text: string, root: Node): boolean {
  const { document } = view
  const field = document.createElement('textarea')
  field.value = text
  field.style.position = 'fixed'
  field.style.opacity = '0'
  root.appendChild(field)
  const before = document.activeElement
  const asking = new AbortController()
  let copied = false
  const answer = (event: ClipboardEvent) => {
    event.stopImmediatePropagation()
    event.preventDefault()
    event.clipboardData?.setData('text/plain', text)
    copied = event.clipboardData !== null
  }
  view.addEventListener('copy', answer, { capture: true, signal: asking.signal })
  field.select()
  document.execCommand('copy')
  asking.abort()
  field.remove()
  if (before instanceof view.HTMLElement) before.focus({ preventScroll: true })
  return copied
}

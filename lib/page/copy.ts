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
  const { document } = view
  const field = document.createElement('textarea')
  field.value = text
  field.style.position = 'fixed'
  field.style.opacity = '0'
  root.appendChild(field)
  const before = document.activeElement
  field.select()
  const copied = document.execCommand('copy')
  field.remove()
  if (before instanceof view.HTMLElement) before.focus({ preventScroll: true })
  return copied
}

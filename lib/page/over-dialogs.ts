import { findAll } from './find-all'

/** What a page may take for a press beside its dialog, and close it. */
const PRESSES = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
] as const

/**
 * Keeps a surface of ours in use while the page shows a modal dialog. All that is outside of one is inert, so the host goes
 * into the dialog that was opened last, and back when it has closed. There it is a popover, since a dialog may cut off, move
 * or scale what it holds. (A popover in its old place was refused: it is seen over the dialog and takes no press. A modal
 * dialog of our own too: it would make the page's inert, with the form in it.)
 *
 * `container`: in the shadow root of the host. Gives a way to ask for the dialog that the host is in now.
 */
export function keepOverDialogs(
  view: Window & typeof globalThis,
  container: Node,
  signal: AbortSignal,
): () => Element | null {
  const { document } = view
  const root = document.documentElement
  const host = (container.getRootNode() as ShadowRoot).host as HTMLElement
  /** Modal dialogs in the order in which they were opened: the browser tells it to nobody. */
  let open: readonly Element[] = []

  /** `changed`: opened or closed since, in this order. */
  const settle = (changed: readonly Element[]) => {
    const now = [...findAll(document, 'dialog:modal')]
    const rest = open.filter((each) => !changed.includes(each))
    open = [...new Set([...rest, ...changed, ...now])].filter((each) => now.includes(each))
    const dialog = open.at(-1)
    const home = dialog ?? root
    if (host.parentElement === home) return
    home.append(host)
    if (!dialog) return host.removeAttribute('popover')
    host.setAttribute('popover', 'manual')
    host.showPopover()
  }
  const watcher = new view.MutationObserver((changes) => {
    // A dialog is opened and closed by its attribute; one that is open may also be taken out of the page.
    const changed = changes.filter(({ type }) => type === 'attributes').map(({ target }) => target as Element)
    if (open.length > 0 || changed.length > 0) settle(changed)
  })
  watcher.observe(root, { attributes: true, attributeFilter: ['open'], childList: true, subtree: true })
  for (const type of PRESSES)
    host.addEventListener(type, (event) => host.parentElement !== root && event.stopPropagation(), { signal })
  signal.addEventListener('abort', () => watcher.disconnect(), { once: true })
  settle([])
  return () => open.at(-1) ?? null
}

import { holdKeys } from './hold-keys'
import { keepFocus } from './keep-focus'
import { pageScheme } from './scheme'

export interface OverlayHost {
  /** Where to render. */
  readonly container: HTMLElement
  /** Whether this node of the page belongs to us: changes there are not changes of the page. */
  owns(node: Node): boolean
}

/** Hackle's own in-app message (HTML kind): nothing of ours lies over it. */
const IN_APP_MESSAGE = '.hackle-iam-html__wrapper'
const ON_TOP = '2147483647'

/** What is typed into our fields is no shortcut of the page, which sees only the host and not that a field has the focus. */
const TYPED = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'] as const

/** How often a page may throw the host out before we give up: a page that fights wins. */
const MOST_RETURNS = 5

/**
 * A shadow root over the page, without a place in its layout. Closed, so that the page's scripts cannot reach in
 * (open in the test build). Styles are constructable sheets: they work under any content security policy.
 */
export function createOverlayHost(
  view: Window & typeof globalThis,
  options: { mode: 'open' | 'closed'; styles: readonly string[]; signal: AbortSignal },
): OverlayHost {
  const { document } = view
  const host = document.createElement('div')
  const shadow = host.attachShadow({ mode: options.mode })
  shadow.adoptedStyleSheets = options.styles.map((css) => {
    const sheet = new view.CSSStyleSheet()
    sheet.replaceSync(css)
    return sheet
  })
  const style = (name: string, value: string) => host.style.setProperty(name, value, 'important')
  style('all', 'initial')
  style('position', 'fixed')
  style('width', '0')
  style('height', '0')
  const follow = () => style('color-scheme', pageScheme(view))
  const container = document.createElement('div')
  shadow.append(container)
  for (const type of TYPED)
    container.addEventListener(type, (event) => event.stopPropagation(), { signal: options.signal })
  holdKeys(view, host, options.signal)
  keepFocus(container, options.signal)
  // Beside <body>, not in it: frameworks that redraw the body leave us alone.
  document.documentElement.append(host)
  follow()

  const stepAside = () => style('z-index', document.querySelector(IN_APP_MESSAGE) ? '0' : ON_TOP)
  stepAside()

  let returns = 0
  const watcher = new view.MutationObserver(() => {
    stepAside()
    if (host.isConnected || returns >= MOST_RETURNS) return
    returns += 1
    document.documentElement.append(host)
  })
  watcher.observe(document.documentElement, { childList: true })
  if (document.body) watcher.observe(document.body, { childList: true })
  view.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', follow, {
    signal: options.signal,
  })
  view.addEventListener('load', follow, { signal: options.signal })
  options.signal.addEventListener(
    'abort',
    () => {
      watcher.disconnect()
      host.remove()
    },
    { once: true },
  )
  return { container, owns: (node) => host === node || host.contains(node) }
}

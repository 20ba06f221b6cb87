import type { Box, PreviewPlace } from '../clause/preview-types'
import type { Placing, Repair } from '../clause/types'
import type { Marks, MarkSpan } from '../facts/policy/types'
import { columnsLike } from './preview-columns'

/** Changes of the page that may move things without changing any size. */
const TOLD_BY_ATTRIBUTES = [
  'class',
  'style',
  'open',
  'hidden',
  'aria-expanded',
  'aria-hidden',
  'width',
  'height',
]
/** A sheet narrower than this cannot be read. */
const NARROWEST = 240

/**
 * Tells where a repair would stand on the page: at once, and whenever scrolling, resizing or a change of the page moves
 * that place. Null while it is out of sight: in a closed accordion, scrolled out of its box, taken away by the page. The
 * page is only measured; when the signal ends nothing is left.
 */
export function watchPreview(
  view: Window & typeof globalThis,
  marks: Marks,
  repair: Repair,
  tell: (place: PreviewPlace | null) => void,
  signal: AbortSignal,
) {
  const placing = repair.placings?.find(({ mark }) => mark === repair.mark)
  const spans = placing && marks.get(placing.mark)
  if (!placing || !spans || signal.aborted) return tell(null)
  const { document } = view
  let frame = 0
  let told = ''
  const measure = () => {
    frame = 0
    if (signal.aborted) return
    const place = placeOf(view, spans, placing, repair)
    const next = JSON.stringify(place)
    if (next === told) return
    told = next
    tell(place)
  }
  const soon = () => {
    frame ||= view.requestAnimationFrame(measure)
  }
  const listen = { signal, passive: true, capture: true } as const
  // Captured: boxes of the page scroll by themselves, and their scrolling does not bubble.
  for (const type of ['scroll', 'toggle', 'transitionend', 'animationend', 'load'] as const)
    document.addEventListener(type, soon, listen)
  view.addEventListener('resize', soon, listen)
  const sizes = new view.ResizeObserver(soon)
  const element = elementOf(spans[0]?.start.node)
  for (const watched of [document.documentElement, document.body, element, element?.closest('table')])
    if (watched) sizes.observe(watched)
  const changes = new view.MutationObserver(soon)
  changes.observe(document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: TOLD_BY_ATTRIBUTES,
  })
  signal.addEventListener(
    'abort',
    () => {
      sizes.disconnect()
      changes.disconnect()
      view.cancelAnimationFrame(frame)
    },
    { once: true },
  )
  measure()
}

/** Brings the place of a repair into view, without motion for those who asked for none. */
export function showPreview(view: Window & typeof globalThis, marks: Marks, repair: Repair) {
  const element = repair.mark === null ? null : elementOf(marks.get(repair.mark)?.[0]?.start.node)
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches
  element?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' })
}

function elementOf(node: unknown): Element | null {
  if (!(node instanceof Node)) return null
  return node instanceof Element ? node : node.parentElement
}

function placeOf(
  view: Window & typeof globalThis,
  spans: readonly MarkSpan[],
  { side, flow }: Placing,
  repair: Repair,
): PreviewPlace | null {
  const element = elementOf(spans[0]?.start.node)
  if (!element?.isConnected || !isShown(element)) return null
  const words = spans.flatMap((span) => boxesOf(view.document, span))
  const block = blockOf(view, element)
  const own = boxOf(flow === 'blocks' ? element : block)
  const columns = repair.kind === 'add-row' ? columnsLike(element, repair.cells?.length ?? 0) : null
  const last = words.at(-1)
  const bottom = flow === 'blocks' || !last ? own.top + own.height : last.top + last.height
  // An empty cell is drawn over: nothing stands in it.
  const top = side === 'before' || side === 'inside' ? own.top : bottom
  const left = columns?.left ?? own.left
  const width = Math.max(columns?.widths.reduce((sum, one) => sum + one, 0) ?? own.width, NARROWEST)
  if (isClipped(view, element, top)) return null
  const room = view.document.documentElement.clientWidth * zoomOf(view)
  const scale = 1 / zoomOf(view)
  const at = {
    left: Math.max(0, Math.min(left, room - NARROWEST)),
    top,
    width: Math.min(width, room),
    height: 0,
  }
  return {
    at: scaled(at, scale),
    columns: columns?.widths ?? [],
    fontSize: fontSizeOf(view, element),
    replaced: side === 'instead' ? words.map((box) => scaled(box, scale)) : [],
  }
}

/** A page that is zoomed from its root zooms what we draw there too, and is measured as it is seen. */
function zoomOf({ document: { documentElement } }: Window): number {
  const { currentCSSZoom = 1 } = documentElement as { readonly currentCSSZoom?: number }
  return currentCSSZoom || 1
}

function scaled({ left, top, width, height }: Box, by: number): Box {
  return { left: left * by, top: top * by, width: width * by, height: height * by }
}

/** A title's letters are not those of the text that would stand before it. */
function fontSizeOf(view: Window, element: Element): number {
  const text = /^H[1-6]$/.test(element.tagName) ? (element.parentElement ?? element) : element
  return Math.min(20, Math.max(12, Number.parseFloat(view.getComputedStyle(text).fontSize) || 14))
}

const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true })

function boxOf(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect()
  return { left, top, width, height }
}

/** The boxes of a mark's words, line by line. */
function boxesOf(document: Document, { start, end }: MarkSpan): Box[] {
  if (!(start.node instanceof Text) || !(end.node instanceof Text)) return []
  const range = document.createRange()
  try {
    range.setStart(start.node, start.offset)
    range.setEnd(end.node, end.offset)
  } catch {
    // The page has taken the words away since they were read.
    return []
  }
  return [...range.getClientRects()]
    .slice(0, 40)
    .map(({ left, top, width, height }) => ({ left, top, width, height }))
}

/** The nearest ancestor that is laid out as a block: its width is that of the text. */
function blockOf(view: Window, element: Element): Element {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (!/^inline/.test(view.getComputedStyle(at).display)) return at
  return element
}

/** Whether a box of the page that scrolls has the place out of its sight. */
function isClipped(view: Window, element: Element, top: number): boolean {
  for (let at = element.parentElement; at && at !== at.ownerDocument.body; at = at.parentElement) {
    if (view.getComputedStyle(at).overflowY === 'visible') continue
    const { top: from, bottom: to } = at.getBoundingClientRect()
    if (top < from - 1 || top > to + 1) return true
  }
  return false
}

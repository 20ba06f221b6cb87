import type { Marks, MarkSpan, Quote } from '../facts/policy/types'

const SECTION = 'text-readiness-section'
const WORDS = 'text-readiness-words'

/** What `::highlight()` may do is little: background, colour, underline. The page keeps its layout. */
const STYLE = `
::highlight(${SECTION}) { background-color: #fff1bd; color: #161a21 }
::highlight(${WORDS}) { background-color: #fff1bd; color: #161a21; text-decoration: underline 2px; text-underline-offset: 4px }
`

/**
 * Paints the heading of a section and the words that matter. The page's own DOM stays untouched;
 * when the signal ends nothing is left. Does nothing where the browser has no Custom Highlight API.
 */
export function highlight(
  view: Window & typeof globalThis,
  marks: Marks,
  quotes: { heading: Quote | null; words: Quote | null },
  signal: AbortSignal,
) {
  const registry = view.CSS.highlights
  if (!registry || signal.aborted) return
  const { document } = view
  const sheet = new view.CSSStyleSheet()
  sheet.replaceSync(STYLE)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  const paint = (name: string, quote: Quote | null) => {
    const ranges = (quote && marks.get(quote.mark)?.map((span) => rangeOf(document, span))) ?? []
    registry.set(name, new view.Highlight(...ranges.filter((range) => range !== null)))
  }
  paint(SECTION, quotes.heading)
  paint(WORDS, quotes.words)
  signal.addEventListener(
    'abort',
    () => {
      registry.delete(SECTION)
      registry.delete(WORDS)
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
    },
    { once: true },
  )
}

/** Scrolls the words into view, without motion for those who asked for none. */
export function showOnPage(view: Window & typeof globalThis, marks: Marks, quote: Quote) {
  const node = marks.get(quote.mark)?.[0]?.start.node as unknown as Node | undefined
  const element = node instanceof view.Element ? node : node?.parentElement
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches
  element?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' })
}

/** Null when the page has taken the words away since they were read. */
function rangeOf(document: Document, { start, end }: MarkSpan): Range | null {
  const range = document.createRange()
  try {
    range.setStart(start.node as unknown as Node, start.offset)
    range.setEnd(end.node as unknown as Node, end.offset)
    return range
  } catch {
    return null
  }
}

import type { PickLook, PlaceFound, PlaceLimit } from '../embed/place-types'
import type { Placement } from '../embed/types'
import { findAll } from './find-all'
import { selectorOf } from './selector'

type Position = Placement['position']

const LONGEST_TEXT = 60
const BESIDE = ['before', 'after', 'instead'] as const
const ALL = ['before', 'after', 'inside', 'instead'] as const
/** Elements whose children are not shown, or that take none. */
const NO_CHILDREN =
  /^(area|audio|br|canvas|col|hr|img|input|math|meter|picture|progress|select|svg|textarea|video|wbr)$/
const FRAMES = /^(iframe|frame|object|embed)$/
/** Nothing of ours may stand among these: tables and lists of choices take only their own parts. */
const TABLE_PARTS = /^(tbody|thead|tfoot|tr|colgroup|col)$/
const NOT_SHOWN = /^(script|style|template|noscript|link|meta|title|head|base)$/

/** What a selector finds, at this moment. `isOurs`: what the extension itself has put into the page does not count. */
export function findPlace(
  document: Document,
  selector: string,
  isOurs: (node: Node) => boolean,
): PlaceFound & { readonly first: Element | null } {
  let found: readonly Element[]
  try {
    found = [...findAll(document, selector)].filter((element) => !isOurs(element))
  } catch {
    return { matches: null, positions: [], limit: null, first: null }
  }
  const [first = null] = found
  return { matches: found.length, ...(first ? roomAt(first) : { positions: [], limit: null }), first }
}

/** An element as a person is told of it while pointing. Null where no selector finds it. */
export function lookAt(element: Element): PickLook | null {
  const selector = selectorOf(element)
  return selector === null
    ? null
    : { selector, tag: element.localName, text: firstWords(element), ...roomAt(element) }
}

/** Where the form may stand at an element. */
export function roomAt(element: Element): {
  readonly positions: readonly Position[]
  readonly limit: PlaceLimit | null
} {
  const { localName: name, parentElement: parent } = element
  if (name === 'body') return { positions: ['inside'], limit: 'whole-page' }
  if (!parent || parent === element.ownerDocument.documentElement || element.closest('head'))
    return { positions: [], limit: 'whole-page' }
  // Beside a dialog the form would lie behind it, out of reach.
  if (name === 'dialog') return { positions: ['inside'], limit: 'dialog' }
  // The parts of a drawing, a formula or a list of choices: no element of HTML shows there.
  if (parent.closest('svg, math, select, datalist, video, audio, object'))
    return { positions: [], limit: 'no-children' }
  if (TABLE_PARTS.test(name)) return { positions: [], limit: 'table-part' }
  if (/^(td|th|caption)$/.test(name)) return { positions: ['inside'], limit: 'table-part' }
  if (FRAMES.test(name)) return { positions: BESIDE, limit: 'frame' }
  if (element.shadowRoot) return { positions: BESIDE, limit: 'shadow-root' }
  return NO_CHILDREN.test(name)
    ? { positions: BESIDE, limit: 'no-children' }
    : { positions: ALL, limit: null }
}

/** Whether the element is drawn, so that a person can mean it. */
export function isDrawn(element: Element): boolean {
  if (NOT_SHOWN.test(element.localName)) return false
  const view = element.ownerDocument.defaultView
  return element.getClientRects().length > 0 || view?.getComputedStyle(element).display === 'contents'
}

/** The first words printed in it; never what somebody typed into a field. */
function firstWords(element: Element): string {
  const { ownerDocument: document } = element
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof Element && (NOT_SHOWN.test(node.localName) || node.localName === 'textarea')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  )
  let text = ''
  if (element.localName === 'textarea') return text
  while (text.length < LONGEST_TEXT && walker.nextNode()) {
    const { currentNode } = walker
    if (currentNode.nodeType !== Node.TEXT_NODE) continue
    // A page may hold megabytes in one node.
    const words = (currentNode.nodeValue ?? '').slice(0, 4 * LONGEST_TEXT)
    text = `${text} ${words}`.replaceAll(/\s+/g, ' ').trim()
  }
  return [...text].slice(0, LONGEST_TEXT).join('')
}

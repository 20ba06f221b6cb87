import type { Holder } from './outline'
import type { ReadableNode } from './types'

/** Elements without text of the page. */
export const SKIPPED = new Set(
  'script style template noscript head svg math canvas audio video select datalist meta link input rp rt'.split(
    ' ',
  ),
)
/** Elements that begin a line, and what their lines are. */
export const BLOCKS: Readonly<Record<string, Holder>> = {
  li: 'item',
  dt: 'term',
  dd: 'detail',
  summary: 'summary',
  legend: 'summary',
  caption: 'caption',
  figcaption: 'caption',
  pre: 'preformatted',
  textarea: 'preformatted',
  ...Object.fromEntries(
    (
      'address article aside blockquote body details dialog div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header ' +
      'hr html main nav ol p section table tbody td tfoot th thead tr ul center menu option frameset'
    )
      .split(' ')
      .map((name): [string, Holder] => [name, 'block']),
  ),
}
/** What frames a page. */
export const CHROME = new Set(['nav', 'footer', 'aside'])
/**
 * Sources that are shown with their line breaks kept (by style, which is not read) hold lists in one text:
 * a break counts where the next line begins like an entry. Every break would cut sentences wrapped in the source.
 */
export const NEW_ENTRY =
  /\n(?=[ \t\u3000]*(?:[-*•·○●■□▶※◆①-⑳ⓛ]|\\?\d{1,2}[.)]|[가-하][.)]|\(\d{1,2}\)|제 ?\d{1,3} ?[조장]|\[[^\]\n]{1,40}\]|(?:[^:：\n]{0,12})(?:위탁|수탁|기간|업체|국가|항목|목적|받는|연락처)[^:：\n]{0,14}[:：]))/

/** An attribute, null on nodes that have none. */
export function attribute(node: ReadableNode, name: string): string | null {
  return node.getAttribute?.(name) ?? null
}

/** Counting pixels and tag managers: no policy stands in a frame that is not shown. */
export function isHiddenFrame(node: ReadableNode) {
  const style = attribute(node, 'style') ?? ''
  const isSmall = (name: string) => /^[01](?:px)?$/.test(attribute(node, name) ?? '')
  return (
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style) ||
    isSmall('width') ||
    isSmall('height') ||
    attribute(node, 'hidden') !== null
  )
}

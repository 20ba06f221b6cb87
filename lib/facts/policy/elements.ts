import { attribute, firstChildOf, nameOf, nextSiblingOf, parentOf } from './node-access'
import type { Holder } from './outline'
import { foldPiece } from './text'
import type { ReadableNode } from './types'

/** Elements without text of the page, or with text that it takes back. */
export const SKIPPED = new Set(
  'script style template noscript head svg math canvas audio video select datalist meta link input rp rt del s strike'.split(
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

/** Text that is shown as it stands breaks wherever its source does. */
export const EVERY_BREAK = /\r\n|[\n\r]/

/** A line, an empty one, and a line: paragraphs of a text that was written to be shown as it stands. */
const EMPTY_LINE = /\S[^\S\n]*\n[^\S\n]*\n\s*\S/g
const AS_WRITTEN = /white-?space\s*[:-]\s*(?:pre|break-spaces)/i
/** How far up the style of a text is looked for. */
const MOST_PARENTS = 2
const LONGEST_LOOK = 20_000

/**
 * Whether a text is shown with its source's line breaks: its element's own style or a utility class says so
 * (`white-space: pre-wrap`, `whitespace-pre-line`), or it holds paragraphs parted by empty lines, which without such
 * a style would run together. Asked of texts of several lines alone.
 */
export function keepsBreaks(text: ReadableNode): boolean {
  const value = text.nodeValue ?? ''
  const first = value.indexOf('\n')
  if (first < 0 || value.trim().indexOf('\n') < 0) return false
  let node = parentOf(text)
  for (let i = 0; node && i < MOST_PARENTS; i++, node = parentOf(node))
    if (AS_WRITTEN.test(attribute(node, 'style') ?? '') || AS_WRITTEN.test(attribute(node, 'class') ?? ''))
      return true
  return (value.slice(0, LONGEST_LOOK).match(EMPTY_LINE)?.length ?? 0) >= 2
}

/** What a document's head says of the page. */
export function headOf(head: ReadableNode): { title: string | null; scripts: number } {
  let title: string | null = null
  let scripts = 0
  for (let node = firstChildOf(head); node; node = nextSiblingOf(node)) {
    const name = nameOf(node).toLowerCase()
    if (name === 'script') scripts++
    if (name === 'title') title ??= foldPiece((node.firstChild?.nodeValue ?? '').slice(0, 300), '').trim()
  }
  return { title, scripts }
}

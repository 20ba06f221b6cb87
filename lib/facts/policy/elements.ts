import { firstChildOf, nameOf, nextSiblingOf } from './node-access'
import type { Holder } from './outline'
import { foldPiece } from './text'
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

/** Text that is shown as it stands breaks wherever its source does. */
export const EVERY_BREAK = /\r\n|[\n\r]/

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

import { unreadFacts } from '../facts/policy/unread-facts'
import type { Marks, PolicyFacts, ReadableNode, UnreadKind } from '../facts/policy/types'
import { scanDocument } from '../rules/scan'
import { withoutQuery } from './addresses'
import { decodePage } from './decode'
import { pdfPage, plainPage } from './pdf-page'
import { unreadableKind } from './sniff'
import type { Fetched, ReadAddressOptions, Surroundings } from './types'

/** A document that came from an address: a page, the text of a PDF laid out as one, or something that stays unread. */
export type Opened =
  | { readonly kind: 'page'; readonly html: string; readonly url: string }
  | {
      readonly kind: 'pdf'
      readonly html: string
      readonly url: string
      /** Pages in all, and those without text (scans). */
      readonly pages: number
      readonly empty: number
    }
  | { readonly kind: 'unread'; readonly what: UnreadKind; readonly url: string }

/** Tells what the bytes are and turns them into a page. A damaged or locked PDF stays unread. */
export async function open(fetched: Fetched, around: Surroundings, signal: AbortSignal): Promise<Opened> {
  const { bytes, contentType, url } = fetched
  const kind = unreadableKind(bytes)
  if (kind === 'pdf') return openPdf(fetched, around, signal)
  if (kind) return { kind: 'unread', what: kind, url }
  const text = decodePage(bytes, contentType, around.decode)
  return { kind: 'page', html: contentType?.startsWith('text/plain') ? plainPage(text) : text, url }
}

async function openPdf({ bytes, url }: Fetched, around: Surroundings, signal: AbortSignal): Promise<Opened> {
  if (!around.pdf) return { kind: 'unread', what: 'pdf', url }
  try {
    const text = await around.pdf(bytes, signal)
    // Pages of pictures alone: a person can read them, we cannot.
    if (text.pages.every((page) => page.trim() === '')) return { kind: 'unread', what: 'image', url }
    return { kind: 'pdf', html: pdfPage(text), url, pages: text.pages.length, empty: text.empty }
  } catch {
    signal.throwIfAborted()
    return { kind: 'unread', what: 'pdf', url }
  }
}

/** A document as read. */
export interface Read {
  readonly facts: PolicyFacts
  /** Null where the words stand on no page that could be shown again. */
  readonly marks: Marks | null
  readonly root: ReadableNode | null
}

/** How to read it, besides what the surroundings say. */
export interface HowToRead {
  readonly frameDocument?: (node: ReadableNode) => ReadableNode | 'foreign'
  /** Words to stand above it as a heading: those of the section that links to a bare list. */
  readonly heading?: string
  readonly root?: ReadableNode
  readonly onProgress?: (share: number) => void
}

/** Reads what was opened. */
export async function read(
  opened: Opened,
  around: Surroundings,
  { targets, signal }: Pick<ReadAddressOptions, 'targets' | 'signal'>,
  { frameDocument, heading, root: given, onProgress }: HowToRead = {},
): Promise<Read> {
  if (opened.kind === 'unread') {
    return { facts: unreadFacts(opened.what, withoutQuery(opened.url)), marks: null, root: null }
  }
  const html = heading === undefined ? opened.html : `<h1>${heading.replace(/[&<]/g, ' ')}</h1>${opened.html}`
  const root = given ?? around.parse(html, opened.url)
  const { report, marks } = await scanDocument(root, targets, {
    url: opened.url,
    signal,
    ...(around.pause && { pause: around.pause }),
    ...(around.budget && { budget: around.budget }),
    ...(frameDocument && { frameDocument }),
    ...(onProgress && { onProgress }),
  })
  if (opened.kind === 'page') return { facts: report.facts, marks, root }
  return { facts: withScans(report.facts, opened), marks: null, root }
}

/** Pages of a PDF that hold no text were not read. */
function withScans(facts: PolicyFacts, { pages, empty, url }: Extract<Opened, { kind: 'pdf' }>): PolicyFacts {
  if (empty === 0) return facts
  const share = Math.round(((pages - empty) / pages) * 1000) / 1000
  return {
    ...facts,
    unread: [...facts.unread, { kind: 'image', href: withoutQuery(url) }],
    coverage: Math.min(facts.coverage, Math.max(0, share)),
  }
}

import type { Budget } from '../facts/policy/read'
import type { Marks, ReadableNode } from '../facts/policy/types'
import { isOfPage } from './watch'
import { HACKLE, judge, scanDocument } from '../rules'
import type { PageReport } from '../rules/types'

export interface PageReading {
  readonly report: PageReport
  /** Finds the quoted words on the page again; never leaves it. */
  readonly marks: Marks
}

export interface ReadPageOptions {
  /** What we drew ourselves is no part of the page. */
  readonly owns: (node: Node) => boolean
  readonly budget: Budget
  readonly onProgress?: (share: number) => void
  readonly signal: AbortSignal
}

/** A page that still changes after this many readings is told as changing, not judged as missing. */
const MOST_READINGS = 3

/**
 * Reads the document for Hackle, without a task over 50 ms. While the page changes what we read under us it is read
 * again; a page that never holds still gets `unread: changed`, so that nothing on it is called missing.
 * Rejects with the signal's reason when it is aborted.
 */
export async function readPage(
  view: Window & typeof globalThis,
  options: ReadPageOptions,
): Promise<PageReading> {
  let before: PageReading | null = null
  for (let attempt = 1; ; attempt += 1) {
    let changed = false
    const notice = (records: MutationRecord[]) => {
      changed ||= records.some((record) => isOfPage(record, options.owns))
    }
    const observer = new view.MutationObserver(notice)
    observer.observe(view.document, { childList: true, subtree: true, characterData: true })
    const reading = await readOnce(view, options).finally(() => {
      notice(observer.takeRecords())
      observer.disconnect()
    })
    // A ticking clock changes the page but not what it says: two equal readings settle it.
    if (!changed || (before && saysTheSame(before, reading))) return reading
    if (attempt === MOST_READINGS) return asChanging(reading)
    before = reading
  }
}

async function readOnce(
  view: Window & typeof globalThis,
  { owns, budget, onProgress, signal }: ReadPageOptions,
): Promise<PageReading> {
  const { document, location } = view
  return scanDocument(document as unknown as ReadableNode, [HACKLE], {
    url: location.href,
    contentType: document.contentType,
    pause: () => new Promise((resume) => view.setTimeout(resume, 0)),
    budget,
    frameDocument,
    skip: (node) => owns(node as unknown as Node),
    ...(onProgress && { onProgress }),
    signal,
  })
}

/** The document of a frame of the same origin; others may not be read, by us or by anybody. */
function frameDocument(node: ReadableNode): ReadableNode | 'foreign' {
  const frame = node as unknown as HTMLIFrameElement
  try {
    const inner = frame.contentDocument
    return inner && !isAwaited(frame, inner) ? (inner as unknown as ReadableNode) : 'foreign'
  } catch {
    return 'foreign'
  }
}

/**
 * Until its answer comes, a frame of any host holds an empty document that everybody may read. Taken for what the frame
 * shows, a list in a slow frame would be missing.
 */
function isAwaited(frame: HTMLIFrameElement, inner: Document) {
  if (inner.URL !== 'about:blank') return false
  const address = frame.getAttribute('src') ?? ''
  return frame.hasAttribute('srcdoc') || !/^(?:about:blank|javascript:.*)?$/is.test(address.trim())
}

function saysTheSame(one: PageReading, other: PageReading) {
  return JSON.stringify(one.report.checked) === JSON.stringify(other.report.checked)
}

function asChanging({ report, marks }: PageReading): PageReading {
  const facts = {
    ...report.facts,
    unread: [...report.facts.unread, { kind: 'changed' as const, href: null }],
  }
  return { report: { ...report, facts, checked: [judge(facts, HACKLE)] }, marks }
}

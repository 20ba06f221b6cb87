import { elements } from '../facts/policy/find-link'
import { attribute, nameOf } from '../facts/policy/node-access'
import type { ReadableNode } from '../facts/policy/types'
import { webUrl, withoutQuery } from './addresses'
import { baseOf } from './base'
import { open, read } from './document'
import type { ReadPart } from './join-lists'
import { ReachError } from './types'
import type { ReadAddressOptions, Surroundings } from './types'

const MOST_FRAMES = 5
/** A frame in a frame is read too; deeper ones are no part of any policy seen. */
const MOST_DEPTH = 2

/** What a page shows inside itself: documents of its own origin, to be read in place, and files, to be read beside it. */
export interface Inside {
  readonly frameDocument: (node: ReadableNode) => ReadableNode | 'foreign'
  readonly parts: readonly ReadPart[]
  readonly followed: readonly string[]
}

/**
 * Fetches what the frames of a page hold. Documents of other origins are never fetched: what they hold is theirs, and
 * stays unread.
 */
export async function insideOf(
  root: ReadableNode,
  page: string,
  around: Surroundings,
  options: Pick<ReadAddressOptions, 'targets' | 'signal'>,
): Promise<Inside> {
  const documents = new Map<ReadableNode, ReadableNode>()
  const parts: ReadPart[] = []
  const followed: string[] = []
  let left = MOST_FRAMES

  async function look(within: ReadableNode, page: string, depth: number) {
    for (const frame of framesIn(within, baseOf(within, page))) {
      if (left-- <= 0) return
      if (frame.written !== null) {
        const inner = around.parse(frame.written, page)
        documents.set(frame.node, inner)
        if (depth < MOST_DEPTH) await look(inner, page, depth + 1)
      } else if (frame.href !== null) await take(frame.node, frame.raw, frame.href, page, depth)
    }
  }

  async function take(node: ReadableNode, raw: string, href: string, page: string, depth: number) {
    const isFile =
      nameOf(node).toLowerCase() === 'object' || nameOf(node).toLowerCase() === 'embed' || isPdf(raw)
    const isOwn = new URL(href).origin === new URL(page).origin
    if (!around.mayFetch(href) || !(isOwn || isFile)) return
    try {
      const opened = await open(await around.fetch(href, options.signal), around, options.signal)
      if (opened.kind === 'page') {
        if (isFile || new URL(opened.url).origin !== new URL(page).origin) return
        const inner = around.parse(opened.html, opened.url)
        documents.set(node, inner)
        followed.push(opened.url)
        if (depth < MOST_DEPTH) await look(inner, opened.url, depth + 1)
      } else {
        const { facts } = await read(opened, around, options)
        if (opened.kind === 'pdf') followed.push(opened.url)
        parts.push({ unread: withoutQuery(raw), page: opened.url, facts })
      }
    } catch (error) {
      // What a frame holds could not be had: it stays unread, which the page's facts say by themselves.
      if (!(error instanceof ReachError) || error.code === 'stopped') throw error
    }
  }

  await look(root, page, 1)
  return { frameDocument: (node) => documents.get(node) ?? 'foreign', parts, followed }
}

interface Frame {
  readonly node: ReadableNode
  readonly raw: string
  readonly href: string | null
  /** Its document as written in the page itself. */
  readonly written: string | null
}

function framesIn(root: ReadableNode, base: string): Frame[] {
  const frames: Frame[] = []
  for (const node of elements(root)) {
    const name = nameOf(node).toLowerCase()
    if (name === 'iframe' || name === 'frame') {
      const raw = attribute(node, 'src') ?? ''
      frames.push({ node, raw, href: webUrl(raw, base)?.href ?? null, written: attribute(node, 'srcdoc') })
    } else if (name === 'embed' || name === 'object') {
      const raw = attribute(node, name === 'object' ? 'data' : 'src') ?? ''
      if (attribute(node, 'type') !== 'application/pdf' && !isPdf(raw)) continue
      frames.push({ node, raw, href: webUrl(raw, base)?.href ?? null, written: null })
    }
  }
  return frames.filter(({ raw, written }) => raw !== '' || written !== null)
}

function isPdf(href: string) {
  return /\.pdf(?:[?#]|$)/i.test(href)
}

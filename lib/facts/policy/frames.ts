import { attribute } from './node-access'
import type { FrameSeen } from './outline'
import type { ReadableNode } from './types'

/** The document inside a frame; null for none, `foreign` when it may not be read. */
export type FrameDocument = (node: ReadableNode) => ReadableNode | null | 'foreign'

/** What a frame holds: a document to read, something that cannot be read, or nothing of a policy (null). */
export function frameOf(
  node: ReadableNode,
  name: string,
  frameDocument: FrameDocument | undefined,
): FrameSeen | { readonly inside: ReadableNode | null } | null {
  const href = attribute(node, name === 'object' ? 'data' : 'src')
  const isPdf = attribute(node, 'type') === 'application/pdf' || /\.pdf(?:[?#]|$)/i.test(href ?? '')
  if (isPdf) return { href, kind: 'pdf' }
  // A fallback inside `object` or `embed` is for browsers that show nothing: no policy text stands there.
  if (name === 'object' || name === 'embed') return null
  const inside = frameDocument?.(node) ?? 'foreign'
  if (inside !== 'foreign') return { inside }
  return !isHiddenFrame(node) && (href || attribute(node, 'srcdoc')) ? { href, kind: 'frame' } : null
}

/** Counting pixels and tag managers: no policy stands in a frame that is not shown. */
function isHiddenFrame(node: ReadableNode) {
  const style = attribute(node, 'style') ?? ''
  const isSmall = (name: string) => /^[01](?:px)?$/.test(attribute(node, name) ?? '')
  return (
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style) ||
    isSmall('width') ||
    isSmall('height') ||
    attribute(node, 'hidden') !== null
  )
}

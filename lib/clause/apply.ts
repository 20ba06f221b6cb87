import { serialize } from 'parse5'
import { parsePart, treeAdapter, TreeNode } from '../facts/policy/parse'
import type { Marks, MarkSpan } from '../facts/policy/types'
import type { Placing, Repair } from './types'

const TEXT = 3

/** Why a repair could not be put into a page. */
export class RepairError extends Error {
  constructor(readonly code: 'no-place' | 'too-deep') {
    super(code)
  }
}

/**
 * Puts a repair into the tree that was read (by `parseHtml`) and answers the whole page's HTML. The tree changes; its
 * marks are of no use afterwards. Node only. Throws {@link RepairError} where the page has no place for it.
 */
export function applyRepair(root: TreeNode, marks: Marks, repair: Repair): string {
  const placings = repair.placings ?? []
  if (placings.length === 0) throw new RepairError('no-place')
  for (const placing of placings) place(placing, marks.get(placing.mark))
  try {
    return serialize(root, { treeAdapter })
  } catch (error) {
    // The serialiser recurses, and a page may nest without end.
    if (error instanceof RangeError) throw new RepairError('too-deep')
    throw error
  }
}

function place(placing: Placing, spans: readonly MarkSpan[] | undefined) {
  const first = spans?.[0]
  const last = spans?.at(-1)
  if (!first || !last) throw new RepairError('no-place')
  const start = first.start.node
  const end = last.end.node
  if (!(start instanceof TreeNode) || !(end instanceof TreeNode)) throw new RepairError('no-place')
  if (start.nodeType !== TEXT) putAtElement(placing, start)
  else if (placing.side === 'before') putInText(placing, start, first.start.offset)
  else if (placing.side === 'instead') {
    cutOut(first, last)
    putInText(placing, start, first.start.offset)
  } else putInText(placing, end, last.end.offset)
}

function putAtElement({ side, content }: Placing, element: TreeNode) {
  if (side === 'inside' || side === 'instead') {
    element.insert(new TreeNode(TEXT, '#text', content), null)
    return
  }
  const parent = element.parentNode
  if (!parent) throw new RepairError('no-place')
  const next = side === 'before' ? element : element.nextSibling
  for (const node of parsePart(content, parent.nodeName)) parent.insert(node, next)
}

/** Puts something at a point of a text: a mark's node keeps what stands before the point. */
function putInText({ flow, side, content }: Placing, node: TreeNode, offset: number) {
  const text = node.nodeValue ?? ''
  const [head, tail] = [text.slice(0, offset), text.slice(offset)]
  if (flow === 'inline' || flow === 'text') {
    const added = flow === 'inline' ? content : side === 'before' ? `${content}\n\n` : `\n${content}`
    node.nodeValue = `${head}${added}${tail}`
    return
  }
  const parent = node.parentNode
  if (!parent) throw new RepairError('no-place')
  node.nodeValue = head
  const next = node.nextSibling
  const markup = flow === 'blocks' ? content : side === 'before' ? `${content}<br><br>` : `<br>${content}`
  for (const part of parsePart(markup, parent.nodeName)) parent.insert(part, next)
  if (tail) parent.insert(new TreeNode(TEXT, '#text', tail), next)
}

/** Takes the words of a mark out, over several nodes too. */
function cutOut(first: MarkSpan, last: MarkSpan) {
  const [start, end] = [first.start.node as TreeNode, last.end.node as TreeNode]
  const from = first.start.offset
  if (start === end) {
    const text = start.nodeValue ?? ''
    start.nodeValue = text.slice(0, from) + text.slice(last.end.offset)
    return
  }
  for (let node = nextText(start); node && node !== end; node = nextText(node)) node.nodeValue = ''
  start.nodeValue = (start.nodeValue ?? '').slice(0, from)
  end.nodeValue = (end.nodeValue ?? '').slice(last.end.offset)
}

function nextText(node: TreeNode): TreeNode | null {
  let at: TreeNode | null = node
  while (at) {
    if (at !== node && at.nodeType === TEXT) return at
    if (at.firstChild && at !== node) at = at.firstChild
    else {
      while (at && !at.nextSibling) at = at.parentNode
      at = at?.nextSibling ?? null
    }
  }
  return null
}

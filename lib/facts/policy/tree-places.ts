import { BLOCKS, SKIPPED } from './elements'
import { firstChildOf, nameOf, nextSiblingOf, parentOf, typeOf } from './node-access'
import type { Line } from './outline'
import type { ReadableNode } from './types'

const ELEMENT = 1
const TEXT = 3
/** Deeper, or with more in it, nothing is looked for: a page may nest and fill without end. */
const DEEPEST = 300
const MOST_NODES = 600

export const tagOf = (node: ReadableNode) => nameOf(node).toLowerCase()
export const isBlock = (node: ReadableNode) => typeOf(node) === ELEMENT && BLOCKS[tagOf(node)] !== undefined

/** A node and what it stands in, from inside out, up to and without the document. */
export function ancestorsOf(node: ReadableNode): ReadableNode[] {
  const found: ReadableNode[] = []
  for (let at: ReadableNode | null = node; at && found.length < DEEPEST; at = parentOf(at)) {
    if (typeOf(at) !== ELEMENT && typeOf(at) !== TEXT) break
    found.push(at)
  }
  return found
}

/** The nearest element around a node with one of these names. */
export function closest(node: ReadableNode, tags: ReadonlySet<string>): ReadableNode | null {
  return ancestorsOf(node).find((one) => typeOf(one) === ELEMENT && tags.has(tagOf(one))) ?? null
}

/** The nearest block around a text. */
export function blockOf(node: ReadableNode): ReadableNode | null {
  return ancestorsOf(node).find(isBlock) ?? null
}

/** The text nodes in an element that show something; null when it holds too much to tell. */
export function textsIn(root: ReadableNode): ReadableNode[] | null {
  const texts: ReadableNode[] = []
  let seen = 0
  let node: ReadableNode | null = root
  while (node) {
    if (++seen > MOST_NODES) return null
    if (typeOf(node) === TEXT && /\S/.test(node.nodeValue ?? '')) texts.push(node)
    const isSkipped: boolean = typeOf(node) === ELEMENT && SKIPPED.has(tagOf(node))
    const inner: ReadableNode | null = isSkipped ? null : firstChildOf(node)
    if (inner) {
      node = inner
      continue
    }
    while (node && node !== root && !nextSiblingOf(node)) node = parentOf(node)
    node = node && node !== root ? nextSiblingOf(node) : null
  }
  return texts
}

const letters = (text: string) => text.replace(/[\s\u00a0\u200b-\u200f\u2060\ufeff]/g, '').length

/** Whether an element shows nothing but these lines. */
export function holdsOnly(root: ReadableNode, lines: readonly Line[]): boolean {
  const texts = textsIn(root)
  if (!texts) return false
  const own = new Map<ReadableNode, number>()
  for (const { runs } of lines) {
    for (const { node, offset, length } of runs) {
      const words = (node.nodeValue ?? '').slice(offset, offset + length)
      own.set(node, (own.get(node) ?? 0) + letters(words))
    }
  }
  return texts.every((node) => (own.get(node) ?? 0) >= letters(node.nodeValue ?? ''))
}

/** The innermost element that holds all the nodes. */
export function commonOf(nodes: readonly ReadableNode[]): ReadableNode | null {
  const [first, ...others] = nodes
  if (!first) return null
  let shared = ancestorsOf(first)
  for (const node of others) {
    const own = new Set(ancestorsOf(node))
    shared = shared.filter((one) => own.has(one))
  }
  return shared.find((node) => typeOf(node) === ELEMENT) ?? null
}

/** The child of `parent` that a node stands in. */
export function childOn(parent: ReadableNode, node: ReadableNode): ReadableNode | null {
  const chain = ancestorsOf(node)
  const at = chain.indexOf(parent)
  return at > 0 ? (chain[at - 1] ?? null) : null
}

/** Where a line's last text is. */
export function lastNodeOf(line: Line): ReadableNode | null {
  return line.runs.findLast(({ length }) => length > 0)?.node ?? null
}

/** Whether something that shows stands before a node in its parent. */
export function isFirstIn(parent: ReadableNode, node: ReadableNode): boolean {
  for (let child = firstChildOf(parent); child && child !== node; child = nextSiblingOf(child)) {
    if (typeOf(child) === TEXT ? /\S/.test(child.nodeValue ?? '') : textsIn(child)?.length !== 0) return false
  }
  return true
}

import type { ReadableNode } from './types'

type Property = 'nodeType' | 'nodeName' | 'firstChild' | 'nextSibling' | 'parentNode'

/**
 * Reads a property by the browser's own getter. A form answers with its fields first: where one is named
 * `nextSibling`, `form.nextSibling` is that field, and a walk by it never ends.
 * Trees made in Node have no such getters and no forms that answer for themselves.
 */
function reader<P extends Property>(property: P): (node: ReadableNode) => ReadableNode[P] {
  const native =
    typeof Node === 'function' ? Object.getOwnPropertyDescriptor(Node.prototype, property)?.get : undefined
  return native ? (node) => native.call(node) as ReadableNode[P] : (node) => node[property]
}

export const typeOf = reader('nodeType')
export const nameOf = reader('nodeName')
export const firstChildOf = reader('firstChild')
export const nextSiblingOf = reader('nextSibling')
export const parentOf = reader('parentNode')

const nativeAttribute = typeof Element === 'function' ? Element.prototype.getAttribute : undefined

/** An attribute, null on nodes that have none. */
export function attribute(node: ReadableNode, name: string): string | null {
  if (typeOf(node) !== 1) return null
  if (nativeAttribute) return nativeAttribute.call(node as unknown as Element, name)
  return node.getAttribute?.(name) ?? null
}

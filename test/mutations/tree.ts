import { defaultTreeAdapter, html, parse, parseFragment, serialize } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'

export type Document = DefaultTreeAdapterTypes.Document
export type Element = DefaultTreeAdapterTypes.Element
export type TextNode = DefaultTreeAdapterTypes.TextNode
export type Node = DefaultTreeAdapterTypes.ChildNode
export type Parent = DefaultTreeAdapterTypes.ParentNode

export const parsePage = (source: string): Document => parse(source)
export const printPage = (page: Document): string => serialize(page)

export const isElement = (node: unknown): node is Element =>
  typeof node === 'object' && node !== null && 'tagName' in node
export const isText = (node: Node): node is TextNode => node.nodeName === '#text'
const isParent = (node: Node | Parent): node is Parent => 'childNodes' in node

const SILENT = new Set(['head', 'script', 'style', 'template', 'noscript', 'svg'])

/** Everything inside, in reading order, but for what no reader sees as text. */
export function within(root: Parent): Node[] {
  const found: Node[] = []
  const left = root.childNodes.toReversed()
  for (let node = left.pop(); node; node = left.pop()) {
    if (isElement(node) && SILENT.has(node.tagName)) continue
    found.push(node)
    if (isParent(node))
      for (let i = node.childNodes.length - 1; i >= 0; i--) left.push(...node.childNodes.slice(i, i + 1))
  }
  return found
}

export const textsIn = (root: Parent): TextNode[] => within(root).filter(isText)
export const elementsIn = (root: Parent, ...names: string[]): Element[] =>
  within(root).filter(
    (node): node is Element => isElement(node) && (names.length === 0 || names.includes(node.tagName)),
  )

/** The words of a node, every run of white space one space. */
export const wordsOf = (node: Node | Parent): string => fold(rawText(node)).trim()
export const fold = (text: string): string => text.replace(/\s+/g, ' ')

function rawText(node: Node | Parent): string {
  if ('value' in node && node.nodeName === '#text') return node.value
  return isParent(node)
    ? within(node)
        .map((one) => (isText(one) ? one.value : isElement(one) ? ' ' : ''))
        .join('')
    : ''
}

export function bodyOf(page: Document): Element {
  const body = elementsIn(page, 'body')[0]
  if (!body) throw new Error('a parsed page without a body')
  return body
}

/** The nearest ancestor (or the node itself) with one of these names. */
export function closest(node: Node, ...names: string[]): Element | null {
  for (let at: Node | Parent | null = node; at; at = 'parentNode' in at ? at.parentNode : null)
    if (isElement(at) && names.includes(at.tagName)) return at
  return null
}

export function ancestorsOf(node: Node): Element[] {
  const found: Element[] = []
  for (let at = node.parentNode; isElement(at); at = at.parentNode) found.push(at)
  return found
}

/** The smallest element that holds both. */
export function around(one: Node, other: Node): Element | null {
  const above = new Set<Node | Parent>([one, ...ancestorsOf(one)])
  return [other, ...ancestorsOf(other)].filter(isElement).find((element) => above.has(element)) ?? null
}

export const holds = (root: Parent, node: Node): boolean =>
  root === node || ancestorsOf(node).includes(root as Element)

export function make(source: string): Node[] {
  const made = parseFragment(source).childNodes.slice()
  made.forEach(remove)
  return made
}

export function makeElement(name: string, attributes: Readonly<Record<string, string>> = {}): Element {
  const attrs = Object.entries(attributes).map(([key, value]) => ({ name: key, value }))
  return defaultTreeAdapter.createElement(name, html.NS.HTML, attrs)
}

export function remove(node: Node): void {
  if (node.parentNode) defaultTreeAdapter.detachNode(node)
}

export const textNode = (value: string): TextNode => ({ nodeName: '#text', parentNode: null, value })

export function insertBefore(next: Node, ...nodes: Node[]): void {
  const parent = next.parentNode
  if (!parent) throw new Error('nothing to insert into')
  for (const node of nodes) {
    remove(node)
    defaultTreeAdapter.insertBefore(parent, node, next)
  }
}

export function insertAfter(previous: Node, ...nodes: Node[]): void {
  const parent = previous.parentNode
  if (!parent) throw new Error('nothing to insert into')
  const next = parent.childNodes[parent.childNodes.indexOf(previous) + 1]
  if (next) insertBefore(next, ...nodes)
  else append(parent, ...nodes)
}

export function append(parent: Parent, ...nodes: Node[]): void {
  for (const node of nodes) {
    remove(node)
    defaultTreeAdapter.appendChild(parent, node)
  }
}

export function replace(node: Node, ...nodes: Node[]): void {
  insertBefore(node, ...nodes)
  remove(node)
}

export function empty(parent: Parent): Node[] {
  const children = parent.childNodes.slice()
  children.forEach(remove)
  return children
}

export function wrap(node: Node, name: string, attributes: Readonly<Record<string, string>> = {}): Element {
  const outer = makeElement(name, attributes)
  insertBefore(node, outer)
  remove(node)
  append(outer, node)
  return outer
}

/** The same element under another name. */
export function rename(element: Element, name: string): Element {
  const other = makeElement(name)
  other.attrs = element.attrs
  const children = empty(element)
  replace(element, other)
  append(other, ...children)
  return other
}

export const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((one) => one.name === name)?.value ?? null

export function setAttribute(element: Element, name: string, value: string | null): void {
  element.attrs = element.attrs.filter((one) => one.name !== name)
  if (value !== null) element.attrs.push({ name, value })
}

/** A copy of an element: its name and attributes, and what is in it unless `shallow`. */
export function copyOf(element: Element, shallow = false): Element {
  const copy = makeElement(element.tagName)
  copy.attrs = element.attrs.filter(({ name }) => name !== 'id').map((one) => ({ ...one }))
  if (shallow) return copy
  for (const child of element.childNodes) {
    if (isElement(child)) append(copy, copyOf(child))
    else if (isText(child)) defaultTreeAdapter.insertText(copy, child.value)
  }
  return copy
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
export const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)

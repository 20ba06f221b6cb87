import { html, parse, parseFragment } from 'parse5'
import type { DefaultTreeAdapterTypes, Token, TreeAdapter } from 'parse5'
import type { ReadableNode } from './types'

/** A node of the tree that {@link parseHtml} builds: the DOM's field names, linked siblings, no recursion anywhere. */
export class TreeNode implements ReadableNode {
  parentNode: TreeNode | null = null
  firstChild: TreeNode | null = null
  lastChild: TreeNode | null = null
  previousSibling: TreeNode | null = null
  nextSibling: TreeNode | null = null
  attributes: Token.Attribute[] = []
  namespace: html.NS = html.NS.HTML
  /** The content of a `template` element: no child of it, as in the DOM. */
  content: TreeNode | null = null

  constructor(
    readonly nodeType: number,
    readonly nodeName: string,
    public nodeValue: string | null,
  ) {}

  getAttribute(name: string): string | null {
    return this.attributes.find((attribute) => attribute.name === name)?.value ?? null
  }

  /** Puts `node` before `next`, or at the end when `next` is null. */
  insert(node: TreeNode, next: TreeNode | null) {
    node.remove()
    const previous = next ? next.previousSibling : this.lastChild
    node.parentNode = this
    node.previousSibling = previous
    node.nextSibling = next
    if (previous) previous.nextSibling = node
    else this.firstChild = node
    if (next) next.previousSibling = node
    else this.lastChild = node
  }

  remove() {
    const parent = this.parentNode
    if (!parent) return
    if (this.previousSibling) this.previousSibling.nextSibling = this.nextSibling
    else parent.firstChild = this.nextSibling
    if (this.nextSibling) this.nextSibling.previousSibling = this.previousSibling
    else parent.lastChild = this.previousSibling
    this.parentNode = this.previousSibling = this.nextSibling = null
  }
}

const ELEMENT = 1
const TEXT = 3
const COMMENT = 8
const DOCUMENT = 9
const DOCTYPE = 10
const FRAGMENT = 11

interface TreeMap {
  node: TreeNode
  parentNode: TreeNode
  childNode: TreeNode
  document: TreeNode
  documentFragment: TreeNode
  element: TreeNode
  commentNode: TreeNode
  textNode: TreeNode
  template: TreeNode
  documentType: TreeNode
}

function addText(parent: TreeNode, text: string, next: TreeNode | null) {
  const previous = next ? next.previousSibling : parent.lastChild
  if (previous?.nodeType === TEXT) previous.nodeValue += text
  else parent.insert(new TreeNode(TEXT, '#text', text), next)
}

function childrenOf(node: TreeNode) {
  const children: TreeNode[] = []
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child)
  return children
}

let mode: DefaultTreeAdapterTypes.Document['mode'] = html.DOCUMENT_MODE.NO_QUIRKS

/** How parse5 builds, reads and writes this tree. */
export const treeAdapter: TreeAdapter<TreeMap> = {
  createDocument: () => new TreeNode(DOCUMENT, '#document', null),
  createDocumentFragment: () => new TreeNode(FRAGMENT, '#document-fragment', null),
  createElement(tagName, namespace, attributes) {
    const node = new TreeNode(ELEMENT, tagName, null)
    node.namespace = namespace
    node.attributes = attributes
    return node
  },
  createCommentNode: (data) => new TreeNode(COMMENT, '#comment', data),
  createTextNode: (value) => new TreeNode(TEXT, '#text', value),
  appendChild: (parent, node) => parent.insert(node, null),
  insertBefore: (parent, node, next) => parent.insert(node, next),
  setTemplateContent(template, content) {
    template.content = content
  },
  getTemplateContent: (template) => template.content ?? template,
  setDocumentType(document, name) {
    document.insert(new TreeNode(DOCTYPE, name, null), null)
  },
  setDocumentMode(_document, next) {
    mode = next
  },
  getDocumentMode: () => mode,
  detachNode: (node) => node.remove(),
  insertText: (parent, text) => addText(parent, text, null),
  insertTextBefore: (parent, text, next) => addText(parent, text, next),
  adoptAttributes(node, attributes) {
    const known = new Set(node.attributes.map((attribute) => attribute.name))
    node.attributes.push(...attributes.filter((attribute) => !known.has(attribute.name)))
  },
  getFirstChild: (node) => node.firstChild,
  getChildNodes: childrenOf,
  getParentNode: (node) => node.parentNode,
  getAttrList: (node) => node.attributes,
  getTagName: (node) => node.nodeName,
  getNamespaceURI: (node) => node.namespace,
  getTextNodeContent: (node) => node.nodeValue ?? '',
  getCommentNodeContent: (node) => node.nodeValue ?? '',
  getDocumentTypeNodeName: (node) => node.nodeName,
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  isTextNode: (node): node is TreeNode => node.nodeType === TEXT,
  isCommentNode: (node): node is TreeNode => node.nodeType === COMMENT,
  isDocumentTypeNode: (node): node is TreeNode => node.nodeType === DOCTYPE,
  isElementNode: (node): node is TreeNode => node.nodeType === ELEMENT,
  setNodeSourceCodeLocation: () => undefined,
  getNodeSourceCodeLocation: () => null,
  updateNodeSourceCodeLocation: () => undefined,
}

/** The document for an HTML text, as a browser would build it. Never throws on any text. Node only: pages have the DOM. */
export function parseHtml(text: string): TreeNode {
  mode = html.DOCUMENT_MODE.NO_QUIRKS
  return parse(text, { treeAdapter })
}

/** The nodes for a piece of HTML as they would stand in an element of this name. Node only. */
export function parsePart(text: string, parentName: string): TreeNode[] {
  const context = treeAdapter.createElement(
    parentName.startsWith('#') ? 'body' : parentName,
    html.NS.HTML,
    [],
  )
  return childrenOf(parseFragment(context, text, { treeAdapter }))
}

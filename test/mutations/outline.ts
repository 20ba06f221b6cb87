import {
  ancestorsOf,
  elementsIn,
  insertAfter,
  insertBefore,
  append,
  copyOf,
  closest,
  holds,
  make,
  textsIn,
  within,
  wordsOf,
} from './tree'
import type { Document, Element, Node } from './tree'
import type { Subject } from './subject'
import { list } from './subject'

const OF_ENTRUSTMENT = /위탁|수탁|entrust|outsourc|consign|processors/i
const NUMBERING =
  /^(?:제\s*\d+\s*조\s*|article\s*\d+\s*|\d{1,2}\s*[.)]\s*|[가-하]\s*[.)]\s*|[IVX]{1,4}\s*\.\s*|■\s*|▶\s*|##?\s*\d*\.?\s*)/i
const LONGEST_TITLE = 60

export interface Title {
  readonly element: Element
  /** What the section is: the title itself, or the element that wraps title and text. */
  readonly root: Element
  /** The root holds the section's text too. */
  readonly wraps: boolean
  readonly numbering: string
  readonly words: string
}

/** The titles of one rank, and which of them stands over the list. */
export interface Outline {
  readonly titles: readonly Title[]
  readonly own: number
}

const styleOf = (numbering: string) =>
  numbering
    .replace(/\d+/g, '1')
    .replace(/^[가-하](?=\s*[.)])/, '가')
    .replace(/^[IVX]+(?=\s*\.)/, 'I')
    .replace(/\s/g, '')
const TITLE_TAGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'b', 'strong', 'summary', 'dt']

/** Null on pages whose titles are lines of a text. */
export function outlineOf(subject: Subject): Outline | null {
  const { page } = subject
  const place = list(subject)?.root
  if (!place) return null
  const before = titlesBefore(page, place)
  const element = before.findLast((one) => OF_ENTRUSTMENT.test(wordsOf(one)))
  if (!element) return null
  const isNumbered = NUMBERING.test(wordsOf(element))
  const style = styleOf(NUMBERING.exec(wordsOf(element))?.[0] ?? '')
  const isTagged = /^h\d$/.test(element.tagName)
  // A plain paragraph without a number is no title that could be told from others.
  if (!isNumbered && !isTagged && !isBold(element)) return null
  const alike = elementsIn(page, element.tagName).filter(
    (one) =>
      isTitle(one) &&
      isBold(one) === isBold(element) &&
      one.parentNode?.nodeName === element.parentNode?.nodeName &&
      styleOf(NUMBERING.exec(wordsOf(one))?.[0] ?? '') === style,
  )
  const titles = alike.map((one): Title => {
    const numbering = NUMBERING.exec(wordsOf(one))?.[0] ?? ''
    const root = rootOf(one, alike)
    const wraps = wordsOf(root) !== wordsOf(one)
    return { element: one, root, wraps, numbering, words: wordsOf(one).slice(numbering.length) }
  })
  const own = alike.indexOf(element)
  const parent = titles[own]?.root.parentNode
  const isFlat = titles.every(({ root }) => root.parentNode === parent)
  return titles.length >= 4 && isFlat ? { titles, own } : null
}

function titlesBefore(page: Document, place: Node): Element[] {
  const found: Element[] = []
  for (const node of within(page)) {
    if (node === place) break
    if ('tagName' in node && TITLE_TAGS.includes(node.tagName) && isTitle(node)) found.push(node)
  }
  return found.filter((one) => !found.some((other) => other !== one && holds(one, other)))
}

function isTitle(element: Element) {
  const words = wordsOf(element)
  if (words.length < 2 || words.length > LONGEST_TITLE) return false
  if (closest(element, 'table', 'li', 'nav', 'footer') && !closest(element, 'main', 'font')) return false
  return (
    !/(?:니다|[.:])$/.test(words) &&
    !closest(element, 'td', 'th', 'li')?.parentNode?.nodeName.startsWith('ul')
  )
}

const isBold = (element: Element) =>
  /^(?:b|strong|h\d)$/.test(element.tagName) ||
  elementsIn(element, 'b', 'strong').some((one) => wordsOf(one) === wordsOf(element))

/** Climbs from a title to what wraps its section, where each section is wrapped. */
function rootOf(element: Element, titles: readonly Element[]): Element {
  let root = element
  for (;;) {
    const parent = root.parentNode
    if (!parent || !('tagName' in parent) || /^(?:body|main|html|td)$/.test(parent.tagName)) return root
    const isAlone = titles.filter((one) => holds(parent, one)).length === 1
    const first = parent.childNodes.find((one) => 'tagName' in one)
    if (!isAlone || first !== root) return root
    root = parent
  }
}

/** Gives a title other words (and numbering), its markup kept. */
export function setTitle({ element }: Title, words: string): void {
  const [first, ...others] = textsIn(element).filter(({ value }) => value.trim() !== '')
  if (first) first.value = words
  for (const one of others) one.value = ''
}

/** A new section in the form of the page's own, after the one of the list or at the end. */
export function addSection(outline: Outline, atEnd: boolean, title: string, body: string): void {
  const { titles, own } = outline
  const model = titles[own]
  const last = titles.at(-1)
  if (!model || !last) return
  const number = atEnd ? titles.length : own + 1
  const words = numbered(model.numbering, number) + title
  const nodes = make(body)
  if (model.wraps) {
    const { outer, inner } = emptyWrapper(model)
    setTitle({ ...model, element: inner }, words)
    append(outer, ...nodes)
    placeSection(outline, atEnd, [outer])
  } else {
    const copy = copyOf(model.root)
    setTitle({ ...model, element: copy }, words)
    placeSection(outline, atEnd, [copy, ...nodes])
  }
  if (!atEnd)
    titles.slice(own + 1).forEach((one, i) => setTitle(one, numbered(one.numbering, own + 2 + i) + one.words))
}

/** What wraps a section, with a copy of the title and nothing else in it. */
function emptyWrapper({ root, element }: Title): { outer: Element; inner: Element } {
  const outer = copyOf(root, true)
  const inner = copyOf(element)
  const above = ancestorsOf(element)
  let holder = outer
  for (const one of above.slice(0, above.indexOf(root)).toReversed()) {
    const copy = copyOf(one, true)
    append(holder, copy)
    holder = copy
  }
  append(holder, inner)
  return { outer, inner }
}

function placeSection({ titles, own }: Outline, atEnd: boolean, nodes: Node[]) {
  const following = titles[own + 1]
  const parent = titles[own]?.root.parentNode
  if (!atEnd && following) insertBefore(following.root, ...nodes)
  else {
    const end = parent?.childNodes.at(-1)
    if (end) insertAfter(end, ...nodes)
  }
}

const HANGUL = '가나다라마바사아자차카타파하'
const ROMAN = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
]

/** The same numbering with another number; `index` counts from 0. */
export function numbered(numbering: string, index: number): string {
  return numbering
    .replace(/\d+/, String(index + 1))
    .replace(/^[가-하](?=\s*[.)])/, HANGUL.charAt(index % HANGUL.length))
    .replace(/^[IVX]+(?=\s*\.)/, ROMAN[index % ROMAN.length] ?? 'I')
}

/** All nodes of a section, its title first. */
export function sectionNodes({ titles }: Outline, at: number): Node[] {
  const title = titles[at]
  const parent = title?.root.parentNode
  if (!title || !parent) return []
  if (title.wraps) return [title.root]
  const next = titles[at + 1]?.root
  const from = parent.childNodes.indexOf(title.root)
  const to = next ? parent.childNodes.indexOf(next) : parent.childNodes.length
  return parent.childNodes.slice(from, to)
}

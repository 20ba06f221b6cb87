import { around, ancestorsOf, bodyOf, closest, elementsIn, fold, holds, textsIn, wordsOf } from './tree'
import type { Document, Element, Node, TextNode } from './tree'

/** A row of the labels: what a person reads on the page. */
export interface Row {
  readonly name: string
  readonly work: string | null
  readonly retention: string | null
}

/** Words of a page inside one text node, by their place in its value. */
export interface Words {
  readonly node: TextNode
  readonly from: number
  readonly to: number
  /** The nearest element that begins a line. */
  readonly box: Element
}

/** Where a row stands on its page. */
export interface Place {
  readonly row: Row
  readonly name: Words
  readonly work: Words | null
  readonly retention: Words | null
  /** The element that holds this row and no other; null when there is none (lines of one text, siblings). */
  readonly unit: Element | null
}

const BOXES = [
  ...'td th li dd dt p div pre textarea summary h1 h2 h3 h4 h5 h6 caption section article'.split(' '),
  ...'main blockquote body font center'.split(' '),
]

/** Every place where a page prints these words whole in one text node, and not as a part of a longer word. */
export function printed(page: Document, words: string): Words[] {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${words.trim().split(/\s+/).map(escapeRegExp).join('\\s+')}(?=${PARTICLE}(?![\\p{L}\\p{N}]))`,
    'gu',
  )
  const [first = ''] = words.trim().split(/\s+/)
  const holding = textsIn(page).filter(({ value }) => value.includes(first))
  return holding.flatMap((node) =>
    Array.from(node.value.matchAll(pattern), (match) => ({
      node,
      from: match.index,
      to: match.index + match[0].length,
      box: closest(node, ...BOXES) ?? bodyOf(page),
    })),
  )
}

/** What a sentence hangs on a name. */
const PARTICLE = '(?:에게|에서|으로|[에을를이가은는와과의로])?'
const escapeRegExp = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** How often the page prints these words at all, white space aside. */
export function countOf(page: Document, words: string): number {
  return (
    fold(
      textsIn(page)
        .map(({ value }) => value)
        .join(''),
    ).split(fold(words.trim())).length - 1
  )
}

/**
 * Finds a row by its words. Null where the page prints the name several times, broken up, or not at all: nobody could
 * say then what a change of one place means for the whole page.
 */
export function locate(page: Document, row: Row, rows: readonly Row[]): Place | null {
  const [name, more] = printed(page, row.name)
  if (!name || more || countOf(page, row.name) !== 1) return null
  const work = row.work === null ? null : nearest(name, printed(page, row.work))
  const retention = row.retention === null ? null : nearest(name, printed(page, row.retention))
  const place = { row, name, work, retention, unit: null }
  return { ...place, unit: unitOf(page, place, rows) }
}

/** Of several places the one that shares the closest element with the name: on its line, else after it. */
function nearest(name: Words, places: readonly Words[]): Words | null {
  const distance = (place: Words) => {
    const shared = around(name.node, place.node)
    return shared ? ancestorsOf(name.node).indexOf(shared) : Number.POSITIVE_INFINITY
  }
  const least = Math.min(...places.map(distance))
  const close = places.filter((place) => distance(place) === least)
  const isOnLine = (place: Words) => {
    const [from, to] = lineOf(name)
    return place.node === name.node && place.from >= from && place.to <= to
  }
  return (
    close.find(isOnLine) ??
    close.find((place) => place.node === name.node && place.from > name.from) ??
    close[0] ??
    null
  )
}

const ROW_TAGS = ['tr', 'li', 'p']

function unitOf(page: Document, place: Omit<Place, 'unit'>, rows: readonly Row[]): Element | null {
  const others = rows.filter(({ name }) => name !== place.row.name).flatMap(({ name }) => printed(page, name))
  const isAlone = (element: Element) => !others.some(({ node }) => holds(element, node))
  const shared = place.work ? around(place.name.node, place.work.node) : place.name.box
  let unit = shared && isAlone(shared) ? shared : null
  if (!unit) return null
  const outer = closest(unit, ...ROW_TAGS)
  if (outer && outer !== unit && isAlone(outer)) unit = outer
  // One company alone on its page: what surrounds the list is no row of it.
  return /^(?:body|main|section|article|table|tbody|ul|ol|dl|font|pre|textarea)$/.test(unit.tagName) ||
    elementsIn(unit, 'h1', 'h2', 'h3', 'h4', 'table', 'p', 'summary').some((one) => one !== unit)
    ? null
    : unit
}

/** The places of all rows that can be found. */
export const locateAll = (page: Document, rows: readonly Row[]): Place[] =>
  rows.flatMap((row) => locate(page, row, rows) ?? [])

/** A cell, item or line that says the words and nothing else. */
export const isWhole = ({ box, node, from, to }: Words): boolean =>
  wordsOf(box) === fold(node.value.slice(from, to)).trim()

/** The line of a text without markup in which the words stand: its ends in the node's value. */
export function lineOf({ node, from, to }: Words): readonly [number, number] {
  const start = node.value.lastIndexOf('\n', from - 1) + 1
  const end = node.value.indexOf('\n', to)
  return [start, end < 0 ? node.value.length : end]
}

/** The nodes of a line between two `br`. */
export function nodesOfLine(node: Node): Node[] {
  const siblings = node.parentNode?.childNodes ?? []
  const at = siblings.indexOf(node)
  const isBreak = (one: Node | undefined) => one?.nodeName === 'br'
  let first = at
  while (first > 0 && !isBreak(siblings[first - 1])) first--
  let last = at
  while (last < siblings.length - 1 && !isBreak(siblings[last + 1])) last++
  return siblings.slice(first, last + 1)
}

/** Whether the box is a text broken by `br`, or by the breaks of its source. */
export const isBroken = ({ box }: Words): boolean =>
  box.tagName === 'pre' ||
  box.tagName === 'textarea' ||
  box.childNodes.some(({ nodeName }) => nodeName === 'br')

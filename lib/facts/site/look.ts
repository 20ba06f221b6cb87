import { attribute, firstChildOf, nameOf, nextSiblingOf, parentOf, typeOf } from '../policy/node-access'
import type { ReadableNode } from '../policy/types'
import type { LinkStyle, SiteLink, StyleOf } from './types'

const ELEMENT = 1
const TEXT = 3
/** Neighbours stand in the same list or line: so far up, and not more of them. */
const MOST_LEVELS = 5
const MOST_NEIGHBOURS = 16
const MOST_NODES = 600
/** Differences that an eye sees: two steps of weight, one pixel. */
const HEAVIER = 200
const LARGER = 1

/** Whether a link differs from the links beside it by size, colour or weight. */
export function lookOf(link: ReadableNode, styleOf: StyleOf): SiteLink['look'] {
  const holder = wordsOf(link)
  if (!holder) return 'unknown'
  const neighbours = neighboursOf(link)
    .map(wordsOf)
    .filter((node) => node !== null)
  if (neighbours.length === 0) return 'unknown'
  const isBold = (node: ReadableNode) => isWithinBold(node)
  if (isBold(holder) && neighbours.filter(isBold).length * 2 <= neighbours.length) return 'stands-out'
  const own = styleOf(holder)
  const others = neighbours.map(styleOf).filter((style) => style !== null)
  if (!own || others.length === 0) return 'unknown'
  const usual: LinkStyle = {
    weight: mostCommon(others.map(({ weight }) => weight)),
    size: mostCommon(others.map(({ size }) => size)),
    color: mostCommon(others.map(({ color }) => color)),
  }
  const differs =
    own.weight - usual.weight >= HEAVIER || own.size - usual.size >= LARGER || own.color !== usual.color
  return differs ? 'stands-out' : 'alike'
}

/** The element that holds a link's words; null for a picture. */
function wordsOf(link: ReadableNode): ReadableNode | null {
  for (const node of within(link))
    if (typeOf(node) === TEXT && /\S/.test(node.nodeValue ?? '')) return parentOf(node)
  return null
}

function isWithinBold(node: ReadableNode) {
  let current: ReadableNode | null = node
  for (let level = 0; current && level < 3; level++, current = parentOf(current))
    if (/^(?:b|strong|em|h[1-6])$/i.test(nameOf(current))) return true
  return false
}

function neighboursOf(link: ReadableNode): ReadableNode[] {
  let around = parentOf(link)
  for (let level = 0; around && level < MOST_LEVELS; level++, around = parentOf(around)) {
    const links: ReadableNode[] = []
    for (const node of within(around)) if (node !== link && isLink(node)) links.push(node)
    if (links.length >= 2) return links.slice(0, MOST_NEIGHBOURS)
  }
  return []
}

function isLink(node: ReadableNode) {
  if (typeOf(node) !== ELEMENT) return false
  return /^(?:a|button)$/i.test(nameOf(node)) || attribute(node, 'role') === 'link'
}

function* within(root: ReadableNode): Generator<ReadableNode> {
  let left = MOST_NODES
  let node: ReadableNode | null = firstChildOf(root)
  while (node && left-- > 0) {
    yield node
    let next: ReadableNode | null = firstChildOf(node)
    for (let at: ReadableNode | null = node; !next && at && at !== root; at = parentOf(at))
      next = nextSiblingOf(at)
    node = next
  }
}

function mostCommon<T>(values: readonly T[]): T {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [first] = [...counts].sort((a, b) => b[1] - a[1])
  if (!first) throw new Error('nothing to compare')
  return first[0]
}

import { attribute, firstChildOf, nameOf, nextSiblingOf, parentOf, typeOf } from './node-access'
import { compact, foldPiece, plainOf } from './text'
import type { ReadableNode } from './types'

/** A link to a privacy policy, as a page has it. */
export interface PolicyLink {
  /** The absolute address, http or https, without fragment; null for a dead one. */
  readonly href: string | null
  /** Its words as printed, or those of its picture or label. */
  readonly text: string
  readonly sameHost: boolean
  /** Why it leads nowhere that can be opened: such links are reported, never followed. */
  readonly dead: 'empty' | 'fragment' | 'script' | 'other-scheme' | 'malformed' | null
}

const ELEMENT = 1
const TEXT = 3
const MOST_LINKS = 20
/** A policy link stands in a menu or a footer; a page of more nodes is not searched to its end. */
const MOST_NODES = 300_000
const LONGEST_ADDRESS = 2000
const LONGEST_TEXT = 60

/** What a link must be called, the surest first: the law's own name, the old one, other names seen, English. */
const NAMES: readonly (readonly [RegExp, number])[] = [
  [/^개인정보처리방침$/, 100],
  [/^(?:\[?필수\]?)?(?:통합)?개인정보(?:의)?처리방침/, 80],
  [/^개인정보(?:의)?취급방침$/, 78],
  [/개인정보(?:의)?(?:처리|취급)방침/, 60],
  [/^(?:개인정보)?(?:보호)(?:정책|방침)$|^개인정보보호(?:정책|방침)/, 58],
  [/^(?:프라이버시|개인정보)(?:정책|센터|처리방침)/, 50],
  [/^privacy(?:policy|notice|statement|centerpolicy)?$/, 56],
  [/privacy(?:policy|notice|statement)|プライバシーポリシー|隐私政策/, 48],
]
/** A notice of change, a consent, an earlier version: near the policy, but not it. */
const OTHER =
  /변경|개정|공지|안내문|동의|이전|과거|수정|영상정보|위치정보|스팸|채용|cookie|cctv|changes|previous/

/**
 * The links to the privacy policy on a page, best first; empty when there is none. `baseUrl` is the page's address.
 * Shadow roots of nodes that `skip` names are left out: those that we put there ourselves.
 * Words, `aria-label`, `title` and pictures' `alt` are read; hidden ones count (menus).
 */
export function findPolicyLinks(
  root: ReadableNode,
  baseUrl: string,
  skip: (node: ReadableNode) => boolean = () => false,
): PolicyLink[] {
  const seen = new Set<string>()
  return policyLinksIn(root, baseUrl, skip)
    .map(({ link }) => link)
    .filter((link) => {
      const key = link.href ?? `${link.dead}:${link.text}`
      return !seen.has(key) && seen.add(key).size <= MOST_LINKS
    })
}

/** A link to a policy with its place in the tree. */
export interface SeenLink {
  readonly node: ReadableNode
  readonly link: PolicyLink
  /** Its words without spaces, dots and the signs around them. */
  readonly folded: string
  /** It speaks of a change, a consent, an earlier version: near the policy, but not it. */
  readonly beside: boolean
}

/** The same with their nodes, every one of them, best first. */
export function policyLinksIn(
  root: ReadableNode,
  baseUrl: string,
  skip: (node: ReadableNode) => boolean = () => false,
): SeenLink[] {
  const found: (SeenLink & { score: number; order: number })[] = []
  let order = 0
  for (const node of elements(root, skip)) {
    const name = nameOf(node).toLowerCase()
    const isLink = name === 'a' || name === 'area' || name === 'button' || attribute(node, 'role') === 'link'
    if (!isLink) continue
    const text = textOf(node)
    if (!text || text.length > LONGEST_TEXT) continue
    const folded = compact(plainOf(text).text).replace(/^[|>·\-[\]]+|[|>·\-[\]]+$/g, '')
    const base = NAMES.find(([pattern]) => pattern.test(folded))?.[1]
    if (base === undefined) continue
    const link = linkOf(name === 'button' ? null : attribute(node, 'href'), text, baseUrl)
    const beside = OTHER.test(folded)
    const score = base - (beside ? 40 : 0) - (link.dead ? 25 : 0) + (link.sameHost ? 3 : 0)
    found.push({ node, link, folded, beside, score, order: order++ })
  }
  return found.sort((a, b) => b.score - a.score || b.order - a.order)
}

function linkOf(raw: string | null, text: string, baseUrl: string): PolicyLink {
  const dead = (reason: NonNullable<PolicyLink['dead']>): PolicyLink => ({
    href: null,
    text,
    sameHost: false,
    dead: reason,
  })
  const href = raw?.trim() ?? ''
  if (href === '') return dead('empty')
  if (href.startsWith('#')) return dead('fragment')
  try {
    const base = new URL(baseUrl)
    const url = new URL(href, base)
    if (url.protocol === 'javascript:') return dead('script')
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return dead('other-scheme')
    url.hash = ''
    // A name and password in an address belong to nobody's policy.
    url.username = url.password = ''
    if (url.href.length > LONGEST_ADDRESS) return dead('malformed')
    return { href: url.href, text, sameHost: url.hostname === base.hostname, dead: null }
  } catch {
    return dead('malformed')
  }
}

/** Every element below `root` in reading order, open shadow roots last, up to a cap. */
export function* elements(
  root: ReadableNode,
  skip: (node: ReadableNode) => boolean = () => false,
): Generator<ReadableNode> {
  const roots = [root]
  let left = MOST_NODES
  for (let top = roots.pop(); top; top = roots.pop()) {
    for (let node: ReadableNode | null = top; node; node = following(node, top)) {
      if (left-- <= 0) return
      if (typeOf(node) === ELEMENT) yield node
      if (node.shadowRoot && !skip(node)) roots.push(node.shadowRoot)
    }
  }
}

/** The next node in reading order, within `root`. */
function following(node: ReadableNode, root: ReadableNode): ReadableNode | null {
  if (firstChildOf(node) && !/^(?:script|style|template|noscript)$/i.test(nameOf(node)))
    return firstChildOf(node)
  let current: ReadableNode | null = node
  while (current && current !== root) {
    const next = nextSiblingOf(current)
    if (next) return next
    current = parentOf(current)
  }
  return null
}

/** The words of a link or button as printed: its text, else those of its pictures, else its label. */
export function textOf(link: ReadableNode): string {
  let text = ''
  let pictures = ''
  let node: ReadableNode | null = link
  for (let count = 0; node && count < 200 && text.length <= LONGEST_TEXT * 2; count++) {
    if (typeOf(node) === TEXT) text += foldPiece(node.nodeValue ?? '', text.slice(-1))
    else if (nameOf(node).toLowerCase() === 'img') pictures += ` ${attribute(node, 'alt') ?? ''}`
    node = following(node, link)
  }
  const label =
    text.trim() ||
    pictures.trim() ||
    attribute(link, 'aria-label') ||
    attribute(link, 'title') ||
    attribute(link, 'alt')
  return (label ?? '').replace(/\s+/g, ' ').trim()
}

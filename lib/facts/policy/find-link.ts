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
 * Words, `aria-label`, `title` and pictures' `alt` are read; hidden ones count (menus).
 */
export function findPolicyLinks(root: ReadableNode, baseUrl: string): PolicyLink[] {
  const found: { link: PolicyLink; score: number; order: number }[] = []
  let order = 0
  for (const node of elements(root)) {
    const name = node.nodeName.toLowerCase()
    const isLink = name === 'a' || name === 'area' || name === 'button' || attribute(node, 'role') === 'link'
    if (!isLink) continue
    const text = textOf(node)
    if (!text || text.length > LONGEST_TEXT) continue
    const folded = compact(plainOf(text).text).replace(/^[|>·\-[\]]+|[|>·\-[\]]+$/g, '')
    const base = NAMES.find(([pattern]) => pattern.test(folded))?.[1]
    if (base === undefined) continue
    const link = linkOf(name === 'button' ? null : attribute(node, 'href'), text, baseUrl)
    const score = base - (OTHER.test(folded) ? 40 : 0) - (link.dead ? 25 : 0) + (link.sameHost ? 3 : 0)
    found.push({ link, score, order: order++ })
  }
  const seen = new Set<string>()
  return found
    .sort((a, b) => b.score - a.score || b.order - a.order)
    .map(({ link }) => link)
    .filter((link) => {
      const key = link.href ?? `${link.dead}:${link.text}`
      return !seen.has(key) && seen.add(key).size <= MOST_LINKS
    })
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
    return { href: url.href, text, sameHost: url.hostname === base.hostname, dead: null }
  } catch {
    return dead('malformed')
  }
}

function* elements(root: ReadableNode): Generator<ReadableNode> {
  const roots = [root]
  for (let top = roots.pop(); top; top = roots.pop()) {
    for (let node: ReadableNode | null = top; node; node = following(node, top)) {
      if (node.nodeType === ELEMENT) yield node
      if (node.shadowRoot) roots.push(node.shadowRoot)
    }
  }
}

/** The next node in reading order, within `root`. */
function following(node: ReadableNode, root: ReadableNode): ReadableNode | null {
  if (node.firstChild && !/^(?:script|style|template|noscript)$/i.test(node.nodeName)) return node.firstChild
  let current: ReadableNode | null = node
  while (current && current !== root) {
    if (current.nextSibling) return current.nextSibling
    current = current.parentNode
  }
  return null
}

function textOf(link: ReadableNode): string {
  let text = ''
  let pictures = ''
  let node: ReadableNode | null = link
  for (let count = 0; node && count < 200 && text.length <= LONGEST_TEXT * 2; count++) {
    if (node.nodeType === TEXT) text += foldPiece(node.nodeValue ?? '', text.slice(-1))
    else if (node.nodeName.toLowerCase() === 'img') pictures += ` ${attribute(node, 'alt') ?? ''}`
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

function attribute(node: ReadableNode, name: string): string | null {
  return node.getAttribute?.(name) ?? null
}

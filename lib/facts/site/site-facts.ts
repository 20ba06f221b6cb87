import { elements, policyLinksIn, textOf } from '../policy/find-link'
import type { SeenLink } from '../policy/find-link'
import { attribute, firstChildOf, nameOf, nextSiblingOf } from '../policy/node-access'
import { compact } from '../policy/text'
import type { Quote, ReadableNode } from '../policy/types'
import { lookOf } from './look'
import type { SiteFacts, SiteLink, StyleOf } from './types'

export interface SiteOptions {
  /** The page's address. */
  readonly url: string
  /** Without it only `b` and `strong` tell that a link stands out. */
  readonly styleOf?: StyleOf
  /** Hosts whose shadow root is not the page's: those that we put there ourselves. */
  readonly skip?: (node: ReadableNode) => boolean
}

const MOST_LINKS = 20
/** A page of fewer elements has not been drawn yet. */
const LEAST_ELEMENTS = 20
/** As many are searched for links. */
const MOST_ELEMENTS = 100_000
const MOST_CHOICES = 50

/** What a page of a site shows of its policy: the links, their names and look, and whether there are several. */
export function siteFactsOf(root: ReadableNode, options: SiteOptions): SiteFacts {
  const { url, styleOf = () => null, skip = () => false } = options
  const page = lookOver(root, skip)
  const links = policyLinksIn(root, url, skip)
    .filter(({ beside }) => !beside)
    .slice(0, MOST_LINKS)
    .map((seen) => siteLinkOf(seen, styleOf))
  return {
    version: 1,
    url: withoutQuery(url),
    lang: page.lang,
    isHome: isHomeAddress(url),
    readToEnd: page.whole,
    links,
    policies: differentPolicies(links),
    choice: page.choice,
  }
}

function siteLinkOf({ node, link, folded }: SeenLink, styleOf: StyleOf): SiteLink {
  return {
    ...link,
    name: nameOfLink(folded),
    look: lookOf(node, styleOf),
    byScript: link.dead !== null && mayActByScript(node, link.dead),
    quote: quoteOf(link.text),
  }
}

/** What may stand around the name without changing it: `[필수]`, `전문`, `보기`, `바로가기`. */
const AROUND = /^(?:\[?필수\]?)|(?:전문)?(?:보기|확인|바로가기|열기)?$/g

function nameOfLink(folded: string): SiteLink['name'] {
  const bare = folded.replace(/[()[\]<>「」『』|:]/g, '').replace(AROUND, '')
  if (bare === '개인정보처리방침') return 'exact'
  if (/취급방침/.test(folded)) return 'old'
  return /[가-힣]/.test(folded) ? 'other' : 'foreign'
}

/** An address that is none may still open a layer: only what cannot be one is sure to do nothing. */
function mayActByScript(node: ReadableNode, dead: string) {
  if (dead === 'malformed' || dead === 'other-scheme') return attribute(node, 'onclick') !== null
  // `href=""` leads to the page itself; without the attribute, and as a button, it is there for a script.
  return dead !== 'empty' || attribute(node, 'href') === null || attribute(node, 'onclick') !== null
}

/** Marks are of the reader's own pages; a link is found again by its words. */
function quoteOf(text: string): Quote {
  return {
    text: text.slice(0, 300),
    place: { article: null, heading: null, part: 'link', row: null },
    emphasis: [],
    mark: 0,
  }
}

/** Header and footer, `http` and `https`, `www` and none lead to one policy. */
function differentPolicies(links: readonly SiteLink[]): SiteLink[] {
  const korean = links.some(({ name, dead }) => name !== 'foreign' && dead === null)
  const seen = new Set<string>()
  return links.filter(({ href, name }) => {
    if (href === null || (korean && name === 'foreign')) return false
    const { host, pathname, search } = new URL(href)
    const key =
      host.replace(/^(?:www|m)\./, '') + pathname.replace(/\/(?:index\.\w+)?$/, '') + withoutTracking(search)
    return !seen.has(key) && seen.add(key).size > 0
  })
}

function withoutTracking(search: string) {
  const kept = [...new URLSearchParams(search)].filter(([key]) => !/^utm_|clid$|^(?:ref|from|_)$/i.test(key))
  return new URLSearchParams(kept).toString()
}

interface Page {
  readonly lang: string | null
  readonly whole: boolean
  readonly choice: Quote | null
}

function lookOver(root: ReadableNode, skip: (node: ReadableNode) => boolean): Page {
  let count = 0
  let said: string | null = null
  let framed = false
  let choice: Quote | null = null
  let letters = ''
  for (const node of elements(root, skip)) {
    if (++count > MOST_ELEMENTS) break
    const name = nameOf(node).toLowerCase()
    if (name === 'html') said = attribute(node, 'lang')
    else if (name === 'frame' || name === 'frameset') framed = true
    else if (name === 'select') choice ??= choiceOf(node)
    else if ((name === 'a' || name === 'title' || name === 'h1') && letters.length < 2000)
      letters += textOf(node)
  }
  return {
    lang: languageOf(said, letters),
    whole: count >= LEAST_ELEMENTS && count <= MOST_ELEMENTS && !framed,
    choice,
  }
}

/** A choice of which two and more options are called policies. */
function choiceOf(select: ReadableNode): Quote | null {
  const named: string[] = []
  let count = 0
  for (let node = firstChildOf(select); node && count < MOST_CHOICES; node = nextSiblingOf(node), count++) {
    if (nameOf(node).toLowerCase() !== 'option') continue
    const text = textOf(node)
    // Options with a year are versions of one policy.
    if (/(?:처리|취급|보호)방침|privacypolicy/.test(compact(text)) && !/(?:19|20)\d{2}|이전|현행/.test(text))
      named.push(text)
  }
  return named.length >= 2 ? quoteOf(named.join(' | ')) : null
}

function languageOf(said: string | null, letters: string): string | null {
  const hangul = letters.match(/[가-힣]/g)?.length ?? 0
  const latin = letters.match(/[A-Za-z]/g)?.length ?? 0
  if (hangul >= 20 && hangul * 2 > latin) return 'ko'
  const code = said?.toLowerCase().split('-')[0] ?? ''
  // Templates leave `lang="ko"` on pages without a Korean letter, and `en` on Korean ones.
  if (/^[a-z]{2,3}$/.test(code) && !(code === 'ko' && hangul === 0 && latin > 100)) return code
  return latin > 100 && hangul === 0 ? 'en' : null
}

function isHomeAddress(url: string) {
  if (!URL.canParse(url)) return false
  return /^\/(?:(?:ko|kr|kor)(?:-kr)?\/?)?(?:(?:index|main|home|default)(?:\.\w{2,5})?\/?)?$/i.test(
    new URL(url).pathname,
  )
}

function withoutQuery(url: string) {
  if (!URL.canParse(url)) return ''
  const { protocol, host, pathname } = new URL(url)
  return `${protocol}//${host}${pathname}`.slice(0, 2000)
}

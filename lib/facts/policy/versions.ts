import { Breath } from './breath'
import { dateIn } from './dates'
import { firstChildOf, nameOf, nextSiblingOf, typeOf } from './node-access'
import { Line } from './outline'
import { placeIn } from './section-reader'
import type { Quoter } from './quotes'
import { compact, foldPiece } from './text'
import type { ListedVersion, PolicyFacts, Quote, ReadableNode, Versions } from './types'

/** A page of which nothing of this was read. */
export const NO_VERSIONS: Versions = { listed: [], way: null, changed: null, addressDate: null }

/** An entry of a list of versions, a link or a remark on them is short; prose is passed over unread. */
const LONGEST = 160
const MOST_LISTED = 60
const MOST_OPTIONS = 200
/** How many lines below a title on earlier versions its list may begin. */
const BELOW_TITLE = 40

const EARLIER =
  /(?:이전|종전|과거|변경\s?전|개정\s?전|지난|구)\s?(?:의|버전의?)?\s?(?:개인\s?정보\s?)?(?:처리|취급|보호)?\s?(?:방침|버전|이력|정책)|(?:개정|변경|버전)\s?(?:이력|내역)|previous\s(?:versions?|privacy|polic)|(?:earlier|past|old|prior)\sversions?|version\shistory|archived?\s(?:versions?|polic)/i
const IN_FORCE = /적용|시행|방침|버전|개정|effective|version|in force/i
const SPAN = /(?:19|20)\d{2}[^~∼〜–]{0,18}?\s*(?:~|∼|〜|–|부터|\s-\s|\bto\b|\buntil\b)\s*(\S.{3,24})/
const UPCOMING = /예정|upcoming|will take effect/i
/** A change that was made. `최종 개정일`, `last updated` stand on first versions too. */
const CHANGED =
  /(?:방침|정책)[^.]{0,30}(?:개정|변경)(?:되었|됐|하였|했)|(?:제|총)?\s?\d+\s?차\s?개정|(?:has been|was)\s(?:revised|amended|updated)/i

/**
 * What a page says of its versions: its list with periods, a way to earlier ones, a word that it was changed.
 * `selects` are its choices; `url` the page's own address.
 */
export function* versionsOf(
  lines: readonly Line[],
  selects: readonly ReadableNode[],
  url: string | undefined,
  quoter: Quoter,
): Generator<void, Versions> {
  const found: Found = { listed: [], way: null, changed: null }
  const quote = (line: Line) =>
    quoter.quote([{ line }], placeIn(null, line.links.length > 0 ? 'link' : 'paragraph', null))
  const breath = new Breath()
  let titleAt = Number.NEGATIVE_INFINITY
  // By index: what iterators answer costs more than the look at most lines.
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (breath.isDue(0)) yield
    if (!line || line.text.length > LONGEST || line.text.length < 2) continue
    if (/이전|종전|과거|지난|변경|개정|구\s?버전|버전|version|earlier|archive|previous/i.test(line.text)) {
      const text = line.plain.text
      if (EARLIER.test(text) && !/영상정보|쿠키|변경되기/.test(text)) {
        titleAt = i
        if (line.links.length > 0 || /(?:보기|확인|목록|바로\s?가기)/.test(text)) found.way ??= quote(line)
      }
      if (!found.changed && CHANGED.test(text)) found.changed = quote(line)
    }
    if (!/\d{4}/.test(line.text) || found.listed.length >= MOST_LISTED) continue
    const isLinked = line.links.length > 0
    if (!isLinked && i - titleAt > BELOW_TITLE) continue
    const version = versionIn(line.plain.text, i - titleAt <= BELOW_TITLE)
    if (version) found.listed.push({ ...version, href: line.links[0]?.href ?? null, quote: quote(line) })
  }
  for (const select of selects) addOptions(select, found, quote)
  return { ...found, addressDate: url ? dateInAddress(url) : null }
}

interface Found {
  listed: ListedVersion[]
  way: Quote | null
  changed: Quote | null
}

type Told = Pick<ListedVersion, 'from' | 'to' | 'upcoming'>

/** The period or day of a version that a short line names; null for other lines with a date. */
function versionIn(text: string, below: boolean): Told | null {
  const isBare = /^[\s\d.,년월일~∼〜–\-/()[\]·:부터까지]+$/.test(text)
  if (!below && !IN_FORCE.test(text)) return null
  if (below && !isBare && !IN_FORCE.test(text)) return null
  const span = SPAN.exec(text)
  const first = dateIn(text)
  if (!first) return null
  const second = span ? dateIn(span[1] ?? '') : null
  return { from: first.iso, to: second?.iso ?? null, upcoming: UPCOMING.test(text) }
}

/** The versions among the options of a choice: at least two with dates, or one that names earlier versions. */
function addOptions(select: ReadableNode, found: Found, quote: (line: Line) => Quote) {
  const options: { told: Told; line: Line }[] = []
  let count = 0
  for (const option of optionsOf(select)) {
    if (++count > MOST_OPTIONS) break
    const line = lineOfOption(option)
    if (!line) continue
    const text = line.plain.text
    const day = dateIn(text)
    if (day) {
      const span = SPAN.exec(text)
      const to = span ? (dateIn(span[1] ?? '')?.iso ?? null) : null
      options.push({ told: { from: day.iso, to, upcoming: UPCOMING.test(text) }, line })
    } else if (EARLIER.test(text)) found.way ??= quote(line)
  }
  // One dated option is a birthday's or a delivery's; a choice of days has more of them than any policy has versions.
  if (options.length < 2 && !options.some(({ line }) => IN_FORCE.test(line.text))) return
  if (options.length > MOST_LISTED && !options.some(({ line }) => IN_FORCE.test(line.text))) return
  for (const { told, line } of options) {
    if (found.listed.length >= MOST_LISTED) return
    found.listed.push({ ...told, href: null, quote: quote(line) })
  }
}

function* optionsOf(select: ReadableNode): Generator<ReadableNode> {
  for (let node = firstChildOf(select); node; node = nextSiblingOf(node)) {
    const name = nameOf(node).toLowerCase()
    if (name === 'option') yield node
    if (name !== 'optgroup') continue
    for (let inner = firstChildOf(node); inner; inner = nextSiblingOf(inner))
      if (nameOf(inner).toLowerCase() === 'option') yield inner
  }
}

function lineOfOption(option: ReadableNode): Line | null {
  for (let node = firstChildOf(option); node; node = nextSiblingOf(node)) {
    const raw = typeOf(node) === 3 ? (node.nodeValue ?? '') : ''
    const text = foldPiece(raw, '').trimEnd()
    if (!text || text.length > LONGEST) continue
    const run = { node, offset: 0, length: raw.length, start: 0 }
    return new Line(text, [run], 0, 'item', false, [], 0, 0, false, false)
  }
  return null
}

/** `/version/2022-02-03.html`, `/privacy_20220203`; null where the path names no day. */
function dateInAddress(url: string): string | null {
  if (!URL.canParse(url)) return null
  const { pathname, search } = new URL(url)
  const match = /(?<!\d)((?:19|20)\d{2})[-_./]?(0[1-9]|1[0-2])[-_./]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(
    pathname + search,
  )
  return match ? `${match[1]}-${match[2]}-${match[3]}` : null
}

const TO_ENGLISH =
  /^(?:english|eng|en|영문|영어)(?:version|ver\.?|버전|판)?(?:보기|으로보기|확인)?$|(?:처리방침|policy)\(?(?:eng|english|영문)\)?(?:보기)?$|^(?:영문|english)(?:개인정보)?(?:처리방침|privacypolicy)/
const TO_KOREAN =
  /^(?:korean|kor|ko|kr|국문|한국어|한글)(?:version|ver\.?|버전|판)?(?:보기|으로보기)?$|^(?:국문|한국어)(?:개인정보)?처리방침/

/** The link to the same policy in the other language; a site's own language switch counts where it leads to a policy. */
export function translationOf(
  lines: readonly Line[],
  lang: string | null,
  quoter: Quoter,
): PolicyFacts['translation'] {
  const other = lang === 'en' ? 'ko' : 'en'
  const pattern = other === 'en' ? TO_ENGLISH : TO_KOREAN
  for (const line of lines) {
    if (line.links.length === 0 || line.text.length > LONGEST) continue
    for (const { href, start, end } of line.links) {
      if (!href || /^(?:#|javascript:)/i.test(href.trim()) || end - start > 40) continue
      const words = compact(line.text.slice(start, end)).replace(/^[[(|>]+|[\])|>]+$/g, '')
      if (!pattern.test(words) || (line.chrome && !/privacy|policy|%EA%B0%9C/i.test(href))) continue
      const quote = quoter.quote([{ line }], placeIn(null, 'link', null))
      return { ...quote, href: href.slice(0, 2000), lang: other }
    }
  }
  return null
}

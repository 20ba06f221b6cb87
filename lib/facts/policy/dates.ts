import type { Line, Outline } from './outline'
import { headingOf } from './headings'
import { placeIn } from './section-reader'
import type { Quoter } from './quotes'
import { compact } from './text'
import type { PolicyFacts, Quote } from './types'

const DATE =
  /((?:19|20)\d{2})\s*(?:년|[.\-/])\s*(\d{1,2})\s*(?:월|[.\-/])\s*(\d{1,2})|(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})/i
const IN_FORCE =
  /시행\s*일|시행\s*:|시행\s*됩니다|시행\s*합니다|부터\s*(?:적용|시행|유효)|적용\s*일|공고\s*일|개정\s*일|최종\s*(?:수정|개정|업데이트)|시행|effective|last\s*(?:updated|modified|revised)|in\s*force|施行/i
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
/** The date stands at the page's head or foot, on one line with its word or on the next. */
const LONGEST = 300
const BREATH = 200

/** When the policy came into force, as it says. Of several dates the latest that has a word of force beside it. */
export function* effectiveDateOf(
  lines: readonly Line[],
  quoter: Quoter,
): Generator<void, PolicyFacts['effectiveDate']> {
  let best: { iso: string; line: Line; from: number; to: number; rank: number } | null = null
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (i % BREATH === BREATH - 1) yield
    if (!line || line.text.length > LONGEST || line.chrome || !/\d/.test(line.text)) continue
    // `2024. 5. 1. 시행 처리방침` as a link leads to another version: that is its day, not this page's.
    if (isAllLink(line)) continue
    const text = line.plain.text
    const match = DATE.exec(text)
    if (!match) continue
    const isSaid =
      IN_FORCE.test(text) ||
      (/^\W*[\d.년월일\s-]+$/.test(text) && IN_FORCE.test(lines[i - 1]?.plain.text.slice(0, 60) ?? ''))
    if (!isSaid || /이전|종전|구\s*버전|영상정보|previous/i.test(text)) continue
    const iso = isoOf(match)
    if (!iso) continue
    const rank = /시행|적용|effective|施行/i.test(text) ? 2 : 1
    if (!best || rank > best.rank || (rank === best.rank && iso > best.iso))
      best = { iso, line, from: match.index, to: match.index + match[0].length, rank }
  }
  if (!best) return null
  const { iso, line, from, to } = best
  return { iso, quote: quoter.quote([{ line }], placeIn(null, 'paragraph', null), [{ line, from, to }]) }
}

function isAllLink({ text, links }: Line): boolean {
  const linked = links.reduce((sum, { start, end, href }) => sum + (href ? end - start : 0), 0)
  return linked > 0 && linked >= text.length - 4
}

/** The first date of a text in plain form, as `YYYY-MM-DD`, and where it stands; null when there is none. */
export function dateIn(text: string): { iso: string; from: number; to: number } | null {
  const match = DATE.exec(text)
  const iso = match && isoOf(match)
  return iso ? { iso, from: match.index, to: match.index + match[0].length } : null
}

function isoOf(match: RegExpExecArray): string | null {
  const [, year, month, day, name, dayEnglish, yearEnglish] = match
  const y = Number(year ?? yearEnglish)
  const m = name ? MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1 : Number(month)
  const d = Number(day ?? dayEnglish)
  if (m < 1 || m > 12 || d < 1 || d > 31) return null
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

const ARCHIVED_TITLE =
  /(?:이전|구|종전|과거|변경전|개정전)(?:의)?(?:버전|(?:개인정보)?(?:처리|취급|보호)방침)(?!.{0,6}(?:보기|확인|목록|:))|구버전|방침\(?(?:구|이전)(?:버전)?\)?$|(?:previous|former|archived|old)(?:version|privacy|policy)/
/** `2020.1.1 ~ 2021.2.2 적용`: a version with an end. */
const ENDED_SPAN =
  /(?:적용|시행)\s*(?:기간|일자)?\s*[:(]?\s*(?:19|20)\d{2}\s*[년.\-/].{3,14}(?:~|부터|-)\s*(?:19|20)\d{2}\s*[년.\-/].{2,10}(?:까지|\)|$)|(?:19|20)\d{2}\s*[.년\-/].{3,14}~\s*(?:19|20)\d{2}\s*[.년\-/].{2,12}\s*(?:적용|시행)/

/** `이 방침은 … 2024년 12월 31일까지 적용되었던 …`, wherever it stands. Lists of versions begin `이전 처리방침은`. */
const WAS_IN_FORCE = /^(?:이|본)(?:개인정보)?(?:처리|취급)?방침은.{0,60}까지(?:적용|시행)(?:되었|된|됐)/

/** How many lines at the top may say that the whole page is an earlier version. */
const TOP = 6

/** The words that say the page is an earlier version of the policy. */
export function archivedOf(outline: Outline, lines: readonly Line[], quoter: Quoter): Quote | null {
  const body = lines.filter((line) => !line.chrome)
  const saysSo = (line: Line) =>
    line.links.length === 0 &&
    line.plain.text.length <= 120 &&
    (ARCHIVED_TITLE.test(compact(line.plain.text)) || ENDED_SPAN.test(line.plain.text))
  const top = body
    .slice(0, TOP)
    .find((line) => saysSo(line) && (headingOf(line) !== null || ENDED_SPAN.test(line.plain.text)))
  if (top) return quoter.quote([{ line: top }], placeIn(null, 'title', null))
  const own = body.find(
    ({ text, plain }) =>
      text.length <= 120 && text.includes('까지') && WAS_IN_FORCE.test(compact(plain.text)),
  )
  if (own) return quoter.quote([{ line: own }], placeIn(null, 'paragraph', null))
  const first = body[0]
  if (first && ARCHIVED_TITLE.test(compact(outline.title ?? '')))
    return quoter.quote([{ line: first }], placeIn(null, 'title', null))
  return null
}

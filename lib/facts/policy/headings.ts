import { labelBesideValue, labelOf } from './labels'
import { companyLikeness } from './likeness'
import type { Line } from './outline'
import { compact } from './text'

/** What a heading speaks of. */
export interface Topic {
  readonly entrustment: boolean
  readonly provision: boolean
  readonly overseas: boolean
  readonly lookAlike: boolean
}

export interface Heading {
  readonly line: Line
  /** The numbering as printed (`제5조`, `5.`), null when there is none. */
  readonly article: string | null
  /** How the numbering is written, without the number: two headings of one rank share it. */
  readonly style: string
  readonly number: number
  /** The title without numbering, compact. */
  readonly title: string
  readonly topic: Topic
  /** One of the subjects that every policy has: it ends the section before it, however plainly it is written. */
  readonly major: boolean
}

const NUMBERINGS: readonly (readonly [string, RegExp])[] = [
  ['article', /^[<([【]?\s*제\s*(\d{1,3})\s*(?:조|장|항|절)(?:의\s*\d{1,2})?\s*[>)\]】]?\s*[.:,-]?\s*/],
  ['chapter', /^(\d{1,2})\s*(?:장|조|항)\s*[.:]?\s+/],
  ['article-en', /^(?:article|section|chapter)\s+(\d{1,3})\s*[.:)-]?\s*/i],
  ['n.n.n', /^\d{1,2}[.-]\d{1,2}[.-](\d{1,2})[.)]?\s+/],
  ['n.n', /^\d{1,2}[.-](\d{1,2})[.)]?\s+/],
  ['n.', /^\\?(\d{1,2})\s*[.,]\s*(?!\d)/],
  ['n)', /^(\d{1,2})\s*\)\s*/],
  ['(n)', /^[([](\d{1,2})[)\]]\s*/],
  ['roman', /^([IVXⅠ-Ⅻ]{1,4})\s*[.)]\s*/],
  ['roman-small', /^([ivx]{1,4})\s*[.)]\s*/],
  ['letter', /^[([]?([가나다라마바사아자차카타파하])\s*[.)\]]\s*/],
  ['circle', /^([①-⑳])\s*/],
  ['mark', /^((?:#{1,6}|[■□◆◇▶▷►▸●○◎◉◈※☞★☆▣▪▫❏❐❑❒❖◼◾✔✅]|\*{1,2}(?=\S))\s*)/],
  ['bullet', /^([-·•*]\s+)/],
  ['n ', /^(\d{1,2})\s+(?=[가-힣A-Z])/],
]

const SENTENCE_END = /(?:니다|습니까|시오|세요|한다|된다|이다|까지|아요|어요)\s*[.!:)]*$|[,;]$/
const LONGEST_TITLE = 90

const ENTRUSTMENT =
  /위탁|수탁|outsourc|entrust|consign(?:ment|ing)|delegat(?:ion|ing)|commission(?:ing|ed)?of(?:the|collected|personal|your|data|processing|handling)|subcontract|sub-?processors?|dataprocessor(?:s?$|relationship|disclosure|list)|third-?partyprocessors?|^(?:use?of)?(?:our)?(?:third-?party)?(?:data)?(?:processors|serviceproviders)|委託|委托|受託/
/** 위탁 of goods, manufacture, research, schooling, offices: nothing to do with personal data. */
const OTHER_TRADE =
  /위탁(?:판매|연구|교육|생산|제조|매매|가공|급식|사업|생(?!각)|증거금|운용|배상|거래|상품|재고)|(?:민간|제조|사무|판매|산업체|하도급|운송|연구|교육)(?:의)?위탁|수탁기업|위탁사와|delegationofauthority/
const PERSONAL =
  /개인정보|처리위탁|취급위탁|위탁처리|개인신용|privacy|personal(?:information|data)|個人情報|個人資料/
const PROVISION =
  /제3자|제삼자|3자제공|(?:정보|개인정보)의?(?:공유|제공)|제공및|및제공|thirdpart(?:y|ies)|sharing|disclosure|第三者|第三方/
const OVERSEAS =
  /국외|해외|overseas|cross-?border|internationaltransfer|transfer.{0,30}(?:abroad|outside|internation|countr)|越境|境外|外国/
const LOOK_ALIKE =
  /영상정보|cctv|폐쇄회로|가명정보|가명처리|위치정보|영상기기|pseudonym|videosurveillance|locationinformation/
const MAJOR = new RegExp(
  '^(?:수집한|이용자의?|회원의?|고객의?|정보주체의?|정보주체와|이용자및|개인정보처리자의)*(?:개인정보|정보주체|법정대리인|쿠키|개인위치정보)*(?:의|및|에대한|를)*(?:' +
    [
      '수집(?:및이용|이용|하는|항목|방법|목적|범위|출처)|(?:처리|이용|수집)(?:및이용)?목적|처리(?:및|하는|항목)|항목|보유|보관|처리및보유|파기|(?:이용자|정보주체|법정대리인|회원).{0,16}권리|권리|열람',
      '자동수집|자동(?:으로)?수집|쿠키|행태정보|안전성|기술적|관리적|보호(?:책임자|대책|를위한)|관리(?:책임자|대책)|책임자|담당(?:자|부서)|민원|권익|고지|변경|개정|고충|만?14세|아동|추가적',
      '제3자|국외|해외|영상정보|가명|의견수렴|유출|광고성|링크|정책변경|처리방침변경|처리방침의?변경|부칙|시행',
    ].join('|') +
    ')|^(?:cookies?|retention|destruction|security|yourrights|rightsof|children|changesto|contact|how(?:we|long)|what(?:we|information)|collection|useof|purposeof|dataretention|international|legalbas[ie]s|privacyofficer|chiefprivacy|third-?party)',
)

/** The subjects of a title (compact form). */
export function topicOf(title: string): Topic {
  const says = ENTRUSTMENT.test(title) && !/재위탁제한/.test(title)
  return {
    entrustment: says && (!OTHER_TRADE.test(title) || PERSONAL.test(title)),
    provision: PROVISION.test(title),
    overseas: OVERSEAS.test(title),
    lookAlike: LOOK_ALIKE.test(title),
  }
}

/** Whether a line is a heading, and what it says; null for text. */
export function headingOf(line: Line): Heading | null {
  const plain = line.plain.text
  const isTagged = line.level > 0 || line.holder === 'summary'
  const isLong = isTagged || line.holder === 'term' || (line.bold && /^\d/.test(plain))
  if (plain.length > (isLong ? LONGEST_TITLE * 2 : LONGEST_TITLE) || line.chrome) return null
  if (isContentsLink(line)) return null
  const { article, style, number, rest } = numberingOf(plain, line.text)
  if (!/\p{L}{2}/u.test(rest)) return null
  const title = compact(rest.replace(/^[<([【{"']+|[>)\]】}"'*#:]+$/g, ''))
  const heading = { line, article, style, number, title, topic: topicOf(title), major: MAJOR.test(title) }
  if (isTagged) return heading
  if (SENTENCE_END.test(rest) || /[.。]\s\S/.test(rest) || /:\s*\S/.test(rest)) return null
  const isMarked = line.bold || line.holder === 'term' || /^[[【<].*[\]】>]$/.test(plain)
  if (style === 'bullet' || (line.depth > 0 && !line.bold && style === ''))
    return heading.major && line.bold ? heading : null
  if (isMarked || (style !== '' && rest.length <= 60)) return heading
  // A bare line is a heading only when it is nothing but the name of a subject.
  if (labelBesideValue(line)) return null
  const isSubject = rest.length <= 40 && (heading.major || heading.topic.entrustment) && !/[.]$/.test(rest)
  return isSubject && !line.soft && line.holder !== 'cell' ? heading : null
}

/** An entry of a table of contents: nothing but a link into the page. */
function isContentsLink(line: Line) {
  const [link] = line.links
  return (
    link !== undefined &&
    link.end - link.start >= line.text.length - 6 &&
    link.href !== null &&
    /^#./.test(link.href) &&
    line.level === 0
  )
}

interface Numbering {
  readonly article: string | null
  readonly style: string
  readonly number: number
  readonly rest: string
}

/** The numbering in front of a title, as written and as a number, and the rest. */
export function numberingOf(plain: string, printed: string): Numbering {
  for (const [style, pattern] of NUMBERINGS) {
    // Circled digits are digits once normalised: their style shows only in the printed text.
    const source = style === 'circle' ? printed : plain
    const match = pattern.exec(source)
    if (!match) continue
    if (style !== 'circle' && /^[①-⑳]/.test(printed)) continue
    const rest = plain.slice(match[0].length).trim()
    if (style === 'mark') {
      // `## 5. …`, `■ 제5조 …`: the number stands behind the sign.
      const inner: Numbering = numberingOf(rest, printed.slice(match[0].length).trimStart())
      return { ...inner, style: `mark ${(match[1] ?? '').trim()} ${inner.style}` }
    }
    const number = numberOf(match[1] ?? '')
    return { article: style === 'bullet' ? null : match[0].trim(), style, number, rest }
  }
  return { article: null, style: '', number: 0, rest: plain.trim() }
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  if (/^[①-⑳]$/.test(text)) return text.charCodeAt(0) - 0x245f
  const letter = '가나다라마바사아자차카타파하'.indexOf(text.charAt(0))
  if (letter >= 0) return letter + 1
  const values = Array.from(text.normalize('NFKC').toUpperCase(), (digit) => ROMAN[digit] ?? 0)
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0)
}

const KOREAN_FORM = /주식회사|유한회사|\((?:주|유|사|재)\)/

const SMALL_TITLE = 4

/** Whether `next` ends the section that `start` opened (rather than opening a part of it). */
export function endsSection(start: Heading, next: Heading): boolean {
  const a = start.line
  const b = next.line
  if (a.level > 0 && b.level > 0) return b.level <= a.level
  // `[국외]` alone parts the list of processors.
  if (a.level === 0 && b.level === 0 && /^(?:국내|국외|해외)$/.test(next.title)) return false
  if (next.style === 'article' && start.style !== 'article' && (next.major || next.topic.entrustment))
    return true
  if (start.style !== '' && start.style === next.style) {
    if (a.level > 0 && b.level === 0 && !b.bold) return false
    return next.number === 0 || next.number > start.number
  }
  // `5. 위탁`, then `<h5>A</h5>` for each company: small titles without a number below a numbered line.
  if (b.level > 0) return b.level < SMALL_TITLE || start.style === '' || next.style !== '' || next.major
  if (a.level > 0) return next.major && next.style === '' && b.bold && !next.topic.overseas
  const isRanked = (heading: Heading) => /^(?:article|chapter|n\.|roman)$/.test(heading.style)
  if (isRanked(start) && !isRanked(next)) return next.major && b.bold && !next.topic.overseas
  if (next.topic.entrustment) return false
  if (next.major) return true
  // A company's name alone is the title of its entry.
  if (KOREAN_FORM.test(b.plain.text) || companyLikeness(b.plain.text) >= 4) return false
  const isSameRank = a.holder === b.holder && start.style === '' && next.style === '' && next.title.length > 6
  return isSameRank && ((a.bold && b.bold) || (a.holder === 'term' && labelOf(b.plain.text) === null))
}

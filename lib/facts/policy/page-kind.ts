import type { Heading } from './headings'
import { labelOf } from './labels'
import type { Line, Outline } from './outline'
import { compact, plainOf } from './text'
import type { PolicyFacts } from './types'

/** What decides whether a page is a privacy policy: counts and flags, all from the page's own words. */
export interface PageSigns {
  /** Different subjects of a policy that stand as headings. */
  readonly subjects: number
  /** Subjects that the text speaks of at all. */
  readonly spoken: number
  /** The page's name or a heading calls it a privacy policy. */
  readonly named: 'title' | 'heading' | 'text' | null
  /** Headings of terms of service, sales and membership. */
  readonly terms: number
  readonly articles: number
  readonly inputs: number
  /** Lines that ask for consent: "may refuse", "(required)", "I agree". */
  readonly consents: number
  /** Lines that begin with the words of a box to tick. */
  readonly ticks: number
  /** Letters of text outside navigation. */
  readonly length: number
  readonly entrustmentHeadings: number
}

const SUBJECTS: readonly RegExp[] = [
  /(?:수집|처리|이용)(?:및이용)?(?:하는)?목적|purposes?of(?:use|processing|collect)|how(?:we|do we)?use/,
  /(?:수집|처리)(?:하는|되는|하고있는)?(?:개인정보의?)?(?:의)?항목|개인정보의?(?:수집)?항목|개인정보의?수집|informationwe|informationcollect|informationitems|itemsof(?:personal|collected)|whatinformation|collectionof|personaldata(?:we|is)/,
  /(?:보유|보관|처리및보유|이용)(?:및)?(?:·)?(?:이용)?(?:및)?(?:보유)?기간|retention|howlong/,
  /파기|destruction|deletionof|dispos/,
  /제3자|제삼자|third-?part(?:y|ies)|sharing|disclos|informationoffering|provisionof/,
  /위탁|수탁|entrust|outsourc|consign|commissionof|processors/,
  /(?:정보주체|이용자|회원|법정대리인|고객)[^.]{0,20}권리|권리[^.]{0,10}행사|yourrights|rightsof|yourchoices/,
  /안전성확보|기술적|보호대책|보호를위한|security|safeguard/,
  /(?:보호|관리|정보)책임자|dataprotectionofficer|privacyofficer|informationmanager|personincharge|contactus|howtocontact/,
  /쿠키|자동(?:으로)?(?:수집|생성)|cookie|automaticcollect/,
  /권익침해|침해신고|민원|고지의?의무|civilcomplaint|(?:처리|취급)방침(?:의)?(?:변경|개정)|changestoth/,
  /14세|아동|children/,
]

const POLICY_NAME =
  /개인정보(?:의)?(?:처리|취급|보호)(?:방침|정책)|개인정보보호(?:방침|정책)|프라이버시(?:정책|처리방침)|privacy(?:policy|notice|statement)|dataprotectionpolicy|プライバシーポリシー|隐私政策|隱私權政策/
const TERMS =
  /이용약관|약관|이용계약|회원가입|회원탈퇴및|서비스의(?:제공|이용|변경|중단)|구매신청|청약철회|환불|회사의의무|회원의의무|이용자의의무|계약의?(?:성립|체결|해지)|면책|손해배상|분쟁|재판관할|준거법|저작권|지급방법|포인트|termsof|liability|governinglaw|intellectualproperty|warrant|termination/
const GUIDE =
  /체크리스트|가이드|작성(?:방법|예시|지침)|해설|판례|사례|정리|공부|블로그|후기|비교|차이|checklist|guideline/

/** No judgement below asks for more. */
const ENOUGH_SPOKEN = 5
/** Enough of a page to see what it speaks of. */
const MOST_LINES = 1000
const BREATH = 50

/** Reads the signs of an outline. */
export function* signsOf(
  outline: Outline,
  headings: readonly Heading[],
  lines: readonly Line[],
): Generator<void, PageSigns> {
  const body = lines.filter((line) => !line.chrome)
  const subjects = new Set<number>()
  const spoken = new Set<number>()
  const add = (set: Set<number>, text: string) =>
    SUBJECTS.forEach((subject, i) => !set.has(i) && subject.test(text) && set.add(i))
  let terms = 0
  for (const [i, { title }] of headings.entries()) {
    if (i % BREATH === BREATH - 1) yield
    if (subjects.size < SUBJECTS.length) add(subjects, title)
    if (TERMS.test(title) && !POLICY_NAME.test(title)) terms++
  }
  const title = compact(outline.title ?? '')
  const isTitled = POLICY_NAME.test(title) && !/약관및|및이용약관|공지|notice:/.test(title)
  const isNamed =
    isTitled ||
    headings.some(
      ({ title: text }) => POLICY_NAME.test(text) && !/변경|개정|고지|동의|보기|시행/.test(text.slice(0, 24)),
    )
  let isNamedInText = false
  for (let i = 0; i < Math.min(body.length, MOST_LINES); i++) {
    const line = body[i]
    if (i % BREATH === BREATH - 1) yield
    if (!line || (spoken.size >= ENOUGH_SPOKEN && (isNamed || isNamedInText))) break
    const text = compact(line.text.length > 400 ? plainOf(line.text.slice(0, 400)).text : line.plain.text)
    if (spoken.size < ENOUGH_SPOKEN) add(spoken, text)
    isNamedInText ||= POLICY_NAME.test(text.slice(0, 200))
  }
  yield
  const named = isTitled ? 'title' : isNamed ? 'heading' : isNamedInText ? 'text' : null
  return {
    subjects: subjects.size,
    spoken: spoken.size,
    named,
    terms,
    articles: headings.filter(({ style }) => style === 'article').length,
    inputs: outline.inputs,
    ...consentsIn(body),
    length: body.reduce((sum, { text }) => sum + text.length, 0),
    // The labels of a list in bold (`위탁업무`) are no titles of their own.
    entrustmentHeadings: headings.filter(
      ({ topic, line }) => topic.entrustment && labelOf(line.plain.text) === null,
    ).length,
  }
}

/** What a form asks beside a box to tick. */
const CONSENT =
  /동의(?:를|에)?\s?(?:거부|안\s?함)|에?\s?동의\s?(?:함|하십니까|하시겠습니까)|^(?:본인은|위).{0,40}동의합니다|동의.{0,6}[([](?:필수|선택)[)\]]|[([](?:필수|선택)[)\]].{0,40}동의/

/** The words of the box itself, at the beginning of a line. */
const TICK = /^동의(?:합니다|하지\s?않)/

function consentsIn(body: readonly Line[]) {
  const asking = body.slice(0, MOST_LINES).filter((line) => line.text.includes('동의'))
  const count = (pattern: RegExp) =>
    asking.filter((line) => pattern.test(line.plain.text.slice(0, 200))).length
  return { consents: count(CONSENT), ticks: count(TICK) }
}

/** By its own name: the site's, behind a bar or a dash, may hold such a word (`개인정보 처리방침 | 보험비교`). */
function isGuide(title: string) {
  const parts = title.split(/\s*[|·»>:]\s*|\s+[-–—]\s+/).map((part) => compact(plainOf(part).text))
  const own = parts.filter((part) => POLICY_NAME.test(part))
  return (own.length > 0 ? own : [compact(title)]).some((part) => GUIDE.test(part))
}

/** More headings on entrusting than any policy has: a guide. */
const MOST_ENTRUSTMENT_HEADINGS = 12

/** So many subjects stand as headings in whole policies alone. */
const WHOLE_POLICY = 7

/** Policy or not, and why. */
export function kindOfPage(signs: PageSigns, outline: Outline): Pick<PolicyFacts, 'isPolicy' | 'kindReason'> {
  const no = (kindReason: PolicyFacts['kindReason']) => ({ isPolicy: false, kindReason })
  const { subjects, spoken, named, terms, inputs } = signs
  if (isGuide(outline.title ?? '') || signs.entrustmentHeadings > MOST_ENTRUSTMENT_HEADINGS)
    return no('article')
  const isNamed = named === 'title' || named === 'heading'
  if (terms >= (isNamed ? 6 : 4) && terms >= subjects) return no('terms')
  // Site chrome has its search fields; a page of many fields is a form that prints the policy for consent.
  if (inputs >= 4 && named !== 'title' && !(subjects >= 6 && inputs < 16)) return no('form')
  // A policy says more than a form does, and says "you may refuse" too.
  if (!isNamed && inputs > 0 && (signs.ticks > 0 || (signs.consents >= 2 && subjects < WHOLE_POLICY)))
    return no('form')
  const isPolicy =
    subjects >= 5 ||
    (isNamed && subjects >= 3) ||
    (isNamed && spoken >= 5 && subjects >= 1) ||
    (named === 'title' && spoken >= 3 && signs.length >= 600)
  if (isPolicy) return { isPolicy: true, kindReason: 'policy' }
  if (signs.entrustmentHeadings > 0 && signs.subjects <= 2) return no('list-only')
  return no(signs.length < 400 ? 'short' : 'other')
}

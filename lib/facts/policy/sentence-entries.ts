import { clausesOf } from './clauses'
import { partiesIn } from './entries'
import type { Draft, Party } from './entries'
import { companyLikeness } from './likeness'
import type { Line } from './outline'
import type { Piece } from './quotes'
import { canBeName, isPlaceholder } from './split'
import { sentencesOf, statementOf } from './statements'

const SPEAKS =
  /위탁|수탁|맡기|(?:이용|사용|활용)(?:하|합)|통해|통하여|entrust|outsourc|consign|delegat|\buses?\b|engage|employ|work|(?:processors|providers|vendors|subcontractors) (?:are|include)/i

/** Processors named in the sentences of a line: "문자 발송 업무를 주식회사 A에 위탁하고 있습니다". */
export function sentenceEntries(line: Line, row: number): Draft[] {
  if (!SPEAKS.test(line.plain.text)) return []
  const drafts: Draft[] = []
  let before: Piece | null = null
  for (const sentence of sentencesOf(line.plain.text)) {
    const told = before
    before = USES_KIND.test(sentence.text) ? useOf(line, sentence) : null
    if (!SPEAKS.test(sentence.text) || !speaksOfNow(sentence.text)) continue
    const listed = listedIn(line, sentence)
    for (const name of listed) drafts.push(draftOf(name, told ? [told] : [], line, sentence, row))
    if (listed.length > 0) continue
    for (const part of joinedClauses(sentence))
      for (const { name, work } of namedIn(line, part)) drafts.push(draftOf(name, work, line, part, row))
  }
  return drafts
}

/** A part of a line, with its place in it. */
interface Part {
  readonly text: string
  readonly start: number
}

interface Named {
  readonly name: Party
  readonly work: readonly Piece[]
}

function draftOf(name: Party, work: readonly Piece[], line: Line, { text, start }: Part, row: number): Draft {
  const pieces = [{ line, from: start, to: start + text.length }]
  return { name, work, retention: [], pieces, part: 'paragraph', row }
}

/** The companies of the first clause that entrusts something to any, or of all clauses that use some. */
function namedIn(line: Line, { text, start }: Part): Named[] {
  const used: Named[] = []
  for (const clause of clausesOf(text)) {
    const party = [afterSubject(text, clause.party), clause.party[1]] as const
    const beside = clause.faint ? [] : worksBeside(line, text, start, party)
    if (beside.length > 0) return beside
    const names = companiesIn(line, start + party[0], start + party[1]).filter(
      ({ from, to }) => !clause.faint || companyLikeness(line.plain.text.slice(from, to)) > 0,
    )
    if (names.length === 0) continue
    const [from, to] = workOf(text, clause.work)
    const work = isPlaceholder(text.slice(from, to)) ? [] : [{ line, from: start + from, to: start + to }]
    const named = names.map((name) => ({ name, work }))
    if (!clause.faint) return named
    used.push(...named)
  }
  return used
}

/** The proper names in a part of a sentence. Beside companies with their legal form, the rest is of an address. */
function companiesIn(line: Line, from: number, to: number): Party[] {
  if (ABOUT.test(line.plain.text.slice(to, to + 8))) return []
  const nameOf = (party: Party) => line.plain.text.slice(party.from, party.to)
  const names = partsOf(line.plain.text, from, to)
    .flatMap((part) => partiesIn(line, ...part).names)
    .filter((party) => isProper(nameOf(party)))
  const isAddressed =
    names.some((party) => companyLikeness(nameOf(party)) >= 4) &&
    names.some((party) => /\d/.test(nameOf(party)) && companyLikeness(nameOf(party)) < 4)
  return isAddressed ? names.filter((party, i) => i === 0 || companyLikeness(nameOf(party)) >= 4) : names
}

/** "A를 통해 B, C 등 결제 대행사": the ways to a company are companies too; behind 등 stands only what they all are. */
function partsOf(text: string, from: number, to: number): [number, number][] {
  const parts: [number, number][] = []
  let start = from
  const whole = text.slice(from, to)
  const kinds = / 등(?:의|과 같은)? (?=[가-힣])/.exec(whole)
  const end = kinds ? from + kinds.index : to
  for (const match of text.slice(from, end).matchAll(/(?:을|를) (?:통해서?|통하여|경유하여) |(?:을|를), /g)) {
    parts.push([start, from + match.index])
    start = from + match.index + match[0].length
  }
  return [...parts, [start, end]]
}

const LISTED =
  /(?:processors|service providers|vendors|subcontractors)\s+(?:currently\s)?(?:are|include)(?:\s+the\s+following)?:?\s+(.{3,600})/di
const USES_KIND =
  /\buses? (?:the following |our |third-party |data |external )*(?:processors|service providers|vendors|subcontractors)[^.]{0,30}? (?:to|for) ([^.,;]{3,120})/di

/** "These processors are A Inc., 1 Street, B GmbH": the companies of a sentence that is nothing but a list. */
function listedIn(line: Line, { text, start }: Part): Party[] {
  const range = LISTED.exec(text)?.indices?.[1]
  return range ? companiesIn(line, start + range[0], start + range[1]) : []
}

/** What a sentence says that processors are used for, told before the next one names them. */
function useOf(line: Line, { text, start }: Part): Piece | null {
  const range = USES_KIND.exec(text)?.indices?.[1]
  return range ? { line, from: start + range[0], to: start + range[1] } : null
}

const LABELLED_PART = /([^:,;/]{2,40}?)\s*:\s*([^:;/]{2,80}?)(?=\s*[;/]|,\s*[^:,;/]{2,30}:|\s*$)/dg
const BRACKETED_PART = /([^(),;/]{2,40}(?:\((?:주|유|사|재)\)[^(),;/]{0,30})?)\(([^()]{2,60})\)/dg

/** Companies with their work beside each: "배송: A, B / 결제: C에 위탁", "A(저장), B(발송)에 위탁". */
function worksBeside(
  line: Line,
  text: string,
  start: number,
  [from, to]: readonly [number, number],
): Named[] {
  const part = text.slice(from, to)
  const at = start + from
  const read = (pattern: RegExp, name: 1 | 2, work: 1 | 2) =>
    Array.from(part.matchAll(pattern)).flatMap(({ indices }) => {
      const [party, job] = [indices?.[name], indices?.[work]]
      if (!party || !job || companyLikeness(part.slice(...job)) > (name === 1 ? -1 : 0)) return []
      const piece = { line, from: at + job[0], to: at + job[1] }
      return companiesIn(line, at + party[0], at + party[1]).map((one) => ({ name: one, work: [piece] }))
    })
  const labelled = read(LABELLED_PART, 2, 1)
  return labelled.length > 0 ? labelled : read(BRACKETED_PART, 1, 2)
}

/** "entrusts X to A, and Y to B": each part has a company of its own. */
function joinedClauses(sentence: Part): Part[] {
  const parts: Part[] = []
  let from = 0
  for (const { index, 0: joint } of sentence.text.matchAll(
    /(?:위탁하|맡기)(?:고\s?있으며|며|고(?!\s?있))[,\s]\s*/g,
  )) {
    parts.push({ text: sentence.text.slice(from, index + joint.length), start: sentence.start + from })
    from = index + joint.length
  }
  return [...parts, { text: sentence.text.slice(from), start: sentence.start + from }]
}

/** Neither a denial nor a plan: "should we entrust it to A, we will announce it". */
function speaksOfNow(text: string) {
  const said = statementOf(text)
  return !said.denies && (said.affirms || !/위탁|향후|추후|예정|않/.test(text))
}

const GENERAL =
  /^(?:(?:최소한의|필요한|해당|일부|고객의?|회원의?|이용자의?)\s?)*(?:개인\s?)?(?:정보|데이터)(?:\s?\([^()]*\))?$|^(?:개인정보(?:의)?\s?)?(?:처리|취급|수집|이용)?\s?(?:업무|처리)?(?:의\s?일부|\s?일부)?$|^(?:the\s)?(?:processing of\s)?(?:your\s)?personal (?:information|data)(?: processing)?$/i
const PURPOSE = /([^.,。]{2,80}?)(?:을|를)\s?(?:위하여|위해|위한\s?목적으로)/d

/** The work of a clause; where it only says "processing of personal data", the purpose named before it. */
function workOf(text: string, work: readonly [number, number]): readonly [number, number] {
  const from = afterSubject(text, work)
  if (!GENERAL.test(text.slice(from, work[1]).trim())) return [from, work[1]]
  const purpose = PURPOSE.exec(text)?.indices?.[1]
  return purpose ? [afterSubject(text, purpose), purpose[1]] : [from, work[1]]
}

/** Where a part begins after the sentence's subject and purpose: "회사는 … 위하여 …". */
function afterSubject(text: string, [from, to]: readonly [number, number]) {
  const lead =
    /^.{0,60}(?:회사는|당사는|저희는|사이트는|몰은|상점은|위하여|위해|위한|하여|또한|현재|다만|한편|단,|은\(는\))\s*,?\s*/.exec(
      text.slice(from, to),
    ) ?? (from === 0 ? /^(?:본\s)?[가-힣]{2,8}[은는]\s/.exec(text.slice(0, to)) : null)
  return from + (lead?.[0].length ?? 0)
}

const COMMON =
  /업무|처리|위탁|정보|이용자|회원|고객|서비스$|다음|아래|외부|전문|업체$|기관$|제3자|타인|자$|우리|각각|해당|약관|국외|해외|국내|법령|동의|하지만|third|part(?:y|ies)|provider|processor|vendor|other|certain|external|following|our|your|information|data|companies|cookies?|technolog|them|these|such/i

/** One word that work ends (`다정결제`), not work alone (`카드결제`). */
const PLAIN_NAME =
  /^(?!상품|카드|전화|휴대|전자|택배|도서|물품|방문|간편|계좌|신용|본인|결제|요금|자동|정기|온라인|전산|시스템|이용|주문|예약|대금|각종|관련)[가-힣]{2,5}(?:결제|상담|배송|배달|인쇄|설치|수리|세탁|제작|안내|관리|개발|인증)$/
const ABOUT = /^에 ?(?:관한|관하여|대한|대하여|필요한|따른|따라|한하여|있어)/

/** A proper name: a common noun ("외부 전문업체", "service providers") names nobody. */
function isProper(name: string) {
  if (!canBeName(name) || name.length > 60) return false
  const likeness = companyLikeness(name)
  if (likeness >= 4) return true
  if (COMMON.test(name)) return false
  if (likeness < 0) return likeness === -1 && PLAIN_NAME.test(name)
  return /[가-힣]/.test(name)
    ? name.length <= 25 && (likeness > 0 || name.split(' ').length <= 2)
    : /^(?:the\s)?\p{Lu}/u.test(name)
}

import { statementOf } from '../facts/policy/statements'
import { plainOf } from '../facts/policy/text'
import type { Mention, PolicyFacts, ProcessorEntry, Quote, Section } from '../facts/policy/types'
import type { Target } from './types'

/** A processor's entry in a section that counts as disclosure of an entrustment. */
export interface Listed {
  readonly entry: ProcessorEntry
  readonly mention: Mention
  readonly section: Section
}

/** Where a page names a processor, sorted by what it is worth. */
export interface Standing {
  /** In force, in a section on entrustment (or an overseas one that says it entrusts). */
  readonly listed: readonly Listed[]
  /** In the words of such a section, but in no row, item or sentence that makes it a processor. */
  readonly loose: readonly Mention[]
  readonly ended: readonly Mention[]
  readonly provision: readonly Mention[]
  readonly overseas: readonly Mention[]
  readonly lookAlike: readonly Mention[]
  /** Anywhere else on the page. */
  readonly elsewhere: readonly Mention[]
}

/** Sections whose processors are disclosed as such: PIPA 26(2), and overseas ones marked as entrustment. */
export function entrustmentSections(facts: PolicyFacts): readonly Section[] {
  return facts.sections.filter((section) => section.entrusts)
}

/**
 * Sections that may disclose processors for all that was understood of them: those that entrust, and those under a
 * title on entrustment that neither deny it nor name anybody in a way that was recognised.
 */
export function openSections(facts: PolicyFacts): readonly Section[] {
  return facts.sections.filter(
    ({ kind, entrusts, statesNone, unrecognised, listElsewhere, typeOnly }) =>
      entrusts || (kind === 'entrustment' && !statesNone && (unrecognised || listElsewhere || typeOnly)),
  )
}

/** Whether every part of the page was read: else nothing is called missing. */
export function isReadToEnd(facts: PolicyFacts): boolean {
  return facts.unread.length === 0
}

/** Where the page names `target`, an unlisted target nowhere. */
export function standingOf(facts: PolicyFacts, target: Target): Standing {
  const listed: Listed[] = []
  const standing = {
    loose: [],
    ended: [],
    provision: [],
    overseas: [],
    lookAlike: [],
    elsewhere: [],
  } as Record<Exclude<keyof Standing, 'listed'>, Mention[]>
  for (const mention of facts.mentions[target.id] ?? []) {
    const section = facts.sections[mention.sectionIndex]
    const entry = section?.processors[mention.entryIndex]
    if (section?.kind === 'look-alike') standing.lookAlike.push(mention)
    else if (section?.kind === 'provision') standing.provision.push(mention)
    else if (section && mention.past && (entry || isNaming(mention.quote))) standing.ended.push(mention)
    else if (section?.entrusts && entry) listed.push({ entry, mention, section })
    else if (section && isOpen(section) && mention.planned) standing.loose.push(mention)
    else if (section?.kind === 'overseas') standing.overseas.push(mention)
    else if (section && isOpen(section) && isNaming(mention.quote)) standing.loose.push(mention)
    // A product in another company's work is a word of that entry: the section does not name this processor.
    else if (!section?.entrusts) standing.elsewhere.push(mention)
  }
  return { listed, ...standing }
}

function isOpen({ kind, entrusts, statesNone }: Section) {
  return entrusts || (kind === 'entrustment' && !statesNone)
}

/**
 * A product named in another company's work ("analysis through A") is no processor: outside an entry a mention
 * counts only in a sentence on entrusting, or as a line of little else.
 */
function isNaming({ text: printed, place }: Quote) {
  const { text } = plainOf(printed)
  if (place.part === 'table' || statementOf(text).denies) return false
  return text.length <= 40 || /위탁|수탁|entrust|outsourc|consign|processor/i.test(text)
}

/** What is said not to be done: `(문자 발송 제외)`, `문자 발송은 하지 않음`, `excluding messages`. */
const LEFT_OUT =
  /[^,.;()[\]/·\n]*?(?:제외|미포함|불포함|하지\s*(?:않|아니)|안\s*함)|(?:excluding|except|other than)\b[^,.;()[\]]*/gi

/** Work that speaks of sending messages or of campaigns (ENT-004). `방문자`, `주문자` are visitors and buyers, `문자 인식` is OCR, `파일 전송` a transfer. */
export function coversMessages(work: string): boolean {
  const rest = plainOf(work)
    .text.replace(LEFT_OUT, ' ')
    .replace(
      /(?:상품|물품|택배|경품|우편물?|교재|제품|사은품|기념품)(?:\s*등)?(?:의)?\s*(?:배송|발송)|(?:파일|데이터|자료|콘텐츠|이미지|영상|트래픽|로그|호스팅|(?:결제|주문|배송지?|개인|회원)\s?정보)(?:의|를|을)?[\s·/,]*(?:저장|보관|처리|수집)?(?:\s*(?:및|·|,|\/))?\s*전송/g,
      ' ',
    )
  return /(?<![방주논전])문자(?!\s*(?:인식|판독|열))|메시지|메세지|발송|전송|CRM|캠페인|마케팅|알림|친구톡|푸시|SMS|LMS|MMS|messag|campaign|marketing|notification|push|newsletter|e-?mails?\b/i.test(
    rest,
  )
}

export function hasWork({ entry }: Listed): boolean {
  return entry.work !== null && /[\p{L}\p{N}]/u.test(entry.work)
}

/** The best entry for a target: with work that covers messages, with any work, any. */
export function bestListed(listed: readonly Listed[], target: Target): Listed | null {
  const worth = (item: Listed) =>
    (hasWork(item) ? 2 : 0) + (target.isHackle && coversMessages(item.entry.work ?? '') ? 1 : 0)
  return listed.toSorted((a, b) => worth(b) - worth(a))[0] ?? null
}

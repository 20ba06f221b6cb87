import { Breath } from './breath'
import { endsSection, headingOf, numberingOf } from './headings'
import type { Heading, Topic } from './headings'
import { isEntrustmentLabel, labelledValues, labelOf } from './labels'
import { isProcessorTable } from './table-entries'
import type { Item, Line } from './outline'
import { sentencesOf, statementOf } from './statements'
import { compact } from './text'
import type { SectionKind } from './types'

/** A stretch of the page on one subject, before its processors are read. */
export interface Stretch {
  readonly kind: SectionKind
  readonly heading: Heading | null
  /** Its title speaks of providing to third parties as well. */
  readonly mixed: boolean
  readonly items: Item[]
  /** Headings inside it, by line. */
  readonly parts: Map<Line, Heading>
  /** It belongs to an earlier version printed on the same page. */
  readonly past: boolean
}

export interface Division {
  readonly stretches: readonly Stretch[]
  /** What belongs to no stretch of interest. */
  readonly rest: readonly Item[]
  readonly headings: readonly Heading[]
  /** There were more stretches than are read. */
  readonly cut: boolean
}

/** A title above an earlier version (compact form). */
export const OLD_VERSION =
  /^(?:이전|구|종전|변경전|개정전|과거)(?:의)?(?:버전|(?:개인정보)?(?:처리|취급|보호)?방침)(?:보기)?(?:$|.{0,6}(?:\(|\d|전문|내용))|^(?:previous|former|old)(?:version|privacypolicy)/

/** Below such a title a clause is printed to be shown, and starts no section. */
const FORM = /동의서|양식|서식|예시/

/** No policy has more sections of interest; a hostile page may. */
export const MOST_STRETCHES = 300

/**
 * Divides the page by its headings in stretches on entrustment, provision, overseas transfer, and look-alikes: as much
 * of it as there is time for.
 */
export function* divide(items: readonly Item[], isOver: () => boolean): Generator<void, Division> {
  const stretches: Stretch[] = []
  const rest: Item[] = []
  const headings: Heading[] = []
  let current: Stretch | null = null
  let past = false
  let isForm = false
  const open = (heading: Heading | null, kind: SectionKind, topic: Topic | null, first: Item): Stretch => {
    const mixed = topic?.provision ?? false
    const stretch = { kind, heading, mixed, items: heading ? [] : [first], parts: new Map(), past }
    stretches.push(stretch)
    return stretch
  }
  const breath = new Breath()
  // `보유 및 이용기간` right after `수탁자`, `위탁업무` is the next column of a table drawn with boxes, no title.
  let afterLabel = false
  // By index: what iterators answer costs more than the look at most lines.
  for (let n = 0; n < items.length; n++) {
    const item = items[n]
    if (!item) continue
    if (breath.isDue(item.kind === 'line' ? item.text.length : item.rows.length)) {
      if (isOver()) break
      yield
    }
    const isLabel = item.kind === 'line' && item.text.length <= 40 && labelOf(item.plain.text) !== null
    const heading = item.kind === 'line' && !(isLabel && afterLabel && isBare(item)) ? headingOf(item) : null
    afterLabel = isLabel
    if (heading) {
      headings.push(heading)
      isForm = FORM.test(heading.title)
      if (OLD_VERSION.test(heading.title)) past = true
      if (current && !stays(current, heading)) current = null
      if (!current) {
        const kind = kindOf(heading.topic)
        if (kind) current = open(heading, kind, heading.topic, item)
        else if (!startsEntrusting(item)) rest.push(item)
        else current = open(null, 'entrustment', null, item)
        continue
      }
      current.parts.set(heading.line, heading)
    }
    if ((!current || current.kind === 'provision') && !isForm && startsEntrusting(item, current !== null))
      current = open(null, 'entrustment', null, item)
    else if (current) current.items.push(item)
    else rest.push(item)
  }
  // A title without a word below it is an entry of a table of contents.
  const told = stretches.filter(({ items: own }) => own.length > 0)
  return { stretches: told.slice(0, MOST_STRETCHES), rest, headings, cut: told.length > MOST_STRETCHES }
}

function isBare(line: Line) {
  return line.level === 0 && numberingOf(line.plain.text, line.text).style === ''
}

function kindOf({ entrustment, provision, overseas, lookAlike }: Topic): SectionKind | null {
  if (lookAlike) return 'look-alike'
  if (entrustment) return 'entrustment'
  if (overseas) return 'overseas'
  return provision ? 'provision' : null
}

/** Whether a heading is a part of the stretch rather than its end or another subject. */
function stays({ kind, heading }: Stretch, next: Heading) {
  const { topic } = next
  if (heading ? endsSection(heading, next) : endsImplicit(next)) return false
  if (kind === 'look-alike') return true
  if (kind === 'overseas') return !topic.lookAlike && !topic.provision
  if (kind === 'provision') return !topic.entrustment && !topic.overseas && !topic.lookAlike
  // `[국외]` parts the list of processors; a transfer is another subject.
  const isTransfer =
    topic.overseas && (kind !== 'entrustment' || !/^[^가-힣]*(?:국외|해외)(?!.*이전)/.test(next.title))
  return topic.entrustment || !(isTransfer || topic.provision || topic.lookAlike)
}

function endsImplicit(next: Heading) {
  if (next.topic.entrustment && !next.topic.lookAlike) return false
  return (
    next.line.level > 0 ||
    next.major ||
    next.line.bold ||
    /^(?:article|chapter|n\.|roman)$/.test(next.style) ||
    kindOf(next.topic) !== null
  )
}

/** Without the flag that ignores case: it is asked of every line of a page. */
const MAY_ENTRUST = /위탁|[Ee]ntrust|[Oo]utsourc|ENTRUST|OUTSOURC/
const OF_DATA = /개인정보|회원정보|고객정보|정보를|업무|personal|information|data|個人情報/i
const STRONG =
  /위탁하고있|위탁합니다|위탁하여(?:운영|처리|수행|관리)|위탁할수있|처리위탁을하|위탁업체는다음|entrusts?(?:the|your|personal|its|some|part)|outsourc(?:es|ing)?(?:the|your|personal|its|some|part)/

/** Longer than an entry on one line is. */
const LONGEST_ENTRY = 400

/** `■ 처리 위탁 - 수탁자 : A - 위탁 업무 : 발송`: a clause put at the end of a policy, all on one line. */
function isWholeEntry(text: string): boolean {
  if (text.length > LONGEST_ENTRY || !text.includes(':')) return false
  const values = labelledValues(text)
  return (
    values.some(({ label, from, to }) => label === 'work' && to > from) &&
    values.some(
      ({ label, start, from, to }) =>
        label === 'party' && to > from && isEntrustmentLabel(text.slice(start, from)),
    )
  )
}

/** A statement that begins an entrustment section where no heading does, or a table that can be no other. */
function startsEntrusting(item: Item, isOfData = false): boolean {
  if (item.kind === 'table') return isProcessorTable(item)
  const text = item.plain.text
  if (!MAY_ENTRUST.test(text)) return false
  if (isWholeEntry(text)) return true
  return sentencesOf(text).some((sentence) => {
    const folded = compact(sentence.text)
    return STRONG.test(folded) && (isOfData || OF_DATA.test(folded)) && statementOf(sentence.text).affirms
  })
}

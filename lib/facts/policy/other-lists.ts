import { isEntrustmentLabel, labelledValues, labelOf } from './labels'
import type { Item, Line, Table } from './outline'
import type { Stretch } from './sections'
import { sentencesOf, statementOf } from './statements'
import { compact } from './text'

const HEADER_ROWS = 3
/** A line that says what the table below it is. */
const LONGEST = 300

/** Parts of a section that list others than its processors, or those of another day. */
const OTHER_PART =
  /공동(?:으로)?이용|^(?:작성|기재)?예시$|(?:회사|당사)(?:가|이|는)[^.]{0,30}(?:위탁|수탁)받은|의재(?:수탁|위탁)|변경(?:예고|예정)/
/** `회사는 A로부터 … 위탁받아 처리합니다`: the company is the processor here, and the table names its clients. */
const ENTRUSTED_TO_US =
  /(?:회사|당사)(?:는|가|은)[^.]{0,60}(?:로부터|에게서)[^.]{0,40}(?:위탁|수탁)받아(?:처리|수행|운영|대행|제공)(?:를|을)?(?:합니다|하고|한다|하며)/
const PLANNED = /(?:아래|다음|하기)[^.]{0,40}(?:위탁할|추가될|추가할)예정/
const PROVIDED = /제(?:3|삼)자에게[^.]{0,20}제공(?:하고있|합니다|하며|됩니다|한다)/
const OF_ENTRUSTING = /위탁|수탁/
const EXAMPLE = /^[^가-힣a-z]*(?:작성|기재)?예시(?:입니다)?[^가-힣a-z]*$|다음은[^.]{0,10}예시/

/** `제3자 제공` alone on a line: the title of a part, however plainly it is written. */
const PROVISION_TITLE =
  /^[^가-힣]*(?:개인정보의?)?제(?:3|삼)자(?:에게|에의|에대한)?(?:정보)?제공(?:현황)?[^가-힣]*$/
/** `위탁 종료 업체`, on a line or in a row across a table. */
const ENDED_TITLE =
  /^[^가-힣]*(?:위탁|계약|이용)?종료(?:된)?(?:업체|수탁자|수탁업체|회사|현황|내역)?[^가-힣]*$/
const OWN_TITLE = /^[^가-힣]*[가-힣]{0,8}위탁[가-힣]{0,8}[^가-힣]*$/

/** What the words above a list say of it. */
type Above = 'own' | 'others' | 'provision' | null

/**
 * Tables and lines inside a section on entrustment that list somebody else: recipients of provision below a sentence
 * that says so or beside the section's own list, joint users, clients of a company that is a processor itself,
 * processors of a look-alike subject, of another company or to come, an example.
 */
export function listsOfOthers({ items, kind, parts }: Stretch): ReadonlySet<Item> {
  const others = new Set<Item>()
  if (kind !== 'entrustment') return others
  let above: Above = null
  let hasOwn = false
  let hasAffirmed = false
  for (const item of items) {
    const isTable = item.kind === 'table'
    const part = isTable ? undefined : parts.get(item)
    if (part) {
      above = OTHER_PART.test(part.title) || part.topic.lookAlike ? 'others' : ownWords(part.title)
      continue
    }
    const labels = isTable ? headerOf(item).map(({ plain }) => plain.text) : labelsOf(item)
    const isOwn = labels.some(isEntrustmentLabel)
    const isProvision = !isOwn && labels.some((label) => labelOf(label) === 'provided')
    if (!isTable && labels.length === 0 && item.text.length <= LONGEST) {
      const affirms = sentencesOf(item.plain.text).some((sentence) => statementOf(sentence.text).affirms)
      above = aboveOf(item.plain.text, above, affirms)
      hasAffirmed ||= affirms
    }
    const isProvided = above === 'provision' && !isOwn && (isTable || hasAffirmed)
    // `제공받는 자` heads a list of processors on some pages, but not beside one that is headed `수탁자`.
    if (above === 'others' || isProvided || (hasOwn && isProvision && above !== 'own')) others.add(item)
    else {
      hasOwn ||= isOwn
      if (isTable || isOwn) above = null
    }
  }
  return others
}

const ownWords = (folded: string): Above => (OF_ENTRUSTING.test(folded) ? 'own' : null)

function aboveOf(text: string, before: Above, affirms: boolean): Above {
  const folded = compact(text)
  if (
    ENDED_TITLE.test(folded) ||
    EXAMPLE.test(folded) ||
    ENTRUSTED_TO_US.test(folded) ||
    PLANNED.test(folded)
  )
    return 'others'
  if (PROVISION_TITLE.test(folded) || (PROVIDED.test(folded) && !OF_ENTRUSTING.test(folded)))
    return 'provision'
  if (affirms || OWN_TITLE.test(folded)) return 'own'
  return before ?? ownWords(folded)
}

/** The labels of a line with values: `수탁자`, `위탁업무`. */
function labelsOf(line: Line): string[] {
  const { text } = line.plain
  if (text.length > LONGEST) return []
  return labelledValues(text).map(({ start, from }) => text.slice(start, from))
}

const headerOf = (table: Table) => table.rows.slice(0, HEADER_ROWS).flat()

import { isEntrustmentLabel, labelOf } from './labels'
import type { Table } from './outline'
import type { Stretch } from './sections'
import { sentencesOf, statementOf } from './statements'
import { compact } from './text'

const HEADER_ROWS = 3
/** A line that says what the table below it is. */
const LONGEST = 300

/** Parts of a section that list others than its processors. */
const OTHER_PART =
  /공동(?:으로)?이용|^(?:작성|기재)?예시$|(?:회사|당사)(?:가|이|는)[^.]{0,30}(?:위탁|수탁)받은/
/** `회사는 A로부터 … 위탁받아 처리합니다`: the company is the processor here, and the table names its clients. */
const ENTRUSTED_TO_US =
  /(?:회사|당사)(?:는|가|은)[^.]{0,60}(?:로부터|에게서)[^.]{0,40}(?:위탁|수탁)받아(?:처리|수행|운영|대행|제공)(?:를|을)?(?:합니다|하고|한다|하며)/
const PROVIDED = /제(?:3|삼)자에게[^.]{0,20}제공(?:하고있|합니다|하며|됩니다|한다)/
const EXAMPLE = /^[^가-힣a-z]*(?:작성|기재)?예시(?:입니다)?[^가-힣a-z]*$|다음은[^.]{0,10}예시/

/**
 * Tables inside a section on entrustment that list somebody else: recipients of provision below a sentence that says
 * so or beside the section's own table, joint users, clients of a company that is a processor itself, an example.
 */
export function tablesOfOthers({ items, kind, parts }: Stretch): ReadonlySet<Table> {
  const others = new Set<Table>()
  if (kind !== 'entrustment') return others
  let isOther = false
  let hasOwn = false
  for (const item of items) {
    if (item.kind === 'table') {
      if (isOther || (hasOwn && isOfProvision(item))) others.add(item)
      else hasOwn ||= headerOf(item).some(({ plain }) => isEntrustmentLabel(plain.text))
      continue
    }
    const part = parts.get(item)
    if (part) isOther = OTHER_PART.test(part.title)
    else if (item.text.length <= LONGEST) {
      const text = item.plain.text
      if (isAboutOthers(text)) isOther = true
      else if (isOther && sentencesOf(text).some((sentence) => statementOf(sentence.text).affirms))
        isOther = false
    }
  }
  return others
}

function isAboutOthers(text: string) {
  const folded = compact(text)
  if (EXAMPLE.test(folded) || ENTRUSTED_TO_US.test(folded)) return true
  return PROVIDED.test(folded) && !/위탁|수탁/.test(folded)
}

const headerOf = (table: Table) => table.rows.slice(0, HEADER_ROWS).flat()

/** `제공받는 자` heads a list of processors on some pages, but not beside one that is headed `수탁자`. */
function isOfProvision(table: Table) {
  const header = headerOf(table)
  return (
    header.some(({ plain }) => labelOf(plain.text) === 'provided') &&
    !header.some(({ plain }) => isEntrustmentLabel(plain.text))
  )
}

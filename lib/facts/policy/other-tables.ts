import { isEntrustmentLabel, labelOf } from './labels'
import type { Table } from './outline'
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
const PLANNED = /(?:위탁할|추가될|추가할)예정/
const PROVIDED = /제(?:3|삼)자에게[^.]{0,20}제공(?:하고있|합니다|하며|됩니다|한다)/
const OF_ENTRUSTING = /위탁|수탁/
const EXAMPLE = /^[^가-힣a-z]*(?:작성|기재)?예시(?:입니다)?[^가-힣a-z]*$|다음은[^.]{0,10}예시/

/** What the words above a table say of it. */
type Above = 'own' | 'others' | 'provision' | null

/**
 * Tables inside a section on entrustment that list somebody else: recipients of provision below a sentence that says
 * so or beside the section's own table, joint users, clients of a company that is a processor itself, processors of a
 * look-alike subject, of another company or to come, an example.
 */
export function tablesOfOthers({ items, kind, parts }: Stretch): ReadonlySet<Table> {
  const others = new Set<Table>()
  if (kind !== 'entrustment') return others
  let above: Above = null
  let hasOwn = false
  for (const item of items) {
    if (item.kind === 'table') {
      const header = headerOf(item)
      const isOwn = header.some(({ plain }) => isEntrustmentLabel(plain.text))
      const isProvision = !isOwn && header.some(({ plain }) => labelOf(plain.text) === 'provided')
      // `제공받는 자` heads a list of processors on some pages, but not beside one that is headed `수탁자`.
      const isBeside = hasOwn && isProvision && above !== 'own'
      if (above === 'others' || (above === 'provision' && !isOwn) || isBeside) others.add(item)
      else {
        hasOwn ||= isOwn
        above = null
      }
      continue
    }
    const part = parts.get(item)
    if (part) above = OTHER_PART.test(part.title) || part.topic.lookAlike ? 'others' : ownWords(part.title)
    else if (item.text.length <= LONGEST) above = aboveOf(item.plain.text, above)
  }
  return others
}

const ownWords = (folded: string): Above => (OF_ENTRUSTING.test(folded) ? 'own' : null)

function aboveOf(text: string, before: Above): Above {
  const folded = compact(text)
  if (EXAMPLE.test(folded) || ENTRUSTED_TO_US.test(folded) || PLANNED.test(folded)) return 'others'
  if (PROVIDED.test(folded) && !OF_ENTRUSTING.test(folded)) return 'provision'
  if (before === null) return ownWords(folded)
  const affirms = before !== 'own' && sentencesOf(text).some((sentence) => statementOf(sentence.text).affirms)
  return affirms ? 'own' : before
}

const headerOf = (table: Table) => table.rows.slice(0, HEADER_ROWS).flat()

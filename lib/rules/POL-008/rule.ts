import { articles } from '../article-words'
import { found, notApplicable } from '../finding'
import { sources } from '../sources'
import type { Rule } from '../types'
import { advice, words } from './words'

/** Whether the page read is the version in force. A page whose own address holds an older day than its text is dated by its text. */
export const POL008: Rule = {
  id: 'POL-008',
  severity: 'info',
  legal: { article: articles['guideline-versions'], ...sources.guideline },
  version: 1,

  words,
  advice,
  check({ isPolicy, archived, versions, effectiveDate }) {
    if (!isPolicy) return notApplicable()
    if (archived) return found('fail', 'archived', archived)
    // What is announced is not in force: it makes the page in force no earlier version.
    const listed = versions.listed.filter(({ upcoming }) => !upcoming)
    const newest = listed.toSorted((a, b) => (b.from ?? '').localeCompare(a.from ?? ''))[0]
    if (!newest?.from) return found('pass', 'no-sign', effectiveDate?.quote)
    const date = effectiveDate?.iso ?? versions.addressDate
    if (date === null) return found('unclear', 'undated', newest.quote)
    const values = { date, newest: newest.from }
    if (date >= newest.from) return found('pass', 'newest', effectiveDate?.quote ?? newest.quote, values)
    // A day that the list does not know may be that of something else on the page.
    const isKnown = effectiveDate === null || listed.some(({ from }) => from === date)
    return found(isKnown ? 'fail' : 'unclear', isKnown ? 'older' : 'not-listed', newest.quote, values)
  },
}

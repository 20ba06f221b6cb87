import { articles } from '../article-words'
import { found, notApplicable } from '../finding'
import { sources } from '../sources'
import { entrustmentSections, isReadToEnd } from '../standing'
import type { Rule } from '../types'
import { advice, words } from './words'

/** Whether the section says that the contract follows article 26 and that processors are supervised, as the model of the guideline does. */
export const ENT014: Rule = {
  id: 'ENT-014',
  severity: 'info',
  legal: { article: articles['guideline-entrustment'], ...sources.guideline },
  version: 1,

  words,
  advice,
  check(facts) {
    const sections = entrustmentSections(facts)
    if (!facts.isPolicy || sections.length === 0) return notApplicable()
    const said = sections.find(({ remarks }) => remarks.supervision)?.remarks.supervision
    if (said) return found('pass', 'present', said)
    return isReadToEnd(facts) ? found('fail', 'absent', sections[0]?.heading) : found('unclear', 'unread')
  },
}

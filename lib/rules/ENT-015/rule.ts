import { articles } from '../article-words'
import { found, notApplicable } from '../finding'
import { sources } from '../sources'
import { entrustmentSections, isReadToEnd } from '../standing'
import type { Rule } from '../types'
import { advice, words } from './words'

/** Whether the old term 취급위탁 is still used for entrusting. A sentence that quotes the former network act is no use of it. */
export const ENT015: Rule = {
  id: 'ENT-015',
  severity: 'info',
  legal: { article: articles['PIPA-26-2'], ...sources.pipa },
  version: 1,

  words,
  advice,
  check(facts) {
    const sections = entrustmentSections(facts)
    if (!facts.isPolicy || sections.length === 0) return notApplicable()
    const old = sections.find(({ remarks }) => remarks.oldTerm)?.remarks.oldTerm
    if (old) return found('fail', 'old', old)
    return isReadToEnd(facts) ? found('pass', 'current', sections[0]?.heading) : found('unclear', 'unread')
  },
}

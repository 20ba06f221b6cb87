import { articles } from '../article-words'
import { found, notApplicable } from '../finding'
import { entrustmentSections, isReadToEnd } from '../standing'
import type { Rule } from '../types'
import { advice, words } from './words'

/** Whether the policy says that nothing is entrusted, while the client entrusts texts to Hackle. A list beside such a sentence wins. */
export const ENT008: Rule = {
  id: 'ENT-008',
  severity: 'error',
  legal: {
    article: articles['PIPA-26-2'],
    url: 'https://www.law.go.kr/법령/개인정보보호법',
    checked: '2026-11-23',
  },
  version: 1,
  words,
  advice,
  check(facts) {
    if (!facts.isPolicy) return notApplicable()
    const denial = facts.sections.find(({ statesNone }) => statesNone)?.statesNone
    const [section] = entrustmentSections(facts)
    if (section) return found('pass', 'entrusts', section.heading ?? section.processors[0]?.quote)
    if (!denial) return notApplicable()
    return isReadToEnd(facts) ? found('fail', 'denies', denial) : found('unclear', 'unread', denial)
  },
}

import { articles } from '../article-words'
import { found, notApplicable } from '../finding'
import { entrustmentSections, isReadToEnd, openSections } from '../standing'
import type { Rule } from '../types'
import { advice, words } from './words'

/** Whether the policy has an entrustment section at all. */
export const ENT001: Rule = {
  id: 'ENT-001',
  severity: 'error',
  legal: {
    article: articles['PIPA-26-30'],
    url: 'https://www.law.go.kr/법령/개인정보보호법',
    checked: '2026-11-23',
  },
  version: 1,
  words,
  advice,
  check(facts) {
    if (!facts.isPolicy) return notApplicable()
    const [section] = entrustmentSections(facts)
    if (section) return found('pass', 'present', section.heading ?? section.processors[0]?.quote ?? null)
    const [title] = openSections(facts)
    if (title) return found('unclear', 'not-understood', title.heading)
    // A policy that says it entrusts nothing is told so by ENT-008.
    if (facts.sections.some(({ statesNone }) => statesNone)) return notApplicable()
    return isReadToEnd(facts) ? found('fail', 'absent') : found('unclear', 'unread')
  },
}

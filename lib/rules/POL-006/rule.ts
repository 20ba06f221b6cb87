import { articles } from '../article-words'
import { found, notApplicable } from '../finding'
import { isReadToEnd } from '../standing'
import type { Rule } from '../types'
import { advice, words } from './words'

/** Whether the policy says since when it is in force. */
export const POL006: Rule = {
  id: 'POL-006',
  severity: 'warn',
  legal: {
    article: articles['standard-21'],
    url: 'https://www.law.go.kr/행정규칙/표준개인정보보호지침',
    checked: '2026-11-23',
  },
  version: 1,
  words,
  advice,
  check(facts) {
    if (!facts.isPolicy) return notApplicable()
    const { effectiveDate } = facts
    if (effectiveDate) return found('pass', 'dated', effectiveDate.quote, { date: effectiveDate.iso })
    return found(isReadToEnd(facts) ? 'fail' : 'unclear', isReadToEnd(facts) ? 'undated' : 'unread')
  },
}

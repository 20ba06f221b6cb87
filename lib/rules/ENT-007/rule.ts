import { articles } from '../article-words'
import { found, notApplicable } from '../finding'
import { isReadToEnd, standingOf } from '../standing'
import type { Rule } from '../types'
import { advice, words } from './words'

/** Whether the processor stands only under overseas transfer, unmarked as entrustment. */
export const ENT007: Rule = {
  id: 'ENT-007',
  severity: 'info',
  legal: {
    article: articles['PIPA-28-8'],
    url: 'https://www.law.go.kr/법령/개인정보보호법',
    checked: '2026-11-23',
  },
  version: 1,
  words,
  advice,
  check(facts, target) {
    const { listed, overseas } = standingOf(facts, target)
    const [first] = listed
    const [mention] = overseas
    const values = { processor: target.id }
    if (!facts.isPolicy || (!first && !mention)) return notApplicable()
    if (first) return found('pass', 'listed', first.mention.quote, values)
    return isReadToEnd(facts)
      ? found('fail', 'only-there', mention?.quote, values)
      : found('unclear', 'unread', mention?.quote, values)
  },
}

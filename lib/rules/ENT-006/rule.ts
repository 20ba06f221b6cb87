import { articles } from '../article-words'
import { found, notApplicable } from '../finding'
import { isReadToEnd, standingOf } from '../standing'
import type { Rule } from '../types'
import { advice, words } from './words'

/** Whether the processor stands only under provision to third parties: the wrong category. */
export const ENT006: Rule = {
  id: 'ENT-006',
  severity: 'warn',
  legal: {
    article: articles['PIPA-17-26'],
    url: 'https://www.law.go.kr/법령/개인정보보호법',
    checked: '2026-11-23',
  },
  version: 1,
  words,
  advice,
  check(facts, target) {
    const { listed, provision } = standingOf(facts, target)
    const [first] = listed
    const [mention] = provision
    const values = { processor: target.id }
    if (!facts.isPolicy || (!first && !mention)) return notApplicable()
    if (first) return found('pass', 'listed', first.mention.quote, values)
    return isReadToEnd(facts)
      ? found('fail', 'only-there', mention?.quote, values)
      : found('unclear', 'unread', mention?.quote, values)
  },
}

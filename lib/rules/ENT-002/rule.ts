import { articles } from '../article-words'
import { found, notApplicable } from '../finding'
import { entrustmentSections, isReadToEnd, standingOf } from '../standing'
import type { Rule } from '../types'
import { advice, words } from './words'

/** Whether the processor looked for is among the processors of the entrustment section. */
export const ENT002: Rule = {
  id: 'ENT-002',
  severity: 'error',
  legal: {
    article: articles['PIPA-26-2'],
    url: 'https://www.law.go.kr/법령/개인정보보호법',
    checked: '2026-11-23',
  },
  version: 1,
  words,
  advice,
  check(facts, target) {
    if (!facts.isPolicy) return notApplicable()
    const values = { processor: target.id }
    const { listed, loose } = standingOf(facts, target)
    const [first] = listed
    if (first && facts.archived) return found('fail', 'archived', facts.archived, values)
    if (first) return found('pass', 'named', first.mention.quote, values)
    const [mention] = loose
    if (mention) return found('unclear', 'mentioned', mention.quote, values)
    const sections = entrustmentSections(facts)
    const hidden = sections.find(({ listElsewhere, typeOnly }) => listElsewhere ?? typeOnly)
    if (hidden) return found('unclear', 'not-printed', hidden.listElsewhere ?? hidden.typeOnly, values)
    if (!isReadToEnd(facts)) return found('unclear', 'unread', null, values)
    return found('fail', 'absent', sections[0]?.heading ?? null, values)
  },
}

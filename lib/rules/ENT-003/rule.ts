import { articles } from '../article-words'
import { found, notApplicable } from '../finding'
import { bestListed, hasWork, standingOf } from '../standing'
import type { Rule } from '../types'
import { words } from './words'

/** Whether the entrusted work stands in the processor’s row. */
export const ENT003: Rule = {
  id: 'ENT-003',
  severity: 'error',
  legal: {
    article: articles['PIPA-26-2'],
    url: 'https://www.law.go.kr/법령/개인정보보호법',
    checked: '2026-11-23',
  },
  version: 1,
  words,
  check(facts, target) {
    const best = bestListed(standingOf(facts, target).listed, target)
    if (!facts.isPolicy || !best) return notApplicable()
    const values = { processor: target.id }
    return hasWork(best)
      ? found('pass', 'stated', best.mention.quote, values)
      : found('fail', 'empty', best.mention.quote, values)
  },
}

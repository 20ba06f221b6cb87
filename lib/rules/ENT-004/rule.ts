import { articles } from '../article-words'
import { found, notApplicable } from '../finding'
import { bestListed, coversMessages, hasWork, standingOf } from '../standing'
import type { Rule } from '../types'
import { words } from './words'

/** Whether Hackle’s work covers sending messages or campaigns; clients that only analyse need not. */
export const ENT004: Rule = {
  id: 'ENT-004',
  severity: 'warn',
  legal: {
    article: articles['PIPA-26-2'],
    url: 'https://www.law.go.kr/법령/개인정보보호법',
    checked: '2026-11-23',
  },
  version: 1,
  words,
  check(facts, target) {
    const best = bestListed(standingOf(facts, target).listed, target)
    if (!facts.isPolicy || !target.isHackle || !best || !hasWork(best)) return notApplicable()
    const values = { processor: target.id }
    const covers = coversMessages(best.entry.work ?? '')
    return found(covers ? 'pass' : 'fail', covers ? 'covered' : 'other-work', best.mention.quote, values)
  },
}

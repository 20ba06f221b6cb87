import { articles } from '../article-words'
import { found } from '../finding'
import type { Rule } from '../types'
import { advice, words } from './words'

/** Whether a program can read all of the policy. What it cannot is named, and nothing is then called missing. */
export const POL005: Rule = {
  id: 'POL-005',
  severity: 'info',
  legal: {
    article: articles['PIPA-30-2'],
    url: 'https://www.law.go.kr/법령/개인정보보호법',
    checked: '2026-11-23',
  },
  version: 1,
  words,
  advice,
  check(facts) {
    const [part] = facts.unread
    if (!part) return found('pass', 'read')
    return found('unclear', part.kind, null, {
      percent: Math.floor(facts.coverage * 100),
      address: part.href ?? '',
    })
  },
}

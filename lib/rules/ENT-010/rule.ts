import { articles } from '../article-words'
import { found, notApplicable } from '../finding'
import { entrustmentSections } from '../standing'
import type { Rule } from '../types'
import { words } from './words'

/** Whether a template was left unfilled in the entrustment section. */
export const ENT010: Rule = {
  id: 'ENT-010',
  severity: 'error',
  legal: {
    article: articles['PIPA-26-2'],
    url: 'https://www.law.go.kr/법령/개인정보보호법',
    checked: '2026-11-23',
  },
  version: 1,
  words,
  check(facts) {
    const sections = entrustmentSections(facts)
    if (!facts.isPolicy || sections.length === 0) return notApplicable()
    const open = sections.find(({ template }) => template)
    if (!open) return found('pass', 'filled', sections[0]?.heading)
    return found('fail', 'unfilled', open.template)
  },
}

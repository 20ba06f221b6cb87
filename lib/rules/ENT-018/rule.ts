import { articles } from '../article-words'
import { found, notApplicable } from '../finding'
import { sources } from '../sources'
import { standingOf } from '../standing'
import type { Rule } from '../types'
import { advice, words } from './words'

/** Asks whether the contract is in writing and holds all seven contents of PIPA 26(1) and Decree 28(1). No page shows it. */
export const ENT018: Rule = {
  id: 'ENT-018',
  severity: 'manual',
  legal: { article: articles['PIPA-26-1'], ...sources.pipa },
  version: 1,
  requirement: 'contract-items',
  words,
  advice,
  check(facts, target) {
    const [listed] = standingOf(facts, target).listed
    if (!facts.isPolicy || facts.archived || !listed) return notApplicable()
    return found('unclear', 'ask', listed.mention.quote, { processor: target.id })
  },
}

import { articles } from '../article-words'
import { found, notApplicable } from '../finding'
import { sources } from '../sources'
import { standingOf } from '../standing'
import type { Rule } from '../types'
import { advice, words } from './words'

/** Asks whether the client is itself a processor: handing its customers’ data on is then re-entrustment and needs their consent. */
export const ENT019: Rule = {
  id: 'ENT-019',
  severity: 'manual',
  legal: { article: articles['PIPA-26-6'], ...sources.pipa },
  version: 1,
  requirement: 'own-role',
  words,
  advice,
  check(facts, target) {
    const [listed] = standingOf(facts, target).listed
    if (!facts.isPolicy || facts.archived || !listed) return notApplicable()
    return found('unclear', 'ask', listed.mention.quote, { processor: target.id })
  },
}

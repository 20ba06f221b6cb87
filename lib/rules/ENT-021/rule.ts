import { articles } from '../article-words'
import { found, notApplicable } from '../finding'
import { sources } from '../sources'
import { standingOf } from '../standing'
import type { Rule } from '../types'
import { advice, words } from './words'

/** Asks whether the change was announced. Processors for work already listed may be announced together, within about four weeks. */
export const ENT021: Rule = {
  id: 'ENT-021',
  severity: 'manual',
  legal: { article: articles['standard-21'], ...sources.standard },
  version: 1,
  requirement: 'change-announced',
  words,
  advice,
  check(facts, target) {
    const [listed] = standingOf(facts, target).listed
    if (!facts.isPolicy || facts.archived || !listed) return notApplicable()
    return found('unclear', 'ask', listed.mention.quote, { processor: target.id })
  },
}

import { articles } from '../article-words'
import { found, notApplicable } from '../finding'
import { sources } from '../sources'
import { findName } from '../../facts/policy/names'
import { bestListed, standingOf } from '../standing'
import type { Rule } from '../types'
import { advice, words } from './words'

/** Whether re-processors are disclosed or linked. No page can show that there are none, so a silent one is a question to the processor. */
export const ENT013: Rule = {
  id: 'ENT-013',
  severity: 'info',
  legal: { article: articles['PIPA-26-2-6'], ...sources.pipa },
  version: 1,

  words,
  advice,
  check(facts, target) {
    const best = bestListed(standingOf(facts, target).listed, target)
    if (!facts.isPolicy || !best) return notApplicable()
    const values = { processor: target.id }
    const { reprocessors } = best.entry
    if (reprocessors) return found('pass', 'own', reprocessors, values)
    const { reprocessing } = best.section.remarks
    if (reprocessing?.kind === 'link' && findName(reprocessing.quote.text, target).length > 0)
      return found('pass', 'linked', reprocessing.quote, values)
    // That re-entrusting takes leave is a rule for processors, and names nobody.
    return reprocessing && reprocessing.kind !== 'rule'
      ? found('unclear', 'elsewhere', reprocessing.quote, values)
      : found('unclear', 'ask', best.mention.quote, values)
  },
}

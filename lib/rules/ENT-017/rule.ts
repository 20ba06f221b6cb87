import { articles } from '../article-words'
import { found, notApplicable } from '../finding'
import { sources } from '../sources'
import { bestListed, standingOf } from '../standing'
import type { Rule } from '../types'
import { advice, words } from './words'

const PROMOTES =
  /광고|홍보|마케팅|판촉|판매\s?권유|캠페인|CRM|텔레마케팅|marketing|promot|advertis|campaign|sales/i

/** Asks whether people were notified individually, where promotion or the solicitation of sales is entrusted. Only a person knows. */
export const ENT017: Rule = {
  id: 'ENT-017',
  severity: 'manual',
  legal: { article: articles['PIPA-26-3'], ...sources.pipa },
  version: 1,
  requirement: 'individual-notice',
  words,
  advice,
  check(facts, target) {
    const best = bestListed(standingOf(facts, target).listed, target)
    if (!facts.isPolicy || facts.archived || !best) return notApplicable()
    // Of Hackle it is always asked: whether its texts promote is not told by the words of the work.
    if (!target.isHackle && !PROMOTES.test(best.entry.work ?? '')) return notApplicable()
    return found('unclear', 'ask', best.mention.quote, { processor: target.id })
  },
}

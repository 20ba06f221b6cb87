import { articles } from '../article-words'
import { found, notApplicable } from '../finding'
import { bestListed, standingOf } from '../standing'
import type { Rule } from '../types'
import { words } from './words'

/** Whether a retention period is given. The law does not ask for it; Hackle’s guide does. */
export const ENT005: Rule = {
  id: 'ENT-005',
  severity: 'info',
  legal: {
    article: articles['policy-guideline'],
    url: 'https://www.pipc.go.kr/np/cop/bbs/selectBoardArticle.do?bbsId=BS217&mCode=D010030000&nttId=12018',
    checked: '2026-11-23',
  },
  version: 1,
  words,
  check(facts, target) {
    const best = bestListed(standingOf(facts, target).listed, target)
    if (!facts.isPolicy || !best) return notApplicable()
    const values = { processor: target.id }
    if (best.entry.retention) return found('pass', 'given', best.mention.quote, values)
    const { retentionForAll } = best.section
    return retentionForAll
      ? found('pass', 'given', retentionForAll, values)
      : found('fail', 'absent', best.mention.quote, values)
  },
}

import { articles } from '../article-words'
import { found, notApplicable } from '../finding'
import { entrustmentSections } from '../standing'
import type { Rule } from '../types'
import { advice, words } from './words'

/** Whether the list of processors stands behind a link, button or pop-up. */
export const ENT011: Rule = {
  id: 'ENT-011',
  severity: 'info',
  legal: {
    article: articles['policy-guideline'],
    url: 'https://www.pipc.go.kr/np/cop/bbs/selectBoardArticle.do?bbsId=BS217&mCode=D010030000&nttId=12018',
    checked: '2026-11-23',
  },
  version: 1,
  words,
  advice,
  check(facts) {
    const sections = entrustmentSections(facts)
    if (!facts.isPolicy || sections.length === 0) return notApplicable()
    const hidden = sections.find(({ listElsewhere }) => listElsewhere)
    if (hidden) return found('unclear', 'not-here', hidden.listElsewhere)
    const [entry] = sections.flatMap(({ processors }) => processors)
    return entry ? found('pass', 'printed', entry.quote) : notApplicable()
  },
}

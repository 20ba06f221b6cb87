import { articles } from '../article-words'
import { found, notApplicable } from '../finding'
import { entrustmentSections } from '../standing'
import type { Rule } from '../types'
import { advice, words } from './words'

/** Whether processors are told by type alone, their names to be looked up in a menu (guideline 2026.4). */
export const ENT012: Rule = {
  id: 'ENT-012',
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
    const hidden = sections.find(({ typeOnly }) => typeOnly)
    if (hidden) return found('unclear', 'not-here', hidden.typeOnly)
    const [entry] = sections.flatMap(({ processors }) => processors)
    return entry ? found('pass', 'printed', entry.quote) : notApplicable()
  },
}

import { articles } from '../article-words'
import { found, notApplicable } from '../finding'
import { sources } from '../sources'
import type { SiteRule } from '../types'
import { advice, words } from './words'

/** Whether the link is called 개인정보 처리방침 on a Korean page. 보기, 전문 and a mark behind the name do not change it. */
export const POL002: SiteRule = {
  id: 'POL-002',
  severity: 'warn',
  legal: { article: articles['standard-20'], ...sources.standard },
  version: 1,
  words,
  advice,
  check({ links, lang }) {
    const [first] = links
    if (!first) return notApplicable()
    const exact = links.find(({ name }) => name === 'exact')
    if (exact) return found('pass', 'exact', exact.quote)
    const values = { found: first.text.slice(0, 40) }
    const korean = links.find(({ name }) => name === 'old' || name === 'other')
    if (korean?.name === 'old') return found('fail', 'old', korean.quote)
    if (korean) return found('fail', 'other', korean.quote, { found: korean.text.slice(0, 40) })
    if (lang === null) return found('unclear', 'foreign', first.quote, values)
    return lang === 'ko' ? found('fail', 'other', first.quote, values) : notApplicable()
  },
}

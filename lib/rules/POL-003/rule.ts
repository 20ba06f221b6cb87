import { articles } from '../article-words'
import { found, notApplicable } from '../finding'
import { sources } from '../sources'
import type { SiteRule } from '../types'
import { advice, words } from './words'

/** Whether the link stands out from its neighbours by size, colour or weight. Pictures, and pages without styles, are not judged. */
export const POL003: SiteRule = {
  id: 'POL-003',
  severity: 'info',
  legal: { article: articles['standard-20'], ...sources.standard },
  version: 1,
  words,
  advice,
  check({ links }) {
    if (links.length === 0) return notApplicable()
    const distinct = links.find(({ look }) => look === 'stands-out')
    if (distinct) return found('pass', 'stands-out', distinct.quote)
    const unseen = links.find(({ look }) => look === 'unknown')
    return unseen ? found('unclear', 'not-seen', unseen.quote) : found('fail', 'alike', links[0]?.quote)
  },
}

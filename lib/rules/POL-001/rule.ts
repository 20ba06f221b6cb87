import { articles } from '../article-words'
import { found } from '../finding'
import { sources } from '../sources'
import type { SiteRule } from '../types'
import { advice, words } from './words'

/** Whether the home page links to the privacy policy. Any page with a link will do; its absence counts on the home page alone. */
export const POL001: SiteRule = {
  id: 'POL-001',
  severity: 'error',
  legal: { article: articles['PIPA-30-2-standard-20'], ...sources.pipa },
  version: 1,
  words,
  advice,
  check({ links, isHome, readToEnd }) {
    const [first] = links
    if (first) return found('pass', 'present', first.quote)
    if (!readToEnd) return found('unclear', 'unread')
    return isHome ? found('fail', 'absent') : found('unclear', 'not-home')
  },
}

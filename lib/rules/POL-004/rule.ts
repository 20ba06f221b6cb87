import { articles } from '../article-words'
import { found, notApplicable } from '../finding'
import { sources } from '../sources'
import type { SiteRule } from '../types'
import { advice, words } from './words'

/** Whether a link has an address. Links that open by script are not clicked, so what they open is not known. */
export const POL004: SiteRule = {
  id: 'POL-004',
  severity: 'warn',
  legal: { article: articles['PIPA-30-2'], ...sources.pipa },
  version: 1,
  words,
  advice,
  check({ links }) {
    const [first] = links
    if (!first) return notApplicable()
    const working = links.find(({ dead }) => dead === null)
    if (working) return found('pass', 'works', working.quote)
    const scripted = links.find(({ byScript }) => byScript)
    return scripted ? found('unclear', 'script', scripted.quote) : found('fail', 'dead', first.quote)
  },
}

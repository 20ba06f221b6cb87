import { articles } from '../article-words'
import { found, notApplicable } from '../finding'
import { sources } from '../sources'
import type { SiteRule } from '../types'
import { advice, words } from './words'

/** Whether it is plain which policy is that of the service. Header and footer repeat one; a translation is no other service. */
export const POL009: SiteRule = {
  id: 'POL-009',
  severity: 'warn',
  legal: { article: articles['guideline-posting'], ...sources.guideline },
  version: 1,
  words,
  advice,
  check({ links, policies, choice }) {
    const [first] = links
    if (!first) return notApplicable()
    if (choice) return found('unclear', 'choice', choice)
    return policies.length > 1
      ? found('unclear', 'several', policies[1]?.quote, { count: policies.length })
      : found('pass', 'one', first.quote)
  },
}

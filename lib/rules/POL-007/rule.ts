import { articles } from '../article-words'
import { found, notApplicable } from '../finding'
import { sources } from '../sources'
import type { Rule } from '../types'
import { advice, words } from './words'

/** Whether earlier versions can be viewed with the period each applied (guideline III.24). A first version has none. */
export const POL007: Rule = {
  id: 'POL-007',
  severity: 'warn',
  legal: { article: articles['guideline-versions'], ...sources.guideline },
  version: 1,

  words,
  advice,
  check({ isPolicy, archived, versions, effectiveDate, ...facts }) {
    if (!isPolicy || archived) return notApplicable()
    // A page prints its own day of effect among its links too: that is no earlier version.
    const earlier = versions.listed.filter(({ from, upcoming }) => !upcoming && from !== effectiveDate?.iso)
    const [withPeriod] = earlier.filter(({ to }) => to !== null)
    if (withPeriod) return found('pass', 'periods', withPeriod.quote)
    const [withStart] = earlier
    if (withStart) return found('unclear', 'starts', withStart.quote)
    if (versions.way) return found('unclear', 'undated', versions.way)
    if (facts.unread.length > 0) return found('unclear', 'unread')
    return versions.changed ? found('fail', 'changed-only', versions.changed) : found('unclear', 'first')
  },
}

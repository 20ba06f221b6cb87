import { articles } from '../article-words'
import { found, notApplicable } from '../finding'
import { sources } from '../sources'
import { entrustmentSections, standingOf } from '../standing'
import type { Rule } from '../types'
import { advice, words } from './words'

/** Whether the Korean and the English section of one page agree on the processor (PIPA 30(3): what is better for the data subject prevails). */
export const ENT020: Rule = {
  id: 'ENT-020',
  severity: 'info',
  legal: { article: articles['PIPA-30-3'], ...sources.pipa },
  version: 1,

  words,
  advice,
  check(facts, target) {
    if (!facts.isPolicy) return notApplicable()
    const values = { processor: target.id }
    const sections = entrustmentSections(facts)
    const inLanguage = (lang: 'ko' | 'en') => sections.filter(({ remarks }) => remarks.lang === lang)
    const [korean, english] = [inLanguage('ko'), inLanguage('en')]
    if (korean.length === 0 || english.length === 0)
      return facts.translation ? found('unclear', 'linked', facts.translation, values) : notApplicable()
    const empty = [korean, english].find((group) => group.every(({ processors }) => processors.length === 0))
    if (empty) return found('unclear', 'summary', empty[0]?.heading, values)
    const { listed } = standingOf(facts, target)
    const [ko, en] = [korean, english].map((group) => listed.find(({ section }) => group.includes(section)))
    if (ko && en) return found('pass', 'both', en.mention.quote, values)
    const one = ko ?? en
    return one
      ? found('fail', 'one-only', one.mention.quote, values)
      : found('pass', 'neither', english[0]?.heading, values)
  },
}

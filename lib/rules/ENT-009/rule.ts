import { articles } from '../article-words'
import { found, notApplicable } from '../finding'
import { sources } from '../sources'
import { isReadToEnd } from '../standing'
import type { Rule } from '../types'
import { advice, words } from './words'

/** Whether every processor is named: the guideline calls `A 등`, processors left out and masked names wrong examples. */
export const ENT009: Rule = {
  id: 'ENT-009',
  severity: 'warn',
  legal: { article: articles['guideline-entrustment'], ...sources.guideline },
  version: 1,

  words,
  advice,
  check(facts) {
    const sections = facts.sections.filter(({ kind, entrusts }) => entrusts || kind === 'entrustment')
    if (!facts.isPolicy || sections.length === 0) return notApplicable()
    const unnamed = sections.flatMap(({ remarks }) => remarks.unnamed)
    const sure = unnamed.find(({ kind }) => kind !== 'attached')
    if (sure) return found('fail', sure.kind, sure.quote)
    const [attached] = unnamed
    if (attached) return found('unclear', 'attached', attached.quote)
    const hidden = sections.find(({ listElsewhere, typeOnly }) => listElsewhere ?? typeOnly)
    if (hidden) return found('unclear', 'not-here', hidden.listElsewhere ?? hidden.typeOnly)
    const [entry] = sections.flatMap(({ processors }) => processors)
    if (!entry) return notApplicable()
    return isReadToEnd(facts)
      ? found('pass', 'named', entry.quote)
      : found('unclear', 'not-here', entry.quote)
  },
}

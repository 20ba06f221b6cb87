import { articles } from '../article-words'
import { found, notApplicable } from '../finding'
import { sources } from '../sources'
import { foldName } from '../../facts/policy/names'
import { coversMessages, entrustmentSections, standingOf } from '../standing'
import type { Rule } from '../types'
import { advice, words } from './words'

/**
 * Spellings that miss the name by a letter, folded. A list and no distance: 핵클리어, 핵심 and Hacker are a letter or two
 * away as well, and are other companies.
 */
const NEAR_MISSES: ReadonlySet<string> = new Set(
  (
    '해클 헥클 헤클 핵글 핵컬 핵큘 핵쿨 학클 핵킅 햌클 하클 핵끌 ' +
    'heckle haeckle hakle hacle hackel hackl hakcle hacckle hackkle hackie haekle'
  ).split(' '),
)

function isHackleWork(work: string) {
  return coversMessages(work) || /데이터|분석|실험|A\/B|테스트|analy|experiment/i.test(work)
}

/** Whether Hackle is spelled as it is known: 해클, Heckle and the like in a party’s place are near misses. The outcome does not count them. */
export const ENT016: Rule = {
  id: 'ENT-016',
  severity: 'warn',
  legal: { article: articles['PIPA-26-2'], ...sources.pipa },
  version: 1,

  words,
  advice,
  check(facts, target) {
    if (!facts.isPolicy || !target.isHackle) return notApplicable()
    const values = { processor: target.id }
    const [listed] = standingOf(facts, target).listed
    if (listed) return found('pass', 'accepted', listed.mention.quote, values)
    for (const { processors } of entrustmentSections(facts)) {
      const entry = processors.find(({ name }) => NEAR_MISSES.has(foldName(name)))
      if (!entry) continue
      const told = { ...values, found: entry.name.slice(0, 40) }
      // Another company may really be called so; one that is given Hackle's work is hardly another.
      return isHackleWork(entry.work ?? '')
        ? found('fail', 'near-miss', entry.quote, told)
        : found('unclear', 'other', entry.quote, told)
    }
    return notApplicable()
  },
}

import { hackleLinks } from '../../hackle/links'
import { judgeByStatement, toFollow, toState, waysByStatement } from '../by-statement'
import type { Step } from '../shape'

const COLLECTED = 'numbers-collected'

/** Step 5: phone numbers of users are collected. Hackle lets nobody read them back, so a person states it. */
export const phoneCollection: Step = {
  id: 'phone-collection',
  judge: (evidence) => [judgeByStatement(evidence, COLLECTED)],
  ways: (requirement) =>
    waysByStatement(
      requirement,
      toState(COLLECTED),
      toFollow('read-how', hackleLinks.phoneCollection, COLLECTED),
      { fixed: true },
    ),
}

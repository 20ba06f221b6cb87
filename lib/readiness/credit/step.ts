import { hackleLinks } from '../../hackle/links'
import { judgeByStatement, toFollow, toState, waysByStatement } from '../by-statement'
import type { Step } from '../shape'

const TOPPED_UP = 'credit-topped-up'

/** Step 4: credit is topped up. Hackle documents no page that shows the balance, so a person states it. */
export const credit: Step = {
  id: 'credit',
  judge: (evidence) => [judgeByStatement(evidence, TOPPED_UP)],
  ways: (requirement) =>
    waysByStatement(requirement, toState(TOPPED_UP), toFollow('top-up', hackleLinks.support, TOPPED_UP), {
      fixed: false,
    }),
}

import { hackleLinks } from '../../hackle/links'
import { judgeByStatement, toFollow, toState, waysByStatement } from '../by-statement'
import type { Step } from '../shape'

const REGISTERED = 'sender-registered'

/** Step 2: an own sender number is registered. No page shows it reliably, so a person states it. */
export const senderNumber: Step = {
  id: 'sender-number',
  judge: (evidence) => [judgeByStatement(evidence, REGISTERED)],
  ways: (requirement) =>
    waysByStatement(
      requirement,
      toState(REGISTERED),
      toFollow('register', hackleLinks.textMessageTab, REGISTERED),
      { fixed: true },
    ),
}

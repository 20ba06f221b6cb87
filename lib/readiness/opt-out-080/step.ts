import { hackleLinks } from '../../hackle/links'
import { judgeByStatement, newestStatement, toFollow, toState } from '../by-statement'
import type { Step } from '../shape'
import type { RequirementState } from '../types'

const ISSUED = 'opt-out-issued'
const SYNC = 'vendor-sync'

const unanswered: RequirementState = {
  id: ISSUED,
  state: 'cannot-tell',
  message: `${ISSUED}.unanswered`,
  values: {},
  proofs: [],
  statable: false,
}

const notNeeded: RequirementState = {
  id: ISSUED,
  state: 'not-needed',
  message: `${ISSUED}.not-needed`,
  values: {},
  proofs: [{ kind: 'setting', setting: 'promotional' }],
  statable: false,
}

/** Step 3: an 080 opt-out number is issued, if promotional texts are sent; of another vendor, its list is synced too. */
export const optOut080: Step = {
  id: 'opt-out-080',
  judge(evidence) {
    const { promotional } = evidence.workspace
    if (promotional === null) return [unanswered]
    if (!promotional) return [notNeeded]
    const statement = newestStatement(evidence, ISSUED)
    const otherVendor = statement?.answer === 'done' && statement.option === 'other-vendor'
    const issued = judgeByStatement(evidence, ISSUED)
    return otherVendor ? [issued, judgeByStatement(evidence, SYNC)] : [issued]
  },
  next({ id, state, statable }) {
    if (state === 'cannot-tell' && !statable) {
      return { label: 'answer', href: null, act: 'answer-promotional', requirement: ISSUED }
    }
    if (state === 'cannot-tell') return toState(id, id === SYNC ? 'state-sync' : 'state')
    if (state !== 'open') return null
    return id === SYNC
      ? toFollow('contact-team', hackleLinks.support, SYNC)
      : toFollow('apply', hackleLinks.settingTab, ISSUED)
  },
}

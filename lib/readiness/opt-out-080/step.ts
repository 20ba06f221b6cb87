import { hackleLinks } from '../../hackle/links'
import { judgeByStatement, newestStatement, toFollow, toState, waysByStatement } from '../by-statement'
import type { Step } from '../shape'
import type { Judged, NextAction } from '../types'

const ISSUED = 'opt-out-issued'
const SYNC = 'vendor-sync'

const unanswered: Judged = {
  id: ISSUED,
  state: 'cannot-tell',
  message: `${ISSUED}.unanswered`,
  values: {},
  proofs: [],
  statable: false,
}

const notNeeded: Judged = {
  id: ISSUED,
  state: 'not-needed',
  message: `${ISSUED}.not-needed`,
  values: {},
  proofs: [{ kind: 'setting', setting: 'promotional' }],
  statable: false,
}

const toAnswer: NextAction = {
  label: 'answer',
  href: null,
  act: 'answer-promotional',
  requirement: ISSUED,
}
const toApply = /* @__PURE__ */ toFollow('apply', hackleLinks.settingTab, ISSUED)
const toAsk = /* @__PURE__ */ toFollow('contact-team', hackleLinks.support, SYNC)

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
  ways(requirement) {
    const { state, statable } = requirement
    if (state === 'cannot-tell' && !statable) return { next: toAnswer, also: [] }
    return requirement.id === ISSUED
      ? waysByStatement(requirement, toState(ISSUED), toApply, { fixed: true })
      : waysByStatement(requirement, toState(SYNC, 'state-sync'), toAsk, { fixed: false })
  },
}

import { judgeByStatement, NO_WAYS, toState } from '../by-statement'
import type { Evidence, Judged, Ways } from '../types'

/** What is asked beside step 1, in the order in which it is asked. */
export const QUESTION_IDS = ['individual-notice', 'contract-items', 'own-role', 'change-announced'] as const
export type QuestionId = (typeof QUESTION_IDS)[number]

const NOTICE = 'individual-notice'

/**
 * What no page shows and a person is asked beside step 1 (ENT-017, 018, 019, 021). None makes the step weaker: an
 * unanswered question is no gap, and one answered with "not yet" stands open beside the step.
 */
export function judgeQuestions(evidence: Evidence): readonly Judged[] {
  return QUESTION_IDS.map((id) => {
    const notNeeded = id === NOTICE && evidence.workspace.promotional === false
    return notNeeded ? withoutPromotion : { ...judgeByStatement(evidence, id), aside: true }
  })
}

/** PIPA 26(3) speaks of promotion and of soliciting sales: a workspace that sends informational texts has no such work. */
const withoutPromotion: Judged = {
  id: NOTICE,
  state: 'not-needed',
  message: `${NOTICE}.not-needed`,
  values: {},
  proofs: [{ kind: 'setting', setting: 'promotional' }],
  statable: false,
  aside: true,
}

/** An answer can be noted until it is there; then it can be edited where it stands. */
export function waysForQuestion({ id, state }: Judged): Ways {
  if (state === 'stated' || state === 'not-needed') return NO_WAYS
  return { next: toState(id, 'state-answer'), also: [] }
}

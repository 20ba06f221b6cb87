import type { ConsentKind, ConsentReceipt } from '../../consent/types'
import type { EndState, Operation } from '../../hackle/delivery-types'
import { endingEarlier } from '../form/request'
import type { Said } from '../form/said'
import { withdrawalSaid } from '../form/withdrawal-said'
import type { Speak } from '../speak'

/** What a visitor can do here; the names are those of the receipt. */
export type WithdrawAct = Exclude<ConsentReceipt['act'], 'consent'>

export const ACTS: readonly WithdrawAct[] = ['stop-advertising', 'delete-number']

/**
 * What an act asks of Hackle. A number that was given for advertising only has no purpose left once that is withdrawn
 * (PIPA 21(1), 37), so it goes as well.
 */
export function operationsFor(
  act: WithdrawAct,
  kind: ConsentKind,
  night: string | null,
): readonly Operation[] {
  const consent = act === 'stop-advertising' ? endingEarlier(night) : []
  const withNumber = act === 'delete-number' || kind === 'marketing'
  return withNumber ? [...consent, { kind: 'unset-number' }] : consent
}

/** What an act does and what it leaves, before it is chosen. */
export function explanation(act: WithdrawAct, kind: ConsentKind, speak: Speak): string {
  return speak(`${act === 'stop-advertising' ? 'stop' : 'delete'}-${kind}-does`)
}

/** What stands where an act has ended: as after a withdrawal in the form, with the words of a deletion. */
export function endedSaid(
  act: WithdrawAct,
  state: EndState,
  operations: readonly Operation[],
  speak: Speak,
): Said {
  const said = withdrawalSaid(state, operations, speak)
  if (act === 'stop-advertising') return said
  if (state.kind === 'unconfirmed') return { ...said, title: speak('unconfirmed') }
  if (state.kind === 'saved') return { ...said, title: speak('done-delete'), lines: [] }
  return state.kind === 'failed' ? { ...said, title: speak('failed-delete') } : said
}

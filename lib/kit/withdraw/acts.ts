import type { ConsentKind, ConsentReceipt } from '../../consent/types'
import type { DeliveryState, EndState, Operation } from '../../hackle/delivery-types'
import type { Speak } from '../speak'
import type { Status } from '../status'

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
  if (act === 'delete-number') return [{ kind: 'unset-number' }]
  const subscriptions = {
    $marketing: 'UNSUBSCRIBED',
    ...(night === null ? {} : { [night]: 'UNSUBSCRIBED' }),
  } as const
  const consent: Operation = { kind: 'consent', subscriptions }
  return kind === 'marketing' ? [consent, { kind: 'unset-number' }] : [consent]
}

/** What an act does and what it leaves, before it is chosen. */
export function explanation(act: WithdrawAct, kind: ConsentKind, speak: Speak): string {
  return speak(`${act === 'stop-advertising' ? 'stop' : 'delete'}-${kind}-does`)
}

type Said = Omit<Status, 'acts'>

/** What stands where an act is not confirmed yet; the line with the next attempt counts down and is the panel's. */
export function waitingSaid(state: Extract<DeliveryState, { kind: 'pending' }>, speak: Speak): Said {
  return {
    sign: 'open',
    tint: 'open',
    title: speak('not-yet-out'),
    lines: [speak(state.cause)],
    strong: speak('keep-open'),
  }
}

/** What stands where an act has ended. "Withdrawn" and "deleted" only where a server confirmed each part. */
export function endedSaid(act: WithdrawAct, state: EndState, kind: ConsentKind, speak: Speak): Said {
  const deletes = act === 'delete-number'
  switch (state.kind) {
    case 'saved':
      return {
        sign: 'seen',
        title: speak(deletes ? 'done-delete' : 'withdrawn'),
        lines: deletes ? [] : [speak(kind === 'marketing' ? 'withdrawn-number' : 'withdrawn-advertising')],
      }
    case 'dry':
      return { sign: 'none', title: speak('dry-done'), lines: [speak('dry-why')] }
    case 'superseded':
      return { sign: 'none', title: speak('superseded'), lines: [speak('superseded-why')] }
    case 'unconfirmed':
      return {
        sign: 'unknown',
        tint: 'unknown',
        title: speak('unconfirmed'),
        lines: [speak('withdraw-else')],
      }
    case 'failed': {
      return {
        sign: 'error',
        tint: 'missing',
        title: speak(deletes ? 'failed-delete' : 'withdraw-failed'),
        lines: [...arrived(act, state.confirmed, speak), speak('failed-site'), speak('withdraw-else')],
      }
    }
  }
}

function arrived(act: WithdrawAct, confirmed: readonly Operation['kind'][], speak: Speak): string[] {
  if (act === 'delete-number') return []
  if (confirmed.includes('consent')) return [speak('left-number')]
  return confirmed.includes('unset-number') ? [speak('left-consent')] : []
}

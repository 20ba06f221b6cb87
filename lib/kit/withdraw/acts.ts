import type { ConsentKind, ConsentReceipt } from '../../consent/types'
import type { EndState, Operation } from '../../hackle/delivery-types'
import type { Speak } from '../speak'
import { endSaid } from '../form/said'
import type { Said } from '../form/said'
import type { FormSettings } from '../form/settings'

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

/**
 * What stands where an act has ended: as after a withdrawal in the form, with the words of a deletion, and with what a
 * failure left. "Withdrawn" and "deleted" only where a server confirmed each part.
 */
export function endedSaid(act: WithdrawAct, state: EndState, settings: FormSettings, speak: Speak): Said {
  const operations = operationsFor(act, settings.kind, settings.night)
  const said = endSaid('withdraw', state, operations, settings, speak)
  const deletes = act === 'delete-number'
  if (state.kind === 'unconfirmed') return { ...said, title: speak('unconfirmed') }
  if (state.kind === 'saved') return deletes ? { ...said, title: speak('done-delete'), lines: [] } : said
  if (state.kind !== 'failed') return said
  const lines = [...arrived(act, state.confirmed, speak), speak('failed-site'), ...said.lines]
  return { ...said, title: deletes ? speak('failed-delete') : said.title, lines }
}

function arrived(act: WithdrawAct, confirmed: readonly Operation['kind'][], speak: Speak): string[] {
  if (act === 'delete-number') return []
  if (confirmed.includes('consent')) return [speak('left-number')]
  return confirmed.includes('unset-number') ? [speak('left-consent')] : []
}

import type { EndState, Operation } from '../../hackle/delivery-types'
import type { Speak } from '../speak'
import type { Said } from './said'

/**
 * What stands where a withdrawal has ended, here and in the element for it alone. "Withdrawn" only where a server confirmed
 * each part; of a failure, what arrived all the same.
 */
export function withdrawalSaid(state: EndState, operations: readonly Operation[], speak: Speak): Said {
  const elsewhere = speak('withdraw-else')
  switch (state.kind) {
    case 'dry':
      return { sign: 'none', title: speak('dry-done'), lines: [speak('dry-why')] }
    case 'superseded':
      return { sign: 'none', title: speak('superseded'), lines: [speak('superseded-why')] }
    case 'saved': {
      const lines = operations.map(({ kind }) =>
        speak(kind === 'consent' ? 'says-no-advertising' : 'withdrawn-number'),
      )
      return { sign: 'seen', title: speak('withdrawn'), lines }
    }
    case 'unconfirmed':
      return { sign: 'unknown', title: speak('withdraw-unconfirmed'), lines: [elsewhere] }
    case 'failed': {
      const lines = [...arrived(operations, state.confirmed, speak), speak('failed-site'), elsewhere]
      const title = speak(state.confirmed.includes('consent') ? 'number-left' : 'withdraw-failed')
      return { sign: 'error', title, lines }
    }
  }
}

function arrived(
  operations: readonly Operation[],
  confirmed: readonly Operation['kind'][],
  speak: Speak,
): string[] {
  if (operations.length < 2) return []
  if (confirmed.includes('consent')) return [speak('left-number')]
  return confirmed.includes('unset-number') ? [speak('left-consent')] : []
}

import type { Subscriptions } from '../../consent/types'
import type { DeliveryState, EndState, Operation } from '../../hackle/delivery-types'
import type { Speak } from '../speak'
import type { Status } from '../status'
import type { Act } from './request'
import type { FormSettings } from './settings'
import { withdrawalSaid } from './withdrawal-said'

export type Said = Omit<Status, 'acts'>

/** What stands over a request that is not saved yet; the line with the next attempt is the view's, since it counts down. */
export function pendingSaid(
  act: Act,
  state: Extract<DeliveryState, { kind: 'pending' }>,
  speak: Speak,
): Said {
  const takesBack = act !== 'apply'
  return {
    sign: 'open',
    title: speak(takesBack ? 'withdraw-not-yet' : 'not-yet'),
    lines: [speak(state.cause)],
    strong: speak(takesBack ? 'withdraw-may-be-lost' : 'may-be-lost'),
  }
}

/** What stands after a request has ended. "Saved" only where a server confirmed each part. */
export function endSaid(
  act: Act,
  state: EndState,
  operations: readonly Operation[],
  settings: FormSettings,
  speak: Speak,
): Said {
  if (act !== 'apply') return backSaid(act, state, operations, speak)
  switch (state.kind) {
    case 'saved':
      return { sign: 'seen', title: speak('saved'), lines: afterwards(operations, settings, speak) }
    case 'unconfirmed':
      return { sign: 'unknown', title: speak('unconfirmed'), lines: [speak(unconfirmedLine(state))] }
    case 'failed': {
      const isNumber = state.confirmed.includes('consent') || !operations.some(isConsent)
      // Where the consent was refused, the number was never looked at.
      const lines = [speak(isNumber && state.cause === 'rejected' ? 'failed-rejected' : 'failed-site')]
      // Of a request for the number alone the title says what arrived.
      if (operations.some(isConsent)) {
        lines.unshift(speak(state.confirmed.includes('consent') ? 'failed-number' : 'failed-nothing'))
      }
      return { sign: 'error', title: speak('failed'), lines }
    }
    default:
      return withdrawalSaid(state, operations, speak)
  }
}

/** Of a request that is taken back before it was saved, less may be left to say than of a withdrawal. */
function backSaid(act: Act, state: EndState, operations: readonly Operation[], speak: Speak): Said {
  const said = withdrawalSaid(state, operations, speak)
  if (state.kind !== 'saved') return said
  const title = act === 'cancel' ? speak('cancelled') : said.title
  const lines = [...said.lines]
  if (operations.length === 0) lines.push(speak('withdrawn-nothing'))
  // A request that sent no consent left an earlier one in force: taking it back stops no advertising.
  else if (!operations.some(isConsent)) lines.push(speak('says-unchanged'))
  return { ...said, title, lines }
}

const isConsent = ({ kind }: Operation) => kind === 'consent'

function unconfirmedLine(state: Extract<EndState, { kind: 'unconfirmed' }>): string {
  if (state.cause === 'accepted-by-relay') return 'unconfirmed-relay'
  return state.numberSent ? 'unconfirmed-both' : 'unconfirmed-consent'
}

/** What is sent from now on and what is not. */
function afterwards(
  operations: readonly Operation[],
  { kind, company, night }: FormSettings,
  speak: Speak,
): string[] {
  const consent = operations.find((operation) => operation.kind === 'consent')
  const told: Subscriptions = consent?.subscriptions ?? {}
  const lines = kind === 'service' ? [speak('says-service', { company })] : []
  if (told['$marketing'] === 'SUBSCRIBED') {
    lines.push(speak('says-advertising', { company }))
    const atNight = night === null ? undefined : told[night]
    // Left empty with `when-unticked="leave"`, an earlier consent to the night stays: nothing can be said of it.
    if (atNight !== undefined) lines.push(speak(atNight === 'SUBSCRIBED' ? 'says-night' : 'says-no-night'))
  } else lines.push(speak(told['$marketing'] === undefined ? 'says-unchanged' : 'says-no-advertising'))
  return lines
}

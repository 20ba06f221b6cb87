import type { Subscriptions } from '../../consent/types'
import type { DeliveryState, EndState, Operation } from '../../hackle/delivery-types'
import type { Speak } from '../speak'
import type { Status } from '../status'
import type { Act } from './request'
import type { FormSettings } from './settings'

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
  const saved = afterwards(act, operations, settings, speak)
  switch (state.kind) {
    case 'dry':
      return { sign: 'none', title: speak('dry-done'), lines: [speak('dry-why')] }
    case 'superseded':
      return { sign: 'none', title: speak('superseded'), lines: [speak('superseded-why')] }
    case 'saved':
      return { sign: 'seen', title: speak(TITLES[act]), lines: saved }
    case 'unconfirmed': {
      const title = speak(act === 'apply' ? 'unconfirmed' : 'withdraw-unconfirmed')
      const line = act === 'apply' ? unconfirmedLine(state) : 'withdraw-else'
      return { sign: 'unknown', title, lines: [speak(line)] }
    }
    case 'failed': {
      const title = speak(act === 'apply' ? 'failed' : 'withdraw-failed')
      const lines =
        act === 'apply'
          ? [speak(arrived(state.confirmed, operations)), speak(reason(state.cause))]
          : [speak('withdraw-else')]
      return { sign: 'error', title, lines }
    }
  }
}

const TITLES: Readonly<Record<Act, string>> = { apply: 'saved', cancel: 'cancelled', withdraw: 'withdrawn' }

function unconfirmedLine(state: Extract<EndState, { kind: 'unconfirmed' }>): string {
  if (state.cause === 'accepted-by-relay') return 'unconfirmed-relay'
  return state.numberSent ? 'unconfirmed-both' : 'unconfirmed-consent'
}

function arrived(confirmed: readonly Operation['kind'][], operations: readonly Operation[]): string {
  if (!operations.some(({ kind }) => kind === 'consent')) return 'failed-only-number'
  return confirmed.includes('consent') ? 'failed-number' : 'failed-nothing'
}

const reason = (cause: Extract<EndState, { kind: 'failed' }>['cause']) =>
  cause === 'rejected' ? 'failed-rejected' : 'failed-site'

/** What is sent from now on and what is not. */
function afterwards(
  act: Act,
  operations: readonly Operation[],
  { kind, company, night }: FormSettings,
  speak: Speak,
): string[] {
  const consent = operations.find((operation) => operation.kind === 'consent')
  const told: Subscriptions = consent?.subscriptions ?? {}
  if (act !== 'apply') {
    if (operations.length === 0) return [speak('withdrawn-nothing')]
    const deleted = operations.some((operation) => operation.kind === 'unset-number')
    // A request that sent no consent left an earlier one in force: taking it back stops no advertising.
    if (consent === undefined) return [speak('withdrawn-only-number')]
    return [speak(deleted ? 'withdrawn-number' : 'withdrawn-advertising')]
  }
  const lines = kind === 'service' ? [speak('says-service', { company })] : []
  if (told['$marketing'] === 'SUBSCRIBED') {
    lines.push(speak('says-advertising', { company }))
    const atNight = night === null ? undefined : told[night]
    // Left empty with `when-unticked="leave"`, an earlier consent to the night stays: nothing can be said of it.
    if (atNight !== undefined) lines.push(speak(atNight === 'SUBSCRIBED' ? 'says-night' : 'says-no-night'))
  } else lines.push(speak(told['$marketing'] === undefined ? 'says-unchanged' : 'says-no-advertising'))
  return lines
}

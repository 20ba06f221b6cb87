import { gestureOnly, isNeeded, mattersAsked, nightKey } from './matters'
import type { Answers, ConsentSettings, Decision, Matter, SubscriptionWord } from './types'

type Deciding = Pick<ConsentSettings, 'kind' | 'basis' | 'night' | 'adConsent' | 'age' | 'whenUnticked'>

/** Whether a box counts as agreed to: ticked, and by a person where only a person may tick it. */
export function isAgreed(kind: ConsentSettings['kind'], matter: Matter, answers: Answers): boolean {
  const answer = answers[matter]
  return answer?.choice === 'agreed' && (answer.gesture !== null || !gestureOnly(kind, matter))
}

/** Whether just one of the two boxes that advertising needs in a service form is ticked: the visitor is told. */
export function isHalfAgreed(settings: Deciding, answers: Answers): boolean {
  const asked = mattersAsked(settings)
  return (
    asked.includes('marketing-use') &&
    isAgreed(settings.kind, 'marketing-use', answers) !== isAgreed(settings.kind, 'advertising', answers)
  )
}

/**
 * What the answers come to. Without everything that a form needs, nothing is sent or kept. `SUBSCRIBED` stands only for
 * ticks that a person made; what was drawn and left empty is `UNSUBSCRIBED`, since Hackle can target `UNKNOWN`.
 */
export function decide(settings: Deciding, answers: Answers): Decision {
  const { kind } = settings
  const asked = mattersAsked(settings)
  const agreed = (matter: Matter) => isAgreed(kind, matter, answers)

  const lacking = asked.filter((matter) => isNeeded(kind, matter) && !agreed(matter))
  if (lacking.length > 0) return { kind: 'nothing', lacking }

  if (!asked.includes('advertising')) return { kind: 'send', subscriptions: null }
  const advertising = agreed('advertising') && (kind === 'marketing' || agreed('marketing-use'))
  const leave = kind === 'service' && settings.whenUnticked === 'leave'
  const told: [string, boolean][] = [['$marketing', advertising]]
  const night = nightKey(settings)
  if (night !== null) told.push([night, advertising && agreed('night')])
  const said = told
    .filter(([, yes]) => yes || !leave)
    .map(([key, yes]): [string, SubscriptionWord] => [key, yes ? 'SUBSCRIBED' : 'UNSUBSCRIBED'])
  return { kind: 'send', subscriptions: said.length > 0 ? Object.fromEntries(said) : null }
}

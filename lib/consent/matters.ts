import type { ConsentSettings, Matter } from './types'

type Asking = Pick<ConsentSettings, 'kind' | 'basis' | 'night' | 'adConsent' | 'age'>

/**
 * Key of the site's own night subscription, or null. Keys with `$` are Hackle's own: naming one as the night key would
 * let a tick change `$information`, which the form never touches.
 */
export function nightKey({ night }: Pick<ConsentSettings, 'night'>): string | null {
  return night === null || night === '' || night.startsWith('$') ? null : night
}

/** Whether the number rests on the contract (PIPA 15(1)4, 22(3)). Advertising never does. */
export function onContract({ kind, basis }: Pick<ConsentSettings, 'kind' | 'basis'>): boolean {
  return kind === 'service' && basis === 'contract'
}

/** The boxes to tick, in the order of the form. One box a matter (PIPA 22(1), Network Act 50(1), 50(3)). */
export function mattersAsked(settings: Asking): readonly Matter[] {
  const asked: Matter[] = []
  if (!onContract(settings)) asked.push('collection')
  // Of an earlier consent nothing is asked again: a box left empty would say that it ends.
  if (settings.adConsent === null) {
    if (settings.kind === 'service') asked.push('marketing-use')
    asked.push('advertising')
    if (nightKey(settings) !== null) asked.push('night')
  }
  if (settings.age === 'ask') asked.push('age')
  return asked
}

/** Whether nothing is sent or kept without it. In a marketing form both boxes are the sign-up. */
export function isNeeded(kind: ConsentSettings['kind'], matter: Matter): boolean {
  return matter === 'age' || matter === 'collection' || (kind === 'marketing' && matter === 'advertising')
}

/** Whether only a real gesture may tick it: every box for advertising, and `collection` where it is for nothing else. */
export function gestureOnly(kind: ConsentSettings['kind'], matter: Matter): boolean {
  return matter !== 'age' && (matter !== 'collection' || kind === 'marketing')
}

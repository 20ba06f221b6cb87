import type { DeveloperCode, DeveloperDetail } from './events'

/** What keeps nothing from being sent; every other code is an error. */
const WARNINGS: readonly DeveloperCode[] = ['no-user-id', 'configuration-unknown', 'no-opt-out-number']

const written = new Set<string>()

/**
 * Tells the developer: once a page in the console, and each time by the event `hackle-phone:developer` to `target`. What to
 * do about a code stands in EMBEDDING.md, not here: every visitor of every site would carry those sentences. `what` names
 * the attribute that is meant, never its value; nothing told holds a number, a user id or a key.
 */
export function tellDeveloper(
  target: EventTarget,
  code: DeveloperCode,
  what = '',
  severity: DeveloperDetail['severity'] = WARNINGS.includes(code) ? 'warning' : 'error',
): void {
  const message = `hackle-phone: ${code} ${what} (see EMBEDDING.md)`.replace('  ', ' ')
  if (!written.has(message)) {
    written.add(message)
    // The console of the site is where its developer looks.
    // eslint-disable-next-line no-console
    console[severity === 'error' ? 'error' : 'warn'](message)
  }
  const detail: DeveloperDetail = { code, severity, message }
  target.dispatchEvent(new CustomEvent('hackle-phone:developer', { detail, bubbles: true, composed: true }))
}

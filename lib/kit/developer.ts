import type { DeveloperCode, DeveloperDetail } from './events'

type Severity = DeveloperDetail['severity']

/** What a developer is told, in one English sentence a code. Never holds a number, a user id or a key. */
const SENTENCES: Readonly<Record<DeveloperCode, readonly [Severity, string]>> = {
  'no-user-id': [
    'warning',
    'The Hackle SDK knows no user id: Hackle sends texts by user id, so call setUserId before the form is used.',
  ],
  'opt-out-tracking': [
    'error',
    'The SDK has opt-out tracking on and drops numbers, consents and withdrawals alike: turn it off for consent.',
  ],
  'blocked-by-csp': [
    'error',
    'The content security policy blocks the request: allow the host in connect-src.',
  ],
  'wrong-key': [
    'error',
    'Hackle refused the SDK key: its answers to events prove nothing, so nothing is sent.',
  ],
  'configuration-unknown': [
    'warning',
    'It cannot be seen whether Hackle knows the SDK key: set sdk-key, or nothing is shown as saved.',
  ],
  'no-client': ['error', 'No Hackle client was found: set element.client, window.hackleClient or endpoint.'],
  'sdk-too-old': [
    'error',
    'The Hackle SDK lacks setPhoneNumber or updateSmsSubscriptions: use 11.45 or later.',
  ],
  'sandboxed-frame': ['error', 'This frame has no storage, so the SDK cannot run: add allow-same-origin.'],
  'insecure-context': ['error', 'Live mode needs https: the form does not collect on this page.'],
  'receipt-not-kept': [
    'error',
    'Nobody keeps the receipts: call detail.keep(…) in the event, or set endpoint or receipt-event.',
  ],
  'missing-company': ['error', 'The attribute company is missing: the form does not collect.'],
  'missing-privacy-policy': [
    'error',
    'The attribute privacy-policy is missing or not a web address: the form does not collect.',
  ],
  'bad-attribute': ['error', 'An attribute has a value that is not allowed and is not used'],
  'get-form': [
    'error',
    'With name, the host form needs method="post": the number is left out, or it would stand in the address.',
  ],
  'relay-answer': ['error', 'The endpoint failed or gave an answer that is not one of the relay.'],
  'intl-not-loaded': [
    'error',
    'hackle-phone-intl.js could not be loaded, so only Korean numbers are taken: set intl-src.',
  ],
  'no-opt-out-number': ['warning', 'The attribute opt-out-number is missing: advertising texts need one.'],
}

const written = new Set<string>()

/**
 * Tells the developer: the sentence goes to the console once a page, the event `hackle-phone:developer` to `target` each
 * time. `what` names the attribute that is meant, never its value.
 */
export function tellDeveloper(
  target: EventTarget,
  code: DeveloperCode,
  what = '',
  severity: Severity = SENTENCES[code][0],
): void {
  const [, sentence] = SENTENCES[code]
  const message = what === '' ? sentence : `${sentence}: ${what}.`
  if (!written.has(code + what)) {
    written.add(code + what)
    // The console of the site is where its developer looks.
    // eslint-disable-next-line no-console
    console[severity === 'error' ? 'error' : 'warn'](`hackle-phone: ${message} (${code})`)
  }
  const detail: DeveloperDetail = { code, severity, message }
  target.dispatchEvent(new CustomEvent('hackle-phone:developer', { detail, bubbles: true, composed: true }))
}

import { receiptAsEventProperties } from '../consent/receipt-event'
import type { ConsentReceipt } from '../consent/types'
import type { FailureCause, HackleClient, UnseenCause } from '../hackle/delivery-types'
import { tellDeveloper } from './developer'
import type { DeveloperCode, KitEvents } from './events'

/** Sends an event of the kit, bubbling and composed; false when somebody prevented it. */
export function tell<Name extends keyof KitEvents>(
  target: EventTarget,
  name: Name,
  detail: KitEvents[Name]['detail'],
  cancelable = false,
): boolean {
  return target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }))
}

const CODES: Readonly<Partial<Record<FailureCause | UnseenCause, DeveloperCode>>> = {
  blocked: 'blocked-by-csp',
  'opt-out': 'opt-out-tracking',
  'wrong-key': 'wrong-key',
  'configuration-unknown': 'configuration-unknown',
  relay: 'relay-answer',
}

/** What came of a delivery, for the developer; what says nothing about the site's set-up is passed over. */
export function tellTrouble(target: EventTarget, trouble: FailureCause | UnseenCause): void {
  const code = CODES[trouble]
  if (code !== undefined) tellDeveloper(target, code)
}

/** What keeps a receipt besides a listener: the relay, which has it by then, or an event of Hackle. */
export interface ReceiptKeepers {
  readonly endpoint: string | null
  /** Key of the event. */
  readonly receiptEvent: string | null
}

/**
 * Hands a receipt on: `send` tells the site, whose listeners may call `keep`. Where neither they nor the relay nor an event
 * keeps it, the developer is told: a consent that nobody can prove (Network Act 50(1)).
 */
export function handOn(
  target: EventTarget,
  receipt: ConsentReceipt,
  { endpoint, receiptEvent }: ReceiptKeepers,
  client: HackleClient | null,
  send: (keep: (kept?: unknown) => void) => void,
): void {
  let kept = endpoint !== null
  const lost = () => tellDeveloper(target, 'receipt-not-kept')
  send((promise) => {
    kept = true
    Promise.resolve(promise).then((answer) => isRefusal(answer) && lost(), lost)
  })
  if (receipt.mode === 'dry-run') return
  if (receiptEvent !== null && typeof client?.track === 'function') {
    try {
      client.track({ key: receiptEvent, properties: receiptAsEventProperties(receipt) })
      kept = true
    } catch {
      // Told below, with the same sentence as where nobody tried.
    }
  }
  if (!kept) lost()
}

/** A `fetch` resolves even when the server refused. */
function isRefusal(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false
}

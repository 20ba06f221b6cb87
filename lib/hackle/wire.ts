import { maskE164 } from '../phone/mask'
import type { Operation } from './delivery-types'
import { parsed } from './primordials'

/** An event as the SDK 11.56.1 sends it: key and properties. */
export interface WireEvent {
  readonly key: string
  readonly properties: Readonly<Record<string, unknown>>
}

/** The event by which an operation goes over the wire. Holds the number: never for logs, see {@link maskedEvent}. */
export function wireEvent(operation: Operation): WireEvent {
  if (operation.kind === 'consent') return { key: '$sms_subscriptions', properties: operation.subscriptions }
  const properties =
    operation.kind === 'set-number'
      ? { $set: { $phone_number: operation.e164 } }
      : { $unset: { $phone_number: '-' } }
  return { key: '$secured_properties', properties }
}

/** The same event with the middle of a number hidden, for reports. */
export function maskedEvent(operation: Operation): WireEvent {
  return wireEvent(
    operation.kind === 'set-number' ? { ...operation, e164: maskE164(operation.e164) } : operation,
  )
}

/** Our event in a request: its id, and whether nothing of the site goes along. */
export interface OwnEvent {
  readonly insertId: string
  readonly alone: boolean
}

/** Our event in the body of a request of the SDK; null when the body is not one, or holds another value. Never throws. */
export function ownEventIn(body: unknown, wanted: WireEvent): OwnEvent | null {
  const payload = parsed(body)
  const events = isRecord(payload) ? payload['trackEvents'] : null
  if (!Array.isArray(events)) return null
  // By index: a page may have patched the iterator and the methods of arrays.
  for (let at = 0; at < events.length; at++) {
    const event: unknown = events[at]
    if (!isRecord(event) || event['eventTypeKey'] !== wanted.key) continue
    const { insertId } = event
    if (typeof insertId !== 'string' || !same(event['properties'], wanted.properties)) continue
    // Each event of each list has its own; inside a text of an event the quotes are escaped.
    return { insertId, alone: String(body).split('"insertId"').length === 2 }
  }
  return null
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** Equal in value. By `for in`, which a page cannot patch as it can `Object.keys` or `toJSON`. */
function same(one: unknown, other: unknown): boolean {
  return one === other || (isRecord(one) && isRecord(other) && isWithin(one, other) && isWithin(other, one))
}

function isWithin(one: Record<string, unknown>, other: Record<string, unknown>): boolean {
  for (const key in one) if (!same(one[key], other[key])) return false
  return true
}

import { maskE164 } from '../phone/mask'
import type { Operation } from './delivery-types'
import { keysOf, parseJson } from './primordials'

/** An event as the SDK 11.56.1 sends it: key and properties. */
export interface WireEvent {
  readonly key: string
  readonly properties: Readonly<Record<string, unknown>>
}

/** The event by which an operation goes over the wire. Holds the number: never for logs, see {@link maskedEvent}. */
export function wireEvent(operation: Operation): WireEvent {
  switch (operation.kind) {
    case 'consent':
      return { key: '$sms_subscriptions', properties: operation.subscriptions }
    case 'set-number':
      return { key: '$secured_properties', properties: { $set: { $phone_number: operation.e164 } } }
    case 'unset-number':
      return { key: '$secured_properties', properties: { $unset: { $phone_number: '-' } } }
  }
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

const KINDS = ['trackEvents', 'exposureEvents', 'remoteConfigEvents'] as const

/** Our event in the body of a request of the SDK; null when the body is not one, or holds another value. Never throws. */
export function ownEventIn(body: unknown, wanted: WireEvent): OwnEvent | null {
  if (typeof body !== 'string') return null
  let parsed: unknown
  try {
    parsed = parseJson(body)
  } catch {
    return null
  }
  if (!isRecord(parsed)) return null
  const events = parsed['trackEvents']
  if (!Array.isArray(events)) return null
  // By index: a page may have patched the iterator and the methods of arrays.
  for (let at = 0; at < events.length; at++) {
    const event: unknown = events[at]
    if (!isRecord(event) || event['eventTypeKey'] !== wanted.key) continue
    if (!same(event['properties'], wanted.properties) || typeof event['insertId'] !== 'string') continue
    return { insertId: event['insertId'], alone: countIn(parsed) === 1 }
  }
  return null
}

function countIn(parsed: Readonly<Record<string, unknown>>): number {
  let count = 0
  for (let at = 0; at < KINDS.length; at++) {
    const events = parsed[KINDS[at] ?? '']
    if (Array.isArray(events)) count += events.length
  }
  return count
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function same(one: unknown, other: unknown): boolean {
  if (!isRecord(one) || !isRecord(other)) return one === other
  const keys = keysOf(one)
  if (keys.length !== keysOf(other).length) return false
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? ''
    if (!same(one[key], other[key])) return false
  }
  return true
}

/**
 * What `updateSmsSubscriptions` takes: made by the SDK's own builder where a global leads to it (script tag, GTM), else an
 * object with the two methods that the SDK calls. A plain record is dropped by the SDK without a word.
 */
export function subscriptionOperations(subscriptions: Readonly<Record<string, string>>): unknown {
  return byBuilder(subscriptions) ?? ownOperations(subscriptions)
}

const GLOBALS = ['Hackle', '_hackle'] as const

function byBuilder(subscriptions: Readonly<Record<string, string>>): unknown {
  for (const name of GLOBALS) {
    try {
      const space = Reflect.get(window, name) as { HackleSubscriptionOperationsBuilder?: new () => Builder }
      const Builder = space?.HackleSubscriptionOperationsBuilder
      if (typeof Builder !== 'function') continue
      const builder = new Builder()
      for (const key of keysOf(subscriptions)) {
        const value = subscriptions[key] ?? ''
        if (key === '$marketing') builder.marketing(value)
        else builder.custom(key, value)
      }
      return builder.build()
    } catch {
      // Another thing of that name, or another build of the SDK: the plain object serves.
    }
  }
  return null
}

interface Builder {
  marketing(value: string): unknown
  custom(key: string, value: string): unknown
  build(): unknown
}

function ownOperations(subscriptions: Readonly<Record<string, string>>) {
  return {
    toEvent: (key: string) => ({ key, properties: { ...subscriptions } }),
    toRecord: () => ({ ...subscriptions }),
  }
}

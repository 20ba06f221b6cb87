import type { Channel, PersonState, SubscriptionStatus, TrackEvent } from '../types'

const CHANNEL_OF_EVENT: Readonly<Record<string, Channel>> = {
  $sms_subscriptions: 'sms',
  $kakao_subscriptions: 'kakao',
  $push_subscriptions: 'push',
}

interface Person {
  userId: string | null
  deviceId: string | null
  phoneNumber: string | null | undefined
  consent: Record<Channel, Record<string, SubscriptionStatus>>
}

/**
 * The number as Hackle would keep it, or `null` when it would not: E.164, and digits without a country code count as Korean.
 * Hyphens are taken as invalid: whether Hackle accepts them is not documented, so the stand-in is strict.
 */
export function storedNumber(value: string): string | null {
  if (/^\+[1-9]\d{7,14}$/.test(value)) return value
  if (/^0\d{8,10}$/.test(value)) return `+82${value.slice(1)}`
  return null
}

/** What Hackle would hold about each person, built up from the events in the order in which they arrived. */
export class People {
  private readonly known = new Map<string, Person>()

  forget(): void {
    this.known.clear()
  }

  all(): PersonState[] {
    return structuredClone([...this.known.values()])
  }

  /** Applies one event; returns why a value was not kept, or `null`. */
  apply(event: TrackEvent): string | null {
    const channel = CHANNEL_OF_EVENT[event.eventTypeKey]
    if (channel !== undefined) {
      Object.assign(this.personOf(event).consent[channel], event.properties)
      return null
    }
    if (event.eventTypeKey !== '$secured_properties') return null
    const set = event.properties['$set']
    if (typeof set !== 'object' || set === null || !('$phone_number' in set)) {
      this.personOf(event).phoneNumber = null
      return null
    }
    return this.setNumber(this.personOf(event), String(set.$phone_number))
  }

  /** The HTTP API's way: by user id alone. Returns why the number was not kept, or `null`. */
  setByUserId(userId: string, number: string): string | null {
    return this.setNumber(this.person(userId, null), number)
  }

  unsetByUserId(userId: string): void {
    this.person(userId, null).phoneNumber = null
  }

  private setNumber(person: Person, value: string): string | null {
    const number = storedNumber(value)
    if (number === null) return '$phone_number: not E.164, so it is not saved'
    person.phoneNumber = number
    return null
  }

  private personOf(event: TrackEvent): Person {
    return this.person(event.identifiers['$userId'] ?? null, event.identifiers['$deviceId'] ?? null)
  }

  private person(userId: string | null, deviceId: string | null): Person {
    const key = userId === null ? `device ${deviceId}` : `user ${userId}`
    const found = this.known.get(key)
    if (found !== undefined) {
      found.deviceId = deviceId ?? found.deviceId
      return found
    }
    const made: Person = {
      userId,
      deviceId,
      phoneNumber: undefined,
      consent: { sms: {}, kakao: {}, push: {} },
    }
    this.known.set(key, made)
    return made
  }
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskedEvent, ownEventIn, wireEvent } from './wire'

const NUMBER = '+821012345678'
const give = { kind: 'set-number', e164: NUMBER } as const
const wanted = wireEvent(give)

const bodyOf = (
  events: readonly unknown[],
  others: object = { exposureEvents: [], remoteConfigEvents: [] },
) => JSON.stringify({ trackEvents: events, ...others })

const eventOf = (properties: unknown, eventTypeKey = '$secured_properties') => ({
  insertId: 'id-1',
  eventTypeKey,
  properties,
})

describe('our event in a request', () => {
  it('is found among others by kind and exact value', () => {
    const body = bodyOf([eventOf({}, '$page_view'), eventOf({ $set: { $phone_number: NUMBER } })])
    expect(ownEventIn(body, wanted)).toEqual({ insertId: 'id-1', alone: false })
    expect(ownEventIn(bodyOf([eventOf(wanted.properties)]), wanted)).toEqual({
      insertId: 'id-1',
      alone: true,
    })
  })

  it('is not alone beside an event of another list', () => {
    const body = bodyOf([eventOf(wanted.properties)], { exposureEvents: [{ insertId: 'id-2' }] })
    expect(ownEventIn(body, wanted)).toEqual({ insertId: 'id-1', alone: false })
  })

  it.each([
    ['another number', bodyOf([eventOf({ $set: { $phone_number: '+821012345679' } })])],
    ['something added', bodyOf([eventOf({ $set: { $phone_number: NUMBER }, $unset: {} })])],
    ['another kind', bodyOf([eventOf(wanted.properties, '$properties')])],
    ['no id', bodyOf([{ eventTypeKey: wanted.key, properties: wanted.properties }])],
    ['a body that is no JSON', `${NUMBER} $secured_properties`],
    ['a body that is no text', { trackEvents: [eventOf(wanted.properties)] }],
    ['no list', JSON.stringify({ trackEvents: { 0: eventOf(wanted.properties), length: 1 } })],
    ['null', 'null'],
  ])('is not seen in %s', (_name, body) => {
    expect(ownEventIn(body, wanted)).toBeNull()
  })

  it('never throws, and never takes another value for ours', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, kind) => {
        const body = bodyOf([eventOf(value, kind), value])
        const same = kind === wanted.key && JSON.stringify(value) === JSON.stringify(wanted.properties)
        expect(ownEventIn(body, wanted) !== null).toBe(same)
        expect(ownEventIn(JSON.stringify(value), wanted)).toBeNull()
        expect(ownEventIn(value, wanted)).toBeNull()
      }),
    )
  })
})

describe('the event of a report', () => {
  it('is that of the wire with the number masked', () => {
    expect(maskedEvent(give)).toEqual({
      key: '$secured_properties',
      properties: { $set: { $phone_number: '+8210****5678' } },
    })
    const consent = {
      kind: 'consent',
      subscriptions: { $marketing: 'SUBSCRIBED', night: 'UNSUBSCRIBED' },
    } as const
    expect(maskedEvent(consent)).toEqual({ key: '$sms_subscriptions', properties: consent.subscriptions })
    expect(maskedEvent({ kind: 'unset-number' })).toEqual({
      key: '$secured_properties',
      properties: { $unset: { $phone_number: '-' } },
    })
  })
})

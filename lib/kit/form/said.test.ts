import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DeliveryState, EndState, Operation } from '../../hackle/delivery-types'
import { speaker } from '../speak'
import { sharedWords } from '../words'
import { formWords } from './form-words'
import { mayHoldNumber, operationsOf, takingBack } from './request'
import { endSaid, pendingSaid } from './said'
import type { FormSettings } from './settings'

const speak = speaker({ ...sharedWords, ...formWords }, 'ko')
const settings = { kind: 'marketing', company: '나래상회', night: 'night_ads' } as FormSettings
const E164 = '+821000005678'

const operations = fc
  .record({
    $marketing: fc.constantFrom('SUBSCRIBED' as const, 'UNSUBSCRIBED' as const),
    night_ads: fc.constantFrom('SUBSCRIBED' as const, 'UNSUBSCRIBED' as const),
  })
  .map((subscriptions) => operationsOf(subscriptions, E164))

const notSaved: fc.Arbitrary<EndState> = fc.oneof(
  fc.record({
    kind: fc.constant('unconfirmed' as const),
    cause: fc.constantFrom(
      'native-app' as const,
      'unseen-request' as const,
      'configuration-unknown' as const,
      'accepted-by-relay' as const,
    ),
    numberSent: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('failed' as const),
    cause: fc.constantFrom('rejected' as const, 'not-sent' as const, 'opt-out' as const, 'blocked' as const),
    status: fc.constant(null),
    confirmed: fc.constantFrom<readonly Operation['kind'][]>([], ['consent']),
  }),
  fc.constant<EndState>({ kind: 'superseded' }),
  fc.constant<EndState>({ kind: 'dry' }),
)

describe('what a visitor is told', () => {
  it('is "saved" for nothing but a saved delivery', () => {
    fc.assert(
      fc.property(operations, notSaved, (list, state) => {
        const { title, sign, lines } = endSaid('apply', state, list, settings, speak)
        expect(title).not.toBe(formWords.saved.ko)
        expect(sign).not.toBe('seen')
        expect(lines.join()).not.toContain('광고 문자를 보냅니다')
      }),
    )
  })

  it('names what is sent and what is not', () => {
    const said = (marketing: 'SUBSCRIBED' | 'UNSUBSCRIBED', night: 'SUBSCRIBED' | 'UNSUBSCRIBED') =>
      endSaid(
        'apply',
        { kind: 'saved' },
        operationsOf({ $marketing: marketing, night_ads: night }, E164),
        settings,
        speak,
      ).lines
    expect(said('SUBSCRIBED', 'UNSUBSCRIBED')).toEqual([
      '나래상회에서 이 번호로 광고 문자를 보냅니다.',
      '야간(21:00~08:00)에는 보내지 않습니다.',
    ])
    expect(said('UNSUBSCRIBED', 'UNSUBSCRIBED')).toEqual(['광고 문자는 보내지 않습니다.'])
  })

  it('says nothing of the night where nothing was sent for it', () => {
    const list = operationsOf({ $marketing: 'SUBSCRIBED' }, E164)
    expect(endSaid('apply', { kind: 'saved' }, list, settings, speak).lines).toEqual([
      '나래상회에서 이 번호로 광고 문자를 보냅니다.',
    ])
  })

  it('claims no stop of advertising where only a number was taken back', () => {
    const back = takingBack(operationsOf(null, E164), true)
    expect(endSaid('cancel', { kind: 'saved' }, back, settings, speak).lines).toEqual([
      sharedWords['withdrawn-number'].ko,
      formWords['says-unchanged'].ko,
    ])
  })

  it('says of a withdrawal what has ended', () => {
    const list = operationsOf({ $marketing: 'SUBSCRIBED' }, E164)
    const said = (withNumber: boolean) =>
      endSaid('withdraw', { kind: 'saved' }, takingBack(list, withNumber), settings, speak).lines
    expect(said(false)).toEqual([sharedWords['says-no-advertising'].ko])
    expect(said(true)).toEqual([sharedWords['says-no-advertising'].ko, sharedWords['withdrawn-number'].ko])
  })

  it('tells apart what arrived of a failed request', () => {
    const failed = (confirmed: readonly Operation['kind'][]): EndState => ({
      kind: 'failed',
      cause: 'rejected',
      status: 400,
      confirmed,
    })
    const list = operationsOf({ $marketing: 'SUBSCRIBED' }, E164)
    const first = (confirmed: readonly Operation['kind'][]) =>
      endSaid('apply', failed(confirmed), list, settings, speak).lines[0]
    expect(first([])).toBe(formWords['failed-nothing'].ko)
    expect(first(['consent'])).toBe(formWords['failed-number'].ko)
  })

  it.each(['withdraw', 'cancel'] as const)('tells what arrived of a failed %s', (act) => {
    const lines = (confirmed: readonly Operation['kind'][], withNumber = true) => {
      const back = takingBack(operationsOf({ $marketing: 'SUBSCRIBED' }, E164), withNumber)
      const state = { kind: 'failed', cause: 'rejected', status: 400, confirmed } as const
      return endSaid(act, state, back, settings, speak).lines
    }
    const ways = [sharedWords['failed-site'].ko, sharedWords['withdraw-else'].ko]
    expect(lines([])).toEqual(ways)
    expect(lines([], false)).toEqual(ways)
    expect(lines(['consent'])).toEqual([sharedWords['left-number'].ko, ...ways])
    expect(lines(['unset-number'])).toEqual([sharedWords['left-consent'].ko, ...ways])
  })

  it('says that it may be lost as long as it is pending', () => {
    const state: Extract<DeliveryState, { kind: 'pending' }> = {
      kind: 'pending',
      cause: 'offline',
      attempt: 1,
      nextIn: 2000,
    }
    expect(pendingSaid('apply', state, speak).strong).toBe(formWords['may-be-lost'].ko)
    expect(pendingSaid('cancel', state, speak).strong).toBe(sharedWords['withdraw-may-be-lost'].ko)
  })
})

describe('taking a request back', () => {
  it('refuses every consent it asked for and never gives one', () => {
    fc.assert(
      fc.property(operations, fc.boolean(), (list, withNumber) => {
        const back = takingBack(list, withNumber)
        expect(JSON.stringify(back)).not.toContain('"SUBSCRIBED"')
        expect(JSON.stringify(back)).not.toContain(E164)
        expect(back[0]).toEqual({
          kind: 'consent',
          subscriptions: { $marketing: 'UNSUBSCRIBED', night_ads: 'UNSUBSCRIBED' },
        })
        expect(back.some(({ kind }) => kind === 'unset-number')).toBe(withNumber)
      }),
    )
  })

  it('takes the number for sent as soon as the consent is confirmed', () => {
    const list = operationsOf({ $marketing: 'SUBSCRIBED' }, E164)
    const event = { key: '$sms_subscriptions', properties: {} }
    const call = { operation: 'consent' as const, event, attempt: 1, status: null }
    expect(mayHoldNumber(list, [{ ...call, result: 'pending' }])).toBe(false)
    expect(mayHoldNumber(list, [{ ...call, result: 'confirmed' }])).toBe(true)
  })
})

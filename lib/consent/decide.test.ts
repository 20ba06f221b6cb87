import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreedTo, answersOf, PLAIN, settingsOf } from './arbitraries'
import { decide, isHalfAgreed } from './decide'
import type { Answers, ConsentSettings, Matter } from './types'

const byHand = (answers: Answers, matter: Matter) =>
  answers[matter]?.choice === 'agreed' && answers[matter].gesture !== null
const ticked = (answers: Answers, matter: Matter) => answers[matter]?.choice === 'agreed'
const service: ConsentSettings = { ...PLAIN, kind: 'service' }

describe('what the answers come to', () => {
  it('says SUBSCRIBED only with every tick that it needs, made by a person', () => {
    fc.assert(
      fc.property(settingsOf, answersOf, (settings, answers) => {
        const decision = decide(settings, answers)
        if (decision.kind === 'nothing' || decision.subscriptions === null) return
        const words = Object.entries(decision.subscriptions)
        for (const [key, word] of words) {
          if (word !== 'SUBSCRIBED') continue
          expect(settings.adConsent).toBeNull()
          expect(byHand(answers, 'advertising')).toBe(true)
          expect(byHand(answers, settings.kind === 'marketing' ? 'collection' : 'marketing-use')).toBe(true)
          if (settings.age === 'ask') expect(ticked(answers, 'age')).toBe(true)
          if (key !== '$marketing') {
            expect(key).toBe(settings.night)
            expect(byHand(answers, 'night')).toBe(true)
            expect(words).toContainEqual(['$marketing', 'SUBSCRIBED'])
          }
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('sends nothing without what the form is for, and says what lacks in the order of the form', () => {
    fc.assert(
      fc.property(settingsOf, answersOf, (settings, answers) => {
        const decision = decide(settings, answers)
        const onContract = settings.kind === 'service' && settings.basis === 'contract'
        const expected: Matter[] = []
        const collected = settings.kind === 'marketing' ? byHand : ticked
        if (!onContract && !collected(answers, 'collection')) expected.push('collection')
        if (settings.kind === 'marketing' && settings.adConsent === null && !byHand(answers, 'advertising'))
          expected.push('advertising')
        if (settings.age === 'ask' && !ticked(answers, 'age')) expected.push('age')
        expect(decision.kind === 'nothing' ? decision.lacking : []).toEqual(expected)
        expect(decision.kind).toBe(expected.length > 0 ? 'nothing' : 'send')
      }),
      { numRuns: 3000 },
    )
  })

  it('never touches $information, and no key of Hackle’s by way of the night key', () => {
    fc.assert(
      fc.property(settingsOf, answersOf, (settings, answers) => {
        const decision = decide(settings, answers)
        const keys = decision.kind === 'send' ? Object.keys(decision.subscriptions ?? {}) : []
        expect(keys.filter((key) => key.startsWith('$') && key !== '$marketing')).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  it('leaves nothing of a box that was drawn unsaid, unless the site wants it so', () => {
    fc.assert(
      fc.property(settingsOf, answersOf, (settings, answers) => {
        const decision = decide({ ...settings, adConsent: null, whenUnticked: 'unsubscribe' }, answers)
        if (decision.kind === 'nothing') return
        const asked = settings.night !== null && /^[^$]/.test(settings.night) ? [settings.night] : []
        expect(Object.keys(decision.subscriptions ?? {})).toEqual(['$marketing', ...asked])
      }),
      { numRuns: 2000 },
    )
  })

  it('takes one of the two optional boxes of a service form for no consent', () => {
    for (const one of ['marketing-use', 'advertising'] as const) {
      const answers = agreedTo('collection', 'age', one)
      expect(decide(service, answers)).toEqual({
        kind: 'send',
        subscriptions: { $marketing: 'UNSUBSCRIBED' },
      })
      expect(isHalfAgreed(service, answers)).toBe(true)
    }
    const both = agreedTo('collection', 'age', 'marketing-use', 'advertising')
    expect(decide(service, both)).toEqual({ kind: 'send', subscriptions: { $marketing: 'SUBSCRIBED' } })
    expect(isHalfAgreed(service, both)).toBe(false)
    expect(isHalfAgreed(PLAIN, agreedTo('advertising'))).toBe(false)
  })

  it('does not send at night to whom it may not send by day', () => {
    const settings = { ...service, night: 'night_ads' }
    expect(decide(settings, agreedTo('collection', 'age', 'night', 'advertising'))).toEqual({
      kind: 'send',
      subscriptions: { $marketing: 'UNSUBSCRIBED', night_ads: 'UNSUBSCRIBED' },
    })
  })

  it('says nothing of an earlier consent, nor of an empty box where the site leaves it', () => {
    const needed = agreedTo('collection', 'age')
    expect(decide({ ...service, adConsent: '2025-03-01' }, needed)).toEqual({
      kind: 'send',
      subscriptions: null,
    })
    expect(decide({ ...PLAIN, adConsent: '2025-03-01' }, needed)).toEqual({
      kind: 'send',
      subscriptions: null,
    })
    expect(decide({ ...service, whenUnticked: 'leave', night: 'night_ads' }, needed)).toEqual({
      kind: 'send',
      subscriptions: null,
    })
  })
})

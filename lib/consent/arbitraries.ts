import fc from 'fast-check'
import { say } from '../words/say'
import type { Language } from '../words/types'
import type { ConsentSpeak } from './plan'
import type { Answers, BoxAnswer, ConsentSettings, Matter } from './types'
import { consentWords } from './words'

/** The built-in texts of one language, as the form says them; for tests. */
export const speakIn =
  (language: Language): ConsentSpeak =>
  (key, values) =>
    say(consentWords[key], language, values)

/** Every combination of what changes a form, with the names of an imagined shop. */
export const settingsOf: fc.Arbitrary<ConsentSettings> = fc.record({
  kind: fc.constantFrom('marketing', 'service'),
  basis: fc.constantFrom('consent', 'contract'),
  company: fc.constant('나래상회'),
  privacyPolicy: fc.constant('https://shop.example/privacy'),
  night: fc.constantFrom(null, 'night_ads', '$information', '$marketing', '__proto__', 'constructor', ''),
  adConsent: fc.constantFrom(null, null, '2025-03-01'),
  whenUnticked: fc.constantFrom('unsubscribe', 'leave'),
  age: fc.constantFrom('ask', 'site'),
  under14Link: fc.constantFrom(null, 'https://shop.example/guardian'),
  items: fc.constantFrom(null, '휴대전화번호'),
  purpose: fc.constantFrom(null, '주문 안내 문자 발송'),
  retention: fc.constantFrom(null, '회원 탈퇴 시까지'),
  processor: fc.constantFrom(null, '주식회사 핵클'),
  optOutNumber: fc.constantFrom(null, '080-000-0000'),
})

const answerOf: fc.Arbitrary<BoxAnswer | undefined> = fc.option(
  fc.record({
    choice: fc.constantFrom('agreed', 'not-agreed'),
    gesture: fc.constantFrom(null, 'pointer', 'keyboard'),
    at: fc.constantFrom(null, '2026-11-23T14:05:02+09:00'),
  }),
  { nil: undefined },
)

const MATTERS: readonly Matter[] = ['collection', 'marketing-use', 'advertising', 'night', 'age']

/** Any answers to any boxes, also to boxes that were never drawn. */
export const answersOf: fc.Arbitrary<Answers> = fc
  .tuple(...MATTERS.map(() => answerOf))
  .map((made) => Object.fromEntries(MATTERS.flatMap((matter, at) => (made[at] ? [[matter, made[at]]] : []))))

/** Answers that agree to all of these, by hand. */
export const agreedTo = (...matters: readonly Matter[]): Answers =>
  Object.fromEntries(
    matters.map((matter) => [
      matter,
      { choice: 'agreed', gesture: 'pointer', at: '2026-11-23T14:05:02+09:00' },
    ]),
  )

/** A plain form for advertising texts; for tests. */
export const PLAIN: ConsentSettings = {
  kind: 'marketing',
  basis: 'consent',
  company: '나래상회',
  privacyPolicy: 'https://shop.example/privacy',
  night: null,
  adConsent: null,
  whenUnticked: 'unsubscribe',
  age: 'ask',
  under14Link: null,
  items: null,
  purpose: null,
  retention: null,
  processor: null,
  optOutNumber: null,
}

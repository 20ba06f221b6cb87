import type { RelayOperation, RelayReceipt, RelayRequest } from './request'
import { REQUEST_SCHEMA } from './request'

type Box = RelayReceipt['boxes'][number]

/** A box as the form reports it; for tests and documents. */
export function sampleBox(matter: Box['matter'], choice: Box['choice'] = 'agreed'): Box {
  const agreed = choice === 'agreed'
  return {
    matter,
    label: matter,
    choice,
    gesture: agreed ? 'pointer' : null,
    at: agreed ? '2026-11-23T10:00:00+09:00' : null,
  }
}

/** The receipt of a visitor who signed up for advertising texts of a made-up company. */
export function sampleReceipt(change: Partial<RelayReceipt> = {}): RelayReceipt {
  return {
    schema: 'text-readiness/consent-receipt/1',
    id: '0123456789abcdef0123456789abcdef',
    formVersion: '0.1.0',
    mode: 'live',
    act: 'consent',
    kind: 'marketing',
    controller: '도담예약 주식회사',
    processor: null,
    privacyPolicy: 'https://www.dodam.example/privacy',
    page: 'https://www.dodam.example/texts',
    language: 'ko',
    at: '2026-11-23T10:00:01.250+09:00',
    timeZone: 'Asia/Seoul',
    method: 'web-form',
    texts: { version: '1', builtIn: 'a'.repeat(64), shownHash: null, shown: ['광고 문자 신청 (선택)'] },
    boxes: [sampleBox('collection'), sampleBox('advertising')],
    age: 'declared-14-or-older',
    ...change,
  }
}

export const SUBSCRIBE: RelayOperation = { kind: 'consent', subscriptions: { $marketing: 'SUBSCRIBED' } }
export const UNSUBSCRIBE: RelayOperation = { kind: 'consent', subscriptions: { $marketing: 'UNSUBSCRIBED' } }
/** From a block that is not assigned, so nobody has it. */
export const SET_NUMBER: RelayOperation = { kind: 'set-number', e164: '+821000000000' }
export const UNSET_NUMBER: RelayOperation = { kind: 'unset-number' }

/** Consent and number of a marketing form, unless told otherwise. */
export function sampleOrder(
  operations: readonly RelayOperation[] = [SUBSCRIBE, SET_NUMBER],
  receipt: Partial<RelayReceipt> = {},
): RelayRequest {
  return { schema: REQUEST_SCHEMA, operations: [...operations], receipt: sampleReceipt(receipt) }
}

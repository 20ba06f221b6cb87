import type { StandIn } from '../stand-in'
import { arrived, held } from './delivery-steps'
import { E164 } from './form-steps'
import { expect } from './fixtures'
import {
  act,
  expectFocus,
  expectSaid,
  expectStates,
  find,
  holdAnswer,
  open,
  tabThrough,
} from './kit-journey-steps'
import type { Visitor } from './visitor'

type Journey = (visitor: Visitor, standIn: StandIn) => Promise<void>

const OUT = { number: null, marketing: 'UNSUBSCRIBED' }
const CONSENT = '$sms_subscriptions'
const NUMBER = '$secured_properties'

const KO = {
  phone: '휴대전화번호',
  collection: '개인정보 수집·이용 동의 (광고 문자 발송용)',
  advertising: '광고성 정보 수신 동의 (문자)',
  age: '[필수] 만 14세 이상입니다',
  send: '신청하기',
  policy: '개인정보 처리방침 (새 창)',
} as const

/** The advertising form, faults and all, with nothing but a keyboard. */
const marketing: Journey = async (visitor, standIn) => {
  await open(visitor, '/form')
  await tabThrough(visitor, Object.values(KO))
  await tabThrough(visitor, [KO.send], 'Shift+Tab')

  await visitor.press('Enter')
  expect((await expectFocus(visitor, KO.phone)).isInvalid).toBe(true)
  await visitor.type('0212345678')
  await tabThrough(visitor, [KO.collection])
  await tabThrough(visitor, [KO.phone], 'Shift+Tab')
  expect((await expectFocus(visitor, KO.phone)).isInvalid).toBe(true)
  // The field that is come to by Tab stands marked as a whole, so that typing replaces it.
  await visitor.type('01000005678')
  expect((await expectFocus(visitor, KO.phone)).isInvalid).toBe(false)

  await tabThrough(visitor, [KO.collection])
  await visitor.press('Space')
  expect((await expectFocus(visitor, KO.collection)).isChecked).toBe(true)
  await tabThrough(visitor, [KO.advertising, KO.age, KO.send])
  await visitor.press('Space')
  expect((await expectFocus(visitor, KO.advertising)).isInvalid).toBe(true)
  await visitor.press('Space')
  expect(await expectFocus(visitor, KO.advertising)).toMatchObject({ isChecked: true, isInvalid: false })
  await tabThrough(visitor, [KO.age, KO.send])
  await visitor.press('Enter')
  expect((await expectFocus(visitor, KO.age)).isInvalid).toBe(true)
  await visitor.press('Space')
  expect(arrived(standIn)).toEqual([])

  standIn.fail('events', { status: 503 }, 1, CONSENT)
  await tabThrough(visitor, [KO.send])
  await visitor.press('Enter')
  await expectFocus(visitor, '지금 다시 보내기')
  await visitor.press('Enter')
  await expectFocus(visitor, '저장했습니다')
  expect(arrived(standIn)).toEqual(['SUBSCRIBED', 'number'])
  expect(held(standIn)).toEqual({ number: E164, marketing: 'SUBSCRIBED' })

  await tabThrough(visitor, ['내역 내려받기'])
  await visitor.press('Enter')
  const file = await visitor.saved()
  expect(file).toContain('광고성 정보 수신동의')
  expect(file).not.toContain('0000-5678')
  await expectFocus(visitor, '내역 내려받기')
  await tabThrough(visitor, ['동의 철회'])
  await visitor.press('Space')
  await expectFocus(visitor, '동의를 철회했습니다')
  expect(held(standIn)).toEqual(OUT)

  await tabThrough(visitor, ['내역 내려받기', '새로 입력'])
  await visitor.press('Enter')
  await expectFocus(visitor, KO.phone)
  const left = await visitor.evaluate<[string, number]>(
    `const { shadowRoot } = document.querySelector('hackle-phone-form')
     return [shadowRoot.querySelector('input[type=tel]').value, shadowRoot.querySelectorAll(':checked').length]`,
  )
  expect(left).toEqual(['', 0])
}

const EN = {
  phone: 'Mobile phone number',
  all: 'Agree to all (includes optional items)',
  collection: '[Required] Collection and use of my personal information',
  use: '[Optional] Use of my personal information for marketing',
  advertising: '[Optional] Receiving advertising by text message',
  night: '[Optional] Receiving advertising at night (21:00–08:00)',
  age: '[Required] I am 14 or older',
  send: 'Save number',
} as const

/** The service form in English: all boxes at once, then one taken back. */
const service: Journey = async (visitor, standIn) => {
  await open(visitor, '/form', { for: 'service', night: 'night_ads', lang: 'en' })
  await tabThrough(visitor, [EN.phone])
  await visitor.type('01000005678')
  await tabThrough(visitor, [EN.all])
  await visitor.press('Space')
  for (const name of [EN.collection, EN.use, EN.advertising, EN.night]) {
    await visitor.press('Tab')
    expect((await expectFocus(visitor, name)).isChecked, name).toBe(true)
  }
  await visitor.press('Space')
  expect((await expectFocus(visitor, EN.night)).isChecked).toBe(false)
  await visitor.press('Tab')
  expect((await expectFocus(visitor, EN.age)).isChecked).toBe(false)
  await visitor.press('Space')
  await tabThrough(visitor, [EN.send])
  await visitor.press('Space')
  await expectFocus(visitor, 'Saved')
  expect(arrived(standIn)).toEqual(['SUBSCRIBED', 'number'])
  expect(standIn.stateOf('stand-in-user')?.consent.sms).toEqual({
    $marketing: 'SUBSCRIBED',
    night_ads: 'UNSUBSCRIBED',
  })
  await tabThrough(visitor, ['Download a copy', 'Withdraw', 'Start again'])
  await visitor.press('Space')
  await expectFocus(visitor, EN.phone)
}

/** The element for withdrawing: a question answered with no, then with yes, then the other act. */
const withdrawal: Journey = async (visitor, standIn) => {
  await open(visitor, '/form/withdraw')
  await tabThrough(visitor, ['광고 문자 중지', '내 번호 삭제'])
  await visitor.press('Enter')
  await expectFocus(visitor, '내 번호 삭제')
  await tabThrough(visitor, ['그대로 두기'])
  await visitor.press('Escape')
  await expectFocus(visitor, '내 번호 삭제')
  expect(arrived(standIn)).toEqual([])
  await visitor.press('Enter')
  await expectFocus(visitor, '내 번호 삭제')
  await visitor.press('Enter')
  await expectFocus(visitor, '번호를 삭제했습니다')
  expect(arrived(standIn)).toEqual(['no number'])
  await tabThrough(visitor, ['광고 문자 중지'], 'Shift+Tab')
  await visitor.press('Space')
  await expectFocus(visitor, '동의를 철회했습니다')
  expect(held(standIn)).toEqual(OUT)
}

/** By the accessibility tree, in Korean: what each node is called and says, up to a withdrawal that fails at first. */
const treeMarketing: Journey = async (visitor, standIn) => {
  await open(visitor, '/form')
  await find(visitor, 'form', '광고 문자 신청 (선택)')
  await find(visitor, 'heading', '광고 문자 신청 (선택)')
  expect((await find(visitor, 'textbox', KO.phone)).description).toBe('예: 010-0000-0000')
  const { description } = await find(visitor, 'checkbox', KO.collection)
  for (const part of ['목적', '항목', '기간', '거부할 권리', '홍보를 위해', '위탁합니다']) {
    expect(description).toContain(part)
  }
  expect((await find(visitor, 'checkbox', KO.advertising)).description).toContain('언제든지 철회')

  await act(visitor, 'button', KO.send)
  await expectSaid(visitor, '번호가 비어 있습니다.')
  await expectStates(visitor, 'textbox', KO.phone, { invalid: true, focused: true })
  expect((await find(visitor, 'textbox', KO.phone)).description).toContain('번호가 비어 있습니다.')
  await visitor.write(await find(visitor, 'textbox', KO.phone), '01000005678')
  await expectStates(visitor, 'textbox', KO.phone, { invalid: false })
  await act(visitor, 'checkbox', KO.collection)
  await expectStates(visitor, 'checkbox', KO.collection, { checked: true })
  await act(visitor, 'button', KO.send)
  await expectSaid(visitor, '이 항목에 동의해야 신청됩니다.')
  await expectStates(visitor, 'checkbox', KO.advertising, { invalid: true, focused: true, checked: false })
  expect((await find(visitor, 'checkbox', KO.advertising)).description).toMatch(
    /이 항목에 동의해야 신청됩니다.*언제든지 철회/,
  )
  for (const name of [KO.advertising, KO.age]) {
    await act(visitor, 'checkbox', name)
    await expectStates(visitor, 'checkbox', name, { checked: true, invalid: false })
  }

  const release = holdAnswer(standIn)
  await act(visitor, 'button', KO.send)
  await expectSaid(visitor, '저장하는 중. 저장이 끝날 때까지 이 페이지를 닫지 마세요.')
  await expectStates(visitor, 'button', '저장하는 중', { disabled: true })
  await expectStates(visitor, 'textbox', KO.phone, { readonly: true })
  release()
  await expectSaid(visitor, '저장했습니다')
  expect(arrived(standIn)).toEqual(['SUBSCRIBED', 'number'])
  await find(visitor, 'heading', /광고성 정보 수신동의 처리 결과/)
  await find(visitor, 'button', '내역 내려받기')

  standIn.fail('events', { status: 400 }, 1, CONSENT)
  await act(visitor, 'button', '동의 철회')
  await expectSaid(visitor, '철회하지 못했습니다')
  await act(visitor, 'button', '다시 시도')
  await expectSaid(visitor, '동의를 철회했습니다')
  expect(held(standIn)).toEqual(OUT)
  await act(visitor, 'button', '새로 입력')
  await expectStates(visitor, 'textbox', KO.phone, { focused: true, invalid: false })
}

/** By the accessibility tree, in English: a service form that is not saved yet, then fails, then is saved. */
const treeService: Journey = async (visitor, standIn) => {
  await open(visitor, '/form', { for: 'service', lang: 'en' })
  await find(visitor, 'form', 'Your mobile number')
  expect((await find(visitor, 'checkbox', EN.advertising)).description).toContain(
    'an earlier consent of yours ends',
  )
  await visitor.write(await find(visitor, 'textbox', EN.phone), '01000005678')
  for (const name of [EN.collection, EN.use, EN.age]) {
    await act(visitor, 'checkbox', name)
    await expectStates(visitor, 'checkbox', name, { checked: true })
  }
  // Of two boxes that need each other only one: said as it is ticked.
  await expectSaid(visitor, 'need both the use for marketing and the consent to receive.')

  standIn.fail('events', { status: 503 }, 1, CONSENT)
  await act(visitor, 'button', EN.send)
  await expectSaid(visitor, 'Not saved yet')
  await expectSaid(visitor, 'The server cannot take it now.')
  await find(visitor, 'button', 'Cancel')
  standIn.fail('events', { status: 400 }, 1, NUMBER)
  await act(visitor, 'button', 'Send again now')
  await expectSaid(visitor, 'Could not be saved')
  await act(visitor, 'button', 'Try again')
  await expectSaid(visitor, 'Saved')
  expect(held(standIn)).toEqual({ number: E164, marketing: 'UNSUBSCRIBED' })
}

/** The user changes between consent and number, as when somebody logs in meanwhile. */
const logIn: Journey = async (visitor, standIn) => {
  await open(visitor, '/form')
  await tabThrough(visitor, [KO.phone])
  await visitor.type('01000005678')
  for (const name of [KO.collection, KO.advertising, KO.age]) {
    await tabThrough(visitor, [name])
    await visitor.press('Space')
  }
  const release = holdAnswer(standIn)
  await tabThrough(visitor, [KO.send])
  await visitor.press('Enter')
  await standIn.waitFor(({ events }) => events.some(({ eventTypeKey }) => eventTypeKey === CONSENT))
  await visitor.evaluate("window.hackleClient.setUserId('somebody-else')")
  release()
  await expectFocus(visitor, '저장하지 못했습니다')
  const says = await visitor.evaluate<string>(
    "return document.querySelector('hackle-phone-form').shadowRoot.querySelector('.status').textContent",
  )
  expect(says).toContain('동의는 저장했지만 번호는 저장하지 못했습니다.')
  expect(arrived(standIn)).toEqual(['SUBSCRIBED'])
  expect(standIn.lastState().map(({ phoneNumber }) => phoneNumber ?? null)).not.toContain(E164)

  // Asked again, it is the other's own consent that goes first.
  await tabThrough(visitor, ['다시 시도'])
  await visitor.press('Enter')
  await expectFocus(visitor, '저장했습니다')
  expect(arrived(standIn)).toEqual(['SUBSCRIBED', 'SUBSCRIBED', 'number'])
  expect(held(standIn).number ?? null).toBeNull()
  expect(standIn.stateOf('somebody-else')).toMatchObject({
    phoneNumber: E164,
    consent: { sms: { $marketing: 'SUBSCRIBED' } },
  })
}

/** What a visitor goes through in each browser, by name. */
export const JOURNEYS: Readonly<Record<string, Journey>> = {
  'keyboard alone: an advertising form with its faults, its receipt, withdrawn and begun again': marketing,
  'keyboard alone: a service form, all boxes at once and one taken back, in English': service,
  'keyboard alone: a number deleted after a question, then advertising stopped': withdrawal,
  'accessibility tree: an advertising form, each fault, saving, saved, a withdrawal that fails first':
    treeMarketing,
  'accessibility tree: a service form, not saved yet, failed, saved, in English': treeService,
  'a log-in between consent and number gives the number to nobody, and says so': logIn,
}

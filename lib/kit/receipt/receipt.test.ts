// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { agreedTo, PLAIN, settingsOf, answersOf, speakIn } from '../../consent/arbitraries'
import { planOf } from '../../consent/plan'
import { makeReceipt } from '../../consent/receipt'
import { textsOf } from '../../consent/texts-of'
import type { Answers, ConsentReceipt, ConsentSettings } from '../../consent/types'
import { speaker } from '../speak'
import { makeReceiptView } from '.'
import type { ReceiptViewOptions } from '.'
import { copyText } from './copy'
import { consentWords } from '../../consent/words'
import { sharedWords } from '../words'
import { receiptWords } from './receipt-words'
import { receiptInWords } from './rows'

const TABLE = { ...consentWords, ...receiptWords, ...sharedWords }
const MASKED = '010-****-5678'

function receiptOf(
  settings: ConsentSettings,
  answers: Answers,
  change: Partial<ConsentReceipt> = {},
  language: 'ko' | 'en' = 'ko',
): ConsentReceipt {
  const plan = planOf(settings, speakIn(language), language, false)
  const made = makeReceipt({
    act: 'consent',
    mode: 'live',
    formVersion: '1.0.0',
    settings,
    language,
    page: 'https://shop.example/join',
    now: Date.UTC(2026, 10, 23, 5, 5, 2),
    asked: { plan, answers },
    shown: textsOf(plan, speakIn(language)),
  })
  return { ...made, ...change }
}

const agreed = receiptOf(PLAIN, agreedTo('collection', 'advertising', 'age'))

function view(options: Partial<ReceiptViewOptions> = {}): HTMLElement {
  const receipt = options.receipt ?? agreed
  const speak = speaker(TABLE, receipt.language)
  const signal = new AbortController().signal
  return makeReceiptView({ receipt, masked: MASKED, speak, signal, onWithdraw: null, ...options })
}

const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ')
const rowsOf = (element: HTMLElement) =>
  [...element.querySelectorAll('dt')].map((term) => [
    plain(term.textContent),
    [...(term.nextElementSibling?.children ?? [])].map((value) => plain(value.textContent)).join(' / '),
  ])
const button = (element: HTMLElement, name: string) =>
  [...element.querySelectorAll('button')].find(({ textContent }) => textContent === name)

describe('the receipt on the screen', () => {
  it('tells sender, time, result, masked number, boxes, age and texts', () => {
    const element = view()
    expect(element.querySelector('h4')?.textContent).toBe('[광고성 정보 수신동의 처리 결과]')
    expect(rowsOf(element)).toEqual([
      ['전송자', '나래상회'],
      ['일시', '2026. 11. 23. 14:05 (한국 시각)'],
      ['내용', '광고성 정보 수신동의 처리 완료'],
      ['번호', MASKED],
      ['동의 내역', '개인정보 수집·이용 동의 (광고 문자 발송용) / 광고성 정보 수신 동의 (문자)'],
      ['나이', '만 14세 이상입니다'],
      ['문안', expect.stringMatching(/^\d{4}-\d{2}-\d{2} [0-9a-f]{4} [0-9a-f]{4}$/)],
    ])
  })

  it('gives the day until which the sender owes the result, and claims nothing of it', () => {
    expect(plain(view().querySelector('p')?.textContent ?? '')).toBe(
      '보관용 사본입니다. 처리 결과는 나래상회에서 2026. 12. 7.까지(14일 이내) 따로 알립니다.',
    )
  })

  it('says of an empty box that it was not agreed to, never that it was refused', () => {
    const settings: ConsentSettings = { ...PLAIN, kind: 'service', night: 'night_ads' }
    const element = view({ receipt: receiptOf(settings, agreedTo('collection', 'age', 'advertising')) })
    expect(element.querySelector('h4')?.textContent).toBe('[휴대전화번호 등록 처리 결과]')
    expect(rowsOf(element)).toContainEqual([
      '동의 내역',
      '개인정보 수집·이용 동의 / 마케팅 목적의 개인정보 이용 동의: 동의하지 않음 / 광고성 정보 수신 동의 (문자) / ' +
        '야간 광고성 정보 수신 동의 (21:00~08:00): 동의하지 않음',
    ])
    expect(element.textContent).not.toMatch(/수신동의|거부/)
  })

  it.each([
    ['stop-advertising', '[광고성 정보 수신거부 처리 결과]', '광고성 정보 수신거부 처리 완료'],
    ['delete-number', '[휴대전화번호 삭제 처리 결과]', '휴대전화번호 삭제 처리 완료'],
  ] as const)('names the act %s', (act, heading, result) => {
    const element = view({ receipt: { ...agreed, act, boxes: [], age: null }, masked: null })
    expect(element.querySelector('h4')?.textContent).toBe(heading)
    expect(rowsOf(element).map(([label]) => label)).toEqual(['전송자', '일시', '내용'])
    expect(rowsOf(element)).toContainEqual(['내용', result])
  })

  it('never says that something is done in a dry run, or where nobody can tell', () => {
    fc.assert(
      fc.property(
        settingsOf,
        answersOf,
        fc.constantFrom('ko' as const, 'en' as const),
        fc.constantFrom<ConsentReceipt['act']>('consent', 'stop-advertising', 'delete-number'),
        fc.boolean(),
        (settings, answers, language, act, dry) => {
          const change = { act, mode: dry ? ('dry-run' as const) : ('live' as const) }
          const receipt = receiptOf(settings, answers, change, language)
          const speak = speaker(TABLE, language)
          const { rows, note, trial } = receiptInWords(receipt, { masked: MASKED, confirmed: dry }, speak)
          const result = rows[2]?.values[0]?.text ?? ''
          const expected = {
            ko: ['시험, 효력 없음', '확인하지 못했습니다'],
            en: ['Test, no effect', 'not confirmed'],
          }
          expect(result).toContain(expected[language][dry ? 0 : 1])
          expect(note).toBeNull()
          expect(trial).toBe(dry ? result : null)
        },
      ),
    )
  })

  it('shows whatever a site or a page put into a receipt as text', () => {
    const element = view({ receipt: { ...agreed, controller: '<img src=x onerror=alert(1)>' } })
    expect(element.querySelector('img')).toBeNull()
    expect(element.textContent).toContain('<img src=x onerror=alert(1)>')
  })

  it('offers withdrawal only where it can be done, until the form lets go of it', () => {
    expect(button(view(), '동의 철회')).toBeUndefined()
    const onWithdraw = vi.fn()
    const controller = new AbortController()
    const element = view({ onWithdraw, signal: controller.signal })
    button(element, '동의 철회')?.click()
    controller.abort()
    button(element, '동의 철회')?.click()
    expect(onWithdraw).toHaveBeenCalledTimes(1)
  })
})

describe('the visitor’s own copy', () => {
  it('holds what is on the screen, every sentence that was shown, and what finds it again', () => {
    const speak = speaker(TABLE, 'ko')
    const said = receiptInWords(agreed, { masked: MASKED, confirmed: true }, speak)
    const text = copyText(agreed, said)
    const wanted = [
      said.heading,
      ...said.rows.flatMap(({ label, values }) => [label, ...values.map((value) => value.text)]),
      ...agreed.texts.shown,
      agreed.id,
      agreed.page,
      agreed.privacyPolicy,
      agreed.at,
    ]
    expect(wanted.filter((part) => !text.includes(part))).toEqual([])
    expect(text.split('\r\n')).toHaveLength(text.split('\n').length)
  })

  it('is a file named by the day alone, made in the page', async () => {
    const made: { name: string; blob: Blob }[] = []
    const blobs: Blob[] = []
    const create = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob)
      return 'blob:copy'
    })
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      const blob = blobs.at(-1)
      if (blob !== undefined) made.push({ name: this.download, blob })
    })
    button(view(), '내역 내려받기')?.click()
    create.mockRestore()
    click.mockRestore()
    expect(made.map(({ name }) => name)).toEqual([`consent-receipt-${agreed.at.slice(0, 10)}.txt`])
    expect(made[0]?.blob.type).toBe('text/plain;charset=utf-8')
    const bytes = new Uint8Array((await made[0]?.blob.arrayBuffer()) ?? new ArrayBuffer(0))
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  })
})

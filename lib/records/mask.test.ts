import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskContacts, starPhones } from './mask'

describe('contact persons’ data', () => {
  it.each([
    ['문의 02-123-4567', '문의 **-***-****'],
    ['문의 (02) 123-4567', '문의 (**) ***-****'],
    ['문의 01012345678', '문의 ***********'],
    ['문의 ０２－１２３－４５６７', '문의 **－***－****'],
    ['고객센터 1588-1234', '고객센터 ****-****'],
    ['연락처: 070.1234.5678', '연락처: ***.****.****'],
    ['연락처: 6123 4567', '연락처: **** ****'],
    ['Call +1 (206) 266-7010 now', 'Call +* (***) ***-**** now'],
    ['Phone: +82-2-555-0000', 'Phone: +**-*-***-****'],
    ['문의 help@shop.example, a.b+c@mail.shop.example', '문의 ***@***, ***@***'],
    ['개인정보 보호책임자: 홍길동 이사', '개인정보 보호책임자: *** 이사'],
    ['담당자 : 남궁길동', '담당자 : ****'],
    ['보호책임자(CPO) : 홍길동', '보호책임자(CPO) : ***'],
    ['보호책임자 홍길동 이사', '보호책임자 *** 이사'],
    ['문의 0507-1234-5678', '문의 ****-****-****'],
    ['문의 82-10-1234-5678', '문의 **-**-****-****'],
    ['문의 help [at] shop.example', '문의 ***@***'],
    ['연락처: 홍길동 대리, 내선 12', '연락처: *** 대리, 내선 12'],
    ['CPO: 홍길동', 'CPO: ***'],
    ['성명 | 홍길동', '성명 | ***'],
    ['Privacy Officer: Gildong Hong', 'Privacy Officer: ******* ****'],
    [
      '수탁자 | 담당자 | 업무\n가나 | 홍길동 | 배송\n다라 | 김 철 | 문자',
      '수탁자 | 담당자 | 업무\n가나 | *** | 배송\n다라 | 김 철 | 문자',
    ],
  ])('%s', (text, masked) => expect(maskContacts(text)).toBe(masked))

  it.each([
    '2026. 11. 23. 시행, 2026-11-23, 20261123',
    '사업자등록번호 123-45-67890',
    '보유기간 1년, 제5조 제2항, 12,345,678원',
    '개인정보 보호책임자 지정 및 연락처',
    '책임자: 없음',
    '전산팀 과장',
    '담당자 | 연락처',
    '㈜핵클 | 문자 발송 | 위탁계약 종료 시까지',
    '담당자의 교육을 실시합니다.',
  ])('leaves %s', (text) => expect(maskContacts(text)).toBe(text))

  it('leaves the processors, whatever the header calls them', () => {
    expect(maskContacts('이름 | 업무\n핵클 | 문자\n홍길동 | 문자', ['핵클'])).toBe(
      '이름 | 업무\n핵클 | 문자\n*** | 문자',
    )
  })

  it('masks what is masked no further', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const once = maskContacts(text)
        expect(maskContacts(once)).toBe(once)
      }),
    )
  })

  it.each([
    ['digits', '0'.repeat(20_000)],
    ['dots', 'a.'.repeat(10_000)],
    ['signs', '+1 '.repeat(6_000)],
    ['labels', '담당자 '.repeat(5_000)],
    ['cells', '이름 | '.repeat(4_000)],
  ])('is masked to its end in a text of nothing but %s', (_, text) => {
    const end = '\n문의 02-123-4567'
    expect(maskContacts(text + end)).toMatch(/\n문의 \*\*-\*\*\*-\*\*\*\*$/)
  })
})

describe('a proof that is stored outside of records', () => {
  it.each([
    ['핵클 (010-1234-5678) 문자 발송', '핵클 (***-****-****) 문자 발송'],
    ['핵클 10-1234-5678', '핵클 **-****-****'],
    ['핵클 1588-0000', '핵클 ****-****'],
    ['핵클 | 문자 발송 | 2026. 11. 23.부터 1년', '핵클 | 문자 발송 | 2026. 11. 23.부터 1년'],
  ])('%s', (text, starred) => expect(starPhones(text)).toBe(starred))

  it('keeps its length, so that places in it hold', () => {
    const unit = fc.constantFrom(...'0123456789０１ -.()+전화tel:핵')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 80 }), (text) => {
        expect(starPhones(text)).toHaveLength(text.length)
      }),
    )
  })
})

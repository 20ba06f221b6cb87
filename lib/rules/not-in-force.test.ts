import { describe, expect, it } from 'vitest'
import { parseHtml } from '../facts/policy/parse'
import { policyPage, section, table } from '../facts/policy/sample-page'
import { HACKLE, scanDocumentSync } from '.'

const reasonOf = (html: string) => scanDocumentSync(parseHtml(html), [HACKLE]).report.checked[0]?.reason
const own = table(['수탁자', '위탁업무'], ['가나택배', '상품 배송'])
const hackle = table(['수탁자', '위탁업무'], ['핵클', '문자메시지 발송'])
const received = table(['제공받는 자', '제공 목적', '제공 항목'], ['핵클', '문자메시지 발송', '이름'])
const list = (...items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
const inSection = (more: string) => policyPage(section(own + more))

describe('a processor that a table names otherwise', () => {
  it.each([
    [
      'recipients below a sentence on provision',
      `<p>회사는 개인정보를 제3자에게 제공하고 있습니다.</p>${received}`,
    ],
    ['recipients beside the list of processors', received],
    ['joint users', `<h3>공동 이용</h3>${hackle}`],
    ['clients', `<h3>회사가 위탁받은 업무</h3>${table(['위탁사', '위탁받은 업무'], ['핵클', '문자 발송'])}`],
    [
      'clients below a sentence',
      `<p>회사는 다음 위탁자로부터 개인정보 처리를 위탁받아 처리합니다.</p>${hackle}`,
    ],
    ['an example', `<p>다음은 예시입니다.</p>${hackle}`],
    ['an example by its title', `<p>※ 작성 예시</p>${hackle}`],
    ['of a look-alike subject', `<h3>영상정보처리기기 운영 위탁</h3>${hackle}`],
    ['of another company', `<h3>가나택배의 재수탁자</h3>${hackle}`],
    ['to come', `<p>2027.1.1.부터 아래 수탁자가 추가될 예정입니다.</p>${hackle}`],
    ['struck out', hackle.replace('핵클', '<del>핵클</del>')],
  ])('is not listed: %s', (_, more) => expect(reasonOf(inSection(more))).toBe('not-in-section'))

  it.each([
    [
      'recipients',
      `<p>회사는 다음과 같이 개인정보를 제3자에게 제공하고 있습니다.</p>${list('핵클: 문자 발송')}`,
    ],
    ['joint users', `<h3>공동 이용</h3>${list('핵클: 문자메시지 발송')}`],
    ['recipients by their label', list('제공받는 자: 핵클 / 이용목적: 문자메시지 발송')],
  ])('is only mentioned in a list of others: %s', (_, more) =>
    expect(reasonOf(inSection(more))).toBe('named-loosely'),
  )

  it.each([
    ['below a row on what has ended', `<p>위탁 종료 업체</p>${hackle}`],
    ['below a sentence', `<p>아래 업체에 대한 위탁은 종료되었습니다.</p>${hackle}`],
    ['below a title of an earlier version', `<h3>이전 버전 (2024.1.1 시행)</h3>${hackle}`],
    ['below a title of what was before a change', `<p>[변경 전]</p>${hackle}<p>[변경 후]</p>${own}`],
    ['below a title that says so', `<h3>2023년 수탁자 현황 (종료)</h3>${hackle}`],
    ['beside its name', hackle.replace('핵클', '핵클 (2025.12.31 위탁 종료)')],
    [
      'in its period',
      table(['수탁자', '위탁업무', '위탁기간'], ['핵클', '문자 발송', '2023.1.1 ~ 2024.12.31 (종료)']),
    ],
    ['in a cell', table(['수탁자', '위탁업무', '비고'], ['핵클', '문자 발송', '2025.03.31 종료'])],
  ])('has ended: %s', (_, more) => expect(reasonOf(inSection(more))).toBe('ended'))

  it.each([
    [
      'processors go on below an ended one',
      `<p>아래 업체에 대한 위탁은 종료되었습니다.</p>${own}<p>현재 다음과 같이 위탁하고 있습니다.</p>${hackle}`,
    ],
    [
      'a period that ends with the contract',
      table(['수탁자', '위탁업무', '비고'], ['핵클', '문자 발송', '위탁계약 종료 시']),
    ],
    ['an end that is only planned', hackle.replace('핵클', '핵클 (2027.12.31 종료 예정)')],
    [
      'a second list after another company ended',
      `<p>아래 업체 중 가나택배 위탁은 종료되었습니다.</p>${hackle}`,
    ],
  ])('is listed: %s', (_, more) => expect(reasonOf(inSection(more))).toBe('named-with-work'))

  it('is not listed in a form that is shown', () =>
    expect(
      reasonOf(
        policyPage(section(own), {
          more: '<h2>제8조 (동의서 양식)</h2><p>수탁자: 핵클 / 위탁업무: 문자메시지 발송</p>',
        }),
      ),
    ).toBe('only-elsewhere'))

  it('is only mentioned in a question', () =>
    expect(reasonOf(inSection('<p>핵클에 문자메시지 발송 업무를 위탁하고 있나요?</p>'))).toBe(
      'named-loosely',
    ))

  it('is listed in a second table that is headed as of provision, below words on entrusting', () =>
    expect(reasonOf(inSection(`<p>국외 위탁 현황</p>${received}`))).toBe('named-with-work'))

  it('is listed in a list of processors below a sentence on provision', () =>
    expect(
      reasonOf(
        policyPage(section(`<p>회사는 아래와 같이 개인정보를 제3자에게 제공하고 있습니다.</p>${hackle}`)),
      ),
    ).toBe('named-with-work'))

  it('is listed where all tables of the section are headed as of provision', () =>
    expect(reasonOf(policyPage(section(received)))).toBe('named-with-work'))

  it('belongs to an earlier version where the page says so at its foot', () =>
    expect(
      reasonOf(
        policyPage(section(hackle), {
          more: '<p>이 개인정보 처리방침은 2023년 1월 1일부터 2024년 12월 31일까지 적용되었습니다.</p>',
        }),
      ),
    ).toBe('old-version'))

  it.each([
    ['데이터 분석(문자메시지 발송 제외)', 'work-not-messages'],
    ['데이터 분석 (문자 발송은 하지 않음)', 'work-not-messages'],
    ['Analytics, excluding messages', 'work-not-messages'],
    ['문자 발송(광고 제외)', 'named-with-work'],
    ['광고를 제외한 문자 발송', 'named-with-work'],
  ])('has the work that is left after what is left out: %s', (work, reason) =>
    expect(reasonOf(inSection(table(['수탁자', '위탁업무'], ['핵클', work])))).toBe(reason),
  )
})

describe('an entrustment that has yet to begin', () => {
  const withName = (name: string) =>
    policyPage(section(table(['수탁자', '위탁업무'], ['가나택배', '상품 배송'], [name, '문자메시지 발송'])))

  it.each(['핵클 (예정)', '핵클 (계약 예정)', '핵클(2027.1.1부터 위탁 예정)'])(
    '%s is no entry in force',
    (name) => {
      expect(reasonOf(withName(name))).toBe('named-loosely')
    },
  )

  it('one that has yet to end is in force', () => {
    expect(reasonOf(withName('핵클 (2027.12.31 종료 예정)'))).toBe('named-with-work')
  })
})

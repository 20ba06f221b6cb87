import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseHtml } from './parse'
import { readPolicySync } from './read'
import { policyPage, section } from './sample-page'

const factsOf = (more: string, url?: string) =>
  readPolicySync(parseHtml(policyPage(section(''), { more })), { targets: [], ...(url && { url }) }).facts
const spansOf = (more: string) => factsOf(more).versions.listed.map(({ from, to }) => `${from} ${to}`)

describe('the list of versions', () => {
  it.each([
    '<a href="/1">2024. 5. 1. ~ 2026. 3. 1. 적용</a>',
    '<a href="/1">2024.05.01∼2026.03.01 시행</a>',
    '<a href="/1">2024년 5월 1일부터 2026년 3월 1일까지 적용</a>',
    '<p>이전 개인정보 처리방침</p><p>2024-05-01 〜 2026-03-01</p>',
    '<table><tr><th>버전</th></tr><tr><td><a href="/1">2024/05/01 – 2026/03/01 적용</a></td></tr></table>',
    '<select><option>2024.5.1 ~ 2026.3.1</option><option>현행</option><option>2026.3.2 ~ 시행</option></select>',
    '<p><a href="/1">Previous version: effective May 1, 2024 to 2026-03-01</a></p>',
  ])('has the period of %s', (more) => {
    expect(spansOf(more)[0]).toBe('2024-05-01 2026-03-01')
  })

  it('takes the one day where no end is printed', () => {
    expect(spansOf('<a href="/1">2024. 5. 1. 시행 처리방침</a>')).toEqual(['2024-05-01 null'])
  })

  it.each([
    '<p>행사 기간: 2024. 5. 1. ~ 2024. 5. 31.</p>',
    '<a href="/event">5월 행사 (2024. 5. 1. ~ 2024. 5. 31.)</a>',
    '<select><option>2024</option><option>2025</option></select>',
    '<p><a href="tel:0212345678">02-1234-5678</a></p>',
  ])('holds no version for %s', (more) => {
    expect(spansOf(more)).toEqual([])
  })

  it('tells a version that is announced from one in force', () => {
    const [version] = factsOf('<a href="/next">2027. 1. 1. 시행 예정 처리방침</a>').versions.listed
    expect(version).toMatchObject({ from: '2027-01-01', upcoming: true })
  })

  it('does not take the day of another version for that of the page', () => {
    expect(factsOf('<a href="/next">2027. 1. 1. 시행 처리방침</a>').effectiveDate?.iso).toBe('2026-03-02')
  })

  it.each([
    ['https://shop.example/version/2022-02-03.html', '2022-02-03'],
    ['https://shop.example/privacy_20220203', '2022-02-03'],
    ['https://shop.example/privacy/20221399', null],
    ['https://shop.example/n/120220203', null],
  ])('the address %s holds the day %s', (url, day) => {
    expect(factsOf('', url).versions.addressDate).toBe(day)
  })

  it('ends at its cap, whatever a page prints', () => {
    const many = (make: (i: number) => string) => Array.from({ length: 3000 }, (_, i) => make(i)).join('')
    const links = many((i) => `<a href="/${i}">2024.5.1 ~ 2026.3.1 적용</a><br>`)
    const options = `<select>${many(() => '<option>2024.5.1 시행</option>')}</select>`
    expect(factsOf(links + options).versions.listed.length).toBeLessThanOrEqual(60)
  })

  it('is read from any line without end', () => {
    const piece = fc.constantFrom(
      '2024',
      '.',
      '5',
      '1',
      '~',
      ' ',
      '적용',
      '이전',
      '방침',
      '부터',
      '2026-03-01',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { versions } = factsOf(`<a href="/1">${pieces.join('')}</a>`)
        for (const { from } of versions.listed) expect(from).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      }),
    )
  })
})

describe('the policy in the other language', () => {
  it.each([
    ['<a href="/en/privacy">English</a>', 'en'],
    ['<a href="/en/privacy">[영문]</a>', 'en'],
    ['<nav><a href="/en/privacy-policy">ENG</a></nav>', 'en'],
  ])('is linked by %s', (more, lang) => {
    expect(factsOf(more).translation).toMatchObject({ lang })
  })

  it.each([
    '<nav><a href="/en">ENG</a></nav>',
    '<a href="#">English</a>',
    '<a href="javascript:lang()">English</a>',
    '<a href="/english-class">영어 강의 신청</a>',
  ])('is not linked by %s', (more) => {
    expect(factsOf(more).translation).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { parseHtml } from '../../lib/facts/policy/parse'
import { HACKLE, scanDocumentSync } from '../../lib/rules'
import { scanResultOf } from '../../lib/services/scan-result'
import { isPolicyPage } from './told'

const read = (html: string, url: string, contentType = 'text/html') =>
  scanDocumentSync(parseHtml(html), [HACKLE], { url, contentType }).report

describe('which pages are told as a policy', () => {
  it.each([
    ['a shell without text at the address of the policy', 'https://www.example.com/privacy', null, true],
    [
      'a shell at the address that the site links to',
      'https://www.example.com/c/9',
      'https://www.example.com/c/9',
      true,
    ],
    ['a shell anywhere else', 'https://www.example.com/app', null, false],
  ])('%s', (_name, url, link, told) => {
    const report = read('<div id="root"></div><script src="/app.js"></script>', url)
    expect(isPolicyPage(report, url, link)).toBe(told)
  })

  it('an ordinary page is not, whatever its address', () => {
    const url = 'https://www.example.com/privacy-campaign'
    const report = read(
      `<h1>가을 행사</h1>${'<p>이번 가을에 만나는 새로운 책을 소개합니다.</p>'.repeat(30)}`,
      url,
    )
    expect(isPolicyPage(report, url, null)).toBe(false)
  })

  it('tells the verdict and its proof, not the page', () => {
    const secret = '문의: 홍길동 010-0000-0000'
    const report = read(
      `<title>개인정보 처리방침</title><h1>개인정보 처리방침</h1><p>${secret}</p>`,
      'https://www.example.com/privacy',
    )
    expect(JSON.stringify(scanResultOf(report))).not.toContain('010-0000')
  })
})

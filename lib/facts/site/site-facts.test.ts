import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseHtml } from '../policy/parse'
import { siteFactsOf } from './site-facts'

const HOME = 'https://shop.example/'
const factsOf = (body: string, url = HOME) =>
  siteFactsOf(parseHtml(`<html lang="ko"><body>${body}</body></html>`), { url })
const policy = (href: string, name = '개인정보 처리방침') => `<a href="${href}">${name}</a>`

describe('the links of a site to its policy', () => {
  it.each([
    ['개인정보 처리방침', 'exact'],
    ['개인정보처리방침', 'exact'],
    ['[필수] 개인정보처리방침 전문보기', 'exact'],
    ['｢개인정보 처리방침｣', 'exact'],
    ['개인정보 취급방침', 'old'],
    ['개인정보의 취급방침', 'old'],
    ['통합 개인정보 처리방침', 'other'],
    ['개인정보보호정책', 'other'],
    ['Privacy Policy', 'foreign'],
  ])('"%s" is called %s', (name, kind) => {
    expect(factsOf(policy('/privacy', name)).links[0]?.name).toBe(kind)
  })

  it.each([
    ['#', true],
    ['javascript:void(0)', true],
    ['', false],
    ['file:///privacy.html', false],
    ['https://[privacy', false],
  ])('to "%s" has no address; whether a script may answer: %s', (href, byScript) => {
    expect(factsOf(policy(href)).links[0]).toMatchObject({ href: null, byScript })
  })

  it('leaves out notices of change, earlier versions and other policies', () => {
    const others = [
      '개인정보 처리방침 개정 안내',
      '이전 개인정보 처리방침',
      '영상정보처리기기 개인정보 처리방침',
    ]
    expect(factsOf(others.map((name) => policy('/x', name)).join('')).links).toEqual([])
  })

  it.each([
    ['/privacy/', 'https://www.shop.example/privacy', 1],
    ['http://shop.example/privacy', '/privacy?utm_source=footer', 1],
    ['/privacy#a', '/privacy#b', 1],
    ['/policy?id=shop', '/policy?id=club', 2],
    ['/privacy', 'https://club.example/privacy', 2],
  ])('%s and %s lead to so many policies: %i more or less', (one, other, count) => {
    expect(factsOf(policy(one) + policy(other)).policies).toHaveLength(count)
  })

  it.each([
    ['https://shop.example/', true],
    ['https://shop.example/index.html', true],
    ['https://shop.example/ko/main.do', true],
    ['https://shop.example/goods/1', false],
    ['about:blank', false],
  ])('%s is the home page: %s', (url, isHome) => {
    expect(factsOf('', url).isHome).toBe(isHome)
  })
})

describe('a hostile page', () => {
  it('is read with caps, as plain data, whatever it holds', () => {
    const piece = fc.constantFrom(
      '<a href="/privacy">개인정보 처리방침</a>',
      '<a href="//[">개인정보처리방침</a>',
      '<select><option>A 개인정보처리방침</option><option>B 개인정보처리방침</option></select>',
      '<div><b>',
      '</div>',
      '<frameset>',
      '<template shadowrootmode="open"><a href="/p">Privacy Policy</a></template>',
      '<svg><a href="/privacy">개인정보 처리방침</a>',
      '\u0000',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const facts = factsOf(pieces.join(''))
        expect(facts.links.length).toBeLessThanOrEqual(20)
        expect(JSON.parse(JSON.stringify(facts))).toEqual(facts)
      }),
    )
  })

  it('of links nested deep and long names costs no more than its size', () => {
    const deep = '<div>'.repeat(20_000) + policy('/privacy') + '</div>'.repeat(20_000)
    expect(factsOf(deep + policy('/p', 'a'.repeat(100_000))).links).toHaveLength(1)
  })
})

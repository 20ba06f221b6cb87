import { describe, expect, it } from 'vitest'
import { rankPolicyLinks } from './best-link'
import { findPolicyLinks } from './find-link'
import { parseHtml } from './parse'

const PAGE = 'https://www.example.com/'
const ranked = (html: string, page = PAGE) => rankPolicyLinks(findPolicyLinks(parseHtml(html), page), page)
const a = (href: string, text = '개인정보처리방침') => `<a href="${href}">${text}</a>`

describe('the best link to a policy', () => {
  it.each([
    ['a footer alone', a('/privacy'), '/privacy'],
    ['its page before its file', a('/privacy') + a('/privacy.pdf'), '/privacy'],
    ['the only file', a('/privacy.pdf'), '/privacy.pdf'],
    ['its own host before the group', a('/privacy') + a('https://group.example/privacy'), '/privacy'],
    ['Korean before English', a('/privacy') + a('/en/privacy'), '/privacy'],
    ['the policy before the old one', a('/privacy') + a('/privacy/old/3'), '/privacy'],
    [
      'the policy before a notice of change',
      a('/notice/7', '개인정보처리방침 변경 안내') + a('/privacy'),
      '/privacy',
    ],
    ['a live one before a dead one', a('#') + a('/privacy', '개인정보 취급방침'), '/privacy'],
  ])('is %s', (_name, html, path) => {
    expect(ranked(html).best?.href).toBe(new URL(path, PAGE).href)
  })

  it('keeps the policies of other services, each once', () => {
    const html = a('/privacy') + a('/shop/privacy') + a('https://pay.example/privacy') + a('/privacy#top')
    const { best, others } = ranked(html)
    expect([best, ...others].map((link) => link?.href).toSorted()).toEqual([
      'https://pay.example/privacy',
      'https://www.example.com/privacy',
      'https://www.example.com/shop/privacy',
    ])
  })

  it('is none where all are dead', () => {
    expect(ranked(a('#') + a('javascript:void(0)'))).toEqual({ best: null, others: [] })
  })
})

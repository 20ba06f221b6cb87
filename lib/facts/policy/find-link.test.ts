import { describe, expect, it } from 'vitest'
import { findPolicyLinks } from './find-link'
import { parseHtml } from './parse'

const BASE = 'https://shop.example/'
const links = (html: string) => findPolicyLinks(parseHtml(html), BASE)

describe('the link to the policy', () => {
  it.each([
    ['<a href="/privacy">개인정보 처리방침</a>'],
    ['<a href="/privacy"><strong>개인정보<br>처리방침</strong></a>'],
    ['<a href="/privacy"><img src="a.gif" alt="개인정보처리방침"></a>'],
    ['<a href="/privacy" aria-label="Privacy Policy"><svg></svg></a>'],
    ['<a href="/privacy">개인정보취급방침</a>'],
    ['<a href="/privacy#top">Privacy Notice</a>'],
  ])('is found in %s', (html) => {
    const [first] = links(html)
    expect(first?.href).toBe('https://shop.example/privacy')
    expect(first?.sameHost).toBe(true)
  })

  it('prefers the name that the law asks for, and not a notice of change', () => {
    const found = links(
      '<a href="/n">개인정보 처리방침 변경 안내</a><a href="/en">Privacy Policy</a><a href="/p">개인정보 처리방침</a>',
    )
    expect(found.map(({ href }) => href)).toEqual(['/p', '/en', '/n'].map((path) => new URL(path, BASE).href))
  })

  it.each([
    ['#', 'fragment'],
    ['javascript:open()', 'script'],
    ['JaVaScRiPt:open()', 'script'],
    ['data:text/html,x', 'other-scheme'],
    ['', 'empty'],
    ['http://[', 'malformed'],
  ])('is reported and not followed when it is %s', (href, dead) => {
    expect(links(`<a href="${href}">개인정보 처리방침</a>`)).toEqual([
      { href: null, text: '개인정보 처리방침', sameHost: false, dead },
    ])
  })

  it('tells another host and drops a password from the address', () => {
    const [link] = links('<a href="https://a:b@policy.example/p">개인정보 처리방침</a>')
    expect(link).toEqual({
      href: 'https://policy.example/p',
      text: '개인정보 처리방침',
      sameHost: false,
      dead: null,
    })
  })

  it('is not text without a link, nor a link in a script', () => {
    expect(links('<p>개인정보 처리방침</p><script><a href="/p">개인정보 처리방침</a></script>')).toEqual([])
  })
})

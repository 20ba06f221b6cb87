import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keptAddress, patternOf, siteOf, siteOfPattern } from './site'

describe('a site', () => {
  it.each([
    ['https://www.example.com/privacy?a=1#b', 'https://www.example.com'],
    ['http://localhost:8080/signup', 'http://localhost'],
    ['https://user:secret@example.com/', 'https://example.com'],
    ['https://한국.example/정책', 'https://xn--3e0b707e.example'],
  ])('of %s is %s', (address, site) => expect(siteOf(address)).toBe(site))

  it.each([
    'about:blank',
    'chrome://extensions/',
    'file:///etc/hosts',
    'javascript:alert(1)',
    'data:text/html,x',
    '',
    'no',
  ])('is nothing for %s', (address) => expect(siteOf(address)).toBeNull())

  it('comes back from its own pattern, and from no wider one', () => {
    fc.assert(
      fc.property(fc.webUrl(), (address) => {
        const site = siteOf(address)
        expect(site === null ? null : siteOfPattern(patternOf(site))).toBe(site)
      }),
    )
    for (const wide of ['https://*/*', '<all_urls>', '*://*/*', 'https://*.example.com/*', 'http://*/*']) {
      expect(siteOfPattern(wide)).toBeNull()
    }
  })
})

describe('a kept address', () => {
  it.each([
    ['https://me:pw@www.example.com:8443/p/a?phone=01000000000#x', 'https://www.example.com:8443/p/a'],
    ['https://www.example.com/page.php?id=privacy', 'https://www.example.com/page.php?id=privacy'],
    [
      'https://www.example.com/p?name=%ED%99%8D%EA%B8%B8%EB%8F%99&tel=010-0000-0000&ver=3',
      'https://www.example.com/p?ver=3',
    ],
    ['https://www.example.com/p?mail=a%40b.example&utm_source=x&gclid=1', 'https://www.example.com/p'],
    [`https://www.example.com/p?session=${'a'.repeat(64)}`, 'https://www.example.com/p'],
    ['https://a.example/p?user=hongkildong&page=2', 'https://a.example/p?page=2'],
    ['https://a.example/p?mb_id=hong&name=privacy', 'https://a.example/p?name=privacy'],
    ['https://a.example/p?x=9fa3bc82d1e04b7c', 'https://a.example/p'],
    ['https://a.example/p?id=privacy-policy-2024-01', 'https://a.example/p?id=privacy-policy-2024-01'],
    ['https://a.example/p;jsessionid=9FA3BC82?id=privacy', 'https://a.example/p?id=privacy'],
  ])('%s is kept as %s', (address, kept) => expect(keptAddress(address)).toBe(kept))

  it('is stable, and holds no run of digits that could be a phone number in its query', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const kept = keptAddress(address)
        expect(keptAddress(kept)).toBe(kept)
        expect(new URL(kept).search).not.toMatch(/\d{7}/)
      }),
    )
  })
})

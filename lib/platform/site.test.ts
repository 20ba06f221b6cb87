import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bareAddress, patternOf, siteOf, siteOfPattern } from './site'

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

describe('a bare address', () => {
  it('keeps host, port and path, and drops what may name a visitor', () => {
    expect(bareAddress('https://me:pw@www.example.com:8443/p/a?phone=01000000000#x')).toBe(
      'https://www.example.com:8443/p/a',
    )
  })
})

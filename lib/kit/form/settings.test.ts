// @vitest-environment happy-dom
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { ATTRIBUTES, readSettings } from './settings'

function read(attributes: Readonly<Record<string, string>>) {
  const element = document.createElement('div')
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  document.body.replaceChildren(element)
  return readSettings(element)
}

const COMPLETE = { company: '나래상회', 'privacy-policy': 'https://narae.example/privacy', mode: 'dry-run' }
const faultsOf = (attributes: Readonly<Record<string, string>>) =>
  read({ ...COMPLETE, ...attributes }).faults.map(({ code, what }) => `${code} ${what}`.trim())

beforeEach(() => {
  document.documentElement.removeAttribute('lang')
})

describe('the attributes of the form', () => {
  it('asks for advertising, from Korea, of visitors of 14 and older, where nothing else is said', () => {
    const { settings, faults, ready } = read(COMPLETE)
    expect(ready).toBe(true)
    expect(faults).toEqual([])
    expect(settings).toMatchObject({
      kind: 'marketing',
      basis: 'consent',
      age: 'ask',
      whenUnticked: 'unsubscribe',
      countries: ['KR'],
      night: null,
      adConsent: null,
    })
  })

  it.each([
    ['company', 'missing-company'],
    ['privacy-policy', 'missing-privacy-policy'],
  ])('takes no number without %s', (name, code) => {
    const { ready, faults } = read({ ...COMPLETE, [name]: '  ' })
    expect(ready).toBe(false)
    expect(faults.map((fault) => fault.code)).toEqual([code])
  })

  it('takes no number live outside a secure context', () => {
    const { ready, faults } = read({ ...COMPLETE, mode: 'live' })
    expect(ready).toBe(false)
    expect(faults).toEqual([{ code: 'insecure-context', what: '' }])
  })

  it.each([
    ['for', 'both'],
    ['age', 'yes'],
    ['night', '$information'],
    ['ad-consent', '11/23/2026'],
    ['ad-consent', '2999-01-01'],
    ['ad-consent', '2026-02-31'],
    ['under-14-link', 'javascript:alert(1)'],
    ['endpoint', 'data:text/plain,x'],
    ['receipt-event', '$sms_subscriptions'],
  ])('does not use %s="%s" and names it', (name, value) => {
    expect(faultsOf({ [name]: value })).toEqual([`bad-attribute ${name}`])
  })

  it('takes an unknown mode for a dry run: nothing leaves the page by mistake', () => {
    expect(read({ ...COMPLETE, mode: 'production' }).settings.mode).toBe('dry-run')
  })

  it('never keeps an address that is not of the web', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string()), (given) => {
        const { settings } = read({
          ...COMPLETE,
          endpoint: given,
          'privacy-policy': given,
          'intl-src': given,
        })
        for (const address of [settings.endpoint, settings.intlSrc, settings.privacyPolicy]) {
          expect(address ?? '').toMatch(/^(https?:|$)/)
        }
      }),
    )
  })

  it('never throws, and never names a value', () => {
    const attributes = fc.dictionary(fc.constantFrom(...ATTRIBUTES), fc.string({ minLength: 12 }))
    fc.assert(
      fc.property(attributes, (given) => {
        const { faults } = read(given)
        for (const { what } of faults) expect(['', ...ATTRIBUTES]).toContain(what)
      }),
    )
  })

  it('speaks the language of the nearest part of the page, through shadow roots', () => {
    const outer = document.createElement('section')
    outer.lang = 'en'
    const inner = document.createElement('div')
    outer.attachShadow({ mode: 'open' }).append(inner)
    document.body.replaceChildren(outer)
    expect(readSettings(inner).settings.language).toBe('en')
    inner.setAttribute('lang', 'ko-KR')
    expect(readSettings(inner).settings.language).toBe('ko-KR')
  })
})

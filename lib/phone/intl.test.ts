import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { madeText, seeded } from '../../test/phone/made-texts'
import { intlReader } from './intl'
import { koreanReader } from './korean'

function said(countries: string, text: string): string {
  const reading = intlReader(countries.split(' ')).read(text)
  return reading.kind === 'taken' ? reading.e164 : reading.kind === 'refused' ? reading.reason : 'empty'
}

describe('read', () => {
  it.each([
    ['KR US JP', '010-2345-6789', '+821023456789'],
    ['KR US JP', '+82 10-2345-6789', '+821023456789'],
    ['KR US JP', '+1 415 555 2671', '+14155552671'],
    ['kr us jp', 'tel:+1-415-555-2671', '+14155552671'],
    ['KR US JP', '＋１ ４１５ ５５５ ２６７１', '+14155552671'],
    ['KR US JP', '001-1-415-555-2671', '+14155552671'],
    ['KR US JP', '+81 90-1234-5678', '+819012345678'],
    ['JP KR', '090-1234-5678', '+819012345678'],
    ['JP KR', '+82 10-2345-6789', '+821023456789'],
    ['US', '(415) 555-2671', '+14155552671'],
    ['ZZ', '010-2345-6789', '+821023456789'],
    ['', '010-2345-6789', '+821023456789'],
  ])('for %s takes %j', (countries, text, e164) => expect(said(countries, text)).toBe(e164))

  it.each([
    ['KR US JP', '', 'empty'],
    ['KR US JP', '010-234-5678', 'too-short'],
    ['KR US JP', '+81 90', 'too-short'],
    ['KR US JP', '+1 415 555 26711', 'too-long'],
    ['KR US JP', '02-345-6789', 'landline'],
    ['KR US JP', '+82 2-345-6789', 'landline'],
    ['KR US JP', '+81 3-1234-5678', 'not-for-texts'],
    ['KR US JP', '+1 416 555 2671', 'other-country'],
    ['KR US JP', '+44 7911 123456', 'other-country'],
    ['US', '+82 10-2345-6789', 'other-country'],
    ['ZZ', '+1 415 555 2671', 'other-country'],
    ['KR US JP', '+1 800 FLOWERS', 'not-a-number'],
    ['KR US JP', '+1 415 555 2671 ext. 5', 'not-a-number'],
    ['US KR', '()', 'not-a-number'],
    ['KR US JP', '+1 415 555 2671, +1 415 555 2672', 'several'],
    ['US KR', '+1 415 555 2671 +1 415 555 2672', 'several'],
  ])('for %s calls %j %s', (countries, text, what) => expect(said(countries, text)).toBe(what))

  it('says of Korean numbers what the Korean reader says, and never throws', () => {
    const reader = intlReader(['KR', 'US', 'JP'])
    const random = seeded(82)
    for (let count = 0; count < 50_000; count++) {
      const text = madeText(random)
      const ours = koreanReader.read(text)
      const reading = reader.read(text)
      if (ours.kind === 'taken') expect(reading).toEqual(ours)
      if (reading.kind === 'taken') expect(reading.e164).toMatch(/^\+(?:821\d{8,9}|1\d{10}|81\d{9,10})$/)
    }
  }, 60_000)
})

describe('format', () => {
  const typedOut = (countries: string, signs: string) => {
    const reader = intlReader(countries.split(' '))
    return [...signs].reduce((text, sign) => reader.format({ text: text + sign, caret: 99 }).text, '')
  }

  it.each([
    ['KR US', '01023456789', '010-2345-6789'],
    ['KR US', '+821023456789', '+82 10-2345-6789'],
    ['KR US', '+14155552671', '+1 415 555 2671'],
    ['JP KR', '09012345678', '090-1234-5678'],
    ['US KR', '4155552671', '(415) 555-2671'],
  ])('for %s types %s as %s', (countries, signs, text) => expect(typedOut(countries, signs)).toBe(text))

  it.each([['KR US JP'], ['US KR'], ['JP']])(
    'for %s keeps caret and reading, and settles at once',
    (list) => {
      const { format, read } = intlReader(list.split(' '))
      const typed = fc.tuple(
        fc.oneof(
          fc.string({ unit: fc.constantFrom(...'0123456789-+ ()１.a,'), maxLength: 20 }),
          fc.integer({ min: 1, max: 2 ** 31 - 1 }).map((seed) => madeText(seeded(seed))),
        ),
        fc.nat({ max: 24 }),
      )
      const signs = (text: string) =>
        text
          .replace(/[\uff0b\uff10-\uff19]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
          .replace(/[^+\d]/g, '')
      fc.assert(
        fc.property(typed, ([text, at]) => {
          const given = { text, caret: Math.min(at, text.length) }
          const made = format(given)
          expect(format(made)).toEqual(made)
          expect(read(made.text)).toEqual(read(text))
          expect(signs(made.text.slice(0, made.caret))).toBe(signs(text.slice(0, given.caret)))
        }),
        { numRuns: 3_000, seed: 4 },
      )
    },
  )
})

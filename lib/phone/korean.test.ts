import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { madeText, seeded } from '../../test/phone/made-texts'
import { displayMasked, koreanReader, maskE164 } from './korean'

const { read, format } = koreanReader

function said(text: string): string {
  const reading = read(text)
  if (reading.kind === 'taken') return reading.warning ?? reading.e164
  return reading.kind === 'refused' ? reading.reason : 'empty'
}

describe('read', () => {
  it.each([
    '010-2345-6789',
    '01023456789',
    '010.2345.6789',
    '010 2345 6789',
    '010 – 2345 – 6789',
    '010·2345·6789',
    '010ㆍ2345ㆍ6789',
    '010ㅡ2345ㅡ6789',
    '010\u00a02345\u30006789',
    '０１０－２３４５－６７８９',
    '(010) 2345-6789',
    '010)2345-6789',
    ' 010-2345-6789\n',
    '\u202d010-2345-6789\u202c',
    '010\u200b2345\ufeff6789',
    "'01023456789",
    '"010-2345-6789",',
    '<010-2345-6789>',
    '휴대폰: 010-2345-6789',
    '휴대폰：010-2345-6789',
    '연락처 010-2345-6789',
    'H.P) 010-2345-6789',
    'Tel. 010-2345-6789',
    'tel:01023456789',
    'tel:+82-10-2345-6789',
    '+82 10-2345-6789',
    '+82 (0)10-2345-6789',
    '+82 010-2345-6789',
    '(+82) 10-2345-6789',
    '＋８２１０２３４５６７８９',
    '82-10-2345-6789',
    '821023456789',
    '82 010 2345 6789',
    '0082-10-2345-6789',
    '001-82-10-2345-6789',
    '00282 10 2345 6789',
    '00700-82-10-2345-6789',
  ])('takes %j', (text) => expect(said(text)).toBe('+821023456789'))

  it.each([
    ['010-0234-5678', 'unassigned'],
    ['010-1234-5678', 'unassigned'],
    ['001-82-010 0234 5678', 'unassigned'],
    ['011-234-5678', 'old-mobile'],
    ['016-2345-6789', 'old-mobile'],
    ['+82 19-234-5678', 'old-mobile'],
  ])('takes %j with the warning %s', (text, warning) => {
    const reading = read(text)
    expect(reading).toMatchObject({ kind: 'taken', warning })
  })

  it.each([
    ['', 'empty'],
    [' \u200b\n', 'empty'],
    ['0', 'too-short'],
    ['010', 'too-short'],
    ['010-234-5678', 'too-short'],
    ['011-234-567', 'too-short'],
    ['10-2345-6789', 'too-short'],
    ['2345-6789', 'too-short'],
    ['+8', 'too-short'],
    ['+82', 'too-short'],
    ['010-2345-67890', 'too-long'],
    ['016-2345-67890', 'too-long'],
    ['2345678901234', 'too-long'],
    ['abc', 'not-a-number'],
    ['+', 'not-a-number'],
    ['()', 'not-a-number'],
    ['o10-2345-6789', 'not-a-number'],
    ['010-2345-678O', 'not-a-number'],
    ['010-2345-6789 ext. 12', 'not-a-number'],
    ['010-2345-6789;ext=12', 'not-a-number'],
    ['010-2345-6789입니다', 'not-a-number'],
    ['*23#01023456789', 'not-a-number'],
    ['++82 10-2345-6789', 'not-a-number'],
    ['010+23456789', 'not-a-number'],
    ['\u202e010-2345-6789', 'not-a-number'],
    ['٠١٠٢٣٤٥٦٧٨٩', 'not-a-number'],
    ['①10-2345-6789', 'not-a-number'],
    ['010²345-6789', 'not-a-number'],
    [`${' '.repeat(100)}010-2345-6789`, 'not-a-number'],
    ['010-2345-6789, 010-3456-7890', 'several'],
    ['010-2345-6789 010-3456-7890', 'several'],
    ['010-2345-6789/010-3456-7890', 'several'],
    ['010-2345-6789(010-3456-7890)', 'several'],
    ['010-2345-6789 또는 010-3456-7890', 'several'],
    ['010-2345-6789010-3456-7890', 'several'],
    ['02-345-6789, 010-2345-6789', 'several'],
    ['1588-2345 / 1588-3456', 'several'],
    ['010-2345-6789\n02-345-6789', 'several'],
    ['02-345-6789', 'landline'],
    ['02)2345-6789', 'landline'],
    ['031-234-5678', 'landline'],
    ['+82 64-234-5678', 'landline'],
    ['031-120', 'landline'],
    ['070-2345-6789', 'internet'],
    ['0502-234-5678', 'personal'],
    ['0507-1234-5678', 'personal'],
    ['080-234-5678', 'toll-free'],
    ['1588-2345', 'representative'],
    ['16442345', 'representative'],
    ['+82 1800-2345', 'representative'],
    ['012-2345-6789', 'not-for-texts'],
    ['013-2345-6789', 'not-for-texts'],
    ['015-2345-6789', 'not-for-texts'],
    ['030-2345-6789', 'not-for-texts'],
    ['060-700-2345', 'not-for-texts'],
    ['112', 'not-for-texts'],
    ['000-0000-0000', 'not-for-texts'],
    ['034-234-5678', 'not-for-texts'],
    ['+1 415 555 2671', 'foreign'],
    ['001-1-415-555-2671', 'foreign'],
    ['+81 90-1234-5678', 'foreign'],
  ])('calls %j %s', (text, what) => expect(said(text)).toBe(what))

  /** The digits of the text, in their order and nothing else, with one of the prefixes told in the README. */
  function holdsJust(text: string, e164: string) {
    const digits = text
      .replace(/[\uff10-\uff19]/g, (d) => String(d.charCodeAt(0) - 0xff10))
      .replace(/\D/g, '')
    const national = e164.slice(3)
    expect(digits.endsWith(national)).toBe(true)
    expect(digits.slice(0, -national.length)).toMatch(/^(?:0|(?:00\d{0,3})?820?)$/)
  }

  // A million in all. Four runs, so that each stays short.
  it.each([1, 2, 3, 4])(
    'gives no false number for 250 000 mutated texts (%i of 4)',
    (seed) => {
      const random = seeded(seed)
      let taken = 0
      for (let count = 0; count < 250_000; count++) {
        const text = madeText(random)
        const reading = read(text)
        if (reading.kind !== 'taken') continue
        taken++
        if (!/^\+82(?:10\d{8}|1[16-9]\d{7,8})$/.test(reading.e164))
          expect.fail(`${text} gave ${reading.e164}`)
        holdsJust(text, reading.e164)
      }
      expect(taken).toBeGreaterThan(8_000)
    },
    120_000,
  )

  it('never throws and never takes what is no text of a number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const reading = read(text)
        if (reading.kind === 'taken') holdsJust(text, reading.e164)
      }),
      { numRuns: 20_000, seed: 4 },
    )
  })

  it('takes no longer for long text', () => {
    for (const unit of ['0', '010-', ' (', '가 ', 'a.', '"', '\u200b', '+82 0']) {
      expect(said(unit.repeat(200_000))).toBe('not-a-number')
    }
  })
})

describe('format', () => {
  const typedOut = (digits: string) =>
    [...digits].reduce((text, digit) => format({ text: text + digit, caret: text.length + 1 }).text, '')

  it.each([
    ['01023456789', '010-2345-6789'],
    ['0112345678', '011-234-5678'],
    ['01623456789', '016-2345-6789'],
    ['023456789', '02-345-6789'],
    ['0223456789', '02-2345-6789'],
    ['0312345678', '031-234-5678'],
    ['07023456789', '070-2345-6789'],
    ['0802345678', '080-234-5678'],
    ['050712345678', '0507-1234-5678'],
    ['05021234567', '0502-123-4567'],
    ['15882345', '1588-2345'],
    ['+821023456789', '+82 10-2345-6789'],
    ['+8201023456789', '+82 010-2345-6789'],
    ['821023456789', '82 10-2345-6789'],
    ['+8223456789', '+82 2-345-6789'],
    ['+8215882345', '+82 1588-2345'],
    ['010234567890', '010-2345-67890'],
    ['+14155552671', '+14155552671'],
    ['0082102345', '0082102345'],
  ])('types %s as %s', (digits, text) => expect(typedOut(digits)).toBe(text))

  it('moves no separator of a current mobile number while it is typed', () => {
    const whole = '010-2345-6789'
    let text = ''
    for (const digit of '01023456789') {
      text = format({ text: text + digit, caret: 99 }).text
      expect(whole.startsWith(text)).toBe(true)
    }
  })

  it.each([
    ['010-2345-6789 010-3456-7890', '010-2345-6789 010-3456-7890'],
    ['010-2345-6789 ext. 12', '010-2345-6789 ext. 12'],
    ['abc', 'abc'],
    ['휴대폰: 01023456789', '010-2345-6789'],
    ['０１０２３４５６７８９', '010-2345-6789'],
    ['(010) 2345.6789', '010-2345-6789'],
    ['010-', '010-'],
    ['010 ', '010-'],
    ['01-', '01'],
  ])('makes of %j %j', (text, made) => expect(format({ text, caret: text.length }).text).toBe(made))

  const typed = fc
    .tuple(
      fc.oneof(
        fc.string({ unit: fc.constantFrom(...'0123456789-+ ()０１８２.·가a,/'), maxLength: 24 }),
        fc.integer({ min: 1, max: 2 ** 31 - 1 }).map((seed) => madeText(seeded(seed))),
      ),
      fc.nat({ max: 30 }),
    )
    .map(([text, caret]) => ({ text, caret: Math.min(caret, text.length) }))

  const signsBefore = (text: string, caret: number) =>
    text
      .slice(0, caret)
      .replace(/[\uff10-\uff19\uff0b]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
      .replace(/[^+\d]/g, '')

  it('done twice is done once', () => {
    fc.assert(
      fc.property(typed, (given) => {
        const once = format(given)
        expect(format(once)).toEqual(once)
      }),
      { numRuns: 20_000, seed: 4 },
    )
  })

  it('keeps the caret beside the same digit', () => {
    fc.assert(
      fc.property(typed, (given) => {
        const made = format(given)
        expect(signsBefore(made.text, made.caret)).toBe(signsBefore(given.text, given.caret))
        expect(made.caret).toBeLessThanOrEqual(made.text.length)
      }),
      { numRuns: 20_000, seed: 4 },
    )
  })

  it('changes nothing of what is read', () => {
    fc.assert(
      fc.property(typed, (given) => {
        expect(read(format(given).text)).toEqual(read(given.text))
      }),
      { numRuns: 20_000, seed: 4 },
    )
  })
})

describe('masks', () => {
  it.each([
    ['+821023456789', '+8210****6789', '010-****-6789'],
    ['+82112345678', '+8211***5678', '011-***-5678'],
    ['+14155552671', '+14*******71', '+14*******71'],
    ['+3545551234', '+35******34', '+35******34'],
    ['010-2345-6789', '****', '****'],
    ['', '****', '****'],
  ])('%j', (e164, masked, shown) => {
    expect(maskE164(e164)).toBe(masked)
    expect(displayMasked(e164)).toBe(shown)
  })
})

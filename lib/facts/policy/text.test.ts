import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compact, foldPiece, plainOf, rawOffset } from './text'

describe('folding', () => {
  it('makes one space of many kinds and drops what cannot be seen', () =>
    expect(foldPiece(' 가\u00a0\u3000나\u200b다\n\t라 ', '')).toBe('가 나다 라 '))

  it('continues after a space without doubling it', () => expect(foldPiece('  가', ' ')).toBe('가'))

  it('finds every folded character in the text as it was', () => {
    const letters = fc.string({
      unit: fc.constantFrom('가', 'b', ' ', '\n', '\u00a0', '\u200b', '㈜', '\ud83d\ude00'),
    })
    fc.assert(
      fc.property(letters, fc.constantFrom('', ' ', '가'), (raw, before) => {
        const folded = foldPiece(raw, before)
        for (let i = 0; i < folded.length; i++) {
          const found = raw.charAt(rawOffset(raw, before, i))
          expect(found === folded.charAt(i) || (folded.charAt(i) === ' ' && found.trim() === '')).toBe(true)
        }
      }),
    )
  })
})

describe('the plain form', () => {
  it('unifies width, composition, dots and quotes', () => {
    expect(plainOf('㈜핵클（Ａ）').text).toBe('(주)핵클(A)')
    expect(plainOf('핵클'.normalize('NFD')).text).toBe('핵클')
    expect(plainOf('보유ㆍ이용․기간').text).toBe('보유·이용·기간')
    expect(plainOf('“가”').text).toBe('"가"')
  })

  it('maps its places back to the printed text', () => {
    const { text, at } = plainOf('a㈜핵클')
    expect(text).toBe('a(주)핵클')
    expect([0, 1, 2, 3, 4, 5, 6].map(at)).toEqual([0, 1, 1, 1, 2, 3, 4])
  })

  it('holds lone surrogates and any other text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (printed) => plainOf(printed).at(0) <= printed.length),
    )
    expect(plainOf('\ud800가').text).toBe('\ud800가')
  })
})

it('compares without spaces, dots and case', () =>
  expect(compact('개인정보 · 처리 위탁 A')).toBe('개인정보처리위탁a'))

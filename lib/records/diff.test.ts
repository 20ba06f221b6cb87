import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffWords } from './diff'

const short = (before: string, after: string) =>
  diffWords(before, after).map(
    ({ kind, text }) => ({ same: text, added: `+${text}+`, removed: `-${text}-` })[kind],
  )

describe('two texts word by word', () => {
  it.each([
    ['핵클 | 문자 발송', '핵클 | 문자 발송', ['핵클 | 문자 발송']],
    ['가나 | 배송\n핵클 | 문자 발송', '가나 | 배송', ['가나 | 배송', '-\n핵클 | 문자 발송-']],
    ['보유기간: 1년', '보유기간: 3년', ['보유기간: ', '-1년-', '+3년+']],
    ['맡긴 일 하나 둘 끝', '맡긴 일 셋 넷 끝', ['맡긴 일 ', '-하나 둘-', '+셋 넷+', ' 끝']],
    ['', '새 글', ['+새 글+']],
    ['옛 글', '', ['-옛 글-']],
    ['', '', []],
  ])('%j and %j', (before, after, parts) => expect(short(before, after)).toEqual(parts))

  it('lose no letter of either', () => {
    const text = fc
      .array(fc.constantFrom('핵클', ' ', '\n', '문자', '발송', '|', 'A', '1년', '가나'))
      .map((all) => all.join(''))
    fc.assert(
      fc.property(
        fc.oneof(text, fc.string({ unit: 'binary' })),
        text,
        fc.constantFrom('ko', 'en', 'not a tag'),
        (before, after, lang) => {
          const parts = diffWords(before, after, lang)
          const of = (kind: string) => parts.filter((part) => part.kind !== kind).map((part) => part.text)
          expect(of('added').join('')).toBe(before)
          expect(of('removed').join('')).toBe(after)
          parts.forEach((part, i) => expect(part.kind).not.toBe(parts[i + 1]?.kind))
        },
      ),
    )
  })

  it('are one change where they have nothing in common', () => {
    const words = (word: string) => Array.from({ length: 5000 }, (_, i) => `${word}${i}`).join(' ')
    expect(diffWords(words('가'), words('나')).map(({ kind }) => kind)).toEqual(['removed', 'added'])
  })
})

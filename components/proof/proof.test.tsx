// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import type { Place, Quote } from '../../lib/facts/policy/types'
import { NOW } from '../../test/gallery/samples'
import { placeText, sourceLine } from './place'
import { Proof } from './proof'

afterEach(cleanup)

const place: Place = { article: '제6조', heading: '위탁', part: 'table', row: 4 }

function drawn(emphasis: Quote['emphasis']) {
  const quote = { text: 'abcdef', place, emphasis, mark: 1 }
  const { container } = render(<Proof quote={quote} source="somewhere" />)
  const words = container.querySelector('blockquote')
  return [words?.textContent, ...[...(words?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)]
}

describe('a quote', () => {
  it('emphasises the words that matter', () => {
    expect(
      drawn([
        [0, 2],
        [4, 6],
      ]),
    ).toEqual(['abcdef', 'ab', 'ef'])
  })

  it.each([
    [
      'overlapping',
      [
        [0, 3],
        [2, 5],
      ],
    ],
    [
      'beyond the end',
      [
        [0, 3],
        [5, 99],
      ],
    ],
    [
      'backwards',
      [
        [0, 3],
        [5, 4],
      ],
    ],
  ] as const)('keeps every word once when ranges are %s', (_, ranges) => {
    expect(drawn(ranges)).toEqual(['abcdef', 'abc'])
  })

  it('draws markup of a page as text', () => {
    const text = '<img src=x onerror=alert(1)>'
    const { container } = render(<Proof quote={{ text, place, emphasis: [], mark: 1 }} source="" />)
    expect(container.querySelector('img')).toBeNull()
    expect(container.textContent).toContain(text)
  })
})

describe('a place in words', () => {
  it.each([
    [place, '제6조 표 4행', 'Art. 6, row 4'],
    [{ ...place, article: '5.', part: 'list', row: 2 }, '5. 목록 2번째', '5, item 2'],
    [{ ...place, article: null, part: 'paragraph', row: null }, '위탁 문단', '위탁, paragraph'],
    [{ article: null, heading: null, part: 'title', row: null }, '페이지 제목', 'page title'],
  ] as const)('%o', (where, ko, en) => {
    expect([placeText(where, 'ko'), placeText(where, 'en')]).toEqual([ko, en])
  })

  it('never rounds what was read up to all of it', () => {
    expect(sourceLine({ place: null, coverage: 0.999, at: NOW, now: NOW }, 'en')).toContain(
      '99\u00a0%\u00a0read',
    )
  })
})

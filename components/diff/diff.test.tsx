// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { Diff } from './diff'
import { shortened, type DiffPart } from './shorten'

afterEach(cleanup)

const long = '그대로인 말이 길게 이어집니다. '.repeat(20)
const parts: readonly DiffPart[] = [
  { kind: 'same', text: `머리말 ${long}` },
  { kind: 'removed', text: '주식회사 핵클' },
  { kind: 'added', text: '누리솔상담' },
  { kind: 'same', text: ` | 발송 ${long}` },
]

const anyParts = fc.array(
  fc.record({
    kind: fc.constantFrom('same' as const, 'added' as const, 'removed' as const),
    text: fc.string({ maxLength: 300 }),
  }),
  { maxLength: 8 },
)

describe('a difference', () => {
  it('tells what is gone and what is new in words too', () => {
    const { container } = render(<Diff language="en" parts={parts} />)
    expect(container.querySelector('.diff del')?.textContent).toBe(' removed: 주식회사 핵클 (end) ')
    expect(container.querySelector('.diff ins')?.textContent).toBe(' added: 누리솔상담 (end) ')
  })

  it('leaves out what is far from it, says how much, and shows all on demand', () => {
    const { container } = render(<Diff language="en" parts={parts} around={20} />)
    const shown = () => container.querySelector('.diff')?.textContent ?? ''
    expect(shown()).not.toContain('머리말')
    expect(screen.getAllByText(/^\d+ letters unchanged$/)).toHaveLength(2)
    fireEvent.click(screen.getByText('Show the whole text'))
    expect(shown()).toContain('머리말')
    expect(screen.queryByText(/letters unchanged/)).toBeNull()
  })

  it('draws markup of a page as text', () => {
    const { container } = render(
      <Diff language="ko" parts={[{ kind: 'added', text: '<img src=x onerror=alert(1)>' }]} />,
    )
    expect(container.querySelector('img')).toBeNull()
    expect(container.textContent).toContain('<img')
  })

  it('never leaves out a word that changed, and counts every letter', () => {
    fc.assert(
      fc.property(anyParts, fc.nat(60), (given, around) => {
        const pieces = shortened(given, around)
        const changed = (list: readonly DiffPart[]) =>
          list.filter(({ kind, text }) => kind !== 'same' && text !== '').map(({ text }) => text)
        expect(changed(pieces.flatMap((piece) => (typeof piece === 'number' ? [] : piece)))).toEqual(
          changed(given),
        )
        const letters = pieces.map((piece) =>
          typeof piece === 'number' ? piece : piece.reduce((sum, { text }) => sum + text.length, 0),
        )
        const all = given.reduce((sum, { text }) => sum + text.length, 0)
        expect(letters.reduce((sum, each) => sum + each, 0)).toBe(all)
      }),
    )
  })
})

// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Verification } from '../../lib/records/verify'
import { Verify, type VerifyProps } from './verify'

afterEach(cleanup)

const unaltered: Verification = {
  state: 'unaltered',
  records: 3,
  chains: 2,
  deleted: 1,
  trimmed: 0,
  omitted: 0,
  gaps: [],
  changes: [],
  headerChanged: false,
  readablePart: 'same',
  head: '0123456789abcdef'.repeat(4),
  lodged: null,
}

function draw(props: Partial<VerifyProps> = {}) {
  const { container } = render(
    <Verify
      language="en"
      state={{ kind: 'empty' }}
      onFile={() => undefined}
      onHead={() => undefined}
      {...props}
    />,
  )
  return container
}

const done = (verification: Verification) => ({ kind: 'done', name: 'r.html', verification }) as const

describe('the result of a check', () => {
  it('calls a deletion no alteration', () => {
    const text = draw({ state: done(unaltered) }).textContent
    expect(text).toContain('Nothing was changed after the export.')
    expect(text).toContain('Deleted by a person before the export: 1')
    expect(text).toContain('0123 4567 89ab')
    expect(text).not.toMatch(/Changed:/)
  })

  it('names the record that was changed', () => {
    const change = {
      kind: 'content',
      number: 3,
      url: 'https://a.example/p',
      at: '2026-11-23T14:05:02+09:00',
    } as const
    const text = draw({ state: done({ ...unaltered, state: 'changed', changes: [change] }) }).textContent
    expect(text).toContain('Something was changed after the export.')
    expect(text).toContain('record no. 3 (https://a.example/p, Nov 23, 2026 14:05:02)')
  })

  it('draws words of a file as text', () => {
    const url = '<img src=x onerror=alert(1)>'
    const state = done({ ...unaltered, gaps: [{ url, from: 1, to: 2 }] })
    const page = draw({ state })
    expect(page.querySelector('img')).toBeNull()
    expect(page.textContent).toContain(url)
    expect(page.textContent).toContain('Some were taken out of the file.')
  })

  it('says in Korean what cannot be read', () => {
    const text = draw({ language: 'ko', state: done({ ...unaltered, state: 'unreadable' }) }).textContent
    expect(text).toContain('내보낸 기록 파일로 읽을 수 없습니다')
  })
})

it('takes a file that is dropped or chosen, and a head hash', () => {
  const onFile = vi.fn()
  const onHead = vi.fn()
  const page = draw({ onFile, onHead })
  const file = new File(['{}'], 'r.json')
  const drop = page.querySelector('.drop')
  const [head, chooser] = [page.querySelector('#head'), page.querySelector('input[type=file]')]
  if (!drop || !head || !chooser) throw new Error('not drawn')
  drop.dispatchEvent(Object.assign(new Event('drop', { bubbles: true }), { dataTransfer: { files: [file] } }))
  fireEvent.change(chooser, { target: { files: [file] } })
  fireEvent.change(head, { target: { value: 'abcd' } })
  expect(onFile.mock.calls).toEqual([[file], [file]])
  expect(onHead).toHaveBeenCalledWith('abcd')
})

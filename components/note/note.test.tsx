// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { NOW, others } from '../../test/gallery/samples'
import { Note, type NoteProps, type NoteState } from './note'

afterEach(cleanup)

const missing = {
  kind: 'verdict',
  verdict: {
    outcome: 'missing',
    sentence: 'Hackle is not listed in the entrustment section.',
    advice: 'List it.',
    proof: others,
    lang: 'ko',
    coverage: 1,
    at: NOW,
  },
  findings: [
    { rule: 'ENT-001', verdict: 'pass', severity: 'error', sentence: 'There is a section.' },
    { rule: 'ENT-002', verdict: 'fail', severity: 'error', sentence: 'Hackle is not in it.' },
  ],
  sources: [{ article: 'PIPA art. 26(2)', url: 'https://www.law.go.kr/', checked: '2026-11-23' }],
} as const satisfies NoteState

function draw(state: NoteState, more: Partial<NoteProps> = {}) {
  const calls = {
    onMove: vi.fn(),
    onShow: vi.fn(),
    onCheck: vi.fn(),
    onStop: vi.fn(),
    onHide: vi.fn(),
    onSettings: vi.fn(),
  }
  render(<Note language="en" state={state} tools={null} now={NOW} position={null} {...calls} {...more} />)
  return calls
}

describe('the note on a policy page', () => {
  it('says the outcome in a word, why in a sentence, and quotes the page in its own language', () => {
    draw(missing)
    const lead = screen.getByRole('heading', { level: 2 })
    expect(lead.textContent).toBe('MissingHackle is not listed in the entrustment section.')
    expect(document.querySelector('blockquote')?.getAttribute('lang')).toBe('ko')
    expect(screen.getByText(/Art. 5, row 1 · 100 % read/).textContent).toContain('Nov')
  })

  it('never says that all was read where it cannot tell', () => {
    const unreadable = (coverage: number): NoteState => ({
      ...missing,
      verdict: { ...missing.verdict, outcome: 'unknown', proof: null, coverage },
    })
    draw(unreadable(1))
    expect(screen.queryByText(/% read/)).toBeNull()
    cleanup()
    draw(unreadable(0.61))
    expect(screen.getByText(/% read/).textContent).toContain('61')
  })

  it('names the state of each finding in words, its rule, and the law with the day it was read', () => {
    draw(missing)
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Seen: There is a section.ENT-001',
      'Missing: Hackle is not in it.ENT-002',
    ])
    const source = screen.getByRole('link', { name: /PIPA art. 26\(2\)/ })
    expect(source.parentElement?.textContent).toMatch(/^Source: PIPA.*\(checked Nov\s23,\s2026\)$/)
  })

  it('names the laws in one line when they were read on the same day', () => {
    const law = { url: 'https://www.law.go.kr/', checked: '2026-11-23' }
    const sources = [
      { ...law, article: 'Art. A' },
      { ...law, article: 'Art. B' },
      { ...law, article: 'Art. C', checked: '2026-11-20' },
    ]
    draw({ ...missing, sources })
    const lines = screen
      .getAllByText(/^Source:/)
      .map(({ textContent }) => textContent?.replaceAll('\u00a0', ' '))
    expect(lines).toEqual([
      'Source: Art. A (new tab) · Art. B (new tab) (checked Nov 23, 2026)',
      'Source: Art. C (new tab) (checked Nov 20, 2026)',
    ])
  })

  it('never makes a link of an address that is no web page', () => {
    const sources = [{ article: 'Somewhere', url: 'javascript:alert(1)', checked: '2026-11-23' }]
    draw({ ...missing, sources })
    expect(screen.queryByRole('link')).toBeNull()
    expect(screen.getByText('Somewhere').tagName).toBe('SPAN')
  })

  it('collapses to the outcome in a word, by Escape too, and opens again', () => {
    draw(missing)
    fireEvent.keyDown(screen.getByText('Check again'), { key: 'Escape' })
    expect(screen.queryByText('Check again')).toBeNull()
    expect(screen.getByText('Missing').className).toContain('state')
    const expand = screen.getByRole('button', { name: 'Expand' })
    expect(document.activeElement).toBe(expand)
    fireEvent.click(expand)
    expect(screen.getByText('Check again').tagName).toBe('BUTTON')
  })

  it('shows the words on the page and looks again on request', () => {
    const { onShow, onCheck } = draw(missing)
    fireEvent.click(screen.getByText('Show on page'))
    fireEvent.click(screen.getByText('Check again'))
    expect([onShow.mock.calls.length, onCheck.mock.calls.length]).toEqual([1, 1])
  })

  it('offers nothing to show where nothing can be shown', () => {
    draw(missing, { onShow: null })
    expect(screen.queryByText('Show on page')).toBeNull()
  })

  it('tells the share read, rounded down, and can be stopped', () => {
    const { onStop } = draw({ kind: 'reading', share: 0.619 })
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('61')
    fireEvent.click(screen.getByText('Stop'))
    expect(onStop).toHaveBeenCalledOnce()
  })

  it('says what failed, what is kept and what to do', () => {
    const problem = { title: 'It broke', kept: 'All is kept.', advice: 'Reload.' }
    draw({ kind: 'error', problem })
    expect(screen.getByRole('alert').textContent).toBe('It brokeAll is kept.Reload.')
  })
})

// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { sayReadiness } from '../../lib/readiness/said'
import type { Readiness, StatementDraft } from '../../lib/readiness/types'
import { complete, firstRun, lacking, mixed, NOW } from '../../test/gallery/samples'
import { Overlay, type OverlayProps } from './overlay'

afterEach(cleanup)

function draw(readiness: Readiness, more: Partial<OverlayProps> = {}) {
  const calls = {
    onMove: vi.fn(),
    onAct: vi.fn(),
    onCheck: vi.fn(),
    onHide: vi.fn(),
    onSettings: vi.fn(),
    onState: vi.fn<(draft: StatementDraft) => Promise<boolean>>(() => Promise.resolve(true)),
    onWithdraw: vi.fn<(id: string) => Promise<boolean>>(() => Promise.resolve(true)),
  }
  const language = more.language ?? 'en'
  const drawn = (now: Readiness) => (
    <Overlay
      language={language}
      readiness={now}
      said={sayReadiness(now, language)}
      site="www.dodam.example"
      now={NOW}
      position={null}
      {...calls}
      {...more}
    />
  )
  const { rerender } = render(drawn(readiness))
  return { ...calls, redraw: (now: Readiness) => rerender(drawn(now)) }
}

const badge = () => screen.getByRole('button', { name: /Text readiness/ })
const row = (title: string) => {
  const item = screen.getByRole('heading', { name: new RegExp(title) }).closest('li')
  if (!item) throw new Error(`no row for ${title}`)
  return within(item)
}

describe('the badge', () => {
  it('names each step and its state in one label', () => {
    draw(mixed)
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      'Agreement stated, Sender number stated, 080 not needed, Credit cannot tell, Phone numbers to do',
    )
  })

  it('tells where it was moved by each arrow key', () => {
    const { onMove } = draw(mixed, { position: { right: 40, bottom: 40 } })
    const grip = screen.getByRole('button', { name: /Move/ })
    for (const key of ['ArrowLeft', 'ArrowUp', 'a']) fireEvent.keyDown(grip, { key })
    expect(onMove).toHaveBeenCalledTimes(2)
  })

  it('leaves the focus of the page alone until it is clicked', () => {
    draw(mixed)
    expect(document.activeElement).toBe(document.body)
    fireEvent.click(badge())
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Collapse')
  })
})

describe('the panel', () => {
  it('shows the five steps in order, each with its state in words', () => {
    draw(mixed)
    fireEvent.click(badge())
    const states = screen
      .getAllByRole('heading', { level: 3 })
      .map(({ parentElement }) => parentElement?.querySelector('.state')?.textContent)
    expect(states).toEqual(['Stated', 'Stated', 'Not needed', 'Cannot tell', 'To do'])
  })

  it('puts words of the page in brackets and a statement outside of them', () => {
    draw(mixed)
    fireEvent.click(badge())
    expect([...document.querySelectorAll('blockquote')].map(({ textContent }) => textContent)).toEqual([
      '주식회사 핵클 | 이용자 행동 분석에 기반한 캠페인(문자메시지 등) 발송 | 위탁 계약 종료 시까지',
    ])
    const statement = row('Agreement').getByText('Agreement with Hackle signed (own form)')
    expect(statement.closest('blockquote')).toBeNull()
  })

  it('lifts the one next action to the top and does not repeat it', () => {
    draw(lacking)
    fireEvent.click(badge())
    expect(screen.getAllByText('Scan the policy again')).toHaveLength(1)
    expect(screen.getAllByText('Hackle is not listed in the entrustment section.')).toHaveLength(1)
  })

  it('hands an action that the extension does to the caller', () => {
    const { onAct } = draw(lacking)
    fireEvent.click(badge())
    fireEvent.click(screen.getByText('Scan the policy again'))
    expect(onAct).toHaveBeenCalledWith(
      expect.objectContaining({ act: 'open-policy', requirement: 'clause-published' }),
    )
  })

  it('gives each requirement its own way on, the lifted one only at the head', () => {
    const { onAct } = draw(firstRun)
    fireEvent.click(badge())
    const step = row('Agreement')
    expect(screen.getAllByText('Note the agreement')).toHaveLength(1)
    expect(step.queryByText('Note the agreement')).toBeNull()
    const sentence = step.getByText(/Set your site\.$/)
    fireEvent.click(within(sentence.parentElement as HTMLElement).getByText('Set your site'))
    expect(onAct).toHaveBeenCalledWith(
      expect.objectContaining({ act: 'set-site', requirement: 'clause-published' }),
    )
  })

  it('keeps the noting beside the link that leads away, once it is stated as not yet', () => {
    draw(mixed)
    fireEvent.click(badge())
    fireEvent.click(row('Phone numbers').getByRole('button', { name: 'Note how you collect' }))
    expect(screen.getByRole('form').getAttribute('aria-label')).toBe('Note: Phone numbers')
    expect(row('Phone numbers').getAllByRole('link', { name: /How to collect/ })).toHaveLength(2)
  })

  it('keeps the statement in sight beside the finding that contradicts the step', () => {
    draw(lacking)
    fireEvent.click(badge())
    expect(row('Agreement').getByText('To do').textContent).toBe('To do')
    expect(row('Agreement').getByText(/11 days ago/).textContent).toContain('Nov')
  })

  it('says only that all are in place, how many of each, and what to mind', () => {
    draw(complete)
    fireEvent.click(badge())
    expect(screen.getByText('All five steps are in place').className).toBe('lead')
    expect(screen.getByText(/4 stated, 1 not needed/).textContent).toContain('www.dodam.example')
    expect(screen.getByText(/UNKNOWN \+ SUBSCRIPTION/).textContent).toContain('never agreed')
    expect(screen.queryByRole('region', { name: 'Next' })).toBeNull()
  })

  it('collapses on Escape and gives the focus back to the badge', () => {
    draw(mixed)
    fireEvent.click(badge())
    fireEvent.keyDown(screen.getByRole('button', { name: 'Collapse' }), { key: 'Escape' })
    expect(document.activeElement).toBe(badge())
  })

  it('closes the menu first on Escape, and offers hiding and settings in it', () => {
    const { onHide, onSettings } = draw(mixed)
    fireEvent.click(badge())
    const more = screen.getByRole('button', { name: 'More' })
    fireEvent.click(more)
    fireEvent.click(screen.getByText('Hide on this site'))
    fireEvent.click(screen.getByText('Settings'))
    fireEvent.keyDown(screen.getByText('Settings'), { key: 'Escape' })
    expect(screen.queryByText('Settings')).toBeNull()
    expect(document.activeElement).toBe(more)
    expect(onHide).toHaveBeenCalledOnce()
    expect(onSettings).toHaveBeenCalledOnce()
  })

  it('gives the reasons and exceptions of a step with their links', () => {
    draw(firstRun)
    fireEvent.click(badge())
    const link = row('080').getByRole('link', { name: /Contact the Hackle team/ })
    expect(link.getAttribute('href')).toMatch(/^mailto:/)
  })
})

describe('a statement', () => {
  const open = () => {
    fireEvent.click(badge())
    fireEvent.click(row('Credit').getByRole('button', { name: 'Note the top-up' }))
    return within(screen.getByRole('form'))
  }
  const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } })

  it('is stored with what was entered and closes the form', async () => {
    const { onState } = draw(mixed)
    const form = open()
    type(form.getByLabelText('Role'), ' marketing ')
    fireEvent.click(form.getByText('Save as a statement'))
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull())
    expect(onState).toHaveBeenCalledWith({
      requirement: 'credit-topped-up',
      answer: 'done',
      option: null,
      date: null,
      kept: null,
      role: 'marketing',
      name: null,
    })
    expect(screen.getByRole('status').textContent).toBe('The statement is saved.')
  })

  it('says in words what is wrong, points to the field, and stores nothing', () => {
    const { onState } = draw(mixed)
    const form = open()
    type(form.getByLabelText(/Where the proof is kept/), 'ask 010-0000-0000')
    fireEvent.click(form.getByText('Save as a statement'))
    const role = form.getByLabelText('Role')
    const kept = form.getByLabelText(/Where the proof is kept/)
    expect([kept, role].map((field) => field.getAttribute('aria-invalid'))).toEqual(['true', 'true'])
    expect(document.activeElement).toBe(kept)
    const described = kept.getAttribute('aria-describedby')?.split(' ').at(-1) ?? ''
    expect(document.getElementById(described)?.textContent).toContain('looks like a phone number')
    expect(onState).not.toHaveBeenCalled()
  })

  it('asks only who says so when it is not done yet', async () => {
    const { onState } = draw(mixed)
    const form = open()
    fireEvent.click(form.getByRole('radio', { name: /not/i }))
    expect(form.queryByLabelText(/Where the proof is kept/)).toBeNull()
    type(form.getByLabelText('Role'), 'marketing')
    fireEvent.click(form.getByText('Save as a statement'))
    await waitFor(() => expect(onState).toHaveBeenCalledWith(expect.objectContaining({ answer: 'not-yet' })))
  })

  it('stays in the form, with its words, when it could not be stored', async () => {
    draw(mixed, { onState: () => Promise.resolve(false) })
    const form = open()
    type(form.getByLabelText('Role'), 'marketing')
    fireEvent.click(form.getByText('Save as a statement'))
    expect((await form.findByRole('alert')).textContent).toContain('could not be saved')
    expect((form.getByLabelText('Role') as HTMLInputElement).value).toBe('marketing')
  })

  it('gives the focus to the title of its step when the form is left by Escape', async () => {
    draw(mixed)
    const form = open()
    fireEvent.keyDown(form.getByLabelText('Role'), { key: 'Escape' })
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Credit'))
    expect(screen.queryByRole('form')).toBeNull()
  })

  it('replaces the old one when it is edited: new first, then the old is taken back', async () => {
    const order: string[] = []
    draw(mixed, {
      onState: () => Promise.resolve(order.push('state') > 0),
      onWithdraw: (id) => Promise.resolve(order.push(id) > 0),
    })
    fireEvent.click(badge())
    fireEvent.click(row('Agreement').getByRole('button', { name: /^Edit/ }))
    fireEvent.click(screen.getByText('Save as a statement'))
    await waitFor(() => expect(order).toEqual(['state', 'said-contract-signed']))
  })

  it('can be withdrawn, and brought back by undo', async () => {
    const { onState, onWithdraw, redraw } = draw(mixed)
    fireEvent.click(badge())
    fireEvent.click(row('Agreement').getByRole('button', { name: /^Withdraw/ }))
    expect(onWithdraw).toHaveBeenCalledWith('said-contract-signed')
    redraw(firstRun)
    fireEvent.click(await screen.findByText('Undo'))
    await waitFor(() =>
      expect(onState).toHaveBeenCalledWith(
        expect.objectContaining({ requirement: 'contract-signed', option: 'own-form', role: '법무' }),
      ),
    )
  })
})

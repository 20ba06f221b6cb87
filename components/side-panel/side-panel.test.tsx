// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { listed, NOW } from '../../test/gallery/samples'
import { PoliciesTab, type PoliciesTabProps } from './policies-tab'
import type { PolicyView } from './policy'
import { ReadingAll } from './reading-all'
import { Tabs } from './tabs'

afterEach(cleanup)

const policy: PolicyView = {
  url: 'https://www.dodam.example/privacy',
  page: 'www.dodam.example/privacy',
  verdict: {
    outcome: 'ok',
    sentence: 'Hackle is listed.',
    advice: null,
    proof: listed,
    lang: 'ko',
    coverage: 1,
    at: NOW,
  },
  allowed: true,
  every: 'off',
  next: null,
  suspect: null,
  trouble: null,
  change: null,
  told: null,
}

function draw(policies: readonly PolicyView[], more: Partial<PoliciesTabProps> = {}) {
  const acts = {
    onOpen: vi.fn(),
    onAgain: vi.fn(),
    onKeep: vi.fn(),
    onWatch: vi.fn(),
    onAllow: vi.fn(),
    onSeen: vi.fn(),
    onCompare: vi.fn(),
  }
  const others = { onAddSite: vi.fn(), onList: vi.fn(), onAllowNotifications: vi.fn() }
  render(
    <PoliciesTab language="en" now={NOW} notifying={false} {...{ policies, acts }} {...others} {...more} />,
  )
  return { ...acts, ...others }
}

describe('the policies', () => {
  it('acts on the very page that is named', () => {
    const { onOpen, onAgain, onKeep } = draw([policy, { ...policy, url: 'other', page: 'other.example/p' }])
    for (const name of ['Open', 'Check again', 'Keep a record']) {
      fireEvent.click(screen.getByRole('button', { name: `${name}: other.example/p` }))
    }
    for (const act of [onOpen, onAgain, onKeep]) expect(act.mock.calls).toEqual([['other']])
  })

  it('chooses a rhythm, and says that it needs the running browser once one is chosen', () => {
    const { onWatch } = draw([policy])
    expect(screen.queryByText(/only while the browser runs/)).toBeNull()
    fireEvent.change(screen.getByLabelText(/^Watch/), { target: { value: 'weekly' } })
    expect(onWatch).toHaveBeenCalledWith(policy.url, 'weekly')
    cleanup()
    const { onAllowNotifications } = draw([{ ...policy, every: 'weekly' }])
    expect(screen.getByText(/only while the browser runs/).textContent).toMatch(/Without notifications/)
    fireEvent.click(screen.getByText('Allow notifications'))
    expect(onAllowNotifications).toHaveBeenCalledOnce()
    cleanup()
    draw([{ ...policy, every: 'weekly' }], { notifying: true })
    expect(screen.queryByText('Allow notifications')).toBeNull()
  })

  it('is not read twice at once', () => {
    const { onAgain, onKeep, onOpen } = draw([
      { ...policy, told: { busy: true, sentence: 'It is being read.' } },
    ])
    for (const name of [/^Check again/, /^Keep a record/, /^Open/]) {
      fireEvent.click(screen.getByRole('button', { name }))
    }
    expect([onAgain, onKeep, onOpen].map((act) => act.mock.calls.length)).toEqual([0, 0, 1])
  })

  it('says of a site that is taken back that it is not read, with the way back, and does not offer to read it', () => {
    const trouble = { sentence: 'Not allowed.', site: 'https://www.dodam.example' }
    const { onAllow } = draw([{ ...policy, verdict: null, allowed: false, every: 'daily', trouble }])
    expect(screen.queryByRole('button', { name: /^Check again/ })).toBeNull()
    fireEvent.click(screen.getByText('Allow this site'))
    expect(onAllow).toHaveBeenCalledWith('https://www.dodam.example')
  })

  it('strikes what is gone between red brackets, and compares only where both records are kept', () => {
    const change = {
      url: policy.url,
      page: policy.page,
      kind: 'lost' as const,
      title: 'Hackle is gone from a policy',
      sentence: 'Then: Listed. Now: Missing.',
      outcome: 'missing' as const,
      lang: 'ko',
      lost: '<b>핵클</b>',
      parts: [],
      source: 'source',
    }
    const { onCompare, onSeen } = draw([{ ...policy, change }])
    const quote = document.querySelector('.change .proof.p-missing del')
    expect(quote?.textContent).toBe('<b>핵클</b>')
    fireEvent.click(screen.getByText('Compare'))
    expect(onCompare).toHaveBeenCalledWith(policy.url)
    fireEvent.click(screen.getByText('Noted'))
    expect(onSeen).toHaveBeenCalledWith(policy.url)
    cleanup()
    draw([{ ...policy, change: { ...change, lost: null, parts: null } }])
    expect(screen.queryByText('Compare')).toBeNull()
    expect(screen.getByText('There is no record to compare with.')).toBeDefined()
  })
})

describe('reading all', () => {
  it('tells a true share, the page being read, and stops', () => {
    const onStop = vi.fn()
    const rows = [
      { page: 'a.example/p', state: 'done', outcome: 'ok' },
      { page: 'b.example/p', state: 'reading', outcome: null },
      { page: 'c.example/p', state: 'waiting', outcome: null },
    ] as const
    render(<ReadingAll language="en" {...{ rows, onStop }} />)
    const bar = screen.getByRole('progressbar')
    expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['1', '3'])
    expect(screen.getByText('b.example/p is being read.')).toBeDefined()
    expect(screen.getAllByRole('listitem').map((row) => row.querySelector('.state')?.textContent)).toEqual([
      'Listed',
      'Reading',
      'Waiting',
    ])
    fireEvent.click(screen.getByText('Stop'))
    expect(onStop).toHaveBeenCalledOnce()
  })
})

describe('tabs', () => {
  const tabs = ['one', 'two', 'three'].map((id) => ({ id, label: id }))
  function drawTabs(shown: string) {
    const onShow = vi.fn()
    render(
      <Tabs label="views" {...{ tabs, shown, onShow }}>
        <p>words</p>
      </Tabs>,
    )
    return { onShow, row: screen.getByRole('tablist') }
  }

  it.each([
    ['ArrowRight', 'three', 'one'],
    ['ArrowLeft', 'one', 'three'],
    ['ArrowRight', 'one', 'two'],
    ['Home', 'three', 'one'],
    ['End', 'one', 'three'],
  ])('%s on %s shows %s and takes the focus there', (key, shown, to) => {
    const { onShow, row } = drawTabs(shown)
    fireEvent.keyDown(row, { key })
    expect(onShow).toHaveBeenCalledWith(to)
    expect(document.activeElement?.textContent).toBe(to)
  })

  it('leaves other keys, and keys with others held, alone', () => {
    const { onShow, row } = drawTabs('one')
    for (const init of [
      { key: 'a' },
      { key: 'ArrowRight', ctrlKey: true },
      { key: 'ArrowLeft', altKey: true },
    ]) {
      fireEvent.keyDown(row, init)
    }
    expect(onShow).not.toHaveBeenCalled()
  })

  it('names what is shown by its tab, and only that tab is a stop', () => {
    const { row } = drawTabs('two')
    expect(screen.getByRole('tabpanel', { name: 'two' }).textContent).toBe('words')
    expect(
      within(row)
        .getAllByRole('tab')
        .map((tab) => tab.tabIndex),
    ).toEqual([-1, 0, -1])
  })
})

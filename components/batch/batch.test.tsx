// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { countRows } from '../../lib/batch/table'
import { startRow } from '../../lib/batch/transitions'
import type { Batch as BatchData, BatchRow, RowResult } from '../../lib/batch/types'
import { listed, NOW } from '../../test/gallery/samples'
import { Batch, type RunProps } from './batch'
import { ListForm, type ListFormProps } from './list-form'
import { PAGE } from './results'

afterEach(cleanup)

function drawForm(more: Partial<ListFormProps> = {}) {
  const onStart = vi.fn<ListFormProps['onStart']>(() => Promise.resolve('started'))
  render(
    <ListForm
      language="en"
      granted={[]}
      remembered={{ role: 'QA', name: '', contractName: '' }}
      onStart={onStart}
      {...more}
    />,
  )
  return onStart
}

const type = (text: string) =>
  fireEvent.input(screen.getByLabelText('Addresses of the policies'), { target: { value: text } })

describe('the form for a list', () => {
  it('asks for nothing before there is a list', () => {
    drawForm()
    expect(screen.queryByRole('button', { name: /read/i })).toBeNull()
  })

  it('tells what it understood, and each bad line by its number', () => {
    drawForm()
    type('name,url\nA,www.a.example\nB,javascript:alert(1)\nC,www.a.example')
    expect(screen.getByText(/^Pages found: 1, in 3 lines/).textContent).toContain('read once: 1')
    const problems = within(screen.getByRole('region', { name: 'Lines that are not read: 1' }))
    expect(problems.getByRole('listitem').textContent).toMatch(/^Line 3: Addresses with javascript:/)
  })

  it('asks for the sites of the list in both forms, but not for those that are allowed', () => {
    const onStart = drawForm({ granted: ['https://www.b.example'] })
    type('www.a.example\nwww.b.example')
    fireEvent.click(screen.getByRole('button', { name: 'Allow and read' }))
    expect(onStart.mock.calls[0]?.[1]).toEqual([
      'https://a.example',
      'https://www.a.example',
      'https://b.example',
    ])
    expect(onStart.mock.calls[0]?.[0]).toMatchObject({
      processors: ['Hackle'],
      role: 'QA',
      keep: true,
      turnOff: true,
    })
  })

  it('asks for nothing where all can be read', () => {
    const onStart = drawForm({ granted: ['https://www.a.example'] })
    type('www.a.example')
    fireEvent.click(screen.getByRole('button', { name: 'Read' }))
    expect(onStart.mock.calls[0]?.[1]).toEqual([])
  })

  it('after a refusal goes on with what is allowed', async () => {
    const onStart = drawForm({ granted: ['https://www.a.example'] })
    onStart.mockResolvedValueOnce('refused')
    type('www.a.example\nwww.b.example')
    fireEvent.click(screen.getByRole('button', { name: 'Allow and read' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Read the 1 that are allowed' }))
    expect(onStart.mock.calls[1]?.[1]).toEqual([])
  })

  it('wants somebody to look for, and a role', () => {
    const onStart = drawForm({ remembered: { role: '', name: '', contractName: '' } })
    type('www.a.example')
    const start = () => fireEvent.click(screen.getByRole('button', { name: 'Allow and read' }))
    start()
    expect(screen.getByLabelText('Role').getAttribute('aria-invalid')).toBe('true')
    fireEvent.input(screen.getByLabelText('Role'), { target: { value: 'Legal' } })
    fireEvent.click(screen.getByLabelText('Hackle (all spellings)'))
    start()
    expect(screen.getByText('Choose at least one processor.').className).toBe('s-error')
    expect(onStart).not.toHaveBeenCalled()
    fireEvent.input(screen.getByLabelText('Other processors (optional)'), {
      target: { value: ' CJ대한통운|대한통운 \n\nToss\n' },
    })
    start()
    expect(onStart.mock.calls[0]?.[0].processors).toEqual(['CJ대한통운|대한통운', 'Toss'])
  })
})

const batch: BatchData = {
  version: 1,
  id: 'b',
  title: 'list.csv',
  columns: [],
  duplicates: 0,
  cut: 0,
  processors: ['Hackle'],
  role: 'QA',
  name: null,
  keep: true,
  turnOff: true,
  contractName: null,
  status: 'running',
  startedAt: NOW,
  endedAt: null,
  turnedOn: [],
}

function rowAt(index: number, more: Partial<BatchRow> = {}): BatchRow {
  const url = `https://www.shop-${index}.example/privacy`
  const lines = [{ line: index + 1, target: url, extra: { memo: `note ${index}` } }]
  return { ...startRow({ url, problem: null, label: `Shop ${index}`, lines }, 'b', index), ...more }
}

const finished = (index: number): BatchRow =>
  rowAt(index, {
    state: 'done',
    summary: {
      at: NOW,
      outcome: 'ok',
      processor: 'Hackle',
      reason: 'named-with-work',
      values: {},
      place: listed.place,
      proof: listed.text,
      coverage: 1,
      named: 2,
      repairable: false,
    },
  })

const result: Omit<RowResult, 'index'> = {
  batch: 'b',
  url: 'https://www.shop-0.example/privacy',
  title: 'Policy',
  lang: 'ko',
  effectiveDate: null,
  coverage: 1,
  at: NOW,
  rendered: false,
  verdicts: [],
  processors: [
    { name: '주식회사 핵클', work: '=문자 발송', retention: null },
    { name: '솔바람물류', work: '배송', retention: '1년' },
  ],
}

function drawRun(rows: readonly BatchRow[], more: Partial<RunProps['progress']> = {}) {
  const calls = {
    onOpen: vi.fn((index: number) => Promise.resolve({ ...result, index })),
    onCopy: vi.fn(() => Promise.resolve(true)),
    onAllowSite: vi.fn(),
    onAgain: vi.fn(),
    onAllow: vi.fn(),
    onNewList: vi.fn(),
    onExport: vi.fn<RunProps['onExport']>(() => Promise.resolve('done')),
  }
  const { onOpen, onCopy, onAllowSite, onAgain, onAllow, onNewList, onExport } = calls
  const run: RunProps = {
    batch,
    progress: {
      state: 'running',
      counts: countRows(rows),
      secondsLeft: 18,
      atOnce: 4,
      notStored: false,
      toAllow: [],
      allowRefused: false,
      turnedOff: false,
      onPause: vi.fn(),
      onResume: vi.fn(),
      onStop: vi.fn(),
      onAllow,
      ...more,
    },
    results: { rows, version: 1, now: NOW, onOpen, onCopy, onAllowSite, onAgain },
    onExport,
    onNewList,
  }
  render(<Batch language="en" state={{ kind: 'run', run }} />)
  return calls
}

describe('a batch', () => {
  it('tells how far it is, how long it takes, and what came of it', () => {
    drawRun([finished(0), rowAt(1, { state: 'failed' }), rowAt(2)])
    expect(screen.getByText('2 of 3 pages are read').getAttribute('role')).toBe('status')
    expect(screen.getByText('about 20 s left · 4 at once').tagName).toBe('P')
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('66')
  })

  it('never rounds up to all of it', () => {
    drawRun([...Array.from({ length: 999 }, (_, index) => finished(index)), rowAt(999)])
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('99')
  })

  it('draws a hundred rows of ten thousand, and finds any of them', () => {
    drawRun(Array.from({ length: 10_000 }, (_, index) => finished(index)))
    expect(screen.getAllByRole('rowheader')).toHaveLength(PAGE)
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'shop 9876' } })
    expect(screen.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual([
      'Shop 9876www.shop-9876.example/privacy',
    ])
  })

  it('filters by what is to be done', () => {
    drawRun([
      finished(0),
      rowAt(1, { state: 'failed', problem: { code: 'not-found', values: { status: 404 }, site: null } }),
    ])
    fireEvent.click(screen.getByRole('button', { name: 'To look at 1' }))
    expect(screen.getByRole('rowheader').textContent).toContain('Shop 1')
    expect(screen.getByText(/no such page \(404\)/).className).toBe('sentence')
  })

  it('opens a row with what was kept of it, and copies its processors as a table that no sheet runs', async () => {
    const { onOpen, onCopy } = drawRun([finished(0)])
    fireEvent.click(screen.getByRole('button', { name: 'Show the proof of Shop 0' }))
    const copy = await screen.findByText('Copy the table')
    expect(onOpen).toHaveBeenCalledWith(0)
    expect(screen.getByText('note 0').tagName).toBe('DD')
    fireEvent.click(copy)
    await waitFor(() =>
      expect(onCopy).toHaveBeenCalledWith(
        "Processor\tWork\tRetention\n주식회사 핵클\t'=문자 발송\t\n솔바람물류\t배송\t1년",
      ),
    )
  })

  it('offers to allow the very site that a row waits for', () => {
    const waits = rowAt(0, {
      state: 'needs-allow',
      problem: { code: 'redirect-not-allowed', values: {}, site: 'https://m.shop.example' },
    })
    const { onAllowSite, onAllow } = drawRun([waits], { toAllow: ['https://m.shop.example'] })
    fireEvent.click(screen.getByRole('button', { name: 'Show the proof of Shop 0' }))
    fireEvent.click(screen.getByRole('button', { name: 'Allow m.shop.example' }))
    expect(onAllowSite).toHaveBeenCalledWith('https://m.shop.example')
    fireEvent.click(screen.getByRole('button', { name: 'Allow the 1 that need it' }))
    expect(onAllow).toHaveBeenCalledWith(['https://m.shop.example'])
  })

  it('says when a file could not be made', async () => {
    const { onExport } = drawRun([finished(0)])
    onExport.mockResolvedValueOnce('failed')
    fireEvent.click(screen.getByRole('button', { name: 'JSON' }))
    expect((await screen.findByText(/could not be made/)).className).toBe('s-error')
  })

  it('asks before a new list takes its place, and not at all while it is read', () => {
    drawRun([finished(0)])
    expect(screen.queryByRole('button', { name: 'New list' })).toBeNull()
    cleanup()
    const { onNewList } = drawRun([finished(0)], { state: 'finished' })
    fireEvent.click(screen.getByRole('button', { name: 'New list' }))
    expect(onNewList).not.toHaveBeenCalled()
    fireEvent.click(screen.getByRole('button', { name: 'Delete and start anew' }))
    expect(onNewList).toHaveBeenCalledOnce()
  })
})

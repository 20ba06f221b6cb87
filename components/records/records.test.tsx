// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { NOW } from '../../test/gallery/samples'
import { NO_FILTER } from './filters'
import type { RecordLine } from './record-line'
import { RecordsTab, type RecordsTabProps } from './records-tab'

afterEach(cleanup)

const lines: readonly RecordLine[] = ['ok', 'missing', 'ok'].map((outcome, index) => ({
  id: `r${index}`,
  at: `2026-11-2${index}T10:00:00+09:00`,
  page: `www.dodam.example/p${index}`,
  outcome: outcome as RecordLine['outcome'],
  hash: `${index}abc`.repeat(16),
}))

function draw(more: Partial<RecordsTabProps> = {}) {
  const calls = {
    onBack: vi.fn(),
    onFilter: vi.fn(),
    onMore: vi.fn(),
    onOpen: vi.fn(),
    onCompare: vi.fn(),
    onRemove: vi.fn(() => Promise.resolve(true)),
    onRemoveOldest: vi.fn(() => Promise.resolve(true)),
    onKeepOldest: vi.fn(),
    onExport: vi.fn(() => Promise.resolve(true)),
    onLimits: vi.fn(() => Promise.resolve(true)),
    onEraseNames: vi.fn(() => Promise.resolve(true)),
    onVerify: vi.fn(),
  }
  const list = { lines, total: 3, all: 3, damaged: 0, hosts: ['www.dodam.example'], usage: null }
  render(
    <RecordsTab
      language="en"
      now={NOW}
      shown={{ kind: 'list' }}
      list={list}
      filter={NO_FILTER}
      limits={{ keep: 'ask', most: 2000, days: null, tester: null }}
      oldest={null}
      {...calls}
      {...more}
    />,
  )
  return { ...calls, list }
}

const choose = (index: number) => fireEvent.click(screen.getAllByLabelText(/^Choose/)[index] as HTMLElement)
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

describe('the records', () => {
  it('compares exactly the two that are chosen, and says so with any other number', () => {
    const { onCompare } = draw()
    choose(0)
    press('Compare two')
    expect(onCompare).not.toHaveBeenCalled()
    expect(screen.getByText('Choose two records to compare them.').getAttribute('role')).toBe('status')
    choose(2)
    press('Compare two')
    expect(onCompare).toHaveBeenCalledWith(['r0', 'r2'])
  })

  it('deletes only after a second word, and names how many', async () => {
    const { onRemove } = draw()
    choose(0)
    choose(1)
    press('Delete')
    expect(onRemove).not.toHaveBeenCalled()
    expect(document.activeElement?.textContent).toBe('Leave them')
    press('Leave them')
    expect(onRemove).not.toHaveBeenCalled()
    press('Delete')
    press('Delete 2')
    expect(onRemove).toHaveBeenCalledWith(['r0', 'r1'])
    await waitFor(() => expect(screen.queryByText(/^Chosen/)).toBeNull())
  })

  it('says when deleting failed, and leaves the question open', async () => {
    draw({ onRemove: () => Promise.resolve(false) })
    choose(0)
    press('Delete')
    press('Delete 1')
    expect(await screen.findByText(/could not be done/)).toBeDefined()
    expect(screen.getByRole('button', { name: 'Delete 1' })).toBeDefined()
  })

  it('exports all, or what is chosen, or what fits the filter', async () => {
    const { onExport } = draw()
    press('CSV export: 3')
    expect(onExport).toHaveBeenLastCalledWith('csv', null)
    expect(await screen.findByText('The file is downloaded.')).toBeDefined()
    choose(1)
    press('HTML export: 1')
    expect(onExport).toHaveBeenLastCalledWith('html', ['r1'])
    cleanup()
    const narrow = draw({ filter: { ...NO_FILTER, outcome: 'ok' } })
    press('JSON export: 3')
    expect(narrow.onExport).toHaveBeenLastCalledWith('json', ['r0', 'r1', 'r2'])
  })

  it('tells damaged records, and that they are left alone', () => {
    draw({ list: { lines: [], total: 0, all: 0, damaged: 2, hosts: [], usage: null } })
    expect(screen.getByText(/Records that cannot be read: 2.*left as it is/)).toBeDefined()
  })

  it('tells how many more there are', () => {
    const { onMore } = draw({
      list: { lines, total: 120, all: 200, damaged: 0, hosts: [], usage: null },
    })
    press('Show more (117)')
    expect(onMore).toHaveBeenCalledOnce()
  })

  it('makes room only after asking', async () => {
    const { onRemoveOldest } = draw({ oldest: 50 })
    expect(screen.getByText(/The oldest records are deleted: 50/)).toBeDefined()
    press('Delete 50')
    await waitFor(() => expect(onRemoveOldest).toHaveBeenCalledOnce())
  })

  it('stores limits, and refuses what is no number', () => {
    const { onLimits } = draw()
    const days = screen.getByLabelText(/^Days to keep/)
    fireEvent.input(days, { target: { value: 'ten' } })
    press('Save')
    expect(onLimits).not.toHaveBeenCalled()
    expect(days.getAttribute('aria-invalid')).toBe('true')
    fireEvent.input(days, { target: { value: '365' } })
    fireEvent.click(screen.getByLabelText('Keep a record of every scan'))
    press('Save')
    expect(onLimits).toHaveBeenCalledWith({ keep: 'always', most: 2000, days: 365, tester: null })
    fireEvent.input(screen.getByLabelText('Role of the tester'), { target: { value: ' QA ' } })
    press('Save')
    expect(onLimits).toHaveBeenLastCalledWith(expect.objectContaining({ tester: { role: 'QA', name: null } }))
  })

  it('erases the names of testers', async () => {
    const { onEraseNames } = draw()
    press('Erase all names')
    expect(onEraseNames).toHaveBeenCalledOnce()
    expect(await screen.findByText('Names are erased. Roles stay.')).toBeDefined()
  })

  it('says that records of a newer version are not opened, and that they are still there', () => {
    draw({ shown: { kind: 'closed', newer: true } })
    expect(screen.getByRole('alert').textContent).toMatch(/as before.*Update the extension/)
  })
})

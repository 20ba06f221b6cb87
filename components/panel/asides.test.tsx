// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { sayReadiness } from '../../lib/readiness/said'
import type { Readiness, StatementDraft } from '../../lib/readiness/types'
import { asked, contract, NOW, readinessOf, said } from '../../test/gallery/samples'
import { Panel } from './panel'

afterEach(cleanup)

function open(readiness: Readiness) {
  const onState = vi.fn<(draft: StatementDraft) => Promise<boolean>>(() => Promise.resolve(true))
  const nothing = () => undefined
  render(
    <Panel
      language="en"
      readiness={readiness}
      said={sayReadiness(readiness, 'en')}
      site={null}
      now={NOW}
      position={null}
      onMove={nothing}
      onAct={nothing}
      onCheck={nothing}
      onCollapse={nothing}
      onHide={nothing}
      onSettings={nothing}
      onState={onState}
      onWithdraw={() => Promise.resolve(true)}
    />,
  )
  const group = screen.getByText('Asked beside it').closest('details')
  if (!group) throw new Error('no group')
  return { onState, group }
}

describe('what is asked beside step 1', () => {
  const unanswered = readinessOf({ promotional: true }, [], [contract])

  it('stands behind one line with how many are answered, each with its provision', () => {
    const { group } = open(unanswered)
    expect(group.open).toBe(false)
    expect(group.textContent).toContain('0 of 4 answered')
    const titles = within(group).getAllByRole('heading', { level: 4, hidden: true })
    expect(titles.map(({ textContent }) => textContent)).toEqual([
      'Individual notice',
      'Contents of the agreement',
      'Whose data it is',
      'Announcement of the change',
    ])
    expect(within(group).getAllByText(/art\. \d/)).toHaveLength(4)
  })

  it('shows an answer of not yet beside the step, with what to do and what is lacking', () => {
    const { group } = open(asked)
    const title = screen.getByRole('heading', { level: 4, name: 'Contents of the agreement' })
    expect(group.contains(title)).toBe(false)
    const question = title.closest('section')
    expect(question?.textContent).toContain('To do')
    expect(question?.textContent).toContain('Add what the agreement lacks')
    expect(question?.textContent).toContain('lacking: supervision and inspection, liability for a breach')
  })

  it('is answered as a statement: the checklist has to be whole for "all seven"', async () => {
    const { onState, group } = open(unanswered)
    const section = within(group).getByText('Contents of the agreement').closest('section')
    if (!section) throw new Error('no section')
    fireEvent.click(within(section).getByText('Note the answer'))
    const form = within(section)
    fireEvent.input(form.getByLabelText('Role'), { target: { value: 'legal' } })
    const boxes = form.getAllByRole<HTMLInputElement>('checkbox', { hidden: true })
    expect(boxes.map(({ checked }) => checked)).toEqual(Array(7).fill(false))
    for (const box of boxes.slice(1)) fireEvent.click(box)
    fireEvent.submit(form.getByRole('form', { hidden: true }))
    expect(form.getByText(/All of them are needed/)).toBeDefined()
    expect(onState).not.toHaveBeenCalled()
    fireEvent.click(boxes[0] as HTMLInputElement)
    fireEvent.submit(form.getByRole('form', { hidden: true }))
    await waitFor(() => expect(onState).toHaveBeenCalledTimes(1))
    expect(onState.mock.calls[0]?.[0]).toMatchObject({ requirement: 'contract-items', answer: 'done' })
    expect(onState.mock.calls[0]?.[0].items).toHaveLength(7)
  })

  it('keeps the items of a statement that is withdrawn and brought back', async () => {
    const { onState } = open(asked)
    const question = screen
      .getByRole('heading', { level: 4, name: 'Contents of the agreement' })
      .closest('section')
    if (!question) throw new Error('no question')
    fireEvent.click(within(question).getByText('Withdraw'))
    fireEvent.click(await within(question).findByText('Undo'))
    await waitFor(() => expect(onState).toHaveBeenCalledTimes(1))
    expect(onState.mock.calls[0]?.[0].items).toHaveLength(5)
  })

  it('draws what a person settled on a dotted line, in no brackets', () => {
    open(asked)
    const line = screen.getByText(/found in the entrustment section with its work by a person/)
    expect(line.className).toBe('said-line')
    expect(line.closest('blockquote')).toBeNull()
    expect(line.parentElement?.textContent).toContain('PDF 4쪽')
  })

  it('asks nothing of individual notice where only informational texts are sent', () => {
    const { group } = open(
      readinessOf({ promotional: false }, [], [said('own-role', { option: 'controller' })]),
    )
    expect(group.textContent).toContain('2 of 4 answered')
    expect(group.textContent).toContain('informational texts only')
  })
})

// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { contract, NOW, said, workspace, settled } from '../../test/gallery/samples'
import { Settings, type SettingsProps } from './settings'

afterEach(cleanup)

function draw(more: Partial<SettingsProps> = {}) {
  const calls = {
    onWorkspace: vi.fn(() => Promise.resolve(true)),
    onTurnOff: vi.fn(),
    onShowAgain: vi.fn(),
    onState: vi.fn(() => Promise.resolve(true)),
    onWithdraw: vi.fn(() => Promise.resolve(true)),
    onWithdrawSettlement: vi.fn(),
  }
  render(
    <Settings
      language="en"
      workspace={workspace}
      sites={['https://www.dodam.example', 'http://localhost']}
      hiddenHosts={['shop.dodam.example']}
      statements={[contract]}
      settlements={[settled]}
      standing={[]}
      now={NOW}
      {...calls}
      {...more}
    />,
  )
  return calls
}

const part = (name: string) => within(screen.getByRole('region', { name }))

describe('the settings', () => {
  it('turns off the very site that is named', () => {
    const { onTurnOff } = draw()
    fireEvent.click(screen.getByRole('button', { name: 'Turn off: http://localhost' }))
    expect(onTurnOff).toHaveBeenCalledWith('http://localhost')
  })

  it('shows a hidden place again', () => {
    const { onShowAgain } = draw()
    fireEvent.click(screen.getByRole('button', { name: 'Show again: shop.dodam.example' }))
    expect(onShowAgain).toHaveBeenCalledWith('shop.dodam.example')
  })

  it('stores the answer on promotional texts at once and says so', async () => {
    const { onWorkspace } = draw()
    fireEvent.click(screen.getByLabelText('Yes'))
    expect(onWorkspace).toHaveBeenCalledWith({ promotional: true })
    expect((await screen.findByText('Saved.')).getAttribute('role')).toBe('status')
  })

  it('can take the site back', () => {
    const { onWorkspace } = draw()
    fireEvent.input(screen.getByLabelText('Address of your own site'), { target: { value: ' ' } })
    fireEvent.click(screen.getByText('Save'))
    expect(onWorkspace).toHaveBeenCalledWith({ site: null })
  })

  it('lists the statement that counts, not those before it', () => {
    const older = { ...contract, id: 'older', option: 'hackle-form', at: '2026-10-01T00:00:00.000Z' }
    draw({ statements: [older, contract] })
    expect(part('Statements').getByText(/own form/).className).toBe('said-line')
    expect(part('Statements').queryByText(/form of Hackle/)).toBeNull()
  })

  it('offers what is asked beside step 1 and not answered yet', () => {
    draw({ statements: [contract, said('own-role', { option: 'controller' })] })
    const statements = part('Statements')
    expect(statements.getByText('Note: Contents of the agreement')).toBeDefined()
    expect(statements.queryByText('Note: Whose data it is')).toBeNull()
    fireEvent.click(statements.getByText('Note: Announcement of the change'))
    expect(statements.getByRole('form', { name: 'Note: Announcement of the change' })).toBeDefined()
  })

  it('edits a statement in place', async () => {
    const { onState, onWithdraw } = draw()
    fireEvent.click(screen.getByRole('button', { name: /^Edit/ }))
    fireEvent.input(screen.getByLabelText(/Name/), { target: { value: 'Gildong Hong' } })
    fireEvent.click(screen.getByText('Save as a statement'))
    await waitFor(() => expect(onWithdraw).toHaveBeenCalledWith(contract.id))
    expect(onState).toHaveBeenCalledWith(expect.objectContaining({ name: 'Gildong Hong' }))
  })

  it('offers the way back after a withdrawal, and says when that fails', async () => {
    draw({ onState: () => Promise.resolve(false), statements: [contract, said('credit-topped-up')] })
    fireEvent.click(screen.getByRole('button', { name: /^Withdraw: Agreement/ }))
    fireEvent.click(await screen.findByText('Undo'))
    expect((await screen.findByText(/could not be changed/)).getAttribute('role')).toBe('status')
  })

  it('explains the five shapes, and says what to do where a list is empty', () => {
    draw({ sites: [], hiddenHosts: [], statements: [] })
    expect(part('What the shapes mean').getAllByRole('listitem')).toHaveLength(5)
    expect(part('Sites turned on').getByText(/No site is turned on/).tagName).toBe('P')
  })

  it('lists what persons settled, says what is void, and takes it back', () => {
    const { onWithdrawSettlement } = draw()
    expect(screen.getByText(settled.url)).toBeDefined()
    expect(screen.getByText(/so this statement is void/)).toBeDefined()
    const entry = screen.getByText(settled.url).closest('li')
    fireEvent.click(within(entry as HTMLElement).getByRole('button', { name: /Withdraw/ }))
    expect(onWithdrawSettlement).toHaveBeenCalledWith(settled.id)
  })
})

// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Welcome, type Answers, type WelcomeProps } from './welcome'

afterEach(cleanup)

function draw(more: Partial<WelcomeProps> = {}) {
  const calls = {
    onSave: vi.fn<(answers: Answers) => Promise<boolean>>(() => Promise.resolve(true)),
    onLater: vi.fn(),
    onAllow: vi.fn(),
  }
  const answers = { site: null, promotional: null }
  render(<Welcome language="en" answers={answers} granted={false} problem={null} {...calls} {...more} />)
  return calls
}

const field = () => screen.getByLabelText('Address of your own site')
const enter = (value: string) => fireEvent.input(field(), { target: { value } })

describe('the first run', () => {
  it('has nothing answered in advance', () => {
    draw()
    expect((screen.getByLabelText('Not known yet') as HTMLInputElement).checked).toBe(true)
    expect((field() as HTMLInputElement).value).toBe('')
  })

  it('takes an address as a person types it, and the answer', async () => {
    const { onSave } = draw()
    enter('www.dodam.example/shop?x=1')
    fireEvent.click(screen.getByLabelText('Yes'))
    fireEvent.click(screen.getByText('Save'))
    expect(onSave).toHaveBeenCalledWith({ site: 'https://www.dodam.example', promotional: true })
    expect((await screen.findByText('What to do now')).tagName).toBe('H2')
  })

  it('lets both stay open', () => {
    const { onSave } = draw()
    fireEvent.click(screen.getByText('Save'))
    expect(onSave).toHaveBeenCalledWith({ site: null, promotional: null })
  })

  it('can be answered later', async () => {
    const { onSave, onLater } = draw()
    fireEvent.click(screen.getByText('Answer later'))
    expect((await screen.findByText('What to do now')).tagName).toBe('H2')
    expect([onSave.mock.calls.length, onLater.mock.calls.length]).toEqual([0, 1])
  })

  it('says what is wrong with an address and goes to it', () => {
    const { onSave } = draw()
    enter('not a site')
    fireEvent.click(screen.getByText('Save'))
    expect(screen.getByText(/not the address of a website/).className).toBe('s-error')
    expect(document.activeElement).toBe(field())
    expect(onSave).not.toHaveBeenCalled()
  })

  it('keeps what was entered when it could not be stored', async () => {
    draw({ onSave: () => Promise.resolve(false) })
    enter('www.dodam.example')
    fireEvent.click(screen.getByText('Save'))
    expect((await screen.findByRole('alert')).textContent).toContain('still here')
    expect((field() as HTMLInputElement).value).toBe('www.dodam.example')
  })

  it('then gives the reason before it asks for the site', async () => {
    const { onAllow } = draw({ answers: { site: 'https://www.dodam.example', promotional: null } })
    fireEvent.click(screen.getByText('Save'))
    expect((await screen.findByText(/does not leave this computer/)).tagName).toBe('LI')
    fireEvent.click(screen.getByText('Allow this site'))
    expect(onAllow).toHaveBeenCalledWith('https://www.dodam.example')
  })
})

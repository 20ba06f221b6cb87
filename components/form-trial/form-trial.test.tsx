// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { DeveloperCode } from '../../lib/kit/events'
import { developerWords } from '../../lib/words/form-trial-problems'
import { choice, dryCalls, placement, receipt, trialProps } from '../../test/gallery/form-trial-scenes'
import { FormTrial } from './form-trial'
import type { FormTrialProps, LiveGate, MountedForm } from './types'

afterEach(cleanup)

const standing: MountedForm = { mode: 'dry-run', choice, placement, kit: 'package', version: '0.1.0' }
const live: MountedForm = { ...standing, mode: 'live' }
const gateOf = (environment: 'production' | 'development' | 'unknown', allowed: boolean): LiveGate => ({
  kind: 'ready',
  allowed,
  sdk: { keyTail: '3f9a', environment },
})

function draw(props: Partial<FormTrialProps> = {}) {
  const calls = {
    onChoice: vi.fn(),
    onPlacement: vi.fn(),
    onPick: vi.fn(),
    onStopPicking: vi.fn(),
    onMount: vi.fn(),
    onMode: vi.fn(),
    onWithdraw: vi.fn(),
    onRemove: vi.fn(),
    onCopy: vi.fn(() => Promise.resolve(true)),
  }
  const drawn = (more: Partial<FormTrialProps>) => (
    <FormTrial {...trialProps} {...calls} {...props} {...more} language="en" />
  )
  const { rerender } = render(drawn({}))
  return { ...calls, again: (more: Partial<FormTrialProps>) => rerender(drawn(more)) }
}

describe('the settings of the trial', () => {
  it('says what is lacking, takes the focus there and puts nothing on the page', () => {
    const { onMount } = draw({
      choice: { ...choice, company: ' ', privacyPolicy: 'javascript:alert(1)' },
      placement: { ...placement, selector: '' },
      found: null,
    })
    expect(screen.queryByText('Write the company.')).toBeNull()
    fireEvent.click(screen.getByText('Put the form there'))
    expect(onMount).not.toHaveBeenCalled()
    const selector = screen.getByLabelText('CSS selector')
    expect(document.activeElement).toBe(selector)
    expect(selector.getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByText('Write the company.').className).toBe('s-error')
    expect(screen.getByText(/begins with https/).className).toBe('s-error')
  })

  it.each([
    ['nothing', { matches: 0, positions: [], limit: null }, /matches nothing/],
    ['no selector', { matches: null, positions: [], limit: null }, /cannot be read/],
    [
      'a place without this position',
      { matches: 1, positions: ['inside'], limit: 'table-part' },
      /does not fit/,
    ],
  ] as const)('refuses %s', (_what, found, sentence) => {
    const { onMount } = draw({ found })
    fireEvent.click(screen.getByText('Put the form there'))
    expect(onMount).not.toHaveBeenCalled()
    expect(screen.getAllByText(sentence).map(({ className }) => className)).toContain('s-error')
  })

  it('puts the form at the first of several matches and says so', () => {
    const { onMount } = draw({ found: { matches: 4, positions: ['after'], limit: null } })
    expect(screen.getByText(/4 elements/).textContent).toContain('first')
    fireEvent.click(screen.getByText('Put the form there'))
    expect(onMount).toHaveBeenCalledOnce()
  })

  it('tells each edit, and that a marketing form always rests on consent', () => {
    const service = { ...choice, kind: 'service', basis: 'contract' } as const
    const { onChoice, onPlacement } = draw({ choice: service })
    fireEvent.input(screen.getByLabelText('Company'), { target: { value: 'Narae' } })
    expect(onChoice).toHaveBeenLastCalledWith({ ...service, company: 'Narae' })
    fireEvent.click(screen.getByLabelText('Advertising only'))
    expect(onChoice).toHaveBeenLastCalledWith({ ...service, kind: 'marketing', basis: 'consent' })
    fireEvent.click(screen.getByLabelText('Instead'))
    expect(onPlacement).toHaveBeenLastCalledWith({ ...placement, position: 'instead' })
  })

  it('leaves out what is emptied instead of giving an empty text', () => {
    const { onChoice } = draw()
    fireEvent.input(screen.getByLabelText('080 opt-out number'), { target: { value: '' } })
    expect(onChoice).toHaveBeenLastCalledWith({ ...choice, optOutNumber: null })
  })

  it('gives the focus back after pointing, and takes none before', () => {
    const { again } = draw()
    expect(document.activeElement).toBe(document.body)
    again({ picking: { look: null } })
    again({ picking: null })
    expect(document.activeElement).toBe(screen.getByText('Pick on the page'))
  })

  it('says what lies under the mark, with words of the page in brackets only', () => {
    const look = {
      selector: 'main iframe',
      tag: 'iframe',
      text: 'Their words',
      positions: [],
      limit: 'frame',
    }
    draw({ picking: { look: { ...look, limit: 'frame' } } })
    const told = screen.getByRole('status')
    expect(told.querySelector('code')?.textContent).toBe('main iframe')
    expect(told.querySelector('blockquote')?.textContent).toBe('Their words')
    expect(within(told).getByText(/Choose another place/).className).toBe('s-error')
  })
})

describe('the mode of the trial', () => {
  const switchTo = () => screen.getByText('Switch to live')

  it('asks for the site once, and on development nothing more', () => {
    const { onMode } = draw({ form: standing, gate: gateOf('development', false) })
    fireEvent.click(switchTo())
    expect(onMode).not.toHaveBeenCalled()
    expect(screen.getByText(/Allow real calls on https:\/\/staging.dodam.example/)).toBe(
      document.activeElement,
    )
    fireEvent.click(screen.getByText('Allow on this site'))
    expect(onMode).toHaveBeenCalledExactlyOnceWith('live', true)
  })

  it.each([
    ['production', /This is production/],
    ['unknown', /may be production/],
  ] as const)('asks a second time on %s, also where the site was allowed before', (environment, question) => {
    const { onMode } = draw({ form: standing, gate: gateOf(environment, true) })
    fireEvent.click(switchTo())
    expect(screen.getByText(question)).toBe(document.activeElement)
    expect(screen.getByText(/ends in 3f9a/).className).toBe('sub')
    fireEvent.click(screen.getByRole('button', { name: 'Send for real' }))
    expect(onMode).toHaveBeenCalledExactlyOnceWith('live', false)
  })

  it('asks both on a production site that is new', () => {
    const { onMode } = draw({ form: standing, gate: gateOf('production', false) })
    fireEvent.click(switchTo())
    fireEvent.click(screen.getByText('Allow on this site'))
    expect(onMode).not.toHaveBeenCalled()
    fireEvent.click(screen.getByRole('button', { name: 'Send for real' }))
    expect(onMode).toHaveBeenCalledExactlyOnceWith('live', true)
  })

  it('stays in dry run after a no, and gives the focus back', () => {
    const { onMode } = draw({ form: standing, gate: gateOf('production', false) })
    fireEvent.click(switchTo())
    fireEvent.click(screen.getByText('Stay in dry run'))
    expect(onMode).not.toHaveBeenCalled()
    expect(document.activeElement).toBe(switchTo())
  })

  it.each(['no-sdk', 'no-key', 'insecure-context'] as const)('offers nothing live: %s', (why) => {
    draw({ form: standing, gate: { kind: 'shut', why } })
    expect(screen.queryByText('Switch to live')).toBeNull()
  })

  it('says live in words beside the frame, with the end of the key alone', () => {
    draw({ form: live, gate: gateOf('production', true) })
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Live: really sent')
    expect(screen.getByText('Key ending in 3f9a, production').tagName).toBe('P')
    expect(screen.getByRole('complementary').className).toContain('live')
  })

  it('offers to remove the number that was sent, also back in dry run', () => {
    const { onWithdraw } = draw({ form: standing, testNumberOut: true })
    fireEvent.click(screen.getByText('Remove my test number'))
    expect(onWithdraw).toHaveBeenCalledOnce()
    expect(screen.getByText(/still at Hackle/).className).toContain('s-error')
  })

  it('takes no second click while it works', () => {
    const { onMode, onWithdraw, onRemove } = draw({ form: live, work: 'switching', testNumberOut: true })
    fireEvent.click(screen.getByText('Switching'))
    fireEvent.click(screen.getByText('Remove my test number'))
    fireEvent.click(screen.getByText('Remove the form and close'))
    expect([onMode, onWithdraw, onRemove].map(({ mock }) => mock.calls.length)).toEqual([0, 0, 0])
  })
})

describe('what happened', () => {
  it('shows each call in order with its result in words, its status and its content', () => {
    const [first] = dryCalls
    if (!first) throw new Error('no sample call')
    const confirmed = {
      ...first,
      call: { ...first.call, result: 'confirmed', status: 200, attempt: 2 },
    } as const
    draw({ form: standing, report: { ...trialProps.report, calls: [first, confirmed], end: 'delivered' } })
    const [one, two] = within(screen.getByRole('complementary')).getAllByRole('listitem')
    expect(one?.textContent).toMatch(/Consent \$updateSmsSubscriptions.*Dry run: not sent/)
    expect(two?.textContent).toMatch(/attempt 2.*Confirmed 200/)
    expect(two?.querySelector('pre')?.textContent).toContain('"$marketing": "SUBSCRIBED"')
    expect(screen.getByText('Last result: dry run, no effect').className).toContain('strong')
  })

  it('never calls a dry run delivered, nor an unconfirmed one saved', () => {
    draw({ form: live, report: { ...trialProps.report, end: 'unconfirmed' } })
    expect(screen.getByText(/Last result/).textContent).toBe('Last result: sent, not confirmed')
  })

  it('shows the receipt between brackets, each box with what was chosen', () => {
    const [first, ...rest] = receipt.boxes
    if (!first) throw new Error('no sample box')
    const boxes = [{ ...first, choice: 'not-agreed' as const }, ...rest]
    draw({ form: standing, report: { ...trialProps.report, receipt: { ...receipt, boxes } } })
    const shown = screen.getByText(receipt.id).closest('.proof')
    const items = [...(shown?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent)
    expect(items[0]).toMatch(/not agreed$/)
    expect(items[1]).toMatch(/ agreed$/)
    expect(shown?.textContent).toContain('Dry run, no effect')
  })

  it('says what to do for each code of the kit, and hands on the page’s sentence for one it does not know', () => {
    const messages = [
      { code: 'wrong-key', severity: 'error', message: 'page text' },
      { code: 'toString', severity: 'warning', message: 'A code of a newer kit.' },
    ] as const
    draw({ form: standing, report: { ...trialProps.report, messages } })
    expect(screen.getByText(/Check the key/).textContent).toMatch(/^Error: /)
    expect(screen.getByText(/A code of a newer kit/).textContent).toMatch(/^Warning: /)
    // Held by the compiler: a code without words is a type error here.
    const all: Readonly<Record<DeveloperCode, { readonly en: string }>> = developerWords
    for (const { en } of Object.values(all)) expect(en).toMatch(/\.$/)
  })

  it('cuts code that is too long to be read', () => {
    const [first] = dryCalls
    if (!first) throw new Error('no sample call')
    const event = { key: 'k', properties: { text: 'x'.repeat(100_000) } }
    draw({
      form: standing,
      report: { ...trialProps.report, calls: [{ ...first, call: { ...first.call, event } }] },
    })
    expect(document.querySelector('pre')?.textContent?.length).toBeLessThan(5000)
    expect(document.querySelector('pre')?.textContent).toMatch(/cut, too long/)
  })

  it('copies the code in the format chosen and says so, or that it was refused', async () => {
    const { onCopy } = draw({ form: standing, codeOf: (flavour) => `code for ${flavour}` })
    fireEvent.click(screen.getByLabelText('Vue'))
    fireEvent.click(screen.getByText('Copy the code'))
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('code for vue')
    expect((await screen.findByText('Copied.')).getAttribute('role')).toBe('status')
    onCopy.mockResolvedValueOnce(false)
    fireEvent.click(screen.getByText('Copy the code'))
    expect((await screen.findByText(/refused to copy/)).getAttribute('role')).toBe('status')
  })

  it('names what the developer has to confirm; the processor only where one is named', () => {
    const { again } = draw({ form: standing })
    expect(screen.getByText(/named as in contract/).tagName).toBe('LI')
    again({ choice: { ...choice, processor: null } })
    expect(screen.queryByText(/named as in contract/)).toBeNull()
  })

  it('says what failed and what to do', () => {
    draw({ problem: 'thrown-out' })
    expect(screen.getByRole('alert').textContent).toMatch(/again and again.*outer element/)
  })
})

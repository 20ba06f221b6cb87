// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { sayReadiness } from '../../lib/readiness/said'
import { listed, mixed, NOW } from '../../test/gallery/samples'
import { Popup, type PopupProps, type PopupState } from './popup'

afterEach(cleanup)

const verdict = {
  outcome: 'ok',
  sentence: 'Hackle is listed.',
  advice: null,
  proof: listed,
  lang: 'ko',
  coverage: 1,
  at: NOW,
} as const
const judged = { kind: 'verdict', verdict, findings: [], sources: [], once: false, showable: true } as const

function draw(state: PopupState, more: Partial<PopupProps> = {}) {
  const calls = {
    onAllow: vi.fn(),
    onReadOnce: vi.fn(),
    onRead: vi.fn(),
    onStop: vi.fn(),
    onShow: vi.fn(),
    onOpenPolicy: vi.fn(),
    onShowAgain: vi.fn(),
    onRetry: vi.fn(),
    onSettings: vi.fn(),
    onSidePanel: vi.fn(),
  }
  render(
    <Popup
      language="en"
      state={state}
      host="www.dodam.example"
      readiness={mixed}
      said={sayReadiness(mixed, 'en')}
      hidden={false}
      now={NOW}
      {...calls}
      {...more}
    />,
  )
  return calls
}

describe('the popup', () => {
  it('gives the reasons before it asks, and the way without turning the site on', () => {
    const { onAllow, onReadOnce } = draw({ kind: 'not-granted' })
    const reasons = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(reasons).toHaveLength(3)
    expect(reasons[1]).toBe('What is read does not leave this computer.')
    fireEvent.click(screen.getByText('Allow this site'))
    fireEvent.click(screen.getByText('Read once now'))
    expect([onAllow.mock.calls.length, onReadOnce.mock.calls.length]).toEqual([1, 1])
  })

  it('says that a page read once is not counted', () => {
    draw({ ...judged, once: true })
    expect(screen.getByText(/was read once/).textContent).toContain('do not count it')
    expect(screen.getByText('Allow this site').tagName).toBe('BUTTON')
  })

  it('offers to look again on a site that is turned on', () => {
    const { onRead, onShow } = draw(judged)
    expect(screen.queryByText(/was read once/)).toBeNull()
    fireEvent.click(screen.getByText('Check again'))
    fireEvent.click(screen.getByText('Show on page'))
    expect([onRead.mock.calls.length, onShow.mock.calls.length]).toEqual([1, 1])
  })

  it('opens the policy that was found from a page that is none', () => {
    const href = 'https://www.dodam.example/privacy'
    const { onOpenPolicy } = draw({ kind: 'no-policy-here', policy: { href, otherHost: false } })
    fireEvent.click(screen.getByText('Open and scan the policy'))
    expect(onOpenPolicy).toHaveBeenCalledWith(href)
  })

  it('says why a page of the browser cannot be read, and what to do', () => {
    draw({ kind: 'cannot-read' }, { host: null })
    expect(screen.getByText(/local files/).textContent).toContain('Open a website')
  })

  it('brings the badge back where it is hidden', () => {
    const { onShowAgain } = draw({ kind: 'dashboard' }, { hidden: true })
    fireEvent.click(screen.getByText('Show the badge again'))
    expect(onShowAgain).toHaveBeenCalledOnce()
  })

  it('opens the trial of the form where one can be tried, and nowhere else', () => {
    const onTryForm = vi.fn()
    draw({ kind: 'no-policy-here', policy: null }, { onTryForm })
    fireEvent.click(screen.getByText('Try the phone form on this page'))
    expect(onTryForm).toHaveBeenCalledOnce()
    cleanup()
    draw({ kind: 'not-granted' }, { onTryForm: null })
    expect(screen.queryByText('Try the phone form on this page')).toBeNull()
  })

  it('can be tried again after an error', () => {
    const problem = { title: 'It broke', kept: null, advice: 'Reload.' }
    const { onRetry } = draw({ kind: 'error', problem })
    fireEvent.click(screen.getByText('Try again'))
    expect(onRetry).toHaveBeenCalledOnce()
  })

  it('shows how many steps are in place, the same in words as its title', () => {
    draw(judged)
    expect(screen.getByText('3/5').parentElement?.title).toMatch(/^3 of 5 steps in place/)
  })
})

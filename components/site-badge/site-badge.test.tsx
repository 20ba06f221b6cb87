// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { sayReadiness } from '../../lib/readiness/said'
import { mixed } from '../../test/gallery/samples'
import { SiteBadge, type SiteBadgeProps } from './site-badge'

afterEach(cleanup)

function draw(policy: SiteBadgeProps['policy']) {
  const calls = { onMove: vi.fn(), onOpenPolicy: vi.fn(), onHide: vi.fn(), onSettings: vi.fn() }
  const said = sayReadiness(mixed, 'en')
  render(
    <SiteBadge
      language="en"
      readiness={mixed}
      said={said}
      policy={policy}
      findings={[]}
      sources={[]}
      position={null}
      {...calls}
    />,
  )
  const opener = screen.getByRole('button', { name: /Text readiness/ })
  fireEvent.click(opener)
  return { ...calls, opener }
}

describe('the badge on a site', () => {
  it('counts what is in place', () => {
    const { opener } = draw(null)
    expect(opener.textContent).toContain('3/5')
  })

  it('opens the policy found, shown without what may name a visitor', () => {
    const href = 'https://www.dodam.example/privacy?visitor=kim#top'
    const { onOpenPolicy } = draw({ href, otherHost: false })
    expect(screen.getByText('www.dodam.example/privacy').className).toBe('meta')
    fireEvent.click(screen.getByText('Open and scan the policy'))
    expect(onOpenPolicy).toHaveBeenCalledWith(href)
  })

  it('says before that another host has to be asked for', () => {
    draw({ href: 'https://policy.other.example/p', otherHost: true })
    expect(screen.getByText(/asks whether/).textContent).toContain('policy.other.example')
  })

  it('says so when no policy link was found', () => {
    draw(null)
    expect(screen.getByText(/No link to a privacy policy/).tagName).toBe('P')
    expect(screen.queryByText('Open and scan the policy')).toBeNull()
  })

  it('closes on Escape and gives the focus back', () => {
    const { opener } = draw(null)
    fireEvent.keyDown(screen.getByText('Hide on this site'), { key: 'Escape' })
    expect(opener.getAttribute('aria-expanded')).toBe('false')
    expect(document.activeElement).toBe(opener)
  })

  it('can be hidden from here', () => {
    const { onHide } = draw(null)
    fireEvent.click(screen.getByText('Hide on this site'))
    expect(onHide).toHaveBeenCalledOnce()
  })
})

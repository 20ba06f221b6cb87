import type { Outcome } from '../rules/types'
import { html, Markup } from './markup'

/** A state in the report: the outcomes, and what a finding or a target may be besides. */
export type ReportState = Outcome | 'error' | 'open'

/** The shapes of `components/mark`, told apart in black and white; drawn once and used by name. */
const SHAPES: Readonly<Record<ReportState, string>> = {
  ok: '<circle cx="8" cy="8" r="7.2" fill="currentColor"/><path d="M4.7 8.2 7.1 10.6 11.4 5.7" fill="none" stroke="var(--surface)" stroke-width="1.9"/>',
  incomplete:
    '<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.8"/><path d="M8 1.7a6.3 6.3 0 0 0 0 12.6z" fill="currentColor"/>',
  missing:
    '<path d="M5.6 1.8H2.4v12.4h3.2M10.4 1.8h3.2v12.4h-3.2" fill="none" stroke="currentColor" stroke-width="2.1"/>',
  unknown:
    '<path d="M8 .9 15.1 8 8 15.1.9 8zM6.3 6.5a1.75 1.75 0 1 1 2.6 1.5c-.6.35-.9.6-.9 1.2" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round"/><circle cx="8" cy="11.1" r=".9" fill="currentColor"/>',
  'not-a-policy': '<path d="M3 8h10" fill="none" stroke="currentColor" stroke-width="1.8"/>',
  open: '<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.8"/>',
  error:
    '<path d="M8 .4 15.6 8 8 15.6.4 8z" fill="currentColor"/><path d="M8 4.2v4.6M8 10.2v1.8" fill="none" stroke="var(--surface)" stroke-width="1.9"/>',
}

/** All shapes, to stand once at the top of the report. */
export const SYMBOLS = new Markup(
  `<svg hidden>${Object.entries(SHAPES)
    .map(([state, shape]) => `<symbol id="m-${state}" viewBox="0 0 16 16">${shape}</symbol>`)
    .join('')}</svg>`,
)

export function mark(state: ReportState): Markup {
  return html`<svg class="s-${state}" width="16" height="16" aria-hidden="true">
    <use href="#m-${state}" />
  </svg>`
}

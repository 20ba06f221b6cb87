import { el } from './dom'
import { sign } from './icons'
import type { Sign } from './icons'

/** Where something stands: a sign, a title, sentences, and what the visitor can do about it. */
export interface Status {
  readonly sign: Extract<Sign, 'seen' | 'open' | 'unknown' | 'error' | 'none' | 'busy'>
  readonly title: string
  readonly lines: readonly (string | Node)[]
  /** What must not be overlooked. */
  readonly strong?: string | null
  readonly acts?: readonly HTMLElement[]
}

/**
 * Draws a status. Its title is a heading that can be given the focus (`focusTitle`). The block is no live region: a
 * countdown in one would be read every second; {@link announcer} says what is to be heard.
 */
export function drawStatus({ sign: name, title, lines, strong = null, acts = [] }: Status): HTMLElement {
  return el(
    'div',
    { class: `status ${name}-tint`, part: 'status' },
    sign(name),
    el('h3', { class: 'title', tabindex: '-1' }, title),
    ...lines.map((line) => (typeof line === 'string' ? el('p', {}, line) : line)),
    strong === null ? null : el('p', { class: 'strong' }, strong),
    acts.length === 0 ? null : el('div', { class: 'acts' }, ...acts),
  )
}

/** Moves the focus to the title of a status, so that reading goes on there. */
export function focusTitle(status: Element): void {
  status.querySelector<HTMLElement>('.title')?.focus()
}

/** What is wrong with a field or a box, or odd about it. */
export function problemLine(severity: 'error' | 'warning', ...words: (Node | string)[]): HTMLElement {
  return el('p', { class: `problem ${severity}` }, sign(severity, 16), el('span', {}, ...words))
}

/** A region that reads a text aloud when it is set. In the tree from the start: one that comes with its text is not read. */
export function announcer(): HTMLElement {
  return el('p', { class: 'unseen', role: 'status' })
}

/** A button of the kit; `kind` is its weight. */
export function button(
  label: string | Node,
  kind: '' | 'pri' | 'flat',
  press: () => void,
  signal: AbortSignal,
): HTMLButtonElement {
  const made = el('button', { type: 'button', class: `btn ${kind}` }, label)
  made.addEventListener('click', press, { signal })
  return made
}

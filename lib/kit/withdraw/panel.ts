import type { DeliveryState, EndState } from '../../hackle/delivery-types'
import { el, set } from '../dom'
import { sign } from '../icons'
import type { Speak } from '../speak'
import { countDown } from '../form/progress'
import { button, drawStatus, focusTitle } from '../status'
import { pendingSaid } from '../form/said'
import type { FormSettings } from '../form/settings'
import { endedSaid, explanation } from './acts'
import type { WithdrawAct } from './acts'

export interface ActPanelGiven {
  readonly act: WithdrawAct
  readonly settings: FormSettings
  readonly speak: Speak
  readonly signal: AbortSignal
  /** The visitor wants it. */
  onAct(): void
  onRetry(): void
  /** The receipt to stand under what has ended; null where there is none. */
  receiptOf(end: EndState): HTMLElement | null
  /** A sentence more after the end; null for none. */
  caution(): string | null
}

/** One act: its name, what it does, its button, and in the button's place what becomes of it. */
export interface ActPanel {
  readonly element: HTMLElement
  /** Draws a state; null for the button. `focus`: the visitor is working here, so the reading goes on at the title. */
  show(state: DeliveryState | null, focus: boolean): void
  /** While another act is on its way. */
  setHeld(held: boolean): void
}

export function makeActPanel(given: ActPanelGiven): ActPanel {
  const { act, settings, speak, signal } = given
  const place = el('div', { class: 'out-place' })
  const element = el(
    'section',
    { class: 'out-act', part: 'act' },
    el('h3', {}, speak(act)),
    el('p', {}, explanation(act, settings.kind, speak)),
    place,
  )
  let held = false
  let current: DeliveryState | null = null
  /** Ends the countdown of the state that is shown. */
  let stateLife = new AbortController()
  signal.addEventListener('abort', () => stateLife.abort(), { once: true })
  const guarded = (press: () => void) => () => {
    if (!held) press()
  }

  const starter = () => button(speak(act), '', guarded(act === 'delete-number' ? ask : given.onAct), signal)

  function ask() {
    const yes = button(speak(act), 'pri', guarded(given.onAct), signal)
    const no = button(speak('delete-no'), 'flat', leave, signal)
    const question = el('p', { id: 'question' }, speak('delete-question'))
    const group = el(
      'div',
      { class: 'out-question', role: 'group', 'aria-labelledby': 'question' },
      question,
      el('div', { class: 'acts' }, yes, no),
    )
    group.addEventListener('keydown', (event) => event.key === 'Escape' && leave(), { signal })
    place.replaceChildren(group)
    yes.focus()
  }

  function leave() {
    const back = starter()
    place.replaceChildren(back)
    back.focus()
  }

  function sending() {
    // Stays where it is and keeps the focus: a button that is switched off would lose it.
    const waiting = button(speak('withdrawing'), '', () => {}, signal)
    waiting.prepend(sign('busy', 16))
    waiting.setAttribute('aria-disabled', 'true')
    return [waiting, el('p', { class: 'small' }, speak('keep-open'))]
  }

  function waiting(state: Extract<DeliveryState, { kind: 'pending' }>) {
    const said = pendingSaid('withdraw', state, speak)
    const next = el('p')
    countDown(next, state, speak, stateLife.signal)
    const acts = [button(speak('send-now'), 'pri', given.onRetry, signal)]
    return drawStatus({ ...said, lines: [...said.lines, next], acts })
  }

  function ended(state: EndState) {
    const said = endedSaid(act, state, settings, speak)
    const again = state.kind === 'saved' ? [] : [button(speak('again'), '', guarded(given.onAct), signal)]
    const caution = given.caution()
    const lines = caution === null ? said.lines : [...said.lines, caution]
    return [drawStatus({ ...said, lines, acts: again }), given.receiptOf(state)]
  }

  const draw = (state: DeliveryState | null): (HTMLElement | null)[] => {
    if (state === null) return [starter()]
    if (state.kind === 'saving') return sending()
    return state.kind === 'pending' ? [waiting(state)] : ended(state)
  }

  return {
    element,
    show(state, focus) {
      current = state
      stateLife.abort()
      stateLife = new AbortController()
      place.replaceChildren(...draw(state).filter((part) => part !== null))
      if (!focus) return
      if (place.querySelector('.title') !== null) focusTitle(place)
      else place.querySelector('button')?.focus()
    },
    setHeld(value) {
      held = value
      if (current?.kind === 'saving' || current?.kind === 'pending') return
      for (const each of place.querySelectorAll('button')) {
        set(each, { 'aria-disabled': value ? 'true' : null })
      }
    },
  }
}

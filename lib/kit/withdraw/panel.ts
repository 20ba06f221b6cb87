import type { ConsentKind } from '../../consent/types'
import type { DeliveryState, EndState } from '../../hackle/delivery-types'
import { el, set } from '../dom'
import { countDown } from '../form/progress'
import { isBusy } from '../form/request'
import { pendingSaid } from '../form/said'
import { sign } from '../icons'
import type { Speak } from '../speak'
import { button, drawStatus, focusTitle } from '../status'
import type { Status } from '../status'
import { explanation } from './acts'
import type { WithdrawAct } from './acts'

/** What a panel asks of its element. */
export interface PanelOwner {
  /** The visitor wants it. */
  start(act: WithdrawAct): void
  retry(act: WithdrawAct): void
  /** What stands where it has ended, and the receipt under it; null where there is none. */
  endOf(act: WithdrawAct, end: EndState): readonly [said: Status, receipt: HTMLElement | null]
}

/** One act: its name, what it does, its button, and in the button's place what becomes of it. */
export interface ActPanel {
  readonly element: HTMLElement
  /** Draws a state; null for the button. `focus`: the visitor is working here, so the reading goes on at the title. */
  show(state: DeliveryState | null, focus: boolean): void
  /** While another act is on its way. */
  setHeld(held: boolean): void
}

export function makeActPanel(
  act: WithdrawAct,
  kind: ConsentKind,
  speak: Speak,
  signal: AbortSignal,
  owner: PanelOwner,
): ActPanel {
  const name = speak(act)
  const place = el('div', { class: 'out-place' })
  const element = el(
    'section',
    { class: 'out-act', part: 'act' },
    el('h3', {}, name),
    el('p', {}, explanation(act, kind, speak)),
    place,
  )
  let held = false
  let busy = false
  /** Ends the countdown of the state that is shown. */
  let stateLife = new AbortController()
  signal.addEventListener('abort', () => stateLife.abort(), { once: true })
  const guarded = (label: string, weight: '' | 'pri', press: () => void) =>
    button(label, weight, () => held || press(), signal)

  const begin = () => owner.start(act)
  const starter = () => guarded(name, '', act === 'delete-number' ? ask : begin)

  function ask() {
    const yes = guarded(name, 'pri', begin)
    const no = button(speak('delete-no'), 'flat', leave, signal)
    const group = el(
      'div',
      { class: 'out-question', role: 'group', 'aria-labelledby': 'question' },
      el('p', { id: 'question' }, speak('delete-question')),
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

  function draw(state: DeliveryState | null): readonly (HTMLElement | null)[] {
    if (state === null) return [starter()]
    if (state.kind === 'saving') {
      // Stays where it is and keeps the focus: a button that is switched off would lose it.
      const waiting = button(speak('withdrawing'), '', () => {}, signal)
      waiting.prepend(sign('busy', 16))
      set(waiting, { 'aria-disabled': 'true' })
      return [waiting, el('p', { class: 'small' }, speak('keep-open'))]
    }
    if (state.kind === 'pending') {
      const said = pendingSaid('withdraw', state, speak)
      const next = el('p')
      countDown(next, state, speak, stateLife.signal)
      const acts = [button(speak('send-now'), 'pri', () => owner.retry(act), signal)]
      return [drawStatus({ ...said, lines: [...said.lines, next], acts })]
    }
    const [said, receipt] = owner.endOf(act, state)
    const acts = state.kind === 'saved' ? [] : [guarded(speak('again'), '', begin)]
    return [drawStatus({ ...said, acts }), receipt]
  }

  return {
    element,
    show(state, focus) {
      busy = isBusy(state)
      stateLife.abort()
      stateLife = new AbortController()
      place.replaceChildren(...draw(state).filter((part) => part !== null))
      if (!focus) return
      if (place.querySelector('.title') !== null) focusTitle(place)
      else place.querySelector('button')?.focus()
    },
    setHeld(value) {
      held = value
      if (busy) return
      for (const each of place.querySelectorAll('button')) {
        set(each, { 'aria-disabled': value ? 'true' : null })
      }
    },
  }
}

import type { DeliveryState, EndState } from '../../hackle/delivery-types'
import { el, set } from '../dom'
import { makeReceiptView } from '../receipt'
import type { Speak } from '../speak'
import { button, drawStatus, focusTitle } from '../status'
import type { PhoneRequest } from './request'
import { endSaid, pendingSaid } from './said'
import type { Said } from './said'
import type { View } from './view'

export interface Progress {
  readonly view: View
  readonly request: PhoneRequest
  readonly state: DeliveryState
  /** The masked number; null where there is none to show. */
  readonly masked: string | null
  readonly inHostForm: boolean
  /** The visitor was in this form when it changed: the focus may be moved within it. */
  readonly hasFocus: boolean
  /** Ends the countdown and the listeners of this state. */
  readonly signal: AbortSignal
  takeBack(act: 'cancel' | 'withdraw'): void
  /** After a failure: the same again. */
  again(): void
  /** After a failure in a form of the site: submit that without the number. */
  goOn(): void
  /** The empty form. */
  anew(): void
}

/** Draws where a request stands, in place of the form or beside it. */
export function drawProgress(given: Progress): void {
  const { view, request, state, inHostForm, hasFocus, signal } = given
  const { act, operations, settings } = request
  const { speak } = view.texts
  const applies = act === 'apply'
  // A withdrawal stands where its receipt stood; everything else stands beside the form.
  const stage = act === 'withdraw' ? 'ended' : 'waiting'
  const press = (key: string, kind: 'pri' | 'flat', then: () => void) =>
    button(speak(key), kind, then, signal)

  const status =
    state.kind === 'saving' ? drawSaving() : state.kind === 'pending' ? drawPending(state) : drawEnd(state)
  set(view.sheet, { 'aria-busy': state.kind === 'saving' && 'true' })
  // What had the focus may be gone by now, or a box that is switched off: reading goes on where the request stands.
  if (hasFocus && view.sheet.querySelector(':focus:not(:disabled)') === null) {
    if (status === null) view.sheet.querySelector<HTMLElement>('[type=submit]')?.focus()
    else focusTitle(status)
  }

  /** The status that stands, or null where the button says it. */
  function drawSaving(): Element | null {
    const title = speak(applies ? 'saving' : 'withdrawing')
    const next = view.sheet.querySelector('.next')
    // While it is sent again the status stays: its buttons would go away under the visitor's hand.
    if (next !== null && request.calls.length > 0) {
      next.textContent = title
      return next.closest('.status')
    }
    const line = speak('keep-open')
    view.announce(`${title}. ${line}`)
    if (applies && !inHostForm) {
      view.show('busy')
      return null
    }
    const status = drawStatus({ sign: 'busy', title, lines: [line] })
    view.show(stage, status)
    return status
  }

  function drawPending(pending: Extract<DeliveryState, { kind: 'pending' }>) {
    const said = pendingSaid(act, pending, speak)
    const next = el('p', { class: 'next' })
    countDown(next, pending, speak, signal)
    const held = view.sheet.querySelector('.status .pri:focus') !== null
    const resend = press('send-now', 'pri', request.retryNow)
    const acts = applies ? [resend, press('cancel', 'flat', () => given.takeBack('cancel'))] : [resend]
    const status = drawStatus({ ...said, lines: [...said.lines, next], acts })
    view.show(stage, status)
    if (held || (hasFocus && pending.attempt === 1)) resend.focus()
    view.announce(aloud(said))
    return status
  }

  function drawEnd(end: EndState) {
    const said = endSaid(act, end, operations, settings, speak)
    const failed = end.kind === 'failed'
    const acts = failed ? [press('again', 'pri', given.again)] : []
    // The consent is on record: it can be taken back, also where the number never arrives.
    if (failed && applies && end.confirmed.includes('consent')) {
      acts.push(press('cancel', 'flat', () => given.takeBack('cancel')))
    }
    if (failed && inHostForm) acts.push(press('go-on', 'flat', given.goOn))
    const status = drawStatus({ ...said, acts })
    if (failed) view.show(stage, status)
    else {
      const receipt = receiptOf(end) ?? el('div', { class: 'acts' })
      view.show('ended', status, receipt)
      const row = receipt.querySelector('.acts') ?? receipt
      row.append(press('anew', 'flat', given.anew))
    }
    // The focus goes to the title, where reading goes on. It is said as well: who is elsewhere in the page hears it, and
    // Firefox at times loses the focus of what has just been put in on the way to its accessibility tree.
    view.announce(failed && !hasFocus ? aloud(said) : said.title)
    if (hasFocus) focusTitle(status)
    return status
  }

  function receiptOf(end: EndState) {
    // Of a request whose place was taken, and of one that was cancelled before anything left, there is nothing to prove.
    if (end.kind === 'superseded' || operations.length === 0) return null
    const gave = operations.some(
      (operation) =>
        operation.kind === 'consent' && Object.values(operation.subscriptions).includes('SUBSCRIBED'),
    )
    return makeReceiptView({
      receipt: request.receipt,
      masked: given.masked,
      speak,
      signal,
      onWithdraw: applies && gave && end.kind !== 'dry' ? () => given.takeBack('withdraw') : null,
      confirmed: end.kind === 'saved',
    })
  }
}

const aloud = ({ title, lines, strong = '' }: Said) => [`${title}.`, ...lines, strong].join(' ').trim()

/** Counts by the ticks, not by the clock: a changed clock would make it jump. */
export function countDown(
  line: HTMLElement,
  { nextIn, attempt }: Extract<DeliveryState, { kind: 'pending' }>,
  speak: Speak,
  signal: AbortSignal,
): void {
  if (nextIn === null) {
    line.textContent = speak('next-by-hand')
    return
  }
  let seconds = Math.ceil(nextIn / 1000)
  const write = () => {
    line.textContent = speak('next-in', { n: seconds, attempt: attempt + 1 })
  }
  write()
  const timer = setInterval(() => {
    seconds = Math.max(1, seconds - 1)
    write()
  }, 1000)
  signal.addEventListener('abort', () => clearInterval(timer), { once: true })
}

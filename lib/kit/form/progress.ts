import type { DeliveryState, EndState } from '../../hackle/delivery-types'
import { el } from '../dom'
import { makeReceiptView } from '../receipt'
import type { Speak } from '../speak'
import { button, drawStatus, focusTitle } from '../status'
import type { PhoneRequest } from './request'
import { endSaid, pendingSaid } from './said'
import type { View } from './view'

export interface ProgressActs {
  retryNow(): void
  cancel(): void
  /** After a failure: the same again. */
  again(): void
  /** After a failure in a form of the site: submit that without the number. */
  goOn: (() => void) | null
  withdraw(): void
  /** The empty form. */
  anew(): void
}

export interface ProgressGiven {
  readonly view: View
  readonly request: PhoneRequest
  readonly state: DeliveryState
  /** The masked number; null where there is none to show. */
  readonly masked: string | null
  readonly speak: Speak
  readonly inHostForm: boolean
  /** The visitor was in this form when it changed: the focus may be moved within it. */
  readonly hasFocus: boolean
  /** Ends the countdown and the listeners of this state. */
  readonly signal: AbortSignal
  readonly acts: ProgressActs
}

/** Draws where a request stands, in place of the form or beside it. */
export function drawProgress(given: ProgressGiven): void {
  const { view, state } = given
  if (state.kind === 'saving') drawSaving(given)
  else if (state.kind === 'pending') drawPending(given, state)
  else drawEnd(given, state)
  view.setLocked(state.kind === 'saving' || state.kind === 'pending')
  keepFocus(given)
}

/** What had the focus may be gone by now, or a box that is switched off: reading goes on where the request stands. */
function keepFocus(given: ProgressGiven): void {
  const { sheet } = given.view
  if (!given.hasFocus || sheet.querySelector(':focus:not(:disabled)') !== null) return
  const title = place(given).querySelector<HTMLElement>('.title')
  ;(title ?? sheet.querySelector<HTMLElement>('button[type=submit]'))?.focus()
}

function drawSaving(given: ProgressGiven): void {
  const { view, request, speak, inHostForm } = given
  const title = speak(request.act === 'apply' ? 'saving' : 'withdrawing')
  // While it is sent again the status stays: its buttons would go away under the visitor's hand.
  const next = place(given).querySelector('.next')
  if (next !== null && request.calls.length > 0) {
    view.sheet.setAttribute('aria-busy', 'true')
    next.replaceChildren(title)
    return
  }
  view.announce(`${title}. ${speak('keep-open')}`)
  if (request.act === 'apply' && !inHostForm) {
    view.status.replaceChildren()
    view.setStage('busy')
    return
  }
  put(given, drawStatus({ sign: 'busy', title, lines: [speak('keep-open')] }))
  view.sheet.setAttribute('aria-busy', 'true')
}

function drawPending(given: ProgressGiven, state: Extract<DeliveryState, { kind: 'pending' }>): void {
  const { view, request, speak, signal, acts, hasFocus } = given
  const said = pendingSaid(request.act, state, speak)
  const next = el('p', { class: 'next' })
  countDown(next, state, speak, signal)
  const held = place(given).querySelector('.btn.pri:focus') !== null
  const resend = button(speak('send-now'), 'pri', () => acts.retryNow(), signal)
  const cancel = button(speak('cancel'), 'flat', () => acts.cancel(), signal)
  const buttons = request.act === 'apply' ? [resend, cancel] : [resend]
  put(given, drawStatus({ ...said, lines: [...said.lines, next], acts: buttons }))
  if (held || (hasFocus && state.attempt === 1)) resend.focus()
  view.announce([said.title, ...said.lines, said.strong].join('. '))
}

/** A withdrawal stands where its receipt stood; everything else stands beside the form. */
function place({ view, request }: ProgressGiven): HTMLElement {
  return request.act === 'withdraw' ? view.ended : view.status
}

function put(given: ProgressGiven, drawn: HTMLElement): void {
  place(given).replaceChildren(drawn)
  given.view.setStage(given.request.act === 'withdraw' ? 'ended' : 'waiting')
}

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

function drawEnd(given: ProgressGiven, state: EndState): void {
  const { view, request, speak, signal, acts } = given
  const said = endSaid(request.act, state, request.operations, request.settings, speak)
  view.announce('')
  if (state.kind === 'failed') {
    const buttons = [button(speak('again'), 'pri', () => acts.again(), signal)]
    const { goOn } = acts
    if (goOn !== null) buttons.push(button(speak('go-on'), 'flat', goOn, signal))
    const drawn = drawStatus({ ...said, acts: buttons })
    put(given, drawn)
    settle(given, drawn, [said.title, ...said.lines].join('. '))
    return
  }
  const drawn = drawStatus(said)
  const receipt = receiptOf(given, state)
  const anew = button(speak('anew'), 'flat', () => acts.anew(), signal)
  const row = receipt?.querySelector('.acts') ?? el('div', { class: 'acts' })
  row.append(anew)
  view.status.replaceChildren()
  view.ended.replaceChildren(drawn, receipt ?? row)
  view.setStage('ended')
  settle(given, drawn, said.title)
}

/** The focus goes to the title, where reading goes on; who is elsewhere in the page hears it. */
function settle({ view, hasFocus }: ProgressGiven, drawn: HTMLElement, words: string): void {
  if (hasFocus) focusTitle(drawn)
  else view.announce(words)
}

function receiptOf({ request, masked, speak, signal, acts }: ProgressGiven, state: EndState) {
  // Of a request whose place was taken, and of one that was cancelled before anything left, there is nothing to prove.
  if (state.kind === 'superseded' || request.operations.length === 0) return null
  const gave = request.operations.some(
    (operation) =>
      operation.kind === 'consent' && Object.values(operation.subscriptions).includes('SUBSCRIBED'),
  )
  return makeReceiptView({
    receipt: request.receipt,
    masked,
    speak,
    signal,
    onWithdraw: request.act === 'apply' && gave && state.kind !== 'dry' ? () => acts.withdraw() : null,
    confirmed: state.kind === 'saved',
  })
}

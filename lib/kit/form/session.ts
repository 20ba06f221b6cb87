import { decide } from '../../consent/decide'
import { makeReceipt, now } from '../../consent/receipt'
import type { ConsentReceipt } from '../../consent/types'
import type { CallReport, DeliveryState, Operation, Owner } from '../../hackle/delivery-types'
import { displayMasked } from '../../phone/mask'
import { tell } from '../report'
import { KIT_VERSION } from '../version'
import { holdHostForm, valueFor } from './host-form'
import type { HostForm } from './host-form'
import { drawProgress } from './progress'
import { endingEarlier, isBusy, makeRequest, mayHoldNumber, operationsOf, takingBack } from './request'
import type { Act, PhoneRequest } from './request'
import type { FormSettings } from './settings'
import type { View } from './view'

/** What becomes of a visitor's number: one request at a time, and the last one speaks. */
export interface FormSession {
  /** The form as it is drawn now. */
  readonly view: View | null
  readonly isInHostForm: boolean
  readonly calls: readonly CallReport[]
  /** Takes a view in, and draws into it where the request stands. */
  draw(view: View): void
  /** Enters a form of the site, or leaves it; false when it was in that form already. */
  join(form: HTMLFormElement | null): boolean
  /** The visitor pressed the button, or Enter in the number: what that does in any other field of the site's form. */
  press(): void
  withdrawEarlier(): void
  /** Locks what may not be changed now: while a request is under way, and where the site disabled the form. */
  lock(): void
  /** Starts over: an empty form, and nothing for the site's form to submit. */
  reset(): void
}

/** The session of an element, whose `client` is the site's; `internals` hold what the site's form submits. */
export function makeSession(
  element: HTMLElement & { readonly client: unknown },
  internals: ElementInternals,
): FormSession {
  let view: View | null = null
  let host: HostForm | null = null
  /** Whose submission the request holds: the element may leave that form meanwhile, and it is to go on all the same. */
  let heldIn: HostForm | null = null
  let joined = new AbortController()
  let request: PhoneRequest | null = null
  let state: DeliveryState | null = null
  let masked: string | null = null
  /** The site's form would submit the number. */
  let posted = false
  let showing = new AbortController()

  const underWay = () => isBusy(state)
  const isDisabled = () => element.matches(':disabled')
  const hasFocus = () => (element.shadowRoot?.activeElement ?? null) !== null

  /** What the site's form submits, from now until the next request. */
  function post(value: FormData | null, withNumber = false) {
    internals.setFormValue(value)
    posted = withNumber
  }

  function lock() {
    view?.setLocked(underWay() || isDisabled())
  }

  function reset() {
    request?.drop()
    request = state = masked = null
    post(null)
    view?.clear()
    lock()
  }

  function show(focused: boolean) {
    showing.abort()
    showing = new AbortController()
    lock()
    if (view === null || request === null || state === null) return
    const shown = request
    drawProgress({
      view,
      request,
      state,
      masked,
      inHostForm: host !== null,
      hasFocus: focused,
      signal: showing.signal,
      takeBack: (act) => takeBack(act, shown),
      again: () => again(shown),
      goOn: () => {
        post(null)
        host?.letThrough()
      },
      anew: () => {
        reset()
        element.focus()
      },
    })
  }

  /** The visitor asks for what stands in the form; what is lacking is shown instead. */
  function submit() {
    if (underWay() || isDisabled() || view === null || !view.ready) return
    const { settings } = view
    const operations = collect(view)
    if (operations === null) return
    const receipt = receiptOf('consent', view, settings)
    if (!tell(element, 'hackle-phone:submit', { receipt }, true)) return
    masked = displayMasked(numberIn(operations) ?? '')
    start('apply', operations, receipt, settings)
  }

  /**
   * Whether a submission of the site's form is held: only for a visitor who gave the consent that this form needs. Without it
   * the site's form goes on, with nothing of ours.
   */
  function decideHost(): 'hold' | 'pass' {
    if (underWay()) return 'hold'
    const isOver = state !== null && state.kind !== 'failed'
    if (isOver) withholdNumber()
    if (isOver || isDisabled()) return 'pass'
    post(null)
    if (view === null || !view.ready || !isWanted(view)) return 'pass'
    submit()
    return 'hold'
  }

  /** The form value stands until the next request, and another button of the site may put it into an address. */
  function withholdNumber() {
    if (!posted || host === null || request === null) return
    if (!host.takesNumber(request.settings.name, element)) post(valueFor(request.receipt, null, null))
  }

  function takeBack(act: 'cancel' | 'withdraw', { operations, calls, settings, owner }: PhoneRequest) {
    if (view === null) return
    // Of what was never sent nothing is taken back: an earlier consent would end with it.
    const sent = act === 'withdraw' || calls.length > 0
    const withNumber = act === 'withdraw' ? settings.kind === 'marketing' : mayHoldNumber(operations, calls)
    // Of the company and the mode that it was asked with: the attributes may have changed since.
    const pressed = act === 'cancel' ? 'cancel' : 'receipt-withdraw'
    const back = sent ? takingBack(operations, withNumber) : []
    // Who sent no consent refuses none: an earlier one goes on.
    const ends = back.some(({ kind }) => kind === 'consent') ? 'stop-advertising' : 'delete-number'
    start(act, back, receiptOf(ends, view, settings, pressed), settings, owner)
  }

  function again({ act, operations, receipt, settings, owner }: PhoneRequest) {
    if (act !== 'apply') start(act, operations, receipt, settings, owner)
    else if (host === null) submit()
    else host.submitAgain()
  }

  function start(
    act: Act,
    operations: readonly Operation[],
    receipt: ConsentReceipt,
    settings: FormSettings,
    owner: Owner | null = null,
  ) {
    request?.drop()
    const started = makeRequest({
      act,
      settings,
      operations,
      receipt,
      owner,
      client: element.client,
      target: () => (element.isConnected ? element : document),
      onState: (now) => {
        if (request === started) arrive(now, started)
      },
    })
    request = started
    heldIn = act === 'apply' ? host : null
    // What is asked anew or taken back is no longer the site's to submit.
    post(null)
    arrive({ kind: 'saving' }, started)
    started.start()
  }

  function arrive(now: DeliveryState, { operations, receipt, settings }: PhoneRequest) {
    const focused = hasFocus()
    state = now
    const arrived = now.kind === 'saved' || now.kind === 'unconfirmed'
    if (heldIn !== null && arrived) {
      const number = heldIn.takesNumber(settings.name, element) ? numberIn(operations) : null
      post(valueFor(receipt, settings.name, number), number !== null)
    }
    // What was given leaves the field, where nobody needs it any more.
    if (!underWay() && now.kind !== 'failed') view?.clear()
    show(focused)
    if (arrived || now.kind === 'dry') heldIn?.letThrough()
  }

  return {
    get view() {
      return view
    },
    get isInHostForm() {
      return host !== null
    },
    get calls() {
      return request?.calls ?? []
    },
    draw: (drawn) => {
      view = drawn
      show(false)
    },
    join: (form) => {
      if (form === (host?.form ?? null)) return false
      joined.abort()
      joined = new AbortController()
      host = form && holdHostForm(form, decideHost, joined.signal)
      return true
    },
    press: () => {
      if (host === null) submit()
      else host.submitByEnter()
    },
    withdrawEarlier: () => {
      if (view === null || underWay()) return
      const { settings } = view
      masked = null
      const receipt = receiptOf('stop-advertising', view, settings, 'earlier-withdraw')
      start('withdraw', endingEarlier(settings.night), receipt, settings)
    },
    lock,
    reset: () => {
      if (!underWay()) reset()
    },
  }
}

/** What the visitor asks of Hackle; null where something is lacking, which is then shown. */
function collect({ settings, boxes, field }: View): readonly Operation[] | null {
  // A box that did not show what was answered: the visitor is to see it first.
  if (boxes.putBack()) return null
  const reading = field.reading()
  const decision = decide(settings, boxes.answers())
  const lacking = decision.kind === 'nothing' ? decision.lacking : []
  field.showProblem()
  boxes.showLacking(lacking)
  const [first] = lacking
  if (reading.kind !== 'taken') field.input.focus()
  else if (first !== undefined) boxes.focus(first)
  else if (decision.kind === 'send') return operationsOf(decision.subscriptions, reading.e164)
  return null
}

/** The number that is given, in E.164. */
function numberIn(operations: readonly Operation[]): string | null {
  return operations.find((operation) => operation.kind === 'set-number')?.e164 ?? null
}

/** The receipt of a consent, or of the press of a button, by its text. */
function receiptOf(
  act: ConsentReceipt['act'],
  { boxes, texts, shown }: View,
  settings: FormSettings,
  pressed?: string,
): ConsentReceipt {
  return makeReceipt({
    act,
    mode: settings.mode,
    formVersion: KIT_VERSION,
    settings,
    language: texts.language,
    page: location.href,
    now: now(),
    asked: act === 'consent' ? { plan: texts.plan, answers: boxes.answers() } : null,
    shown: pressed === undefined ? shown() : [texts.speak(pressed)],
  })
}

/** Whether a visitor of the site's form means this one too. Its age box alone is no reason to keep quiet about what is lacking. */
function isWanted({ settings, boxes, field }: View): boolean {
  const answers = boxes.answers()
  const decision = decide(settings, answers)
  const ticked = Object.entries(answers).some(
    ([matter, { choice }]) => matter !== 'age' && choice === 'agreed',
  )
  if (decision.kind === 'send') return ticked || field.reading().kind !== 'empty'
  return ticked && decision.lacking.every((matter) => matter === 'age')
}

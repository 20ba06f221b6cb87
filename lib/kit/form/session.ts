import { decide } from '../../consent/decide'
import { makeReceipt, now } from '../../consent/receipt'
import type { ConsentReceipt } from '../../consent/types'
import type { CallReport, DeliveryState, EndState, Operation } from '../../hackle/delivery-types'
import { displayMasked } from '../../phone/mask'
import { tell } from '../report'
import { KIT_VERSION } from '../version'
import { valueFor } from './host-form'
import type { HostForm } from './host-form'
import { drawProgress } from './progress'
import { endingEarlier, mayHoldNumber, makeRequest, operationsOf, takingBack } from './request'
import type { Act, PhoneRequest } from './request'
import type { FormSettings } from './settings'
import type { FormTexts } from './texts'
import type { View } from './view'

/** The form as it is drawn now. */
export interface Drawn {
  readonly view: View
  readonly settings: FormSettings
  readonly texts: FormTexts
  /** False: the form takes no number. */
  readonly ready: boolean
}

/** What the element tells its session. */
export interface SessionOwner {
  readonly element: HTMLElement
  drawn(): Drawn | null
  host(): HostForm | null
  client(): unknown
  isDisabled(): boolean
  hasFocus(): boolean
  setFormValue(value: FormData | null): void
}

/** What becomes of a visitor's number: one request at a time, and the last one speaks. */
export class FormSession {
  private request: PhoneRequest | null = null
  private state: DeliveryState | null = null
  private e164: string | null = null
  private masked: string | null = null
  /** The site's form would submit the number. */
  private posted = false
  private showing = new AbortController()

  constructor(private readonly owner: SessionOwner) {}

  get isBusy(): boolean {
    return this.state?.kind === 'saving' || this.state?.kind === 'pending'
  }

  get calls(): readonly CallReport[] {
    return this.request?.calls ?? []
  }

  /** Starts over: an empty form, and nothing for the site's form to submit. */
  reset(): void {
    this.request?.drop()
    this.request = this.state = this.e164 = this.masked = null
    this.owner.setFormValue(null)
  }

  /** The visitor asks for what stands in the form; what is lacking is shown instead. True once it is under way. */
  submit(): boolean {
    const drawn = this.owner.drawn()
    if (this.isBusy || this.owner.isDisabled() || drawn === null || !drawn.ready) return false
    const asked = this.collect(drawn)
    if (asked === null) return false
    const receipt = this.receipt('consent', drawn)
    if (!tell(this.owner.element, 'hackle-phone:submit', { receipt }, true)) return false
    this.e164 = asked.e164
    this.masked = displayMasked(asked.e164)
    this.start('apply', asked.operations, receipt, drawn.settings)
    return true
  }

  /**
   * Whether a submission of the site's form is held: only for a visitor who gave the consent that this form needs. Without it
   * the site's form goes on, with nothing of ours.
   */
  decideHost(): 'hold' | 'pass' {
    if (this.isBusy) return 'hold'
    const isOver = this.state !== null && this.state.kind !== 'failed'
    if (isOver) this.withholdNumber()
    if (isOver || this.owner.isDisabled()) return 'pass'
    this.owner.setFormValue(null)
    const drawn = this.owner.drawn()
    if (drawn === null || !drawn.ready || !isWanted(drawn)) return 'pass'
    this.submit()
    return 'hold'
  }

  /** The form value stands until the next request, and another button of the site may put it into an address. */
  private withholdNumber(): void {
    const { owner, request, posted } = this
    const host = owner.host()
    if (!posted || host === null || request === null) return
    if (host.takesNumber(request.settings.name, owner.element)) return
    owner.setFormValue(valueFor(request.receipt, null, null))
    this.posted = false
  }

  withdrawEarlier(): void {
    const drawn = this.owner.drawn()
    if (drawn === null || this.isBusy) return
    this.masked = null
    const receipt = this.receipt('stop-advertising', drawn, 'earlier-withdraw')
    this.start('withdraw', endingEarlier(drawn.settings.night), receipt, drawn.settings)
  }

  /** Draws where the request stands; nothing before there is one. */
  show(hasFocus: boolean): void {
    const { request, state, owner } = this
    const drawn = owner.drawn()
    this.showing.abort()
    this.showing = new AbortController()
    if (drawn === null || request === null || state === null) return
    const host = owner.host()
    drawProgress({
      view: drawn.view,
      request,
      state,
      masked: this.masked,
      speak: drawn.texts.speak,
      inHostForm: host !== null,
      hasFocus,
      signal: this.showing.signal,
      acts: {
        retryNow: () => request.retryNow(),
        cancel: () => this.takeBack('cancel', request, drawn),
        withdraw: () => this.takeBack('withdraw', request, drawn),
        again: () => this.again(request),
        goOn: host === null ? null : () => this.goOn(host),
        anew: () => {
          this.reset()
          drawn.view.clear()
          owner.element.focus()
        },
      },
    })
  }

  private collect({ view, settings }: Drawn): { operations: readonly Operation[]; e164: string } | null {
    // A box that did not show what was answered: the visitor is to see it first.
    if (view.boxes.putBack()) return null
    const reading = view.field.reading()
    const decision = decide(settings, view.boxes.answers())
    const lacking = decision.kind === 'nothing' ? decision.lacking : []
    view.field.showProblem(true)
    view.boxes.showLacking(lacking)
    const [first] = lacking
    if (reading.kind !== 'taken') view.field.input.focus()
    else if (first !== undefined) view.boxes.focus(first)
    else if (decision.kind === 'send') {
      return { operations: operationsOf(decision.subscriptions, reading.e164), e164: reading.e164 }
    }
    return null
  }

  private takeBack(act: Act, request: PhoneRequest, drawn: Drawn): void {
    const { operations, calls, settings } = request
    // Of what was never sent nothing is taken back: an earlier consent would end with it.
    const sent = act === 'withdraw' || calls.length > 0
    const withNumber = act === 'withdraw' ? settings.kind === 'marketing' : mayHoldNumber(operations, calls)
    // Of the company and the mode that it was asked with: the attributes may have changed since.
    const asked = { ...drawn, settings }
    const receipt = this.receipt('stop-advertising', asked, act === 'cancel' ? 'cancel' : 'receipt-withdraw')
    this.start(act, sent ? takingBack(operations, withNumber) : [], receipt, settings)
  }

  private again(request: PhoneRequest): void {
    if (request.act !== 'apply') {
      this.start(request.act, request.operations, request.receipt, request.settings)
      return
    }
    const host = this.owner.host()
    if (host === null) this.submit()
    else host.submitAgain()
  }

  private goOn(host: HostForm): void {
    this.owner.setFormValue(null)
    host.letThrough()
  }

  private start(
    act: Act,
    operations: readonly Operation[],
    receipt: ConsentReceipt,
    settings: FormSettings,
  ): void {
    const { element } = this.owner
    this.request?.drop()
    const request = makeRequest({
      act,
      settings,
      operations,
      receipt,
      client: this.owner.client(),
      target: () => (element.isConnected ? element : document),
      onState: (state) => {
        if (this.request === request) this.arrive(state, request)
      },
    })
    this.request = request
    // What is asked anew or taken back is no longer the site's to submit.
    this.owner.setFormValue(null)
    this.posted = false
    this.arrive({ kind: 'saving' }, request)
    request.start()
  }

  private arrive(state: DeliveryState, request: PhoneRequest): void {
    const hadFocus = this.owner.hasFocus()
    this.state = state
    if (state.kind === 'saving' || state.kind === 'pending') this.show(hadFocus)
    else this.finish(state, request, hadFocus)
  }

  private finish(state: EndState, request: PhoneRequest, hadFocus: boolean): void {
    const { owner } = this
    const host = request.act === 'apply' ? owner.host() : null
    const arrived = state.kind === 'saved' || state.kind === 'unconfirmed'
    if (host !== null && arrived) {
      const number = host.takesNumber(request.settings.name, owner.element) ? this.e164 : null
      owner.setFormValue(valueFor(request.receipt, request.settings.name, number))
      this.posted = number !== null
    }
    // What was given leaves the field, where nobody needs it any more.
    if (state.kind !== 'failed') {
      owner.drawn()?.view.clear()
      this.e164 = null
    }
    this.show(hadFocus)
    if (arrived || state.kind === 'dry') host?.letThrough()
  }

  private receipt(act: ConsentReceipt['act'], drawn: Drawn, pressed?: string): ConsentReceipt {
    const { view, settings, texts } = drawn
    return makeReceipt({
      act,
      mode: settings.mode,
      formVersion: KIT_VERSION,
      settings,
      language: texts.language,
      page: location.href,
      now: now(),
      asked: act === 'consent' ? { plan: texts.plan, answers: view.boxes.answers() } : null,
      shown: pressed === undefined ? view.shown() : [texts.speak(pressed)],
    })
  }
}

/** Whether a visitor of the site's form means this one too. Its age box alone is no reason to keep quiet about what is lacking. */
function isWanted({ view, settings }: Drawn): boolean {
  const answers = view.boxes.answers()
  const decision = decide(settings, answers)
  const ticked = Object.entries(answers).some(
    ([matter, { choice }]) => matter !== 'age' && choice === 'agreed',
  )
  if (decision.kind === 'send') return ticked || view.field.reading().kind !== 'empty'
  return ticked && decision.lacking.every((matter) => matter === 'age')
}

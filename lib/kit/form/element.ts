import type { CallReport } from '../../hackle/delivery-types'
import { findClient } from '../../hackle/find-client'
import { inspectClient } from '../../hackle/inspect'
import { wasUnfinished } from '../../hackle/parked'
import type { Unfinished } from '../../hackle/parked'
import { KitElement } from '../element'
import field from '../field/field.css?inline'
import receipt from '../receipt/receipt.css?inline'
import { sheetOf } from '../style/sheet'
import { readerFor } from './countries'
import form from './form.css?inline'
import { holdHostForm } from './host-form'
import type { HostForm } from './host-form'
import { FormSession } from './session'
import type { Drawn } from './session'
import { ATTRIBUTES, readSettings } from './settings'
import { textsFor } from './texts'
import { makeView, restoreFocus } from './view'
import type { Carried } from './view'

const adoptSheet = sheetOf(field, form, receipt)

/** Asked once a page: later the mark may be that of a delivery of this page. */
let unfinishedBefore: Unfinished | null | undefined

/**
 * `<hackle-phone-form>`: takes a phone number with its consent and gives both to Hackle, consent first.
 *
 * Attributes: see `settings.ts`. `client` is the site's Hackle client, where no global leads to it; `words` replaces texts
 * by their keys. Its events are those of `events.ts`.
 */
export class HacklePhoneForm extends KitElement {
  static readonly formAssociated = true
  static readonly observedAttributes: readonly string[] = ATTRIBUTES

  readonly #internals = this.attachInternals()
  readonly #session = new FormSession({
    element: this,
    drawn: () => this.#drawn,
    host: () => this.#host,
    client: () => this.client,
    isDisabled: () => this.#isDisabled,
    hasFocus: () => this.root.activeElement !== null,
    setFormValue: (value) => this.#internals.setFormValue(value),
  })
  #drawn: Drawn | null = null
  #host: HostForm | null = null
  #drawing = new AbortController()
  #connection = new AbortController()
  #isDisabled = false
  #isInspected = false

  protected override adoptSheet(root: ShadowRoot): void {
    adoptSheet(root)
  }

  override connectedCallback(): void {
    this.#connection = new AbortController()
    this.#joinHost(this.#internals.form)
    super.connectedCallback()
    const { signal } = this.#connection
    // A page that comes back from the browser's memory may show boxes as the browser left them.
    addEventListener('pageshow', () => this.#drawn?.view.boxes.putBack(), { signal })
    this.addEventListener('focusin', () => void this.#inspect(), { signal })
  }

  disconnectedCallback(): void {
    this.#connection.abort()
    // The field listens at the window while it stands; it is drawn anew when the element comes back.
    this.#drawing.abort()
    this.#host = null
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    if (!this.isConnected || form === (this.#host?.form ?? null)) return
    this.#joinHost(form)
    this.redraw()
  }

  formDisabledCallback(disabled: boolean): void {
    this.#isDisabled = disabled
    if (!this.#session.isBusy) this.#drawn?.view.setLocked(disabled)
  }

  formResetCallback(): void {
    if (this.#session.isBusy) return
    this.#session.reset()
    this.#drawn?.view.clear()
  }

  /** The calls of the last request as they stand, the number masked: for a developer who watches a delivery under way. */
  get calls(): readonly CallReport[] {
    return this.#session.calls
  }

  /** Puts the focus on the number. */
  override focus(options?: FocusOptions): void {
    this.#drawn?.view.field.input.focus(options)
  }

  #joinHost(form: HTMLFormElement | null): void {
    const { signal } = this.#connection
    this.#host =
      form === null ? null : holdHostForm({ form, signal, decide: () => this.#session.decideHost() })
  }

  protected override draw(): void {
    const carried: Carried | null = this.#drawn?.view.carried() ?? null
    const { settings, faults, ready } = readSettings(this)
    for (const { code, what } of faults) this.tellOnce(code, what)
    this.#drawing.abort()
    this.#drawing = new AbortController()
    const { signal } = this.#drawing
    const texts = textsFor(settings, this.words)
    const advertises = texts.plan.boxes.some(({ matter }) => matter === 'advertising')
    if (advertises && settings.optOutNumber === null) this.tellOnce('no-opt-out-number')
    if (unfinishedBefore === undefined) {
      unfinishedBefore = (['request', 'withdrawal'] as const).find((what) => wasUnfinished(what)) ?? null
    }
    const view = makeView({
      settings,
      texts,
      ready,
      carried,
      reader: readerFor(settings, signal, {
        come: () => this.redraw(),
        lost: () => this.tellOnce('intl-not-loaded'),
      }),
      inHostForm: this.#host !== null,
      unfinished: unfinishedBefore,
      signal,
      onSubmit: () => {
        unfinishedBefore = null
        if (this.#host === null) this.#session.submit()
        else this.#host.submitByEnter()
      },
      onWithdrawEarlier: () => this.#session.withdrawEarlier(),
    })
    this.root.replaceChildren(view.sheet)
    this.#drawn = { view, settings, texts, ready }
    view.setLocked(this.#isDisabled)
    this.#session.show(false)
    if (carried !== null) restoreFocus(view, carried.focus)
  }

  /** Looks at the site's client when the visitor comes: an SDK that starts late is there by then. */
  async #inspect(): Promise<void> {
    const settings = this.#drawn?.settings
    if (this.#isInspected || settings === undefined) return
    this.#isInspected = true
    if (settings.mode === 'dry-run' || settings.endpoint !== null) return
    const found = findClient(this.client, settings.sdkKey)
    for (const trouble of await inspectClient(found, this.#connection.signal)) this.tellOnce(trouble)
  }
}

import type { CallReport } from '../../hackle/delivery-types'
import { findClient } from '../../hackle/find-client'
import { inspectClient } from '../../hackle/inspect'
import { wasUnfinished } from '../../hackle/parked'
import type { Unfinished } from '../../hackle/parked'
import { KitElement } from '../element'
import field from '../field/field.css?inline'
import receipt from '../receipt/receipt.css?inline'
import { usesSdk } from '../settings'
import { sheetOf } from '../style/sheet'
import { readerFor } from './countries'
import form from './form.css?inline'
import { makeSession } from './session'
import { ATTRIBUTES, readSettings } from './settings'
import { textsFor } from './texts'
import { makeView } from './view'

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
  readonly #session = makeSession(this, this.#internals)
  #drawing = new AbortController()
  #isInspected = false

  protected override adoptSheet(root: ShadowRoot): void {
    adoptSheet(root)
  }

  override connectedCallback(): void {
    this.#session.join(this.#internals.form)
    super.connectedCallback()
    const signal = this.connection
    // A page that comes back from the browser's memory may show boxes as the browser left them.
    addEventListener('pageshow', () => this.#session.view?.boxes.putBack(), { signal })
    this.addEventListener('focusin', () => void this.#inspect(), { signal })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    // The field listens at the window while it stands; it is drawn anew when the element comes back.
    this.#drawing.abort()
    this.#session.join(null)
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    if (this.isConnected && this.#session.join(form)) this.redraw()
  }

  formDisabledCallback(): void {
    this.#session.lock()
  }

  formResetCallback(): void {
    this.#session.reset()
  }

  /** The calls of the last request as they stand, the number masked: for a developer who watches a delivery under way. */
  get calls(): readonly CallReport[] {
    return this.#session.calls
  }

  /** Puts the focus on the number. */
  override focus(options?: FocusOptions): void {
    this.#session.view?.field.input.focus(options)
  }

  protected override draw(): void {
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
    const session = this.#session
    const given = {
      ready,
      reader: readerFor(
        settings,
        signal,
        () => this.redraw(),
        () => this.tellOnce('intl-not-loaded'),
      ),
      inHostForm: session.isInHostForm,
      unfinished: unfinishedBefore,
      onSubmit: () => {
        unfinishedBefore = null
        session.press()
      },
      onWithdrawEarlier: () => session.withdrawEarlier(),
    }
    const view = makeView(settings, texts, given, session.view, signal)
    this.#show(view.sheet)
    session.draw(view)
  }

  /** Puts the form in the place of the one before, with the focus and the caret where they were. */
  #show(sheet: HTMLElement): void {
    const { root } = this
    const was = root.activeElement
    const caret = was instanceof HTMLInputElement ? ([was.selectionStart, was.selectionEnd] as const) : null
    root.replaceChildren(sheet)
    const is = was && root.getElementById(was.id)
    is?.focus()
    // Boxes have no caret.
    if (is instanceof HTMLInputElement && typeof caret?.[0] === 'number') is.setSelectionRange(...caret)
  }

  /** Looks at the site's client when the visitor comes: an SDK that starts late is there by then. */
  async #inspect(): Promise<void> {
    const settings = this.#session.view?.settings
    if (this.#isInspected || settings === undefined) return
    this.#isInspected = true
    if (!usesSdk(settings)) return
    const found = findClient(this.client, settings.sdkKey)
    for (const trouble of await inspectClient(found, this.connection)) this.tellOnce(trouble)
  }
}

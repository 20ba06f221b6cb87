import { makeReceipt, now } from '../../consent/receipt'
import type { DeliveryState, EndState } from '../../hackle/delivery-types'
import { findClient } from '../../hackle/find-client'
import { hasUserId, inspectClient } from '../../hackle/inspect'
import type { ClientTrouble } from '../../hackle/inspect'
import { pause } from '../../hackle/outcome'
import { wasUnfinished } from '../../hackle/parked'
import { day } from '../../words/dates'
import { languageOf } from '../../words/say'
import { el } from '../dom'
import { KitElement } from '../element'
import { isBusy, makeRequest } from '../form/request'
import type { PhoneRequest } from '../form/request'
import { makeReceiptView } from '../receipt'
import receipt from '../receipt/receipt.css?inline'
import { receiptWords } from '../receipt/receipt-words'
import { attributesOf, siteSettings, usesSdk } from '../settings'
import type { SiteSettings } from '../settings'
import { speaker } from '../speak'
import type { OwnWords, Speak } from '../speak'
import { announcer, drawStatus } from '../status'
import type { Status } from '../status'
import { sheetOf } from '../style/sheet'
import { KIT_VERSION } from '../version'
import { sharedWords } from '../words'
import { ACTS, endedSaid, explanation, operationsFor } from './acts'
import type { WithdrawAct } from './acts'
import { makeActPanel } from './panel'
import type { ActPanel } from './panel'
import withdraw from './withdraw.css?inline'
import { withdrawWords } from './withdraw-words'

const TABLE = { ...receiptWords, ...sharedWords, ...withdrawWords }

const adoptSheet = sheetOf(receipt, withdraw)

/** Every attribute of `<hackle-phone-withdraw>`. */
export const ATTRIBUTES = [
  'for',
  'company',
  'privacy-policy',
  'opt-out-number',
  'ad-consent',
  'night',
  'sdk-key',
  'endpoint',
  'receipt-event',
  'mode',
  'lang',
] as const

/** What makes a site drop withdrawals; the visitor is told before trying. */
const DROPS: readonly ClientTrouble[] = [
  'no-client',
  'sdk-too-old',
  'sandboxed-frame',
  'opt-out-tracking',
  'wrong-key',
]

/** How often, in milliseconds, and how many times to look for a client that the page starts late. */
const LOOK_EVERY = 500
const LOOKS = 10

/** Asked once a page: later the mark may be that of a delivery of this page. */
let unfinishedBefore: boolean | null = null

interface Drawn {
  readonly panels: ReadonlyMap<WithdrawAct, ActPanel>
  readonly announce: HTMLElement
  readonly note: HTMLElement
  readonly settings: SiteSettings
  readonly speak: Speak
  readonly life: AbortController
}

/**
 * `<hackle-phone-withdraw>`: stop advertising, delete the number. Asks for no reason and no sign-in (Network Act 50(6)), and
 * shows a state only where the site tells one (`ad-consent`, or its own words in the slot `state`): the SDK can read none.
 */
export class HacklePhoneWithdraw extends KitElement {
  static readonly observedAttributes: readonly string[] = ATTRIBUTES

  readonly #acts = new Map<
    WithdrawAct,
    { readonly request: PhoneRequest<SiteSettings>; readonly state: DeliveryState }
  >()
  #drawn: Drawn | null = null
  /** It changed while an act was on its way, and is drawn anew when that has ended. */
  #isStale = false

  override get client(): unknown {
    return super.client
  }
  override set client(client: unknown) {
    super.client = client
    this.redraw()
  }

  protected override adoptSheet(root: ShadowRoot): void {
    adoptSheet(root)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#drawn?.life.abort()
    this.#drawn = null
  }

  get #isBusy(): boolean {
    return [...this.#acts.values()].some(({ state }) => isBusy(state))
  }

  protected override draw(): void {
    this.#isStale = this.#drawn !== null && this.#isBusy
    // Never under a visitor's hands.
    if (this.#isStale) return
    this.#drawn?.life.abort()
    const life = new AbortController()
    const settings = this.#readSettings()
    const { words } = this
    const speak = speaker(TABLE, settings.language, words)
    const announce = announcer()
    const note = el('div', { class: 'out-note', part: 'note' })
    const owner = {
      start: (act: WithdrawAct) => this.#start(act),
      retry: (act: WithdrawAct) => this.#acts.get(act)?.request.retryNow(),
      endOf: (act: WithdrawAct, end: EndState) => this.#endOf(act, end, speak, life.signal),
    }
    const panels = new Map(
      ACTS.map((act) => [act, makeActPanel(act, settings.kind, speak, life.signal, owner)]),
    )
    this.#drawn = { panels, announce, note, settings, speak, life }
    unfinishedBefore ??= wasUnfinished('withdrawal')

    this.root.replaceChildren(
      el(
        'section',
        { class: 'sheet', part: 'sheet', 'aria-labelledby': 'heading', lang: spokenIn(settings, words) },
        settings.mode === 'dry-run' ? el('p', { class: 'trial' }, speak('trial')) : null,
        el('h2', { id: 'heading', part: 'heading' }, speak('withdraw-heading')),
        el('p', {}, speak('withdraw-intro', { company: settings.company || location.hostname })),
        el('slot', { name: 'state' }, el('p', { class: 'small' }, stateLine(settings, speak))),
        note,
        unfinishedBefore ? unfinished(speak) : null,
        el('div', { class: 'out-acts' }, ...[...panels.values()].map(({ element }) => element)),
        byPhone(settings.optOutNumber, speak),
        announce,
      ),
    )
    for (const [act, panel] of panels) panel.show(this.#acts.get(act)?.state ?? null, false)
    this.#settle()
    // Who has signed up again meanwhile can withdraw again.
    document.addEventListener('hackle-phone:delivered', () => this.#forget(), { signal: life.signal })
    void this.#inspect(life.signal)
  }

  #forget(): void {
    if (this.#isBusy) return
    for (const [act, { state }] of this.#acts) if (state.kind === 'saved') this.#acts.delete(act)
    this.redraw()
  }

  #readSettings(): SiteSettings {
    const attributes = attributesOf(this)
    const settings = siteSettings(this, attributes)
    for (const { code, what } of attributes.faults) this.tellOnce(code, what)
    if (settings.optOutNumber === null) this.tellOnce('no-opt-out-number')
    return settings
  }

  /** As it was asked for: the attributes may have changed since. */
  #endOf(
    act: WithdrawAct,
    end: EndState,
    speak: Speak,
    signal: AbortSignal,
  ): readonly [Status, HTMLElement | null] {
    const request = this.#acts.get(act)?.request
    const said = endedSaid(act, end, request?.operations ?? [], speak)
    if (request === undefined || end.kind === 'superseded') return [said, null]
    const caution = this.#lacksMember(request.settings) ? [speak('no-member')] : []
    const proof =
      end.kind === 'failed'
        ? null
        : makeReceiptView({
            receipt: request.receipt,
            masked: null,
            speak,
            signal,
            onWithdraw: null,
            confirmed: end.kind !== 'unconfirmed',
          })
    return [{ ...said, lines: [...said.lines, ...caution] }, proof]
  }

  #start(act: WithdrawAct): void {
    if (this.#drawn === null || this.#isBusy) return
    const { settings, speak } = this.#drawn
    const { kind } = settings
    const request = makeRequest({
      act: 'withdraw',
      settings,
      operations: operationsFor(act, kind, settings.night),
      receipt: makeReceipt({
        act,
        mode: settings.mode,
        formVersion: KIT_VERSION,
        settings: { ...settings, processor: null, age: 'ask' },
        language: spokenIn(settings, this.words),
        page: location.href,
        now: now(),
        asked: null,
        shown: [
          speak('withdraw-heading'),
          speak(act),
          explanation(act, kind, speak),
          ...(act === 'delete-number' ? [speak('delete-question')] : []),
        ],
      }),
      client: this.client,
      target: () => (this.isConnected ? this : document),
      onState: (state) => this.#change(act, request, state),
    })
    unfinishedBefore = false
    this.root.querySelector('.out-unfinished')?.remove()
    this.#change(act, request, { kind: 'saving' })
    request.start()
  }

  #change(act: WithdrawAct, request: PhoneRequest<SiteSettings>, state: DeliveryState): void {
    this.#acts.set(act, { request, state })
    const element = this.#drawn?.panels.get(act)?.element
    if (element === undefined) return
    // Only where the visitor still is: who has gone on to read elsewhere is not called back.
    const here = element.contains(this.root.activeElement)
    if (this.#isStale && !isBusy(state)) this.draw()
    const panel = this.#drawn?.panels.get(act)
    panel?.show(state, here)
    this.#settle()
    if (this.#drawn !== null) {
      const { announce } = this.#drawn
      announce.textContent = panel?.element.querySelector('.title, .btn')?.textContent ?? ''
    }
  }

  /** What one act means for the other. */
  #settle(): void {
    const panels = this.#drawn?.panels
    for (const panel of panels?.values() ?? []) panel.setHeld(this.#isBusy)
    const stop = this.#acts.get('stop-advertising')
    const deletion = panels?.get('delete-number')?.element
    // In a marketing form the number went with the consent: nothing is left to delete.
    const isGone = stop?.state.kind === 'saved' && stop.request.settings.kind === 'marketing'
    if (deletion !== undefined) deletion.hidden = isGone
  }

  /** Hackle keeps consents by user id: without one only this browser's are changed. */
  #lacksMember(settings: SiteSettings): boolean {
    if (!usesSdk(settings)) return false
    const found = findClient(this.client, settings.sdkKey)
    return found.kind === 'found' && !hasUserId(found.client)
  }

  /** Looks at the site's set-up once its client is there, and says what would keep a withdrawal from taking effect. */
  async #inspect(signal: AbortSignal): Promise<void> {
    if (this.#drawn === null) return
    const { settings, speak, note } = this.#drawn
    if (!usesSdk(settings)) return
    let found = findClient(this.client, settings.sdkKey)
    for (let looks = 1; found.kind === 'missing' && looks < LOOKS; looks++) {
      if (!(await pause(LOOK_EVERY, signal))) return
      found = findClient(this.client, settings.sdkKey)
    }
    const troubles = await inspectClient(found, signal)
    if (signal.aborted) return
    for (const trouble of troubles) this.tellOnce(trouble)
    const lines = [
      ...(troubles.some((trouble) => DROPS.includes(trouble)) ? [speak('cannot-send')] : []),
      ...(troubles.includes('no-user-id') ? [speak('no-member')] : []),
    ]
    note.replaceChildren(...lines.map((line) => el('p', {}, line)))
  }
}

/** The language of the built-in texts, so that they are read aloud as what they are. */
function spokenIn({ language }: SiteSettings, own: OwnWords): string {
  return Object.keys(own).length > 0 && language !== '' ? language : languageOf(language || 'ko')
}

function stateLine({ adConsent, language }: SiteSettings, speak: Speak): string {
  return adConsent === null
    ? speak('state-unknown')
    : speak('state-agreed', { day: day(adConsent, languageOf(language || 'ko')) })
}

/** A withdrawal of the page before this one was left too early. */
function unfinished(speak: Speak): HTMLElement {
  const lines = [speak('unfinished-withdrawal'), speak('withdraw-else')]
  const drawn = drawStatus({ sign: 'open', title: speak('withdraw-not-yet'), lines })
  drawn.classList.add('out-unfinished')
  return drawn
}

/** The way out that needs nothing of this page; null where the site gave no number. */
function byPhone(number: string | null, speak: Speak): HTMLElement | null {
  if (number === null) return null
  const [before = '', after = ''] = speak('by-phone').split('{number}')
  const link = el('a', { href: `tel:${number.replace(/[^\d+]/g, '')}` }, number)
  return el('p', { class: 'out-phone', part: 'opt-out' }, before, link, after)
}

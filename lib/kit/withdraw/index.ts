import { makeReceipt, now } from '../../consent/receipt'
import type { DeliveryState, EndState } from '../../hackle/delivery-types'
import { findClient } from '../../hackle/find-client'
import { hasUserId, inspectClient } from '../../hackle/inspect'
import type { ClientTrouble } from '../../hackle/inspect'
import { pause } from '../../hackle/outcome'
import { day } from '../../words/dates'
import { languageOf } from '../../words/say'
import { tellDeveloper } from '../developer'
import { el, takeOver } from '../dom'
import { makeRequest } from '../form/request'
import type { PhoneRequest } from '../form/request'
import { readSettings } from '../form/settings'
import type { FormSettings } from '../form/settings'
import { makeReceiptView } from '../receipt'
import { receiptWords } from '../receipt/receipt-words'
import { speaker } from '../speak'
import type { OwnWords, Speak } from '../speak'
import { announcer } from '../status'
import receipt from '../receipt/receipt.css?inline'
import { sheetOf } from '../style/sheet'
import { KIT_VERSION } from '../version'
import { sharedWords } from '../words'
import { ACTS, explanation, operationsFor } from './acts'
import type { WithdrawAct } from './acts'
import { makeActPanel } from './panel'
import type { ActPanel } from './panel'
import { withdrawWords } from './withdraw-words'
import withdraw from './withdraw.css?inline'

const TABLE = { ...receiptWords, ...sharedWords, ...withdrawWords }

const adoptSheet = sheetOf(receipt, withdraw)

const ATTRIBUTES = [
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
]

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

/** On a server there are no elements; the class must still be importable. */
const Base = globalThis.HTMLElement ?? class {}

interface Drawn {
  readonly panels: ReadonlyMap<WithdrawAct, ActPanel>
  readonly announce: HTMLElement
  readonly note: HTMLElement
  readonly settings: FormSettings
  readonly speak: Speak
  readonly life: AbortController
}

/**
 * `<hackle-phone-withdraw>`: stop advertising, delete the number. Asks for no reason and no sign-in (Network Act 50(6)), and
 * shows a state only where the site tells one (`ad-consent`, or its own words in the slot `state`): the SDK can read none.
 */
export class HacklePhoneWithdraw extends Base {
  static readonly version = KIT_VERSION
  static readonly observedAttributes = ATTRIBUTES
  readonly version = KIT_VERSION

  #givenClient: unknown = null
  #own: OwnWords = {}
  #drawn: Drawn | null = null
  #stale = false
  readonly #states = new Map<WithdrawAct, DeliveryState>()
  readonly #requests = new Map<WithdrawAct, PhoneRequest>()

  /** The site's Hackle client, for sites without a global one. */
  get client(): unknown {
    return this.#givenClient
  }
  set client(client: unknown) {
    this.#givenClient = client
    this.#redraw()
  }

  /** Texts of the site's own, by key. */
  get words(): OwnWords {
    return this.#own
  }
  set words(words: OwnWords) {
    this.#own = words
    this.#redraw()
  }

  connectedCallback(): void {
    takeOver(this, 'client', 'words')
    adoptSheet(this.shadowRoot ?? this.attachShadow({ mode: 'open' }))
    this.#draw()
  }

  disconnectedCallback(): void {
    this.#drawn?.life.abort()
    this.#drawn = null
  }

  attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
    if (before !== after) this.#redraw()
  }

  /** Once for all changes of a task, and never under a visitor's hands. */
  #redraw(): void {
    if (this.#stale || this.#drawn === null) return
    this.#stale = true
    queueMicrotask(() => {
      this.#stale = false
      if (this.isConnected && !this.#isBusy()) this.#draw()
    })
  }

  #isBusy(): boolean {
    return [...this.#states.values()].some(({ kind }) => kind === 'saving' || kind === 'pending')
  }

  #draw(): void {
    this.#drawn?.life.abort()
    const life = new AbortController()
    const settings = this.#readSettings()
    const speak = speaker(TABLE, settings.language, this.#own)
    const announce = announcer()
    const note = el('div', { class: 'out-note', part: 'note' })
    const panels = new Map(ACTS.map((act) => [act, this.#panelOf(act, settings, speak, life.signal)]))
    this.#drawn = { panels, announce, note, settings, speak, life }

    const heading = el('h2', { id: 'heading', part: 'heading' }, speak('withdraw-heading'))
    this.shadowRoot?.replaceChildren(
      el(
        'section',
        { class: 'sheet', part: 'sheet', 'aria-labelledby': 'heading', lang: this.#spoken(settings) },
        settings.mode === 'dry-run' ? el('p', { class: 'trial' }, speak('trial')) : null,
        heading,
        el('p', {}, speak('withdraw-intro', { company: settings.company || location.hostname })),
        el('slot', { name: 'state' }, el('p', { class: 'small' }, this.#stateLine(settings, speak))),
        note,
        el('div', { class: 'out-acts' }, ...[...panels.values()].map(({ element }) => element)),
        byPhone(settings.optOutNumber, speak),
        announce,
      ),
    )
    for (const act of ACTS) this.#show(act, false)
    void this.#inspect(life.signal)
  }

  #readSettings(): FormSettings {
    const { settings, faults } = readSettings(this)
    for (const { code, what } of faults) {
      // What keeps a form from collecting keeps nobody from withdrawing.
      if (code !== 'missing-privacy-policy' && code !== 'insecure-context') tellDeveloper(this, code, what)
    }
    if (settings.optOutNumber === null) tellDeveloper(this, 'no-opt-out-number')
    return settings
  }

  /** The language of the built-in texts, so that they are read aloud as what they are. */
  #spoken({ language }: FormSettings): string {
    return Object.keys(this.#own).length > 0 && language !== '' ? language : languageOf(language || 'ko')
  }

  #stateLine({ adConsent, language }: FormSettings, speak: Speak): string {
    return adConsent === null
      ? speak('state-unknown')
      : speak('state-agreed', { day: day(adConsent, languageOf(language || 'ko')) })
  }

  #panelOf(act: WithdrawAct, settings: FormSettings, speak: Speak, signal: AbortSignal): ActPanel {
    return makeActPanel({
      act,
      settings,
      speak,
      signal,
      onAct: () => this.#start(act),
      onRetry: () => this.#requests.get(act)?.retryNow(),
      caution: () => (this.#lacksMember(settings) ? speak('no-member') : null),
      receiptOf: (end) => this.#receiptView(act, end, speak, signal),
    })
  }

  #receiptView(act: WithdrawAct, end: EndState, speak: Speak, signal: AbortSignal): HTMLElement | null {
    const request = this.#requests.get(act)
    if (request === undefined || end.kind === 'failed' || end.kind === 'superseded') return null
    const confirmed = end.kind !== 'unconfirmed'
    return makeReceiptView({
      receipt: request.receipt,
      masked: null,
      speak,
      signal,
      onWithdraw: null,
      confirmed,
    })
  }

  #start(act: WithdrawAct): void {
    if (this.#drawn === null || this.#isBusy()) return
    const { settings, speak } = this.#drawn
    const request = makeRequest({
      act: 'withdraw',
      settings,
      operations: operationsFor(act, settings.kind, settings.night),
      receipt: makeReceipt({
        act,
        mode: settings.mode,
        formVersion: KIT_VERSION,
        settings,
        language: this.#spoken(settings),
        page: location.href,
        now: now(),
        asked: null,
        shown: [
          speak('withdraw-heading'),
          speak(act),
          explanation(act, settings.kind, speak),
          ...(act === 'delete-number' ? [speak('delete-question')] : []),
        ],
      }),
      client: this.#givenClient,
      target: () => (this.isConnected ? this : document),
      onState: (state) => this.#change(act, state),
    })
    this.#requests.set(act, request)
    this.#change(act, { kind: 'saving' })
    request.start()
  }

  #change(act: WithdrawAct, state: DeliveryState): void {
    this.#states.set(act, state)
    this.#show(act, true)
  }

  #show(act: WithdrawAct, working: boolean): void {
    if (this.#drawn === null) return
    const { panels, announce, settings } = this.#drawn
    const panel = panels.get(act)
    if (panel === undefined) return
    // Only where the visitor still is: who has gone on to read elsewhere is not called back.
    const here = working && panel.element.contains(this.shadowRoot?.activeElement ?? null)
    panel.show(this.#states.get(act) ?? null, here)
    if (working) announce.textContent = panel.element.querySelector('.title, .btn')?.textContent ?? ''
    for (const each of panels.values()) each.setHeld(this.#isBusy())
    const stopped = this.#states.get('stop-advertising')?.kind === 'saved'
    // In a marketing form the number went with the consent: nothing is left to delete.
    const deletion = panels.get('delete-number')?.element
    if (deletion !== undefined) deletion.hidden = stopped && settings.kind === 'marketing'
  }

  /** Hackle keeps consents by user id: without one only this browser's are changed. */
  #lacksMember({ mode, endpoint, sdkKey }: FormSettings): boolean {
    if (mode === 'dry-run' || endpoint !== null) return false
    const found = findClient(this.#givenClient, sdkKey)
    return found.kind === 'found' && !hasUserId(found.client)
  }

  /** Looks at the site's set-up once its client is there, and says what would keep a withdrawal from taking effect. */
  async #inspect(signal: AbortSignal): Promise<void> {
    if (this.#drawn === null) return
    const { settings, speak, note } = this.#drawn
    if (settings.mode === 'dry-run' || settings.endpoint !== null) return
    let found = findClient(this.#givenClient, settings.sdkKey)
    for (let looks = 1; found.kind === 'missing' && looks < LOOKS; looks++) {
      if (!(await pause(LOOK_EVERY, signal))) return
      found = findClient(this.#givenClient, settings.sdkKey)
    }
    const troubles = await inspectClient(found, signal)
    if (signal.aborted) return
    for (const trouble of troubles) tellDeveloper(this, trouble)
    const lines = [
      troubles.some((trouble) => DROPS.includes(trouble)) ? speak('cannot-send') : null,
      troubles.includes('no-user-id') ? speak('no-member') : null,
    ]
    note.replaceChildren(...lines.flatMap((line) => (line === null ? [] : [el('p', {}, line)])))
  }
}

/** The way out that needs nothing of this page; null where the site gave no number. */
function byPhone(number: string | null, speak: Speak): HTMLElement | null {
  if (number === null) return null
  const [before = '', after = ''] = speak('by-phone').split('{number}')
  const link = el('a', { href: `tel:${number.replace(/[^\d+]/g, '')}` }, number)
  return el('p', { class: 'out-phone', part: 'opt-out' }, before, link, after)
}

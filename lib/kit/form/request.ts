import { withShownHash } from '../../consent/receipt'
import type { ConsentReceipt, Subscriptions } from '../../consent/types'
import { deliver } from '../../hackle/delivery'
import type {
  CallReport,
  Delivery,
  DeliveryRoute,
  DeliveryState,
  EndState,
  FailureCause,
  HackleClient,
  Operation,
} from '../../hackle/delivery-types'
import { findClient } from '../../hackle/find-client'
import { hasUserId } from '../../hackle/inspect'
import { tellDeveloper } from '../developer'
import { handOn, tell, tellTrouble } from '../report'
import type { FormSettings } from './settings'

/** `cancel` takes back a request that was not saved yet; `withdraw` a consent that was. */
export type Act = 'apply' | 'cancel' | 'withdraw'

export interface RequestGiven {
  readonly act: Act
  readonly settings: FormSettings
  readonly operations: readonly Operation[]
  readonly receipt: ConsentReceipt
  /** What the site gave as `element.client`. */
  readonly client: unknown
  /** Where events go: the element, or the document once it is no longer in the page. */
  target(): EventTarget
  onState(state: DeliveryState): void
}

/** One request of a visitor, from the press of the button to its end. Goes on when its form is taken out of the page. */
export class PhoneRequest {
  private delivery: Delivery | null = null
  private dropped = false
  private client: HackleClient | null = null
  private receipt: ConsentReceipt

  constructor(private readonly given: RequestGiven) {
    this.receipt = given.receipt
  }

  /** Sends it. Every state after `saving` is told to `onState`. */
  start(): void {
    // Where there is nothing to send, as in a request taken back before it left, nothing can fail.
    if (this.given.operations.length === 0) {
      this.given.onState({ kind: 'saved' })
      return
    }
    const done = this.run()
    if (this.given.settings.mode === 'live') warnBeforeLeaving(done)
  }

  get act(): Act {
    return this.given.act
  }

  get settings(): FormSettings {
    return this.given.settings
  }

  get proof(): ConsentReceipt {
    return this.receipt
  }

  get operations(): readonly Operation[] {
    return this.given.operations
  }

  get calls(): readonly CallReport[] {
    return this.delivery?.calls ?? []
  }

  retryNow(): void {
    this.delivery?.retryNow()
  }

  /** Lets go of it without a word: a newer request speaks in its place. */
  drop(): void {
    this.dropped = true
    this.delivery?.cancel()
  }

  private async run(): Promise<void> {
    const { given } = this
    this.receipt = await withShownHash(this.receipt)
    if (this.dropped) return
    const route = this.route()
    if (typeof route === 'string') {
      this.end({ kind: 'failed', cause: route, status: null, confirmed: [] })
      return
    }
    this.delivery = deliver({
      operations: given.operations,
      route,
      onChange: ({ state }) => {
        if (!this.dropped && (state.kind === 'saving' || state.kind === 'pending')) given.onState(state)
      },
      onTrouble: (trouble) => tellTrouble(given.target(), trouble),
    })
    const end = await this.delivery.done
    if (!this.dropped) this.end(end)
  }

  private route(): DeliveryRoute | FailureCause {
    const { settings, client: givenClient, target } = this.given
    if (settings.mode === 'dry-run') return { kind: 'dry' }
    if (settings.endpoint !== null) return { kind: 'endpoint', url: settings.endpoint, receipt: this.receipt }
    const found = findClient(givenClient, settings.sdkKey)
    if (found.kind === 'missing') {
      if (found.why !== 'sandboxed') tellTrouble(target(), found.why)
      else tellDeveloper(target(), 'sandboxed-frame')
      return found.why === 'too-old' ? 'too-old' : 'no-client'
    }
    if (settings.requireUser && !hasUserId(found.client)) {
      tellDeveloper(target(), 'no-user-id', '', 'error')
      return 'not-sent'
    }
    this.client = found.client
    return { kind: 'client', client: found.client, sdkKey: found.sdkKey }
  }

  private end(state: EndState): void {
    const { act, settings, target } = this.given
    const { receipt, calls } = this
    this.given.onState(state)
    if (state.kind === 'superseded') return
    if (state.kind === 'failed') {
      const { cause, status } = state
      tell(target(), 'hackle-phone:failed', { receipt, calls, cause, status })
      return
    }
    const keeper = {
      byRelay: settings.endpoint !== null,
      eventKey: settings.receiptEvent,
      client: this.client,
    }
    const dryRun = state.kind === 'dry'
    handOn(target(), receipt, keeper, (keep) => {
      const detail = { receipt, calls, dryRun, keep }
      if (state.kind === 'unconfirmed') {
        tell(target(), 'hackle-phone:unconfirmed', { ...detail, cause: state.cause })
      } else if (act === 'apply') tell(target(), 'hackle-phone:delivered', detail)
      else {
        const done = receipt.act === 'delete-number' ? 'delete-number' : 'stop-advertising'
        tell(target(), 'hackle-phone:withdrawn', { ...detail, act: done })
      }
    })
  }
}

/** Asks before the page is left, until `done`: what is under way would be lost. */
function warnBeforeLeaving(done: Promise<void>): void {
  const underWay = new AbortController()
  const ask = (event: BeforeUnloadEvent) => {
    event.preventDefault()
    // Older browsers ask only for this.
    event.returnValue = ''
  }
  addEventListener('beforeunload', ask, { signal: underWay.signal })
  void done.finally(() => underWay.abort())
}

/** What a request asks of Hackle: the consent, and the number only after it. */
export function operationsOf(subscriptions: Subscriptions | null, e164: string): readonly Operation[] {
  return [...consentTo(subscriptions), { kind: 'set-number', e164 }]
}

/** What takes a request back: every consent it gave, and the number as far as it may have been sent. */
export function takingBack(operations: readonly Operation[], withNumber: boolean): readonly Operation[] {
  const given = operations.find((operation) => operation.kind === 'consent')
  const refused = Object.keys(given?.subscriptions ?? {}).map((key) => [key, 'UNSUBSCRIBED'] as const)
  const subscriptions: Subscriptions | null = refused.length > 0 ? Object.fromEntries(refused) : null
  return [...consentTo(subscriptions), ...(withNumber ? [{ kind: 'unset-number' } as const] : [])]
}

/** What ends an earlier consent that the site knows of. */
export function endingEarlier(night: string | null): readonly Operation[] {
  const refused = ['$marketing', ...(night === null ? [] : [night])]
  return consentTo(Object.fromEntries(refused.map((key) => [key, 'UNSUBSCRIBED' as const])))
}

function consentTo(subscriptions: Subscriptions | null): readonly Operation[] {
  return subscriptions === null ? [] : [{ kind: 'consent', subscriptions }]
}

/** Whether Hackle may have the number of a request that is not saved yet. */
export function mayHoldNumber(operations: readonly Operation[], calls: readonly CallReport[]): boolean {
  return calls.some(
    ({ operation, result }) =>
      operation === 'set-number' ||
      // The number goes out as soon as the consent is confirmed, and is reported only when it was answered.
      (operation === 'consent' &&
        result === 'confirmed' &&
        operations.some(({ kind }) => kind === 'set-number')),
  )
}

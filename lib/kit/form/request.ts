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
  Owner,
} from '../../hackle/delivery-types'
import { findClient } from '../../hackle/find-client'
import { hasUserId } from '../../hackle/inspect'
import { pause } from '../../hackle/outcome'
import { tried } from '../../hackle/primordials'
import { tellDeveloper } from '../developer'
import { handOn, tell, tellTrouble } from '../report'
import type { SiteSettings } from '../settings'
import type { FormSettings } from './settings'

/** Milliseconds that the hash of a receipt may take at most. */
const HASH_TAKES = 2000

/** `cancel` takes back a request that was not saved yet; `withdraw` a consent that was. */
export type Act = 'apply' | 'cancel' | 'withdraw'

/** What a request has to know of its element. */
export type RequestSettings = Pick<SiteSettings, 'mode' | 'endpoint' | 'sdkKey' | 'receiptEvent'> & {
  readonly requireUser?: boolean
}

export interface RequestGiven<Settings extends RequestSettings> {
  readonly act: Act
  readonly settings: Settings
  readonly operations: readonly Operation[]
  readonly receipt: ConsentReceipt
  /** Of the request that this one takes back. */
  readonly owner?: Owner | null
  /** What the site gave as `element.client`. */
  readonly client: unknown
  /** Where events go: the element, or the document once it is no longer in the page. */
  target(): EventTarget
  onState(state: DeliveryState): void
}

/** One request of a visitor, from the press of the button to its end. Goes on when its form is taken out of the page. */
export interface PhoneRequest<Settings = FormSettings> {
  readonly act: Act
  readonly settings: Settings
  readonly operations: readonly Operation[]
  /** With the hash of what was shown, once that is made. */
  readonly receipt: ConsentReceipt
  readonly calls: readonly CallReport[]
  /** Whom it is for; null before anything was sent. */
  readonly owner: Owner | null
  /** Sends it. Every state after `saving` is told to `onState`. */
  start(): void
  retryNow(): void
  /** Lets go of it without a word: a newer request speaks in its place. */
  drop(): void
}

export function makeRequest<Settings extends RequestSettings>({
  client: given,
  owner = null,
  target,
  onState,
  ...asked
}: RequestGiven<Settings>): PhoneRequest<Settings> {
  const { settings, operations } = asked
  let { receipt } = asked
  let client: HackleClient | null = null
  let delivery: Delivery | null = null
  let dropped = false
  const calls = () => delivery?.calls ?? []

  function route(): DeliveryRoute | FailureCause {
    const { mode, endpoint, sdkKey, requireUser } = settings
    if (mode === 'dry-run') return { kind: 'dry' }
    if (endpoint !== null) return { kind: 'endpoint', url: endpoint, receipt }
    const found = findClient(given, sdkKey)
    if (found.kind === 'missing') {
      tellDeveloper(target(), found.why)
      return found.why === 'sdk-too-old' ? 'too-old' : 'no-client'
    }
    client = found.client
    if (requireUser !== true || hasUserId(client)) return { ...found, kind: 'client' }
    tellDeveloper(target(), 'no-user-id', '', 'error')
    return 'not-sent'
  }

  async function run(): Promise<void> {
    // A hash that never comes, or fails, keeps nothing from being sent: the receipt holds the sentences themselves.
    const hashed = withShownHash(receipt).catch(() => receipt)
    receipt = await Promise.race([hashed, pause(HASH_TAKES).then(() => receipt)])
    if (dropped) return
    const by = route()
    if (typeof by === 'string') return end({ kind: 'failed', cause: by, status: null, confirmed: [] })
    // A page that has put something of its own in the kit's place breaks it here, before anything is sent.
    delivery = tried(
      () =>
        deliver({
          operations,
          route: by,
          owner,
          onChange: ({ state }) => {
            if (!dropped && (state.kind === 'saving' || state.kind === 'pending')) onState(state)
          },
          onTrouble: (trouble) => tellTrouble(target(), trouble),
        }),
      null,
    )
    if (delivery === null) return end({ kind: 'failed', cause: 'not-sent', status: null, confirmed: [] })
    const last = await delivery.done
    if (!dropped) end(last)
  }

  function end(state: EndState): void {
    onState(state)
    if (state.kind === 'superseded') return
    const about = { receipt, calls: calls() }
    if (state.kind === 'failed') {
      const { cause, status } = state
      tell(target(), 'hackle-phone:failed', { ...about, cause, status })
      return
    }
    handOn(target(), receipt, settings, client, (keep) => {
      const detail = { ...about, dryRun: state.kind === 'dry', keep }
      const { act } = receipt
      if (state.kind === 'unconfirmed') {
        tell(target(), 'hackle-phone:unconfirmed', { ...detail, cause: state.cause })
      } else if (act === 'consent') tell(target(), 'hackle-phone:delivered', detail)
      else tell(target(), 'hackle-phone:withdrawn', { ...detail, act })
    })
  }

  return {
    ...asked,
    get receipt() {
      return receipt
    },
    get calls() {
      return calls()
    },
    get owner() {
      return delivery?.owner ?? owner
    },
    start: () => {
      // Where there is nothing to send, as in a request taken back before it left, nothing can fail.
      if (operations.length === 0) return onState({ kind: 'saved' })
      const done = run()
      if (settings.mode === 'live') warnBeforeLeaving(done)
    },
    retryNow: () => delivery?.retryNow(),
    drop: () => {
      dropped = true
      delivery?.cancel()
    },
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

/** Whether a delivery is under way. */
export function isBusy(state: DeliveryState | null): boolean {
  return state?.kind === 'saving' || state?.kind === 'pending'
}

/** What a request asks of Hackle: the consent, and the number only after it. */
export function operationsOf(subscriptions: Subscriptions | null, e164: string): readonly Operation[] {
  const consent = subscriptions && ({ kind: 'consent', subscriptions } as const)
  return [...(consent ? [consent] : []), { kind: 'set-number', e164 }]
}

/** What takes a request back: every consent it gave, and the number as far as it may have been sent. */
export function takingBack(operations: readonly Operation[], withNumber: boolean): readonly Operation[] {
  const given = operations.flatMap((operation) =>
    operation.kind === 'consent' ? Object.keys(operation.subscriptions) : [],
  )
  return [
    ...(given.length > 0 ? [refusing(given)] : []),
    ...(withNumber ? [{ kind: 'unset-number' } as const] : []),
  ]
}

/** What ends an earlier consent that the site knows of. */
export function endingEarlier(night: string | null): readonly Operation[] {
  return [refusing(['$marketing', ...(night === null ? [] : [night])])]
}

function refusing(keys: readonly string[]): Operation {
  const subscriptions = Object.fromEntries(keys.map((key) => [key, 'UNSUBSCRIBED'] as const))
  return { kind: 'consent', subscriptions }
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

import { isLocked } from '../../lib/page/lock'
import { newId } from '../../lib/page/new-id'
import { policyHrefOn } from '../../lib/page/policy-link'
import { readSite } from '../../lib/page/site-reading'
import { readPage, type PageReading } from '../../lib/page/read-page'
import { watchPage } from '../../lib/page/watch'
import { ask, GoneError, onNotice, onPort, RefusedError } from '../../lib/platform/page'
import { SCAN_PORT, type View } from '../../lib/platform/protocol'
import { scanResultOf } from '../../lib/services/scan-result'
import { answerPopup } from './answer-popup'
import { Behind } from './behind'
import { BUDGET } from './budget'
import { createSurface, revealProof, type Shown } from './surface'
import { isPolicyPage } from './told'

/** How often a worker that gives no answer is asked again before the next notice. */
const SETTLE_TRIES = 3

/**
 * The reader in a page. On a site that is turned on it reads by itself and draws; on any other it only answers the
 * popup of a user who clicked. The worker decides which, by the browser's word on where we are.
 */
export function startAgent(view: Window & typeof globalThis) {
  const life = new AbortController()
  let resident: Resident | null = null
  /** The note that a click drew on a page whose site is not turned on. */
  let guest = new AbortController()

  const settle = async (patience = SETTLE_TRIES) => {
    try {
      const state = await ask('view/get', {})
      if (resident) return resident.update(state)
      if (isLocked(view)) return
      guest.abort()
      resident = moveIn(view, state, life.signal)
    } catch (error) {
      if (isRefused(error)) {
        resident?.leave()
        resident = null
      } else if (error instanceof GoneError) {
        // Updated or removed under the page: nobody is left to answer us.
        life.abort()
      } else if (patience > 0) {
        // Any other failure says nothing of the page: what is drawn stays, and we ask again.
        view.setTimeout(() => void settle(patience - 1), 1000)
      }
    }
  }
  const freshGuest = () => {
    guest.abort()
    guest = new AbortController()
    return AbortSignal.any([life.signal, guest.signal])
  }
  onPort(
    SCAN_PORT,
    (port) => void answerPopup(view, port, { resident: () => resident, freshGuest }, life.signal),
    life.signal,
  )
  onNotice(() => void settle(), life.signal)
  void settle()
}

function isRefused(error: unknown) {
  return error instanceof RefusedError && error.refusal.refused === 'not-allowed'
}

/** Keeps a record of the reading where the user wants every one kept; the worker knows whether. */
async function keepByItself({ report }: PageReading, at: string) {
  // A record that could not be kept leaves the verdict as it is: the note offers to keep it by hand.
  const key = newId()
  await ask('record/keep', { key, report, source: 'automatic', at }).catch(() => undefined)
}

export interface Resident {
  owns(node: Node): boolean
  /** Scrolls to the words that prove the verdict. */
  reveal(): void
  update(state: View): void
  leave(): void
}

/** On a site that is turned on: reads now and whenever the page settles into something new, and draws what was read. */
function moveIn(view: Window & typeof globalThis, first: View, above: AbortSignal): Resident {
  const life = new AbortController()
  const signal = AbortSignal.any([above, life.signal])
  let state = first
  let shown: Shown | null = null
  /** What the last whole reading showed: a stopped one goes back to it. */
  let last: Shown | null = null
  let current = new AbortController()
  let reading = false
  /** The page settled into something new while it was being read. */
  let stale = false

  const behind = new Behind(view)
  const surface = createSurface(
    view,
    { again: () => void read(true), stop: () => stop(), leave: () => life.abort() },
    signal,
  )
  const draw = (next: Shown) => {
    shown = next
    surface.draw(next)
  }
  const stop = () => {
    current.abort()
    if (last) draw(last)
  }

  /** A page that never rests must not stop every reading before its end: it is read again after this one. */
  function settled(addressChanged: boolean) {
    if (reading && !addressChanged) stale = true
    else void read(false)
  }

  async function read(asked: boolean) {
    current.abort()
    current = new AbortController()
    const mine = current
    reading = true
    stale = false
    try {
      await readOnce(asked)
    } finally {
      if (mine === current) reading = false
    }
    if (mine === current && stale) void read(false)
  }

  async function readOnce(asked: boolean) {
    const run = AbortSignal.any([signal, current.signal])
    const address = view.location.href
    const onProgress = asked ? (share: number) => draw({ kind: 'reading', state, share }) : undefined
    try {
      const whole = await readPage(view, {
        owns: surface.owns,
        budget: BUDGET,
        signal: run,
        ...(onProgress && { onProgress }),
      })
      // A single-page application has gone on meanwhile: what was read is of the view before.
      if (view.location.href !== address) return
      const reading = await complete(whole, address)
      if (view.location.href !== address || run.aborted) return
      last = await tell(reading, address)
      if (!run.aborted) draw(last)
    } catch (error) {
      if (error instanceof GoneError || isRefused(error)) life.abort()
      else if (!run.aborted) throw error
    }
  }

  /** The reading with what its policy puts elsewhere. Until that is read, what the page itself says is shown. */
  async function complete(reading: PageReading, address: string): Promise<PageReading> {
    if (!isPolicyPage(reading.report, address, state.policyLink) || !behind.isNeeded(reading, address))
      return reading
    draw({ kind: 'policy', state, reading, at: state.now })
    try {
      return await behind.judged(reading, address)
    } catch (error) {
      if (error instanceof GoneError) throw error
      return reading
    }
  }

  /** Tells the worker what was read; its answer counts it already. */
  async function tell(reading: PageReading, address: string): Promise<Shown> {
    const scan = scanResultOf(reading.report)
    if (scan && isPolicyPage(reading.report, address, state.policyLink)) {
      const kept = await attempt(() => ask('page/scanned', { scan }))
      if (kept) void keepByItself(reading, state.now)
      return { kind: kept ? 'policy' : 'unkept', state, reading, at: state.now }
    }
    const policyHref = policyHrefOn(view, surface.owns)
    await attempt(() => ask('page/no-policy', { href: policyHref }))
    return { kind: 'other', state, policyHref, findings: readSite(view, surface.owns) }
  }

  /** False when the worker could not do it: what was read is shown all the same. */
  async function attempt(send: () => Promise<View>) {
    try {
      state = await send()
      return true
    } catch (error) {
      if (error instanceof GoneError || isRefused(error)) throw error
      return false
    }
  }

  watchPage(view, { owns: surface.owns, settled, signal })
  void read(false)
  return {
    owns: surface.owns,
    reveal() {
      if (last && 'reading' in last) revealProof(view, last.reading)
    },
    update(next) {
      state = next
      if (last) last = { ...last, state: next }
      if (shown) draw({ ...shown, state: next })
    },
    leave: () => life.abort(),
  }
}

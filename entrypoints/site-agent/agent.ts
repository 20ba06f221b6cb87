import { findPolicyLinks } from '../../lib/facts/policy/find-link'
import type { ReadableNode } from '../../lib/facts/policy/types'
import { readPage, type PageReading } from '../../lib/page/read-page'
import { watchPage } from '../../lib/page/watch'
import { ask, GoneError, onNotice, onPort, RefusedError } from '../../lib/platform/page'
import { SCAN_PORT, type View } from '../../lib/platform/protocol'
import { answerPopup } from './answer-popup'
import { createSurface, revealProof, type Shown } from './surface'
import { isPolicyPage, scanResultOf } from './told'

/** A page says so when it wants to stay as it is: `<meta name="text-readiness-lock">`. */
const LOCK = 'meta[name="text-readiness-lock"]'

/**
 * The reader in a page. On a site that is turned on it reads by itself and draws; on any other it only answers the
 * popup of a user who clicked. The worker decides which, by the browser's word on where we are.
 */
export function startAgent(view: Window & typeof globalThis) {
  const life = new AbortController()
  let resident: Resident | null = null

  const settle = async () => {
    try {
      const state = await ask('view/get', {})
      if (resident) resident.update(state)
      else if (!view.document.querySelector(LOCK)) resident = moveIn(view, state, life.signal)
    } catch (error) {
      resident?.leave()
      resident = null
      // Updated or removed under the page: nobody is left to answer us.
      if (error instanceof GoneError) life.abort()
    }
  }
  onPort(SCAN_PORT, (port) => void answerPopup(view, port, () => resident, life.signal), life.signal)
  onNotice(() => void settle(), life.signal)
  void settle()
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
  let current = new AbortController()

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
  let last: Shown | null = null

  async function read(asked: boolean) {
    current.abort()
    current = new AbortController()
    const run = AbortSignal.any([signal, current.signal])
    const onProgress = asked ? (share: number) => draw({ kind: 'reading', state, share }) : undefined
    try {
      const reading = await readPage(view, {
        owns: surface.owns,
        signal: run,
        ...(onProgress && { onProgress }),
      })
      last = await tell(reading)
      if (!run.aborted) draw(last)
    } catch (error) {
      if (error instanceof GoneError) life.abort()
      else if (!run.aborted) throw error
    }
  }

  /** The verdict is shown even where it could not be stored: the note then says so. */
  async function keep(reading: PageReading): Promise<Shown> {
    try {
      state = await ask('page/scanned', { scan: scanResultOf(reading.report) })
      return { kind: 'policy', state, reading, at: state.now }
    } catch (error) {
      if (!(error instanceof RefusedError) || error.refusal.refused === 'not-allowed') throw error
      return { kind: 'unkept', state, reading, at: state.now }
    }
  }

  /** Tells the worker what was read; its answer counts it already. */
  async function tell(reading: PageReading): Promise<Shown> {
    const address = view.location.href
    if (isPolicyPage(reading.report, address, state.policyLink)) {
      return keep(reading)
    }
    const links = findPolicyLinks(view.document as unknown as ReadableNode, address)
    const policyHref = links.find(({ dead }) => dead === null)?.href ?? null
    state = await ask('page/link-found', { href: policyHref })
    return { kind: 'other', state, policyHref }
  }

  watchPage(view, { owns: surface.owns, settled: () => void read(false), signal })
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

import { policyHrefOn } from '../../lib/page/policy-link'
import { readPage, type PageReading } from '../../lib/page/read-page'
import type { ScanPort } from '../../lib/platform/page'
import type { ScanAnswer } from '../../lib/platform/protocol'
import type { Resident } from './agent'
import { Behind } from './behind'
import { BUDGET } from './budget'
import { createSurface } from './surface'
import { isPolicyPage } from './told'

/**
 * Scans for the popup of a user who clicked: tells the share read, then the report. Closing the port stops it.
 * On `show` the words are scrolled to, or, where the site is not turned on, the verdict is drawn over the page once:
 * nothing of it is stored or counted.
 */
export async function answerPopup(
  view: Window & typeof globalThis,
  port: ScanPort,
  home: {
    resident: () => Pick<Resident, 'owns' | 'reveal'> | null
    /** Ends the note that an earlier click drew, and gives the life of the next. */
    freshGuest: () => AbortSignal
  },
  above: AbortSignal,
) {
  const stop = new AbortController()
  const owns = (node: Node) => home.resident()?.owns(node) ?? false
  const say = (answer: ScanAnswer) => port.postMessage(answer)
  port.onDisconnect.addListener(() => stop.abort())
  try {
    const own = await readPage(view, {
      owns,
      budget: BUDGET,
      onProgress: (share) => say({ kind: 'progress', share }),
      signal: AbortSignal.any([above, stop.signal]),
    })
    const behind = new Behind(view)
    const { href } = view.location
    // What could not be had besides changes nothing of what the page itself says.
    const reading = behind.isNeeded(own, href) ? await behind.judged(own, href).catch(() => own) : own
    const at = new Date().toISOString()
    port.onMessage.addListener((message: unknown) => {
      if (message !== 'show') return
      const resident = home.resident()
      if (resident) resident.reveal()
      else showOnce(view, reading, at, home.freshGuest())
    })
    say({
      kind: 'report',
      report: reading.report,
      policy: isPolicyPage(reading.report, view.location.href, null),
      policyHref: policyHrefOn(view, owns),
      at,
    })
  } catch {
    if (!stop.signal.aborted) say({ kind: 'failed' })
  }
}

/** Draws the verdict over a page whose site is not turned on, until it is closed or the page goes. */
function showOnce(view: Window & typeof globalThis, first: PageReading, at: string, above: AbortSignal) {
  const life = new AbortController()
  const signal = AbortSignal.any([above, life.signal])
  const again = async () => {
    try {
      const reading = await readPage(view, { owns: surface.owns, budget: BUDGET, signal })
      surface.draw({ kind: 'policy', state: null, reading, at: new Date().toISOString() })
    } catch {
      // Only an ended life stops a reading, and then there is nothing left to draw on.
    }
  }
  const wishes = { again: () => void again(), stop: () => undefined, leave: () => life.abort() }
  const surface = createSurface(view, wishes, signal)
  surface.draw({ kind: 'policy', state: null, reading: first, at })
}

import { findPolicyLinks } from '../../lib/facts/policy/find-link'
import type { ReadableNode } from '../../lib/facts/policy/types'
import { readPage, type PageReading } from '../../lib/page/read-page'
import type { ScanPort } from '../../lib/platform/page'
import type { ScanAnswer } from '../../lib/platform/protocol'
import { createSurface } from './surface'
import { isPolicyPage } from './told'

/**
 * Scans for the popup of a user who clicked: tells the share read, then the report. Closing the port stops it.
 * On `show` the verdict is drawn over the page too, once: nothing of it is stored or counted.
 */
export async function answerPopup(
  view: Window & typeof globalThis,
  port: ScanPort,
  owned: (node: Node) => boolean,
  above: AbortSignal,
) {
  const stop = new AbortController()
  const say = (answer: ScanAnswer) => port.postMessage(answer)
  port.onDisconnect.addListener(() => stop.abort())
  try {
    const reading = await readPage(view, {
      owns: owned,
      onProgress: (share) => say({ kind: 'progress', share }),
      signal: AbortSignal.any([above, stop.signal]),
    })
    const at = new Date().toISOString()
    port.onMessage.addListener((message: unknown) => {
      if (message === 'show') showOnce(view, reading, at, above)
    })
    const links = findPolicyLinks(view.document as unknown as ReadableNode, view.location.href)
    say({
      kind: 'report',
      report: reading.report,
      policy: isPolicyPage(reading.report, view.location.href, null),
      policyHref: links.find(({ dead }) => dead === null)?.href ?? null,
      at,
    })
  } catch {
    if (!stop.signal.aborted) say({ kind: 'failed' })
  }
}

function showOnce(view: Window & typeof globalThis, reading: PageReading, at: string, above: AbortSignal) {
  const life = new AbortController()
  const nothing = () => undefined
  const surface = createSurface(
    view,
    { again: nothing, stop: nothing, leave: () => life.abort() },
    AbortSignal.any([above, life.signal]),
  )
  surface.draw({ kind: 'policy', state: null, reading, at })
}

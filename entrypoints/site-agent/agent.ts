import { findPolicyLinks } from '../../lib/facts/policy/find-link'
import type { ReadableNode } from '../../lib/facts/policy/types'
import { createOverlayHost, type OverlayHost } from '../../lib/page/overlay-host'
import { readPage, type PageReading } from '../../lib/page/read-page'
import { watchPage } from '../../lib/page/watch'
import { ask, GoneError, onNotice, onPort, type ScanPort } from '../../lib/platform/page'
import { SCAN_PORT, type View } from '../../lib/platform/protocol'
import { drawSurface, STYLES } from './surface'
import { isPolicyPage, scanResultOf } from './told'

/** A page says so when it wants to stay as it is: `<meta name="text-readiness-lock">`. */
const LOCK = 'meta[name="text-readiness-lock"]'
const MODE = import.meta.env.MODE === 'e2e' ? 'open' : 'closed'

/**
 * The reader in a page. On a site that is turned on it reads by itself and draws; on any other it only answers the
 * popup of a user who clicked. The worker decides which, by the browser's word on where we are.
 */
export function startAgent(view: Window & typeof globalThis) {
  const life = new AbortController()
  let shown: Shown | null = null

  const settle = async () => {
    try {
      const state = await ask('view/get', {})
      if (shown) shown.update(state)
      else if (!view.document.querySelector(LOCK)) shown = show(view, state, life.signal)
    } catch (error) {
      shown?.leave()
      shown = null
      // Updated or removed under the page: nobody is left to answer us.
      if (error instanceof GoneError) life.abort()
    }
  }
  onPort(SCAN_PORT, (port) => void answerPopup(view, port, () => shown), life.signal)
  onNotice(() => void settle(), life.signal)
  void settle()
}

export interface Shown {
  readonly reading: PageReading | null
  owns(node: Node): boolean
  update(state: View): void
  leave(): void
}

/** Reads the page now and whenever it settles into something new, and draws what was read. */
function show(view: Window & typeof globalThis, first: View, above: AbortSignal): Shown {
  const life = new AbortController()
  const signal = AbortSignal.any([above, life.signal])
  let host: OverlayHost | null = null
  let state = first
  let reading: PageReading | null = null
  let links: ReturnType<typeof findPolicyLinks> = []
  let current = new AbortController()
  const owns = (node: Node) => host?.owns(node) ?? false

  const draw = () => {
    if (signal.aborted || !reading) return
    host ??= createOverlayHost(view, { mode: MODE, styles: STYLES, signal })
    drawSurface({ view, container: host.container, state, reading, links, again: () => void read(), signal })
  }
  const read = async () => {
    current.abort()
    current = new AbortController()
    const run = AbortSignal.any([signal, current.signal])
    try {
      reading = await readPage(view, { owns, signal: run })
      links = findPolicyLinks(view.document as unknown as ReadableNode, view.location.href)
      state = isPolicyPage(reading.report, view.location.href, state.policyLink)
        ? await ask('page/scanned', { scan: scanResultOf(reading.report) })
        : await ask('page/link-found', { href: links.find(({ dead }) => !dead)?.href ?? null })
      if (!run.aborted) draw()
    } catch (error) {
      if (error instanceof GoneError) life.abort()
      else if (!run.aborted) throw error
    }
  }
  watchPage(view, { owns, settled: () => void read(), signal })
  void read()
  return {
    get reading() {
      return reading
    },
    owns,
    update(next) {
      state = next
      draw()
    },
    leave: () => life.abort(),
  }
}

/** Scans for a popup: tells the share read, then the report. The popup stops it by closing the port. */
async function answerPopup(view: Window & typeof globalThis, port: ScanPort, shown: () => Shown | null) {
  const stop = new AbortController()
  port.onDisconnect.addListener(() => stop.abort())
  try {
    const { report } = await readPage(view, {
      owns: (node) => shown()?.owns(node) ?? false,
      onProgress: (share) => port.postMessage({ share }),
      signal: stop.signal,
    })
    const links = findPolicyLinks(view.document as unknown as ReadableNode, view.location.href)
    const policy = isPolicyPage(report, view.location.href, null)
    port.postMessage({ report, links, policy })
  } catch {
    if (!stop.signal.aborted) port.postMessage({ failed: true })
  }
}

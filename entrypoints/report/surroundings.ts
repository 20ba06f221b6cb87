import { grantedSites } from '../../lib/platform/extension'
import { drawnPage } from '../../lib/platform/windows'
import { extensionPage, readAddress, type ReadAddress, type Surroundings } from '../../lib/reach'
import type { Target } from '../../lib/rules/types'

/** One address as it was read. */
export interface Read {
  readonly read: ReadAddress
  /** It was opened in a window, because a script draws it. */
  readonly rendered: boolean
}

/** One window at a time: several would cover the person's own work. */
let windows: Promise<unknown> = Promise.resolve()

/**
 * Reads one address under the sites allowed at this moment: a permission that was taken back since counts at once. What a
 * script draws is opened in a window and read as drawn there. Rejects with `ReachError`.
 */
export async function readOne(url: string, targets: readonly Target[], signal: AbortSignal): Promise<Read> {
  const around = { ...extensionPage(await grantedSites()), pause: breathe }
  const read = await readAddress(url, around, { targets, signal })
  if (!read.needsRendering) return { read, rendered: false }
  const next = windows.catch(() => undefined).then(() => drawnPage(read.url, signal))
  windows = next
  const drawn = await next.catch(() => null)
  if (drawn === null || !around.mayFetch(drawn.url)) return { read, rendered: false }
  const again = await readAddress(drawn.url, withPage(around, drawn.url, drawn.html), { targets, signal })
  return { read: again, rendered: true }
}

/** The same surroundings, in which one address is there already. */
function withPage(around: Surroundings, page: string, html: string): Surroundings {
  return {
    ...around,
    fetch: (url, signal) =>
      url === page
        ? Promise.resolve({
            bytes: new TextEncoder().encode(html),
            contentType: 'text/html; charset=utf-8',
            url,
          })
        : around.fetch(url, signal),
  }
}

const channel = new MessageChannel()
const breaths: (() => void)[] = []
channel.port1.onmessage = () => breaths.shift()?.()

/** Lets others run. Not by a timer: those of a page in the background come once a second, and a batch would stand still there. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    breaths.push(resolve)
    channel.port2.postMessage(null)
  })
}

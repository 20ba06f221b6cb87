import browser from 'webextension-polyfill'

/** A page as its scripts have drawn it. */
export interface DrawnPage {
  /** Its markup, open shadow roots written out as templates. */
  readonly html: string
  /** The address after redirects. */
  readonly url: string
}

/** How the page stands, as a look into it tells. */
interface Look {
  readonly complete: boolean
  /** Letters of the text and number of elements: equal twice, the page rests. */
  readonly size: string
}

const LOOK_EVERY_MS = 500
/** Equal looks one after the other, after which a page counts as drawn. */
const EQUAL_LOOKS = 4
const PATIENCE_MS = 20_000
const MOST_LETTERS = 20_000_000

/**
 * Opens an address in a window of its own that does not take the focus, waits until the page rests, gives its markup and
 * closes the window. Only for sites that are turned on. Null when no script can be put there (another site, an error page) or
 * it is too large; a page that never rests is taken as it is after 20 s. Rejects when the signal ends.
 */
export async function drawnPage(url: string, signal: AbortSignal): Promise<DrawnPage | null> {
  signal.throwIfAborted()
  // Visible, not minimised: a page that nobody could see draws nothing.
  const opened = await browser.windows.create({
    url,
    focused: false,
    type: 'normal',
    width: 900,
    height: 700,
  })
  const close = () => {
    if (opened.id !== undefined) void browser.windows.remove(opened.id).catch(() => undefined)
  }
  try {
    const tabId = opened.tabs?.[0]?.id
    return tabId === undefined ? null : await whenItRests(tabId, signal)
  } finally {
    close()
  }
}

async function whenItRests(tabId: number, signal: AbortSignal): Promise<DrawnPage | null> {
  const end = performance.now() + PATIENCE_MS
  let last = ''
  let equal = 0
  while (performance.now() < end && equal < EQUAL_LOOKS) {
    await pause(LOOK_EVERY_MS)
    signal.throwIfAborted()
    const look = await inPage(tabId, lookAt)
    equal = look?.complete && look.size === last ? equal + 1 : 0
    last = look?.size ?? ''
  }
  const drawn = await inPage(tabId, markupOf)
  return drawn && drawn.html.length <= MOST_LETTERS ? drawn : null
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

async function inPage<T>(tabId: number, func: () => T): Promise<T | null> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func })
    return (answer?.result as T | undefined) ?? null
  } catch {
    // Still under way, an error page, or a site that is not turned on.
    return null
  }
}

/** Runs in the page: uses nothing from here. */
function lookAt(): Look {
  const { body } = document
  return {
    complete: document.readyState === 'complete',
    size: `${body?.innerText.length ?? 0} ${document.getElementsByTagName('*').length}`,
  }
}

/** Runs in the page: uses nothing from here. */
function markupOf(): DrawnPage {
  const shadowRoots: ShadowRoot[] = []
  const collect = (root: ParentNode) => {
    for (const element of root.querySelectorAll('*')) {
      if (!element.shadowRoot) continue
      shadowRoots.push(element.shadowRoot)
      collect(element.shadowRoot)
    }
  }
  collect(document)
  const root = document.documentElement
  const hull = (root.cloneNode(false) as Element).outerHTML
  // Chrome 123 and 124 do not have it: then without shadow roots.
  const inner =
    'getHTML' in root
      ? root.getHTML({ shadowRoots })
      : [...(root as Element).children].map((child) => child.outerHTML).join('')
  return { html: `<!doctype html>${hull.replace(/<\/html>$/i, '')}${inner}</html>`, url: location.href }
}

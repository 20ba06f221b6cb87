import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { findBrowser } from './find-browser'
import { MOST_MEGABYTES, NETWORK_SECONDS, OpenError } from './open'
import { AMOUNT, takePage } from './rendered-page'
import type { Amount, RenderedPage } from './rendered-page'

/** Draws pages in a browser, for policies that scripts write. */
export interface Renderer {
  /** A page as drawn, once it has come to rest. Rejects with {@link OpenError} alone. */
  render(target: string): Promise<RenderedPage>
  close(): Promise<void>
}

/** The browser or what drives it is not there; `code` is a key of the usage words. */
export class NoRendererError extends Error {
  constructor(readonly code: 'no-playwright' | 'no-browser' | 'browser-failed') {
    super(code)
  }
}

/** Pages drawn side by side. */
const AT_ONCE = 3
/** Milliseconds that a page is given. */
export interface Patience {
  /** In all, whatever its scripts do. */
  readonly whole: number
  /** It is at rest when nothing was added for so long. */
  readonly quiet: number
  /** The same while it shows next to nothing. */
  readonly quietShell: number
}
const PATIENCE: Patience = { whole: NETWORK_SECONDS * 1000, quiet: 1000, quietShell: 5000 }
const LOOK_AGAIN = 250
/** Letters below which a page has not shown its text yet. */
const SHELL = 1500

/** Starts the browser: `CHROME_PATH`, an installed one, or Playwright's own. Rejects with {@link NoRendererError}. */
export async function startRenderer(patience: Patience = PATIENCE): Promise<Renderer> {
  const browser = await launch()
  let running = 0
  const waiting: (() => void)[] = []
  return {
    async render(target) {
      if (running >= AT_ONCE) await new Promise<void>((go) => waiting.push(go))
      running += 1
      try {
        return await renderOne(browser, addressOf(target), patience)
      } finally {
        running -= 1
        waiting.shift()?.()
      }
    },
    close: () => browser.close(),
  }
}

async function launch(): Promise<Browser> {
  // Optional: the command reads files and addresses without it.
  const playwright = await import('playwright-core').catch(() => null)
  if (!playwright) throw new NoRendererError('no-playwright')
  const executablePath = findBrowser(playwright.chromium.executablePath() || null)
  if (executablePath === null) throw new NoRendererError('no-browser')
  try {
    // Root, as in containers, cannot start Chromium's sandbox; nobody else goes without it.
    return await playwright.chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 })
  } catch {
    throw new NoRendererError('browser-failed')
  }
}

function addressOf(target: string): URL {
  const isAddress = /^(?:https?|file):/i.test(target)
  if (isAddress && !URL.canParse(target)) throw new OpenError('bad-address')
  return isAddress ? new URL(target) : pathToFileURL(path.resolve(target))
}

/** Every page gets a context of its own: no cookie of one reaches another. */
async function renderOne(browser: Browser, url: URL, patience: Patience): Promise<RenderedPage> {
  const context = await browser.newContext({
    acceptDownloads: false,
    serviceWorkers: 'block',
    locale: 'ko-KR',
  })
  const page = await context.newPage()
  context.on('page', (other) => void other.close().catch(() => undefined))
  try {
    return await within(patience.whole, url, draw(page, url, patience))
  } catch (error) {
    throw asOpenError(error, url)
  } finally {
    // A page whose script never ends cannot be asked to go; the browser takes it away.
    await Promise.race([context.close(), pause(2000)]).catch(() => undefined)
  }
}

async function draw(page: Page, url: URL, patience: Patience): Promise<RenderedPage> {
  const end = performance.now() + patience.whole * 0.85
  const response = await page.goto(url.href, { waitUntil: 'commit', timeout: patience.whole })
  const status = response?.status() ?? 200
  if (status >= 400) throw new OpenError(status >= 500 ? 'http-server' : 'http-client', { status })
  const devtools = await page.context().newCDPSession(page)
  await atRest(devtools, end, patience)
  const taken = (await evaluate(devtools, takePage(MOST_MEGABYTES * 1024 * 1024))) as RenderedPage
  if (taken.isTooLarge) throw new OpenError('too-large', { limit: MOST_MEGABYTES })
  return taken
}

/** Waits until the page adds nothing any more; a page that always does is taken as it is when its time is nearly over. */
async function atRest(devtools: CDPSession, end: number, { quiet, quietShell }: Patience) {
  let before: Amount | null = null
  let since = performance.now()
  while (performance.now() < end) {
    // Between two documents there is no world to look into.
    const now = (await evaluate(devtools, AMOUNT).catch(() => null)) as Amount | null
    const isSame = now !== null && before?.nodes === now.nodes && before.text === now.text && now.done
    if (!isSame) since = performance.now()
    else if (performance.now() - since >= (now.text < SHELL ? quietShell : quiet)) return
    before = now
    await pause(LOOK_AGAIN)
  }
}

/** Evaluates in a world of our own: what the page has done to its prototypes does not reach it. */
async function evaluate(devtools: CDPSession, expression: string): Promise<unknown> {
  const { frameTree } = await devtools.send('Page.getFrameTree')
  const { executionContextId } = await devtools.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'scan',
  })
  const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
    expression,
    contextId: executionContextId,
    returnByValue: true,
  })
  if (exceptionDetails) throw new OpenError('network', { host: '' })
  return result.value
}

async function within<T>(ms: number, { host }: URL, work: Promise<T>): Promise<T> {
  work.catch(() => undefined)
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new OpenError('timeout', { host, seconds: ms / 1000 })), ms)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

function pause(ms: number) {
  return new Promise((resume) => setTimeout(resume, ms))
}

/** Chromium's own names of what went wrong. */
const CAUSES = [
  [/ERR_NAME_NOT_RESOLVED|ERR_NAME_RESOLUTION/, 'no-host'],
  [/ERR_CERT|ERR_SSL/, 'tls'],
  [/ERR_TOO_MANY_REDIRECTS/, 'redirects'],
  [/ERR_CONNECTION_REFUSED|ERR_ADDRESS_UNREACHABLE/, 'refused'],
  [/ERR_FILE_NOT_FOUND/, 'not-found'],
  [/ERR_ACCESS_DENIED/, 'not-readable'],
  [/Timeout|ERR_TIMED_OUT/i, 'timeout'],
] as const

function asOpenError(error: unknown, { host }: URL): OpenError {
  if (error instanceof OpenError) return error
  const message = error instanceof Error ? error.message : ''
  const code = CAUSES.find(([cause]) => cause.test(message))?.[1] ?? 'network'
  const detail = /ERR_[A-Z_]+/.exec(message)?.[0] ?? ''
  return new OpenError(code, { host, detail, seconds: NETWORK_SECONDS })
}

import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { chromium } from '@playwright/test'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { findChromium } from '../setup/browsers.mjs'
import type { StandIn } from '../stand-in'
import { clickToolbarAction, grantByExtensionsPage, openPopupAsTab, stopServiceWorkers } from './extension'
import type { ToolbarPopup } from './popup'

export interface ChromiumOptions {
  readonly standIn: StandIn
  /** Language of the browser: of the extension's texts and of `navigator.language`. */
  readonly language: 'ko' | 'en'
  /** Folder of the unpacked extension; `null` starts without one. */
  readonly extension: string | null
  /** The extension opens its first page when it is installed: wait for it, else it comes to the front at any time later. */
  readonly firstRun?: boolean
  /** Draw a window; needs a display. */
  readonly headed?: boolean
}

const LOCALE = { ko: 'ko-KR', en: 'en-US' } as const

const STEADY = [
  '--ignore-certificate-errors',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-extension-debugging',
]

function launchOptions(standIn: StandIn, more: readonly string[], headed = false) {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('No Chromium was found. Set CHROME_PATH or install Chromium.')
  return {
    executablePath,
    headless: !headed,
    // Root, as in containers, cannot start Chromium's sandbox.
    chromiumSandbox: false,
    args: [`--host-resolver-rules=${standIn.hostResolverRules}`, ...STEADY, ...more],
  }
}

function contextOptions(language: ChromiumOptions['language']) {
  return { ignoreHTTPSErrors: true, locale: LOCALE[language] }
}

/**
 * A Chromium without an extension, for many sessions in turn: see `ChromiumSession.within`. `keepsPages`: with its back/forward
 * cache, as people have it.
 */
export function launchChromium(standIn: StandIn, { keepsPages = false } = {}): Promise<Browser> {
  // Playwright turns it off: it does not wait for pages that come back without a load.
  const ignoreDefaultArgs = keepsPages ? ['--disable-back-forward-cache'] : []
  return chromium.launch({ ...launchOptions(standIn, []), ignoreDefaultArgs })
}

async function launch(profile: string, options: ChromiumOptions): Promise<BrowserContext> {
  const { extension, language, standIn, headed } = options
  if (extension !== null && !existsSync(path.join(extension, 'manifest.json'))) {
    throw new Error(`No extension lies at ${path.basename(extension)}. Run npm run build:e2e first.`)
  }
  const load =
    extension === null ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
  return chromium.launchPersistentContext(profile, {
    ...launchOptions(standIn, [...load, `--lang=${language}`], headed),
    ...contextOptions(language),
  })
}

/** A Chromium with a profile of its own, in which only the stand-in's hosts exist. */
export class ChromiumSession {
  private constructor(
    /** What it was started with; null for a session within a browser that others use too. */
    private readonly own: { readonly profile: string; readonly options: ChromiumOptions } | null,
    private current: BrowserContext,
  ) {
    this.record()
  }

  private requests: { page: Page | null; url: string }[] = []

  static async start(options: ChromiumOptions): Promise<ChromiumSession> {
    const profile = mkdtempSync(path.join(os.tmpdir(), 'text-readiness-chromium-'))
    const context = await launch(profile, options)
    const session = new ChromiumSession({ profile, options }, context)
    if (options.extension !== null) await session.worker()
    if (options.firstRun === true) await session.welcomed()
    return session
  }

  /**
   * A session without an extension in a browser of `launchChromium`: cookies, storage and cache of its own, in a twentieth
   * of the time. It cannot be restarted.
   */
  static async within(browser: Browser, language: ChromiumOptions['language']): Promise<ChromiumSession> {
    return new ChromiumSession(null, await browser.newContext(contextOptions(language)))
  }

  get context(): BrowserContext {
    return this.current
  }

  /** Closes the browser and starts it again on the same profile, as a person does overnight. */
  async restart(): Promise<void> {
    if (this.own === null) throw new Error('This session has no browser of its own to restart.')
    const { profile, options } = this.own
    await this.current.close()
    this.current = await launch(profile, options)
    this.record()
    if (options.extension !== null) await this.worker()
  }

  async close(): Promise<void> {
    await this.current.close()
    if (this.own) rmSync(this.own.profile, { recursive: true, force: true, maxRetries: 5 })
  }

  /** Looks until it is there: the event of a new page comes before the page has its address. */
  private async welcomed(): Promise<void> {
    const end = performance.now() + 10_000
    while (performance.now() < end) {
      const page = this.current.pages().find((each) => each.url().endsWith('/welcome.html'))
      if (page) return page.waitForLoadState()
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error('The extension did not open its first page.')
  }

  /** The extension's service worker as it runs now, waited for. */
  async worker() {
    return this.current.serviceWorkers().at(-1) ?? (await this.current.waitForEvent('serviceworker'))
  }

  get extensionId(): string {
    const worker = this.current.serviceWorkers().at(-1)
    if (worker !== undefined) this.id = new URL(worker.url()).host
    if (this.id === null) throw new Error('No extension is loaded in this browser.')
    return this.id
  }

  private id: string | null = null

  /**
   * A page in the extension's name that draws nothing and asks the worker for nothing, for the extension's interfaces.
   */
  openQuietPage(): Promise<Page> {
    return this.openExtensionPage('manifest.json')
  }

  /** The popup in a tab, seeing `page` as the active tab. `file` is its file name in the built extension. */
  openPopup(page: Page, file = 'popup.html'): Promise<Page> {
    return openPopupAsTab(this.current, this.extensionId, page, file)
  }

  /** Presses the toolbar button on `page`: grants `activeTab` and gives the real popup, `null` when none opens. */
  clickToolbarAction(page: Page): Promise<ToolbarPopup | null> {
    return clickToolbarAction(this.current, this.extensionId, page)
  }

  /** Makes the extension's next `permissions.request` for this origin (`https://host/*`) resolve without a prompt. */
  grantByExtensionsPage(origin: string): Promise<void> {
    return grantByExtensionsPage(this.current, this.extensionId, origin)
  }

  /** Stops the service worker; its next event starts it anew, with nothing in memory. */
  stopServiceWorker(): Promise<void> {
    return stopServiceWorkers(this.current, this.extensionId)
  }

  /** A page of the extension by its file name, such as `options.html`. */
  async openExtensionPage(file: string): Promise<Page> {
    const page = await this.current.newPage()
    await page.goto(`chrome-extension://${this.extensionId}/${file}`)
    return page
  }

  /** The addresses that a page and its frames have asked for, in order. */
  requestsOf(page: Page): string[] {
    return this.requests.filter((request) => request.page === page).map(({ url }) => url)
  }

  /** The addresses that the service worker has asked for, in order. */
  requestsOfWorker(): string[] {
    return this.requests.filter((request) => request.page === null).map(({ url }) => url)
  }

  private record(): void {
    this.current.on('request', (request) => {
      const page = request.serviceWorker() === null ? pageOf(() => request.frame().page()) : null
      this.requests.push({ page, url: request.url() })
    })
  }
}

/** A navigation has no frame yet when its first request is reported; Playwright throws then. */
function pageOf(find: () => Page): Page | null {
  try {
    return find()
  } catch {
    return null
  }
}

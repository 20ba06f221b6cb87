import type { BrowserContext, CDPSession, Page } from '@playwright/test'
import { ToolbarPopup } from './popup'

interface TargetInfo {
  readonly targetId: string
  readonly type: string
  readonly url: string
  readonly embedderData?: { readonly tabActive?: boolean }
}

interface ShownTab {
  readonly id?: number
  readonly active: boolean
  readonly lastAccessed: number
}

/** The parts of the extension API that the helpers use inside the browser. */
interface ExtensionApi {
  tabs: { query(filter: object): Promise<ShownTab[]>; getCurrent(): Promise<ShownTab | undefined> }
  developerPrivate: { addHostPermission(id: string, origin: string): Promise<void> }
}

/**
 * Lets the extension be given an origin (`https://shop.example/*`) without a prompt, which nothing can click in a browser
 * without a display. The permission is not there by this alone: `permissions.request` then resolves at once.
 */
export async function grantByExtensionsPage(
  context: BrowserContext,
  id: string,
  origin: string,
): Promise<void> {
  const page = await context.newPage()
  // Any address of that page has the interface; its own takes half a second to draw.
  await page.goto('chrome://extensions/strings.m.js')
  await page.evaluate(
    ([extension, host]) => {
      const { chrome } = globalThis as unknown as { chrome: ExtensionApi }
      return chrome.developerPrivate.addHostPermission(extension, host)
    },
    [id, origin] as const,
  )
  await page.close()
}

/** Stops every service worker, as Chromium does after half a minute without work. Resolves when none runs. */
export async function stopServiceWorkers(context: BrowserContext, id: string): Promise<void> {
  const page = await context.newPage()
  // Any page of the extension's origin will do; this one runs no script that could wake the worker.
  await page.goto(`chrome-extension://${id}/manifest.json`)
  const cdp = await context.newCDPSession(page)
  const stopped = new Promise<void>((resolve) => {
    cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.length > 0 && versions.every(({ runningStatus }) => runningStatus === 'stopped')) resolve()
    })
  })
  await cdp.send('ServiceWorker.enable')
  await cdp.send('ServiceWorker.stopAllWorkers')
  await stopped
  await page.close()
}

/**
 * Presses the extension's toolbar button while `page` is the tab in front: this grants `activeTab` for it and opens the
 * popup, if the extension has one.
 */
export async function clickToolbarAction(
  context: BrowserContext,
  id: string,
  page: Page,
): Promise<ToolbarPopup | null> {
  const browser = context.browser()
  if (browser === null) throw new Error('The browser is gone.')
  await page.bringToFront()
  const cdp = await browser.newBrowserCDPSession()
  const tab = (await targets(cdp, 'tab')).find(
    ({ url, embedderData }) => url === page.url() && embedderData?.tabActive === true,
  )
  if (tab === undefined) throw new Error(`No tab in front shows ${page.url()}`)
  const before = new Set((await targets(cdp, 'page')).map(({ targetId }) => targetId))
  await cdp.send('Extensions.triggerAction', { id, targetId: tab.targetId })
  const opened = await poll(async () => {
    const now = await targets(cdp, 'page')
    return now.find(
      ({ targetId, url }) => !before.has(targetId) && url.startsWith(`chrome-extension://${id}/`),
    )
  })
  return opened === undefined ? null : ToolbarPopup.attach(cdp, opened.targetId)
}

/**
 * The popup's page in a tab of its own, for locators and axe. It is told that `page` is the active tab, as the popup under the
 * toolbar button would see. No `activeTab` comes with it: call `clickToolbarAction` before where that matters.
 */
export async function openPopupAsTab(
  context: BrowserContext,
  id: string,
  page: Page,
  file: string,
): Promise<Page> {
  await page.bringToFront()
  const popup = await context.newPage()
  await popup.addInitScript(() => {
    type Queries = Pick<ExtensionApi, 'tabs'>
    const { chrome, browser } = globalThis as unknown as { chrome?: Queries; browser?: Queries }
    for (const api of new Set([chrome, browser])) {
      if (api?.tabs === undefined) continue
      const { tabs } = api
      const query = tabs.query.bind(tabs)
      // By the time of use, not by address: without a permission the extension sees no address of a tab.
      const shown = Promise.all([tabs.getCurrent(), query({})]).then(
        ([own, all]) =>
          all.filter(({ id }) => id !== own?.id).sort((a, b) => b.lastAccessed - a.lastAccessed)[0]?.id,
      )
      tabs.query = async (filter) => {
        const asksForActive = 'active' in filter && filter.active === true
        if (!asksForActive) return query(filter)
        const id = await shown
        const all = await query({})
        return all.filter((tab) => tab.id === id).map((tab) => ({ ...tab, active: true }))
      }
    }
  })
  await popup.goto(`chrome-extension://${id}/${file}`)
  return popup
}

async function targets(cdp: CDPSession, type: string): Promise<TargetInfo[]> {
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type }] })
  return targetInfos
}

/** Asks until there is an answer, for two seconds. */
async function poll<T>(ask: () => Promise<T | undefined>): Promise<T | undefined> {
  const end = performance.now() + 2_000
  for (;;) {
    const got = await ask()
    if (got !== undefined || performance.now() > end) return got
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

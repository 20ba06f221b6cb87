import browser from 'webextension-polyfill'
import type { Notice } from './protocol'
import { patternOf, siteOf, siteOfPattern, type Site } from './site'

/** Who sent a message, by the browser's own word. Never taken from the message. */
export interface Sender {
  /** The extension's own page, or a script of ours in the top frame of a visited page. */
  readonly kind: 'extension' | 'page'
  readonly url: string
  readonly site: Site | null
  readonly tabId: number | null
}

/** Null when the browser names no sender that we know: another extension, or a frame. */
export function senderOf(raw: browser.Runtime.MessageSender): Sender | null {
  if (raw.id !== browser.runtime.id || !raw.url) return null
  const tabId = raw.tab?.id ?? null
  if (raw.url.startsWith(browser.runtime.getURL(''))) {
    return { kind: 'extension', url: raw.url, site: null, tabId }
  }
  if (raw.frameId !== 0) return null
  return { kind: 'page', url: addressOf(raw), site: siteOf(raw.url), tabId }
}

/** Chrome names the address that was loaded; in a single-page application the tab has gone on since, on the same site. */
function addressOf({ url = '', tab }: browser.Runtime.MessageSender) {
  return tab?.url && siteOf(tab.url) === siteOf(url) ? tab.url : url
}

/** Answers messages. A listener that returns a promise keeps the channel open in every browser (polyfill). */
export function onRequest(answer: (message: unknown, sender: Sender) => Promise<unknown>) {
  browser.runtime.onMessage.addListener((message: unknown, raw: browser.Runtime.MessageSender) => {
    const sender = senderOf(raw)
    return sender ? answer(message, sender) : undefined
  })
}

/** Sites that are turned on: exact hosts the user allowed. Wider grants of the browser's own menus do not count. */
export async function grantedSites(): Promise<Site[]> {
  const { origins = [] } = await browser.permissions.getAll()
  const sites = origins.map(siteOfPattern).filter((site) => site !== null)
  return [...new Set(sites)].filter((site) => !ownHosts().includes(site)).sort()
}

function ownHosts() {
  const { host_permissions: own = [] } = browser.runtime.getManifest() as { host_permissions?: string[] }
  return own.map(siteOfPattern)
}

/**
 * Asks the user for one site. Must be called in the click itself, before anything is awaited:
 * Firefox forgets the gesture after the first await.
 */
export function requestSite(site: Site) {
  return browser.permissions.request({ origins: [patternOf(site)] })
}

/** The same for many sites in one question; all of them or none. */
export function requestSites(sites: readonly Site[]) {
  return browser.permissions.request({ origins: sites.map(patternOf) })
}

export function removeSite(site: Site) {
  return browser.permissions.remove({ origins: [patternOf(site)] })
}

/** Hears sites being turned on and off, also from the browser's own menus. */
export function onSitesChanged(changed: (added: Site[], removed: Site[]) => void) {
  const sites = (granted: browser.Permissions.Permissions) =>
    (granted.origins ?? []).map(siteOfPattern).filter((site) => site !== null)
  browser.permissions.onAdded.addListener((granted) => changed(sites(granted), []))
  browser.permissions.onRemoved.addListener((granted) => changed([], sites(granted)))
}

const READER = 'site-agent.js'
const scriptId = (site: Site) => `reader ${site}`

/** Makes the registered readers equal to the sites that are turned on. */
export async function registerReaders(sites: readonly Site[]) {
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id)
  const wanted = sites.map(scriptId)
  const stale = registered.filter((id) => !wanted.includes(id))
  if (stale.length) await browser.scripting.unregisterContentScripts({ ids: stale })
  const fresh = sites.filter((site) => !registered.includes(scriptId(site)))
  if (fresh.length) {
    await browser.scripting.registerContentScripts(
      fresh.map((site) => ({
        id: scriptId(site),
        matches: [patternOf(site)],
        js: [READER],
        runAt: 'document_idle' as const,
        persistAcrossSessions: true,
      })),
    )
  }
}

/** Puts the reader into one tab now. Rejects where the browser allows no script (its own pages, stores). */
export async function injectReader(tabId: number) {
  await browser.scripting.executeScript({ target: { tabId }, files: [READER] })
}

/** Puts the opened overlay into a tab of the dashboard: its badge alone lies in every page there. */
export async function injectOverlay(tabId: number) {
  await browser.scripting.executeScript({ target: { tabId }, files: ['overlay.js'] })
}

/** Tells all our scripts in the tabs, and our own pages; tabs without one are no error. */
export async function tellAll(notice: Notice) {
  const tabs = await browser.tabs.query({})
  await Promise.all([
    // Our own pages hear it by the runtime; none being open is no error either.
    browser.runtime.sendMessage(notice).catch(() => undefined),
    ...tabs.map(({ id }) =>
      id === undefined ? null : browser.tabs.sendMessage(id, notice).catch(() => undefined),
    ),
  ])
}

/** Tabs showing one of these sites; only sites we may read can be asked for. */
export async function tabsOf(sites: readonly Site[]): Promise<number[]> {
  if (!sites.length) return []
  const tabs = await browser.tabs.query({ url: sites.map(patternOf) })
  return tabs.map(({ id }) => id).filter((id) => id !== undefined)
}

/** Every tab there is, by id. */
export async function allTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({})
  return tabs.map(({ id }) => id).filter((id) => id !== undefined)
}

/** Text and title of the toolbar button in one tab. A tab that is gone is no error. */
export async function setBadge(tabId: number, text: string, title: string) {
  try {
    await browser.action.setBadgeText({ tabId, text })
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#161a21' })
    // An empty title brings back the one of the manifest.
    await browser.action.setTitle({ tabId, title })
  } catch {
    // The tab was closed in between.
  }
}

/** The same for all tabs that have no text of their own, such as those opened later. */
export async function setBadgeEverywhere(text: string, title: string) {
  await browser.action.setBadgeText({ text })
  await browser.action.setBadgeBackgroundColor({ color: '#161a21' })
  await browser.action.setTitle({ title })
}

export interface ShownTab {
  readonly id: number
  /** Unknown to us unless the site is turned on or the user clicked the button on it. */
  readonly url: string | null
}

/** The tab in front of the user, or the one named. Null when it is gone. */
export async function shownTab(tabId: number | null = null): Promise<ShownTab | null> {
  const tab =
    tabId === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(tabId).catch(() => undefined)
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null }
}

export function openTab(url: string) {
  return browser.tabs.create({ url })
}

/** Opens a page of the extension: `welcome.html`. */
export function openOwnPage(path: string) {
  return browser.tabs.create({ url: browser.runtime.getURL(path) })
}

export function openSettings() {
  return browser.runtime.openOptionsPage()
}

/** Opens the popup, or the same page in a tab where the browser does not let us. */
export async function openPopup(tabId: number | null) {
  try {
    await browser.action.openPopup()
  } catch {
    await openOwnPage(tabId === null ? 'popup.html' : `popup.html?tab=${tabId}`)
  }
}

export function onInstalled(installed: (first: boolean) => void) {
  browser.runtime.onInstalled.addListener(({ reason }) => installed(reason === 'install'))
}

export function onStartup(started: () => void) {
  browser.runtime.onStartup.addListener(started)
}

/** A port to the reader in a tab; closing it stops the scan. */
export function connectReader(tabId: number, name: string) {
  return browser.tabs.connect(tabId, { name, frameId: 0 })
}

/** Hears that the state has changed, in a page of the extension. */
export function onViewChanged(changed: () => void, signal: AbortSignal) {
  const hear = (message: unknown) => {
    if ((message as Partial<Notice> | null)?.type === 'view/changed') changed()
    return undefined
  }
  browser.runtime.onMessage.addListener(hear)
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear), { once: true })
}

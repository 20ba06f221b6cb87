import { browser, type Browser } from 'wxt/browser'

/** The parts of it that differ: Chrome has a side panel, Firefox a sidebar. */
interface Panels {
  readonly sidePanel?: typeof Browser.sidePanel
  readonly sidebarAction?: { open(): Promise<void> }
}

/**
 * Opens the side panel beside the tabs of a window. Must be called in the click itself, before anything is awaited:
 * both browsers want the gesture. Rejects where the browser has neither panel nor sidebar.
 */
export function openSidePanel(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels
  if (sidePanel) return sidePanel.open({ windowId })
  return sidebarAction ? sidebarAction.open() : Promise.reject(new Error('no side panel'))
}

/** The window that a page of ours stands in. Ask before the click: see {@link openSidePanel}. */
export async function ownWindow(): Promise<number | null> {
  return (await browser.windows.getCurrent()).id ?? null
}

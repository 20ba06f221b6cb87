import type { Page } from '@playwright/test'
import { ChromiumSession } from '../browser/chromium'
import type { StandIn } from '../stand-in'
import type { Surface } from './surface'

/** Chromium without the extension, over the stand-in. */
export async function chromiumSurface(standIn: StandIn): Promise<Surface> {
  let session: ChromiumSession | null = null
  let page: Page | null = null
  const lines: string[] = []

  const here = () => {
    if (page === null) throw new Error('No page is open yet: call fresh() first.')
    return page
  }

  return {
    name: 'Chromium',
    async fresh() {
      await session?.close()
      lines.length = 0
      session = await ChromiumSession.start({ standIn, language: 'ko', extension: null })
      page = await session.context.newPage()
      page.on('console', (message) => lines.push(message.text()))
      page.on('pageerror', (error) => lines.push(String(error)))
      page.on('dialog', (dialog) => void dialog.accept())
    },
    async open(address) {
      await here().goto(address)
    },
    async click(host, inner) {
      await here().locator(`${host} ${inner}`).first().click()
    },
    async type(host, inner, text) {
      await here().locator(`${host} ${inner}`).first().pressSequentially(text)
    },
    evaluate: <T>(body: string, args: readonly unknown[] = []) =>
      here().evaluate<T, [string, readonly unknown[]]>(
        ([source, given]) => new Function(source).apply(null, [...given]) as T,
        [body, args],
      ),
    async offline(on) {
      await here().context().setOffline(on)
    },
    async leave(address) {
      await here().evaluate((to) => void setTimeout(() => (location.href = to)), address)
      await here().waitForURL(address)
    },
    console: () => lines,
    async close() {
      await session?.close()
    },
  }
}

import path from 'node:path'
import { test as base } from '@playwright/test'
import type { Browser } from '@playwright/test'
import { startStandIn } from '../stand-in'
import type { StandIn } from '../stand-in'
import { ChromiumSession, launchChromium } from './chromium'

/** The extension as built for tests (open shadow roots). */
export const CHROME_BUILD = path.resolve(import.meta.dirname, '../../.output/chrome-mv3-e2e')

interface Options {
  /** Language of the browser, `ko` by default: `test.use({ language: 'en' })`. */
  language: 'ko' | 'en'
  /** Folder of the extension to load; `null` for a browser without one. */
  extension: string | null
}

interface Fixtures {
  /**
   * A fresh Chromium for this test; without an extension, a fresh context in a Chromium that the tests without one share.
   * `context` and `page` are of this session.
   */
  session: ChromiumSession
}

interface WorkerFixtures {
  runningStandIn: StandIn
  /** The Chromium without an extension, started when it is first asked for. */
  bareBrowser: () => Promise<Browser>
}

export const test = base.extend<Options & Fixtures & { standIn: StandIn }, WorkerFixtures>({
  language: ['ko', { option: true }],
  extension: [CHROME_BUILD, { option: true }],

  runningStandIn: [
    async ({}, use) => {
      const standIn = await startStandIn()
      await use(standIn)
      await standIn.close()
    },
    { scope: 'worker' },
  ],

  bareBrowser: [
    async ({ runningStandIn }, use) => {
      const started: Promise<Browser>[] = []
      await use(() => (started[0] ??= launchChromium(runningStandIn)))
      await (await started[0])?.close()
    },
    { scope: 'worker' },
  ],

  standIn: async ({ runningStandIn }, use) => {
    runningStandIn.reset()
    await use(runningStandIn)
  },

  session: async ({ standIn, language, extension, bareBrowser }, use) => {
    const session =
      extension === null
        ? await ChromiumSession.within(await bareBrowser(), language)
        : await ChromiumSession.start({
            standIn,
            language,
            extension,
            firstRun: extension === CHROME_BUILD,
          })
    await use(session)
    await session.close()
  },

  context: async ({ session }, use) => {
    await use(session.context)
  },

  page: async ({ session }, use) => {
    await use(await session.context.newPage())
  },
})

export { expect } from '@playwright/test'

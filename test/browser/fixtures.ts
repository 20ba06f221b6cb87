import path from 'node:path'
import { test as base } from '@playwright/test'
import { startStandIn } from '../stand-in'
import type { StandIn } from '../stand-in'
import { ChromiumSession } from './chromium'

/** The extension as built for tests (open shadow roots). */
export const CHROME_BUILD = path.resolve(import.meta.dirname, '../../.output/chrome-mv3-e2e')

interface Options {
  /** Language of the browser, `ko` by default: `test.use({ language: 'en' })`. */
  language: 'ko' | 'en'
  /** Folder of the extension to load; `null` for a browser without one. */
  extension: string | null
}

interface Fixtures {
  /** A fresh Chromium for this test. `context` and `page` are of this session. */
  session: ChromiumSession
}

interface WorkerFixtures {
  runningStandIn: StandIn
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

  standIn: async ({ runningStandIn }, use) => {
    runningStandIn.reset()
    await use(runningStandIn)
  },

  session: async ({ standIn, language, extension }, use) => {
    const session = await ChromiumSession.start({
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

import { launchFirefox } from './firefox'
import type { FirefoxSession } from './firefox'
import { test as base } from './fixtures'

/** A test in a Firefox without the add-on: one for all tests of a file, which forgets between them. */
export const test = base.extend<{ firefox: FirefoxSession }, { runningFirefox: FirefoxSession }>({
  runningFirefox: [
    async ({ runningStandIn }, use) => {
      const firefox = await launchFirefox({ addon: null, hosts: runningStandIn.mappings })
      await use(firefox)
      await firefox.close()
    },
    { scope: 'worker' },
  ],

  firefox: async ({ standIn, runningFirefox }, use) => {
    await runningFirefox.forget()
    // What the page before sent on leaving is not this test's.
    standIn.reset()
    await use(runningFirefox)
  },
})

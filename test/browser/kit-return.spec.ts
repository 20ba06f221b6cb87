import { ChromiumSession, launchChromium } from './chromium'
import { chromiumVisitor } from './chromium-visitor'
import { test as base } from './fixtures'
import { RETURNS } from './kit-return'

const test = base.extend({
  session: async ({ standIn }, use) => {
    const browser = await launchChromium(standIn, { keepsPages: true })
    await use(await ChromiumSession.within(browser, 'ko'))
    await browser.close()
  },
})

for (const [name, walk] of Object.entries(RETURNS)) {
  test(name, async ({ page, standIn }) => {
    await walk(await chromiumVisitor(page), standIn)
  })
}

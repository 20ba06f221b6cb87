import { chromiumVisitor } from './chromium-visitor'
import { test } from './fixtures'
import { JOURNEYS } from './kit-journeys'

test.use({ extension: null })

for (const [name, journey] of Object.entries(JOURNEYS)) {
  test(name, async ({ page, standIn }) => {
    await journey(await chromiumVisitor(page), standIn)
  })
}

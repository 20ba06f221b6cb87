import { firefoxVisitor } from './firefox-visitor'
import { test } from './one-firefox'
import { JOURNEYS } from './kit-journeys'

for (const [name, journey] of Object.entries(JOURNEYS)) {
  test(name, async ({ firefox, standIn }) => {
    await journey(firefoxVisitor(firefox), standIn)
  })
}

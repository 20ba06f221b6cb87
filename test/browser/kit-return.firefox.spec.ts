import { firefoxVisitor } from './firefox-visitor'
import { RETURNS } from './kit-return'
import { test } from './one-firefox'

for (const [name, walk] of Object.entries(RETURNS)) {
  test(name, async ({ firefox, standIn }) => {
    await walk(firefoxVisitor(firefox), standIn)
  })
}

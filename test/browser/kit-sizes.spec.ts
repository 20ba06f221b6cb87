import { chromiumVisitor } from './chromium-visitor'
import { test } from './fixtures'
import { lookAtEveryState } from './kit-sizes'

test.use({ extension: null })

test('every state is whole at 320 px, at 200 % zoom and with letters of twice the size', async ({
  page,
  standIn,
}) => {
  const session = await page.context().newCDPSession(page)
  const set =
    (width: number, height: number, deviceScaleFactor: number, letters = '') =>
    async () => {
      await session.send('Emulation.setDeviceMetricsOverride', {
        width,
        height,
        deviceScaleFactor,
        mobile: false,
      })
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size
      }, letters)
    }
  await lookAtEveryState(await chromiumVisitor(page), standIn, {
    '320 px': set(320, 800, 1),
    // A window of 1280 × 800.
    '200 %': set(640, 400, 2),
    'letters of the page at 200 %': set(1280, 800, 1, '200%'),
    usual: set(1280, 800, 1),
  })
})

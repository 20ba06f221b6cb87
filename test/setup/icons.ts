/** Draws the toolbar icons from `icon.svg`: run `npx tsx test/setup/icons.ts` after changing it. */
import { readFile, writeFile } from 'node:fs/promises'
import { chromium } from '@playwright/test'

const svg = await readFile(new URL('icon.svg', import.meta.url), 'utf8')
const browser = await chromium.launch({
  executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  chromiumSandbox: false,
})
const page = await browser.newPage()
for (const size of [16, 32, 48, 128]) {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
  const picture = await page.screenshot({ omitBackground: true })
  await writeFile(new URL(`../../public/icon/${size}.png`, import.meta.url), picture)
}
await browser.close()

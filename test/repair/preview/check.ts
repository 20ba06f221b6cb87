// Looks at the preview in Chromium: `tsx test/repair/preview/check.ts FOLDER` takes pictures and says what does not hold.
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { createServer } from 'vite'
import { PAGES } from './pages'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const wrong: string[] = []
const hold = (isRight: boolean, what: string) => {
  if (!isRight) wrong.push(what)
}

const sheetBox = (page: Page) =>
  page
    .locator('.preview')
    .boundingBox({ timeout: 500 })
    .catch(() => null)

/** Distance from the bottom of the last row of the page's table to the sheet. */
async function gap(page: Page): Promise<number | null> {
  const [sheet, table] = [await sheetBox(page), await page.locator('main table').boundingBox()]
  return sheet && table ? Math.round(sheet.y - table.y - table.height) : null
}

async function settled(page: Page) {
  await page.evaluate(
    () =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)))),
  )
}

async function look(page: Page, form: string, file: string) {
  await page.waitForSelector('[data-drawn]')
  await settled(page)
  await page.screenshot({ path: file })
  await page.evaluate(axeSource)
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(root: Element, options: object): Promise<{ violations: { id: string }[] }> }
    }
    const root = document.documentElement.lastElementChild
    if (!root) return ['nothing drawn']
    return (await axe.run(root, {})).violations.map(({ id }) => id)
  })
  hold(violations.length === 0, `${form}: axe ${violations.join(', ')}`)
  const isUntouched = await page.evaluate(
    () => document.documentElement.dataset['before'] === document.body.outerHTML,
  )
  hold(isUntouched, `${form}: the page has changed`)
}

const [folder = join(tmpdir(), 'text-readiness-preview')] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
const server = await createServer({
  root: import.meta.dirname,
  configFile: false,
  logLevel: 'error',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: {
    port: 0,
    hmr: false,
    watch: null,
    host: '127.0.0.1',
    fs: { allow: [join(import.meta.dirname, '../../..')] },
  },
})
await server.listen()
const address = server.resolvedUrls?.local[0] ?? ''
const installed = process.env['CHROME_PATH'] ?? '/usr/bin/chromium'
const browser = await chromium.launch(existsSync(installed) ? { executablePath: installed } : {})
try {
  for (const form of Object.keys(PAGES)) {
    for (const [width, scheme] of [
      [1000, 'light'],
      [1000, 'dark'],
      [320, 'light'],
    ] as const) {
      const page = await browser.newPage({
        viewport: { width, height: 800 },
        colorScheme: scheme,
        reducedMotion: 'reduce',
      })
      await page.goto(`${address}?form=${form}&show`)
      await look(page, form, join(folder, `${form}.${width}.${scheme}.png`))
      const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1)
      hold(!isWide, `${form}: wider than ${width}`)
      await page.close()
    }
  }
  const page = await browser.newPage({ viewport: { width: 1000, height: 700 }, reducedMotion: 'reduce' })
  await page.goto(`${address}?form=table&show`)
  await page.waitForSelector('[data-drawn]')
  await settled(page)
  hold((await gap(page)) === 0, 'table: not below its last row')
  await page.mouse.wheel(0, 120)
  await settled(page)
  hold((await gap(page)) === 0, 'table: does not follow scrolling')
  await page.evaluate(() => document.querySelector('h1')?.after(document.createElement('hr')))
  await settled(page)
  hold((await gap(page)) === 0, 'table: does not follow a change of the page above it')
  await page.setViewportSize({ width: 600, height: 700 })
  await settled(page)
  hold((await gap(page)) === 0, 'table: does not follow resizing')
  await page.keyboard.press('Escape')
  await settled(page)
  hold((await page.locator('html > div').count()) === 0, 'table: something is left after closing')
  await page.goto(`${address}?form=folded`)
  await page.waitForSelector('[data-drawn]')
  await settled(page)
  hold((await sheetBox(page)) === null, 'folded: drawn while its place is folded away')
  await page.locator('summary').click()
  await settled(page)
  hold((await gap(page)) === 0, 'folded: not drawn when its place is unfolded')
  await page.goto(`${address}?form=boxed&show`)
  await page.waitForSelector('[data-drawn]')
  await page.evaluate(() => document.querySelector('.scroll')?.scrollTo(0, 1000))
  await settled(page)
  hold((await sheetBox(page)) === null, 'boxed: drawn while scrolled out of its box')
} finally {
  await browser.close()
  await server.close()
}
for (const line of wrong) console.log(line)
console.log(`${wrong.length} things do not hold; pictures in ${folder}`)
process.exitCode = wrong.length > 0 ? 1 : 0

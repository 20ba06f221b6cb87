/** Takes a picture of every scene in both languages and schemes, and runs axe on each: `tsx test/gallery/shoot.ts FOLDER [NAME…]`. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from '@playwright/test'
import { createServer } from 'vite'
import type { Scene } from './scenes'

const LANGUAGES = ['ko', 'en'] as const
const SCHEMES = ['light', 'dark'] as const
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface AxeResult {
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly { readonly html: string }[]
  }[]
}

async function main([folder = join(tmpdir(), 'text-readiness-gallery'), ...names]: readonly string[]) {
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
      fs: { allow: [join(import.meta.dirname, '../..')] },
    },
  })
  await server.listen()
  const { scenes } = (await server.ssrLoadModule('/scenes.tsx')) as { scenes: Record<string, Scene> }
  const installed = process.env['CHROME_PATH'] ?? '/usr/bin/chromium'
  const browser = await chromium.launch(existsSync(installed) ? { executablePath: installed } : {})
  const address = server.resolvedUrls?.local[0] ?? ''
  let violations = 0
  try {
    for (const [name, scene] of Object.entries(scenes)) {
      if (names.length > 0 && !names.some((wanted) => name.includes(wanted))) continue
      for (const language of LANGUAGES) {
        for (const scheme of SCHEMES) {
          const page = await open(browser, scene, scheme)
          await page.goto(`${address}?scene=${name}&language=${language}`)
          violations += await shoot(page, scene, join(folder, `${name}.${language}.${scheme}.png`))
          await page.context().close()
        }
      }
    }
  } finally {
    await browser.close()
    await server.close()
  }
  console.log(`${violations} axe violations; pictures in ${folder}`)
  process.exitCode = violations > 0 ? 1 : 0
}

async function open(browser: Browser, scene: Scene, scheme: 'light' | 'dark') {
  const { width = 900, height = 700 } = scene
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    forcedColors: scene.forced ? 'active' : 'none',
    timezoneId: 'Asia/Seoul',
    reducedMotion: 'reduce',
  })
  return context.newPage()
}

async function shoot(page: Page, scene: Scene, path: string) {
  page.on('pageerror', (error) => console.log(`${path}: ${error.message}`))
  await page.locator('html[data-drawn]').waitFor({ state: 'attached' })
  for (const selector of scene.clicks ?? []) await page.locator(selector).first().click()
  await page.screenshot({ path, fullPage: !scene.overPage })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
  if (wide) console.log(`${path}: wider than the window`)
  await page.evaluate(axeSource)
  const { violations } = await page.evaluate<AxeResult>('axe.run()')
  for (const { id, nodes } of violations)
    console.log(`${path}: ${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  return violations.length + (wide ? 1 : 0)
}

await main(process.argv.slice(2))

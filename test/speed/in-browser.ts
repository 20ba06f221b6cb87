import { chromium } from '@playwright/test'
import { build } from 'vite'

declare global {
  interface Window {
    scanPage(): Promise<PageFigures>
    nest(elements: number): void
  }
}

/** One scan of one page: times in milliseconds. */
export interface PageFigures {
  /** The longest stretch of the reader's work between two pauses, and the stage that it ended in. */
  readonly longest: number
  readonly stage: string
  /** Tasks over 50 ms that the browser itself reported while we read. */
  readonly longTasks: readonly number[]
  readonly own: number
  readonly coverage: number
}

const LIMIT = 50
/** The median of so many scans counts: a busy machine stops a task in its midst. */
const ROUNDS = 3

/** The reader as the extension has it, as one script that a page can run. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: `${import.meta.dirname}/page-entry.ts`, formats: ['iife'], name: 'speed' },
    },
  })
  const [first] = Array.isArray(built) ? built : [built]
  const chunk = first && 'output' in first ? first.output[0] : null
  if (chunk?.type !== 'chunk') throw new Error('the reader could not be bundled')
  return chunk.code
}

/** Scans each page in a real Chromium, as a content script does, and prints its longest task. */
export async function measureInBrowser(
  executablePath: string,
  pages: Readonly<Record<string, { html: string; nested?: number }>>,
) {
  const script = await bundle()
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    for (const [name, { html, nested = 0 }] of Object.entries(pages)) {
      const page = await browser.newPage()
      await page.route('**/*', (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
      )
      const scans: PageFigures[] = []
      for (let round = 0; round < ROUNDS; round++) {
        // Loaded anew each time: in a visited page the reader's code has never run before.
        await page.goto('http://speed.example/', { waitUntil: 'load' })
        await page.addScriptTag({ content: script })
        await page.evaluate((elements) => window.nest(elements), nested)
        scans.push(await page.evaluate(() => window.scanPage()))
      }
      const median = scans.toSorted((a, b) => a.longest - b.longest)[Math.floor(ROUNDS / 2)]
      if (!median) continue
      const { longest, stage, longTasks, own, coverage } = median
      const held = longest <= LIMIT && longTasks.length === 0
      console.log(
        `${name.padEnd(24)} longest task ${longest.toFixed(0).padStart(4)} ms (${stage}), over ${LIMIT} ms: [${longTasks.map((ms) => ms.toFixed(0)).join(', ')}], ${own.toFixed(0)} ms in all, ${Math.round(coverage * 100)} % read ${held ? 'held' : 'NOT HELD'}`,
      )
      await page.close()
    }
  } finally {
    await browser.close()
  }
}

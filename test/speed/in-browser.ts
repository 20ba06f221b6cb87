import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import type { Page } from '@playwright/test'
import { scriptOf } from '../setup/bundle'
import { median } from './in-node'

declare global {
  interface Window {
    scanPage(): Promise<PageFigures>
    nest(elements: number): void
    extractArticle(): void
    checkAccess(): Promise<void>
    /** The page is drawn: what looks at pages as they are seen would pass over it otherwise. */
    show(): void
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

/** CPU time that a page's main thread spends on `run`, in milliseconds. */
export async function threadTime(page: Page, run: () => Promise<unknown>): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const taken = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
  }
  const before = await taken()
  await run()
  const after = await taken()
  await session.detach()
  return after - before
}

const PEER_ROUNDS = 3

/** The scan, Readability and axe-core over one page as it is drawn, in turns. */
async function beside(page: Page, name: string, load: () => Promise<void>) {
  const times: Record<'scan' | 'Readability' | 'axe-core', number[]> = {
    scan: [],
    Readability: [],
    'axe-core': [],
  }
  for (let round = 0; round < PEER_ROUNDS; round++) {
    for (const peer of ['scan', 'Readability', 'axe-core'] as const) {
      // axe-core takes so long that one round tells enough.
      if (peer === 'axe-core' && round > 0) continue
      await load()
      await page.evaluate(() => window.show())
      times[peer].push(
        await threadTime(page, () =>
          page.evaluate(async (which) => {
            if (which === 'scan') await window.scanPage()
            else if (which === 'Readability') window.extractArticle()
            else await window.checkAccess()
          }, peer),
        ),
      )
    }
  }
  const [scan, readability, axe] = [times.scan, times.Readability, times['axe-core']].map(median)
  const ratio = (peer: number | undefined) => ((scan ?? 0) / (peer || 1)).toFixed(3)
  console.log(
    `${name.padEnd(24)} in Chromium: scan ${scan?.toFixed(0)} ms, Readability ${readability?.toFixed(0)} ms (ratio ${ratio(readability)}), axe-core ${axe?.toFixed(0)} ms (ratio ${ratio(axe)})`,
  )
}

/** Scans each page in a real Chromium, as a content script does, and prints its longest task. */
export async function measureInBrowser(
  executablePath: string,
  pages: Readonly<Record<string, { html: string; nested?: number; peers?: true }>>,
) {
  const script = await scriptOf(`${import.meta.dirname}/page-entry.ts`)
  const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core')), 'utf8')
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    for (const [name, { html, nested = 0, peers }] of Object.entries(pages)) {
      const page = await browser.newPage()
      page.setDefaultTimeout(0)
      await page.route('**/*', (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
      )
      const scans: PageFigures[] = []
      // Loaded anew each time: in a visited page the reader's code has never run before.
      const load = async () => {
        await page.goto('http://speed.example/', { waitUntil: 'load' })
        await page.addScriptTag({ content: script })
      }
      for (let round = 0; round < ROUNDS; round++) {
        await load()
        await page.evaluate((elements) => window.nest(elements), nested)
        scans.push(await page.evaluate(() => window.scanPage()))
      }
      const middle = scans.toSorted((a, b) => a.longest - b.longest)[Math.floor(ROUNDS / 2)]
      if (!middle) continue
      const { longest, stage, longTasks, own, coverage } = middle
      const held = longest <= LIMIT && longTasks.length === 0
      console.log(
        `${name.padEnd(24)} longest task ${longest.toFixed(0).padStart(4)} ms (${stage}), over ${LIMIT} ms: [${longTasks.map((ms) => ms.toFixed(0)).join(', ')}], ${own.toFixed(0)} ms in all, ${Math.round(coverage * 100)} % read ${held ? 'held' : 'NOT HELD'}`,
      )
      if (peers)
        await beside(page, name, async () => {
          await load()
          await page.addScriptTag({ content: axe })
        })
      await page.close()
    }
  } finally {
    await browser.close()
  }
}

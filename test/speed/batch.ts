/**
 * Reads a list of 500 policies in the built extension (`npm run build:e2e`) on the stand-in's shops, and prints what it costs:
 * peak memory of the report page, what is left of it, and its longest task. By hand: `npx tsx test/speed/batch.ts [PAGES]`.
 */
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { CDPSession, Page } from '@playwright/test'
import { ChromiumSession } from '../browser/chromium'
import { BATCH_HOSTS, startStandIn } from '../stand-in'

const BUILD = new URL('../../.output/chrome-mv3-e2e', import.meta.url).pathname
const LOOK_EVERY_MS = 100
const MB = 1024 * 1024

interface Sample {
  /** Bytes of the page's JavaScript heap, garbage that is not collected yet included. */
  readonly heap: number
  /** Documents and nodes alive in the page's process: those of parsed policies too. */
  readonly documents: number
  readonly nodes: number
}

interface LongTasks {
  longTasks?: number[]
}

/** Prints one line. Leaves it out where the build for tests is not there. */
export async function measureBatch(pages = 500): Promise<void> {
  if (!existsSync(BUILD)) return console.log('The batch was not measured: run npm run build:e2e first.')
  const standIn = await startStandIn()
  const session = await ChromiumSession.start({ standIn, language: 'en', extension: BUILD })
  try {
    const hosts = BATCH_HOSTS.filter((host) => host.startsWith('www.'))
    for (const host of BATCH_HOSTS) await session.grantByExtensionsPage(`https://${host}/*`)
    const list = Array.from(
      { length: pages },
      (_, n) => `https://${hosts[n % hosts.length] ?? ''}/privacy/${n}`,
    )
    const page = await session.openExtensionPage('report.html')
    const samples = await read(page, list)
    const longTasks = await page.evaluate(() => (globalThis as LongTasks).longTasks ?? [])
    print(pages, samples, longTasks)
  } finally {
    await session.close()
    await standIn.close()
  }
}

async function read(page: Page, list: readonly string[]) {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable')
  await page.locator('textarea[name=addresses]').fill(list.join('\n'))
  await page.locator('input[name=role]').fill('QA')
  await page.evaluate(() => {
    const tasks: number[] = []
    ;(globalThis as LongTasks).longTasks = tasks
    new PerformanceObserver((seen) => {
      tasks.push(...seen.getEntries().map(({ duration }) => duration))
    }).observe({ type: 'longtask' })
  })
  await cdp.send('HeapProfiler.collectGarbage')
  const before = await sampleOf(cdp)
  const started = performance.now()
  await page.locator('.btn.pri').click()
  const running: Sample[] = []
  const over = page.getByText(/^All \d+ pages are read$|could not be read$/).first()
  while (!(await over.isVisible())) {
    running.push(await sampleOf(cdp))
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
  const seconds = (performance.now() - started) / 1000
  await cdp.send('HeapProfiler.collectGarbage')
  return { before, running, after: await sampleOf(cdp), seconds }
}

async function sampleOf(cdp: CDPSession): Promise<Sample> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
  return { heap: of('JSHeapUsedSize'), documents: of('Documents'), nodes: of('Nodes') }
}

function print(
  pages: number,
  { before, running, after, seconds }: Awaited<ReturnType<typeof read>>,
  longTasks: readonly number[],
) {
  const peak = (of: keyof Sample) => Math.max(0, ...running.map((sample) => sample[of]))
  const mb = (bytes: number) => `${(bytes / MB).toFixed(1)} MB`
  console.log(
    [
      `batch of ${pages} pages`,
      `heap before ${mb(before.heap)}, peak ${mb(peak('heap'))}, after ${mb(after.heap)}`,
      `documents at most ${peak('documents')}, nodes at most ${peak('nodes')}`,
      `longest task ${Math.max(0, ...longTasks).toFixed(0)} ms (${longTasks.length} over 50 ms)`,
      `${seconds.toFixed(0)} s`,
    ].join('   '),
  )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await measureBatch(Number(process.argv[2] ?? 500))
}

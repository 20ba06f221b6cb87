import { Readability } from '@mozilla/readability'
import type axeCore from 'axe-core'
import { HACKLE, scanDocument } from '../../lib/rules'
import type { ReadableNode } from '../../lib/facts/policy/types'
import type { PageFigures } from './in-browser'

/** Puts so many elements, one in the other, into the page: parsers stop nesting long before that. Not drawn. */
window.nest = (elements) => {
  const outer = document.createElement('div')
  outer.hidden = true
  let inner = outer
  for (let i = 1; i < elements; i++) inner = inner.appendChild(document.createElement('div'))
  inner.textContent = '개인정보 처리의 위탁'
  document.body.append(outer)
}

/** Runs in the page: scans it as `lib/page/read-page.ts` does, with a clock around every stretch of work. */
window.scanPage = async (): Promise<PageFigures> => {
  const tasks: PerformanceEntry[] = []
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()))
  await new Promise((resume) => setTimeout(resume, 300))
  observer.observe({ type: 'longtask' })
  let longest = 0
  let at = 'outline'
  let stage = 'outline'
  let own = 0
  const starts: number[] = []
  let started = 0
  const start = () => starts.push((started = performance.now()))
  const stop = () => {
    const time = performance.now() - started
    own += time
    if (time <= longest) return
    longest = time
    stage = at
  }
  start()
  const { report } = await scanDocument(document as unknown as ReadableNode, [HACKLE], {
    url: location.href,
    pause: async () => {
      stop()
      await new Promise((resume) => setTimeout(resume, 0))
      start()
    },
    onProgress: (share, where) => {
      at = `${where} ${share.toFixed(2)}`
    },
  })
  at = 'end'
  stop()
  await new Promise((resume) => setTimeout(resume, 100))
  observer.disconnect()
  // The browser has long tasks of its own, drawing and collecting garbage: ours are those in which the reader ran.
  const longTasks = tasks
    .filter((task) => starts.some((at) => at >= task.startTime && at <= task.startTime + task.duration))
    .map(({ duration }) => duration)
  return { longest, stage, longTasks, own, coverage: report.facts.coverage }
}

window.show = () => {
  for (const style of document.querySelectorAll('style')) style.remove()
}

/** Over the page itself, which it takes apart: loaded anew afterwards. */
window.extractArticle = () => {
  new Readability(document).parse()
}

declare const axe: typeof axeCore

window.checkAccess = async () => {
  await axe.run(document, { resultTypes: ['violations'] })
}

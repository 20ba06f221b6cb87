import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** WCAG 2.0 to 2.2, A and AA, and what axe holds for good practice besides. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface WithAxe {
  axe?: { run(context: object, options: RunOptions): Promise<AxeResults> }
}

/**
 * What axe-core holds against a page, as lines to read: rule, element, reason. In a page that is not ours give the
 * element that is (`html > div`): the page's own faults do not count. Open shadow roots are looked into.
 */
export async function violationsIn(page: Page, context = 'html'): Promise<string[]> {
  if (!(await page.evaluate(() => (globalThis as WithAxe).axe !== undefined))) await page.evaluate(SOURCE)
  return page.evaluate(
    async ([include, values]) => {
      const { axe } = globalThis as WithAxe
      if (axe === undefined) throw new Error('axe-core did not load')
      const { violations, passes } = await axe.run(
        { include: [include] },
        { runOnly: { type: 'tag', values }, resultTypes: ['violations', 'passes'] },
      )
      if (passes.length === 0) throw new Error(`axe-core found nothing to look at in ${include}`)
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')}: ${failureSummary}`),
      )
    },
    [context, TAGS] as const,
  )
}

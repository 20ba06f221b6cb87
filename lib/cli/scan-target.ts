import { parseHtml } from '../facts/policy/parse'
import { unreadFacts } from '../facts/policy/unread-facts'
import { judge } from '../rules/judge'
import { scanDocumentSync } from '../rules/scan'
import { parseTarget } from '../rules/target'
import type { PageReport } from '../rules/types'
import type { Job } from './arguments'
import { decodePage, unreadableKind } from './decode'
import { openTarget } from './open'
import type { Opened } from './open'

/** Opens and scans one target. Rejects with `OpenError` alone. */
export async function scanTarget(job: Job): Promise<PageReport> {
  return reportOn(await openTarget(job.target), job)
}

/** Scans what was opened: a page, or a document that is none and stays unread. */
export function reportOn(opened: Opened, job: Job): PageReport {
  const targets = job.processors.map(parseTarget)
  const started = performance.now()
  const kind = unreadableKind(opened.bytes)
  if (kind) {
    const facts = unreadFacts(kind, opened.url?.split(/[?#]/)[0] ?? null)
    const ms = Math.round((performance.now() - started) * 10) / 10
    return { version: 1, facts, checked: targets.map((target) => judge(facts, target)), ms }
  }
  const text = decodePage(opened.bytes, opened.contentType)
  const isPlain =
    opened.contentType?.startsWith('text/plain') || /\.(?:txt|md)$/i.test(opened.url ? '' : job.target)
  const root = parseHtml(isPlain ? asPage(text) : text)
  return scanDocumentSync(root, targets, opened.url ? { url: opened.url } : {}).report
}

/** Text without markup, as a browser shows it. */
function asPage(text: string) {
  return `<pre>\n${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</pre>`
}

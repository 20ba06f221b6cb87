import { parseHtml } from '../facts/policy/parse'
import { unreadFacts } from '../facts/policy/unread-facts'
import { judge } from '../rules/judge'
import { scanDocumentSync } from '../rules/scan'
import { parseTarget } from '../rules/target'
import type { PageReport } from '../rules/types'
import type { Job } from './arguments'
import { plainPage } from '../reach/pdf-page'
import { decodePage, unreadableKind } from './decode'
import { OpenError, openTarget } from './open'
import type { Opened } from './open'
import type { Renderer } from './render'
import { FRAME_MARK } from './rendered-page'
import type { RenderedPage } from './rendered-page'
import type { ErrorCode } from './words'

/** A server that refuses a program may still answer a browser. */
const BROWSER_MAY: ReadonlySet<ErrorCode> = new Set(['http-client', 'http-server', 'network'])

/** Opens and scans one target, as a browser draws it where a renderer is given. Rejects with `OpenError` alone. */
export async function scanTarget(job: Job, renderer: Renderer | null = null): Promise<PageReport> {
  if (!renderer) return reportOn(await openTarget(job.target), job)
  const opened = await openTarget(job.target).catch((error: unknown) => {
    if (error instanceof OpenError && BROWSER_MAY.has(error.code)) return error
    throw error
  })
  if (opened instanceof OpenError) {
    const drawn = await renderer.render(job.target).catch(() => Promise.reject(opened))
    return reportOnRendered(drawn, job)
  }
  // A browser shows files of other kinds in viewers of its own: nothing of them would be drawn for us.
  if (unreadableKind(opened.bytes)) return reportOn(opened, job)
  return reportOnRendered(await renderer.render(job.target), job)
}

/** Scans a page as a browser has drawn it, its frames of the same origin in their places. */
export function reportOnRendered({ html, url, frames }: RenderedPage, job: Job): PageReport {
  const documents = frames.map(parseHtml)
  return scanDocumentSync(parseHtml(html), job.processors.map(parseTarget), {
    url,
    frameDocument: (node) => documents[Number(node.getAttribute?.(FRAME_MARK) ?? -1)] ?? 'foreign',
  }).report
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
  const root = parseHtml(isPlain ? plainPage(text) : text)
  return scanDocumentSync(root, targets, opened.url ? { url: opened.url } : {}).report
}

import { parseHtml } from '../facts/policy/parse'
import { readPdf } from './pdf'
import { ReachError } from './types'
import type { Fetched, Surroundings } from './types'

/** What a made-up server answers: a page, bytes of a file, a redirect, or a failure. */
export type Sample = string | Uint8Array | { readonly to: string } | ReachError

/** Surroundings for tests: only the given addresses exist, and only the sites given may be fetched. */
export function sampleSurroundings(
  pages: Readonly<Record<string, Sample>>,
  sites: readonly string[] = ['https://www.example.com'],
): Surroundings & { readonly asked: string[] } {
  const asked: string[] = []
  const answer = (url: string, hops = 0): Fetched => {
    const found = pages[url]
    if (found === undefined) throw new ReachError('not-found', { host: new URL(url).host, status: 404 })
    if (found instanceof ReachError) throw found
    if (typeof found === 'string')
      return { bytes: new TextEncoder().encode(found), contentType: 'text/html; charset=utf-8', url }
    if (found instanceof Uint8Array) return { bytes: found, contentType: null, url }
    if (hops > 10) throw new ReachError('network', { host: new URL(url).host })
    return answer(found.to, hops + 1)
  }
  return {
    asked,
    mayFetch: (url) => sites.includes(`${new URL(url).protocol}//${new URL(url).hostname}`),
    async fetch(url, signal) {
      asked.push(url)
      if (signal.aborted) throw new ReachError('stopped')
      return answer(url)
    },
    parse: parseHtml,
    budget: { nodes: 1_000_000 },
    pdf: (bytes, signal) => readPdf(bytes, { cMaps: 'node_modules/pdfjs-dist/cmaps/', worker: null }, signal),
  }
}

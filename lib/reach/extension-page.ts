import type { ReadableNode } from '../facts/policy/types'
import { siteOfAddress } from './addresses'
import { readPdf } from './pdf'
import type { Site, Surroundings } from './types'
import { fetchAddress } from './web'

/** Where `wxt.config.ts` puts the parts of pdf.js, in every page of the extension. */
const PDF_PARTS = { cMaps: '/pdf/cmaps/', worker: '/pdf/worker.mjs' }

/**
 * The surroundings of an extension page: addresses of the given sites alone are fetched, HTML is parsed without running
 * any of it, PDF files are read by the packaged pdf.js. Not for the worker, which has no DOM.
 */
export function extensionPage(sites: readonly Site[]): Surroundings {
  const allowed = new Set(sites)
  const mayFetch = (url: string) => allowed.has(siteOfAddress(url) ?? '')
  return {
    mayFetch,
    fetch: (url, signal) => fetchAddress(url, signal, mayFetch),
    parse,
    pause: () => new Promise((resume) => setTimeout(resume, 0)),
    pdf: (bytes, signal) => readPdf(bytes, partsHere(), signal),
  }
}

/** Addresses in it stay as written: the reader resolves them by the page's own address. */
function parse(html: string): ReadableNode {
  return new DOMParser().parseFromString(html, 'text/html') as unknown as ReadableNode
}

function partsHere() {
  return {
    cMaps: new URL(PDF_PARTS.cMaps, location.origin).href,
    worker: new URL(PDF_PARTS.worker, location.origin).href,
  }
}

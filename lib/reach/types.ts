import type { Decoder } from './decode'
import type { Budget } from '../facts/policy/read'
import type { Marks, ReadableNode } from '../facts/policy/types'
import type { PageReport, Target } from '../rules/types'

export type { Site } from './site'

/** What stood behind an address. */
export interface Fetched {
  readonly bytes: Uint8Array
  readonly contentType: string | null
  /** The address after redirects. */
  readonly url: string
}

/** Why an address could not be read: a code for words, never a message with page data. */
export type ReachCode =
  | 'bad-address'
  | 'bad-scheme'
  | 'not-allowed'
  | 'redirect-not-allowed'
  | 'log-in'
  | 'not-found'
  | 'http-client'
  | 'http-server'
  | 'too-many-requests'
  | 'timeout'
  | 'network'
  | 'too-large'
  | 'stopped'

/** An address that could not be read. `values` fill the code's sentence; `site` is the one to be allowed, for the two codes of permission. */
export class ReachError extends Error {
  constructor(
    readonly code: ReachCode,
    readonly values: Readonly<Record<string, string | number>> = {},
    readonly site: string | null = null,
    /** Seconds after which it may be tried again, as the server said (429, 503); null when it said nothing. */
    readonly retryAfter: number | null = null,
  ) {
    super(code)
  }
}

/** What reading an address needs from where it runs: an extension page, or a test. */
export interface Surroundings {
  /** Fetches under the user's grant. Rejects with {@link ReachError}. */
  fetch(url: string, signal: AbortSignal): Promise<Fetched>
  /** Whether a further address (a linked list, a frame) may be fetched. */
  mayFetch(url: string): boolean
  /** Parses HTML; the base address resolves links. */
  parse(html: string, url: string): ReadableNode
  /** Decodes by the name of an encoding; the browser's own decoder where it is left out. */
  readonly decode?: Decoder
  /** The reader's budget for each document, where it is not its own. */
  readonly budget?: Budget
  /** Lets others run, where a page is to stay responsive. */
  readonly pause?: () => Promise<void>
  /** Reads the text of a PDF; null where it cannot (no pdf.js there). */
  readonly pdf: ((bytes: Uint8Array, signal: AbortSignal) => Promise<PdfText>) | null
}

export interface PdfText {
  /** One entry a page, lines joined by line feeds; table rows as cells joined by tabs. */
  readonly pages: readonly string[]
  /** Pages that hold no text (scans). */
  readonly empty: number
}

export interface ReadAddress {
  readonly report: PageReport
  readonly url: string
  readonly marks: Marks | null
  /** Linked lists and frames that were read with it. */
  readonly followed: readonly string[]
  /** On a page that is no policy: the best link from it to the policy of its service. Null when it has none. */
  readonly policyLink?: string | null
  /** Nothing but a script shell came: only a rendered page can tell. */
  readonly needsRendering: boolean
}

export interface ReadAddressOptions {
  readonly targets: readonly Target[]
  readonly signal: AbortSignal
  readonly onProgress?: (share: number) => void
}

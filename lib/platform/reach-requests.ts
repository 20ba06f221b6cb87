import type { ReachCode } from '../reach/types'
import type { PageReport } from '../rules/types'

/** A linked list, or a file that a page shows inside itself, as read. */
export interface ReadBehind {
  /** The address that was asked for. */
  readonly href: string
  /** Where it stood in the end. */
  readonly page: string
  readonly facts: PageReport['facts']
  /** A list that has further pages. */
  readonly goesOn: boolean
}

/** An address read as a policy, together with its frames and linked lists. */
export interface ReadDocument {
  readonly kind: 'read'
  readonly report: PageReport
  /** The address after redirects. */
  readonly url: string
  readonly followed: readonly string[]
  readonly needsRendering: boolean
  /** On a page that is no policy: where its policy is. */
  readonly policyLink: string | null
}

/** Why an address could not be read, as a code for words. */
export interface NotRead {
  readonly kind: 'failed'
  readonly code: ReachCode
  readonly values: Readonly<Record<string, string | number>>
  /** The site to be allowed, for the two codes of permission. */
  readonly site: string | null
  /** Seconds after which it may be tried again, where the server said so. */
  readonly retryAfter: number | null
}

export type DocumentAnswer = ReadDocument | NotRead

/** Reading an address that is not in front of the user: linked lists, PDF policies, watched pages. */
export interface ReachRequests {
  /**
   * From a reader on a site that is turned on: what its page links to as a list of processors, or shows inside itself
   * as a file. Only addresses of sites that are turned on are read; what could not be had is left out.
   */
  'reach/behind': {
    ask: { hrefs: readonly string[]; as: 'list' | 'part' }
    answer: { read: readonly ReadBehind[] }
  }
  /** Extension pages only: reads an address of a site that is turned on. Processors as they are typed; Hackle without any. */
  'reach/document': { ask: { href: string; processors?: readonly string[] }; answer: DocumentAnswer }
}

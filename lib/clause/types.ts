import type { Flow } from '../facts/policy/layout-types'
import type { Place } from '../facts/policy/types'
import type { Language } from '../words/types'

/** What the repair does to the page. */
export type RepairKind =
  'add-row' | 'add-item' | 'add-line' | 'add-sentence' | 'fill-work' | 'replace-sentence' | 'add-section'

/** A value that only the client can give and that is not filled in yet: drawn as a marked blank, never invented. */
export type Blank = 'processor-name' | 'work' | 'items' | 'details' | 'effective-date' | 'earlier-version'

/** One cell of a composed row, in the page's own order. */
export interface RepairCell {
  readonly header: string | null
  readonly text: string
  readonly blank: Blank | null
}

/** One thing put into a page's tree. */
export interface Placing {
  /** Key into the page's marks. */
  readonly mark: number
  /** `before`, `after` or in place of what the mark shows; an element that is to be filled is `inside`. */
  readonly side: 'before' | 'after' | 'instead' | 'inside'
  /** Elements of their own, lines parted by `br`, lines of preformatted text, or words within a line. */
  readonly flow: Flow | 'inline'
  /** Markup for `blocks` and `breaks`, plain text for the others. */
  readonly content: string
}

/** The missing part of a page, written in its own form, language and politeness. */
export interface Repair {
  readonly kind: RepairKind
  readonly processor: string
  /** Language of the page it is written for. */
  readonly lang: Language
  /** Where it belongs, in words a person can follow; null when the page has no place for it (a whole section). */
  readonly where: Place | null
  /** Keys into the page's marks: the row, item or sentence after which (or instead of which) it stands. */
  readonly mark: number | null
  /** For rows: the cells in the order of the page's columns. */
  readonly cells: readonly RepairCell[] | null
  /** What stands there now, for `replace-sentence` and `fill-work`; null where something is only added. */
  readonly before: string | null
  /** What is to stand there, as plain text. */
  readonly after: string
  /** A sentence on the retention that goes below, where there is no column for it; null when the row says it. */
  readonly below: string | null
  readonly html: string
  readonly markdown: string
  readonly text: string
  readonly blanks: readonly Blank[]
  /** What `applyRepair` does with the page's tree; absent where there is no page behind the repair. */
  readonly placings?: readonly Placing[]
}

/** What else a change of the policy needs, as texts ready to copy and questions to ask. */
export interface Accompanying {
  readonly id: 'effective-date' | 'earlier-version' | 'individual-notice' | 'reprocessors'
  /** Text to copy, in the page's language; null for a question. */
  readonly text: string | null
  readonly blanks: readonly Blank[]
}

/**
 * How a section writes down whom it names: what one needs to write one more entry like those that stand there.
 * Plain data, like all facts; places are keys into the page's marks.
 */

export type ColumnRole =
  | 'party'
  | 'work'
  | 'retention'
  | 'number'
  | 'category'
  | 'items'
  | 'country'
  | 'reprocessor'
  | 'contact'
  | 'remark'
  | 'other'

/** One column of a table, as its last row shows it. */
export interface LayoutColumn {
  readonly role: ColumnRole
  readonly header: string | null
  /** The text of the last row's cell, at most 200 characters. */
  readonly last: string
  /** How many columns of the grid that cell covers. */
  readonly span: number
  /** That cell is a merged one which began in a row above. */
  readonly merged: boolean
}

/** A place in an entry that is filled anew: everything else is copied. */
export interface ShapeSlot {
  readonly slot: ColumnRole
  /** The words that stand there in the entry that was copied. */
  readonly was: string
}

export interface ShapeElement {
  readonly tag: string
  readonly parts: readonly ShapePart[]
}

export type ShapePart = string | ShapeSlot | ShapeElement

/**
 * How what is added is parted from what stands before it: elements of its own, `br` in a block, or line breaks of
 * preformatted text.
 */
export type Flow = 'blocks' | 'breaks' | 'text'

/** An entry of a list, taken apart: words that stay, and the places of company, work and period. */
export interface EntryShape {
  readonly flow: Flow
  /** For `blocks` the elements, else one part a line. */
  readonly parts: readonly ShapePart[]
  /** The number before the last entry as printed (`3.`, `③`), null when entries have none. */
  readonly numbering: string | null
  /** A blank line parts the entries. */
  readonly spaced: boolean
  /** After this the next entry goes. */
  readonly mark: number
}

/** A place for a sentence or a list: behind what the mark shows. */
export interface Spot {
  readonly flow: Flow
  readonly mark: number
}

/** Where the work of one named entry stands, or would stand. */
export interface WorkPlace {
  /** Index in the section's processors. */
  readonly entry: number
  /** Other companies share the words. */
  readonly shared: boolean
  readonly part: 'cell' | 'line' | 'sentence'
  /** The words as printed, empty when there are none. */
  readonly was: string
  /** What follows them at once: a particle may depend on it. */
  readonly next: string
  /** The words; where there are none the empty cell, or the point behind the label. */
  readonly mark: number
}

/** One place of an entry that a template left open. */
export interface BlankPlace {
  readonly role: ColumnRole
  /** The label or the column's title. */
  readonly header: string
  /** What stands there: nothing, a dash, `○○○`. */
  readonly was: string
  readonly isTable: boolean
  /** The words, the point behind the label, or the empty cell. */
  readonly mark: number
}

/** `role-table`: elements with the roles of a table. */
export type ListForm = 'table' | 'role-table' | 'side-table' | 'lines' | 'sentences' | 'none'
export type Politeness = 'hamnida' | 'handa' | 'ham' | 'haeyo'

export interface SectionLayout {
  readonly form: ListForm
  /** Columns in their order, a merged cell once; for `side-table` the labels down its side. Null for other forms. */
  readonly columns: readonly LayoutColumn[] | null
  /** For tables: the row (or, lying on its side, the table) after which the next one goes. */
  readonly row: number | null
  readonly shape: EntryShape | null
  /** Of a template that nobody filled in; empty where somebody is named. */
  readonly blanks: readonly BlankPlace[]
  /** After the list, or after the section's first words where there is none: for a sentence. */
  readonly after: Spot | null
  /** How its sentences end; null where none is Korean. */
  readonly politeness: Politeness | null
  /** It belongs to an earlier version printed on the same page. */
  readonly past: boolean
  /** Of the companies looked for alone. */
  readonly works: readonly WorkPlace[]
}

/** A title of the page, with what is needed to put a new section before it. */
export interface Chapter {
  /** As printed, at most 120 characters. */
  readonly text: string
  /** The numbering as printed (`제5조`, `5.`), how it is written, and its number. */
  readonly article: string | null
  readonly style: string
  readonly number: number
  /** `h1` to `h6`, `strong` for a bold line, `p` for a plain one. */
  readonly tag: string
  readonly subject: 'entrustment' | 'provision' | 'overseas' | 'retention' | 'rights' | 'other'
  /** Before this (an element, or a point in a text) a section would go. */
  readonly spot: Spot
  /** It stands in an item of a list of its own. */
  readonly inItem: boolean
}

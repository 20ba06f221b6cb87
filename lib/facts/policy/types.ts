import type { Chapter, SectionLayout, Spot } from './layout-types'

/**
 * What was read from one page. Facts know no law: they say what is printed and where.
 * Everything here but {@link Marks} is plain data (JSON), capped in size, and may cross to the worker.
 */

/** The least that the reader needs of a node: the DOM has it, and so has the tree that `parse.ts` builds in Node. */
export interface ReadableNode {
  readonly nodeType: number
  /** Lower or upper case; the reader lowers it. */
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly firstChild: ReadableNode | null
  readonly nextSibling: ReadableNode | null
  readonly parentNode: ReadableNode | null
  /** The open shadow root of a host, as the DOM gives it. */
  readonly shadowRoot?: ReadableNode | null
  /** The content of a `template` element: no child of it. */
  readonly content?: ReadableNode | null
  getAttribute?(name: string): string | null
}

/** Where a quote stands, in words a person can follow. Counts start at 1. */
export interface Place {
  /** The numbering as printed: `제5조`, `5.`; null when the section has none. */
  readonly article: string | null
  readonly heading: string | null
  readonly part: 'heading' | 'paragraph' | 'list' | 'table' | 'title' | 'link'
  /** Which row (table) or item (list) of that part, when there are several. */
  readonly row: number | null
  /** The linked list or embedded file where it stands, without query; absent for words of the page itself. */
  readonly page?: string
}

/** Words as printed on the page (whitespace folded), at most 600 characters. */
export interface Quote {
  readonly text: string
  readonly place: Place
  /** Ranges `[start, end)` in `text` of the words that matter: drawn underlined. */
  readonly emphasis: readonly (readonly [number, number])[]
  /** Key into {@link Marks}: finds the words on the page again. */
  readonly mark: number
}

/** One end of a mark: a node of the page and an offset in its `nodeValue`. Never leaves the page. */
export interface MarkSpan {
  readonly start: { readonly node: ReadableNode; readonly offset: number }
  readonly end: { readonly node: ReadableNode; readonly offset: number }
}
export type Marks = ReadonlyMap<number, readonly MarkSpan[]>

export type SectionKind = 'entrustment' | 'provision' | 'overseas' | 'look-alike' | 'other'

/** A company that a section names, one company an entry. */
export interface ProcessorEntry {
  readonly name: string
  readonly work: string | null
  readonly retention: string | null
  /** The whole row, item or sentence, cells joined by ` | `. */
  readonly quote: Quote
  /** What its own row, item or line says of re-processors: a name, or that there are none; absent when nothing. */
  readonly reprocessors?: Quote
}

/** What the words around a list of processors say beside the list itself. */
export interface Remarks {
  /** Language of the section by its letters, `ko` or `en`; null where neither leads. */
  readonly lang: 'ko' | 'en' | null
  /** Party names that leave somebody out: `A 등`, `A 외 3개사`, `A등` (which may be a name), `○○택배`. */
  readonly unnamed: readonly {
    readonly kind: 'others' | 'attached' | 'masked'
    readonly quote: Quote
  }[]
  /** A word on re-processors that belongs to no single entry: a link to a processor's own policy, or rules for them. */
  readonly reprocessing: { readonly kind: 'link' | 'named' | 'rule'; readonly quote: Quote } | null
  /** The paragraph on the contract and the supervision of processors. */
  readonly supervision: Quote | null
  /** The old term 취급위탁, used as the section's own and not in quoting an old law. */
  readonly oldTerm: Quote | null
}

/** An earlier version that the page offers, or a version in its list of versions. */
export interface ListedVersion {
  /** `YYYY-MM-DD`; null where it is not printed. */
  readonly from: string | null
  readonly to: string | null
  /** It is announced and not in force yet. */
  readonly upcoming: boolean
  /** As written; null for an option or a button. */
  readonly href: string | null
  readonly quote: Quote
}

/** What the page says of its versions. */
export interface Versions {
  /** Its list of versions in the page's order, at most 60. */
  readonly listed: readonly ListedVersion[]
  /** A link, button or choice that leads to earlier versions without a date of its own. */
  readonly way: Quote | null
  /** The page says that it was changed before: `개정`, `변경되었습니다`. */
  readonly changed: Quote | null
  /** A date in the page's own address, as `YYYY-MM-DD`. */
  readonly addressDate: string | null
}

export interface Section {
  readonly kind: SectionKind
  /** Null for a section that has no heading of its own. */
  readonly heading: Quote | null
  /** An overseas or combined section that says it is about entrustment too. */
  readonly entrusts: boolean
  /** The sentence "we do not entrust", when the section says so and names nobody. */
  readonly statesNone: Quote | null
  readonly processors: readonly ProcessorEntry[]
  /** An unfilled template: `<개인정보처리자명>`, `수탁자 :` with nothing behind it. */
  readonly template: Quote | null
  /** The list of processors stands behind a link, button or pop-up of this section. */
  readonly listElsewhere: (Quote & { readonly href: string | null }) | null
  /** Processors are told by type, the names to be looked up in a menu (guideline 2026.4). */
  readonly typeOnly: Quote | null
  /** It holds lines beside its sentences, and in none of them a processor was recognised. */
  readonly unrecognised: boolean
  /** One retention sentence for the whole section. */
  readonly retentionForAll: Quote | null
  /**
   * The whole text as printed, with its heading: lines joined by line breaks, table cells by ` | `, at most 20 000
   * characters. Of sections on entrustment and overseas ones that entrust; empty for all others.
   */
  readonly text: string
  /** How its list is written and where one more entry goes; form `none` for sections without `text`. */
  readonly layout: SectionLayout
  readonly remarks: Remarks
}

/** One place where the processor looked for is named. */
export interface Mention {
  readonly quote: Quote
  readonly section: SectionKind | null
  /** Index of the section in {@link PolicyFacts.sections}, -1 outside any. */
  readonly sectionIndex: number
  /** Index of the entry in that section's processors, -1 when it stands outside one. */
  readonly entryIndex: number
  /** The sentence says that the entrustment has ended, or stands in an old version. */
  readonly past: boolean
  /** An entry that says it has yet to begin: it stands for no entry. Absent: nothing says so. */
  readonly planned?: true
}

export type UnreadKind =
  'time' | 'pdf' | 'hwp' | 'image' | 'binary' | 'frame' | 'script-shell' | 'empty' | 'changed' | 'size'

/** A part of the page that could not be read. While one is there, nothing is called missing. */
export interface Unread {
  readonly kind: UnreadKind
  /** Address of the frame, file or image, without query; null when there is none. */
  readonly href: string | null
}

export interface PolicyFacts {
  readonly version: 1
  readonly isPolicy: boolean
  /** Why it is or is not taken for a policy, as a code for words. */
  readonly kindReason: 'policy' | 'short' | 'list-only' | 'form' | 'terms' | 'article' | 'other'
  readonly lang: string | null
  readonly title: string | null
  /** ISO date, and the words that say it. */
  readonly effectiveDate: { readonly iso: string; readonly quote: Quote } | null
  /** The page is an earlier version: not judged as the current one. */
  readonly archived: Quote | null
  readonly versions: Versions
  /** A link to the same policy in the other language, Korean or English. */
  readonly translation: (Quote & { readonly href: string; readonly lang: 'ko' | 'en' }) | null
  readonly sections: readonly Section[]
  /** The page's titles, at most 120; empty where a section on entrustment has one already. */
  readonly chapters: readonly Chapter[]
  /** Behind the page's last words. */
  readonly end: Spot | null
  /** Mentions of each target asked for, by the target's `id`. */
  readonly mentions: Readonly<Record<string, readonly Mention[]>>
  readonly unread: readonly Unread[]
  /** Share of the page read, 0 to 1. */
  readonly coverage: number
}

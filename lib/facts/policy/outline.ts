import { plainOf } from './text'
import type { Plain } from './text'
import type { ReadableNode } from './types'

/** A stretch of one text node that went into a line. */
export interface Run {
  readonly node: ReadableNode
  /** Where the stretch begins in the node's value, and how long it is. */
  readonly offset: number
  readonly length: number
  /** Where its folded form begins in the line's text. */
  readonly start: number
}

export interface Link {
  /** As written; null for a button. */
  readonly href: string | null
  readonly start: number
  readonly end: number
}

export type Holder = 'block' | 'item' | 'term' | 'detail' | 'summary' | 'cell' | 'caption' | 'preformatted'

/** One line of the page: a block, or a part of it between line breaks. */
export class Line {
  readonly kind = 'line'
  private folded: Plain | null = null

  constructor(
    readonly text: string,
    readonly runs: readonly Run[],
    /** 1 to 6 for `h1` to `h6`, else 0. */
    readonly level: number,
    readonly holder: Holder,
    /** All of it is bold. */
    readonly bold: boolean,
    readonly links: readonly Link[],
    /** How deep in lists, and the number of the item in its list. */
    readonly depth: number,
    readonly item: number,
    /** It goes on in the same block as the line before. */
    readonly soft: boolean,
    /** It stands in the page's navigation, header or footer. */
    readonly chrome: boolean,
  ) {}

  /** The same in bold. */
  asBold(): Line {
    const { text, runs, level, holder, links, depth, item, soft, chrome } = this
    return new Line(text, runs, level, holder, true, links, depth, item, soft, chrome)
  }

  /** The same with another line of its block behind it. */
  continuedBy(next: Line): Line {
    const { text, runs, level, holder, bold, links, depth, item, soft, chrome } = this
    const shift = text.length + 1
    const moved = next.runs.map((run) => ({ ...run, start: run.start + shift }))
    const more = next.links.map((link) => ({ ...link, start: link.start + shift, end: link.end + shift }))
    return new Line(
      `${text} ${next.text}`,
      [...runs, ...moved],
      level,
      holder,
      bold,
      [...links, ...more],
      depth,
      item,
      soft,
      chrome,
    )
  }

  get plain(): Plain {
    this.folded ??= plainOf(this.text)
    return this.folded
  }
}

/** A table with its merged cells repeated in every place that they cover. */
export interface Table {
  readonly kind: 'table'
  readonly rows: readonly (readonly Line[])[]
  /** Which rows are made of `th` alone. */
  readonly headerRows: number
}

export type Item = Line | Table

export interface FrameSeen {
  readonly href: string | null
  readonly kind: 'frame' | 'pdf'
}

/** The page in reading order, with what was met and could not be read. */
export interface Outline {
  readonly items: readonly Item[]
  readonly title: string | null
  readonly lang: string | null
  readonly frames: readonly FrameSeen[]
  readonly images: readonly { readonly src: string | null; readonly alt: string }[]
  readonly scripts: number
  readonly inputs: number
  /** Its choices (`select`), at most 20. */
  readonly selects: readonly ReadableNode[]
  readonly nodes: number
  /** The page changed while it was read. */
  readonly changed: boolean
}

/** Joins the lines of a table cell, a line break between them. */
export function joinLines(lines: readonly Line[], header: boolean): Line {
  const only = lines.length === 1 ? lines[0] : undefined
  if (only && only.holder === 'cell' && only.bold === (only.bold || header)) return only
  let text = ''
  const runs: Run[] = []
  const links: Link[] = []
  for (const line of lines) {
    if (text) text += '\n'
    const shift = text.length
    runs.push(...line.runs.map((run) => ({ ...run, start: run.start + shift })))
    links.push(...line.links.map((link) => ({ ...link, start: link.start + shift, end: link.end + shift })))
    text += line.text
  }
  const bold = header || (lines.length > 0 && lines.every((line) => line.bold))
  return new Line(text, runs, 0, 'cell', bold, links, 0, 0, false, false)
}

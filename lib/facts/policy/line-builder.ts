import type { Link, Run } from './outline'
import { foldPiece } from './text'
import type { ReadableNode } from './types'

/** A line as put together from text nodes. */
export interface MadeLine {
  readonly text: string
  readonly runs: readonly Run[]
  readonly links: readonly Link[]
  readonly bold: boolean
  readonly soft: boolean
}

/** A line longer than this is cut: a page of one endless line must not cost more than its length. */
const LONGEST_LINE = 20_000

/** `주식회사` at the end of a line with no name before it: the name stands on the next. */
const BARE_FORM = /(?:^|[:：,/|·-]\s?|[을를은는]\s)(?:주식회사|유한회사|\((?:주|유|사)\)|㈜)$/

const NO_LINKS: readonly Link[] = []
const NO_BREAKS: readonly RegExpExecArray[] = []

/** Lines taken from one text node in one step. */
const LINES_A_STEP = 100

/** Puts the text of nodes together to lines; `made` gets each line that has words. */
export class LineBuilder {
  private text = ''
  private runs: Run[] = []
  private links: Link[] | null = null
  /** Letters in bold; far below 0 once there are others. */
  private boldCharacters = 0
  private soft = false
  private link: { href: string | null; start: number } | null = null

  /** How much was taken in so far. */
  letters = 0

  constructor(private readonly made: (line: MadeLine) => void) {}

  /**
   * Adds a text node from an offset on, ending a line at each of `breaks`. Answers where it stopped when the node holds
   * more than one step may take, else null.
   */
  addText(node: ReadableNode, bold: boolean, breaks: RegExp, from: number): number | null {
    const value = node.nodeValue ?? ''
    const end = Math.min(from + LONGEST_LINE, value.length)
    const taken = from === 0 && end === value.length ? value : value.slice(from, end)
    const hasBreaks = taken.includes('\n') || taken.includes('\r')
    let offset = 0
    let lines = 0
    if (this.text.length > LONGEST_LINE) this.end(true)
    for (const match of hasBreaks ? taken.matchAll(new RegExp(breaks, 'g')) : NO_BREAKS) {
      this.add(node, bold, taken.slice(offset, match.index), from + offset)
      this.end(true)
      offset = match.index + match[0].length
      if (++lines === LINES_A_STEP) return from + offset
    }
    this.add(node, bold, taken.slice(offset), from + offset)
    return end < value.length ? end : null
  }

  /** Opens a link (`href` null for a button) and answers how to close it. */
  openLink(href: string | null): () => void {
    const outer = this.link
    this.link = { href, start: this.text.length }
    return () => {
      this.keepLink()
      this.link = outer
    }
  }

  /** Ends the line; `soft` when the next one goes on in the same block. */
  end(soft: boolean) {
    const text = this.text.trimEnd()
    if (soft && BARE_FORM.test(text)) {
      this.text = `${text} `
      return
    }
    if (text) {
      this.keepLink()
      const { runs, links, boldCharacters } = this
      this.made({ text, runs, links: links ?? NO_LINKS, bold: boldCharacters > 0, soft: this.soft })
    }
    this.soft = soft && (this.soft || text !== '')
    this.text = ''
    this.runs = []
    this.links = null
    this.boldCharacters = 0
    if (this.link) this.link.start = 0
  }

  private add(node: ReadableNode, bold: boolean, raw: string, offset: number) {
    const folded = foldPiece(raw, this.text.slice(-1))
    if (!folded) return
    this.letters += raw.length
    this.runs.push({ node, offset, length: raw.length, start: this.text.length })
    if (bold) this.boldCharacters += folded.trim().length
    else if (folded.trim()) this.boldCharacters = Number.NEGATIVE_INFINITY
    this.text += folded
  }

  private keepLink() {
    const { link } = this
    if (!link || this.text.length <= link.start) return
    this.links ??= []
    this.links.push({ href: link.href, start: link.start, end: this.text.length })
  }
}

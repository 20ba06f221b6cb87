import type { Line } from './outline'
import { rawOffset } from './text'
import type { Marks, MarkSpan, Place, Quote, ReadableNode } from './types'

/** Part of a line, in places of its plain text; the whole line without them. */
export interface Piece {
  readonly line: Line
  readonly from?: number
  readonly to?: number
}

const LONGEST_QUOTE = 600

/** Makes quotes and remembers where their words stand on the page. */
export class Quoter {
  private readonly spans = new Map<number, readonly MarkSpan[]>()

  get marks(): Marks {
    return this.spans
  }

  /**
   * Quotes pieces as printed, joined by ` | `. `emphasis` are the words that matter (parts of those pieces): they are
   * underlined in the quote and marked on the page; without any, all of it is marked.
   */
  quote(pieces: readonly Piece[], place: Place, emphasis: readonly Piece[] = []): Quote {
    let text = ''
    const ranges: [number, number][] = []
    for (const piece of pieces) {
      const [start, end] = printedRange(piece)
      if (end <= start) continue
      const room = LONGEST_QUOTE - text.length - (text ? 3 : 0)
      if (room <= 0) break
      if (text) text += ' | '
      const base = text.length
      // A sentence far into a long line is quoted from near its words on.
      const first = emphasis.find((part) => part.line === piece.line)
      const far = first ? printedRange(first)[0] - start : 0
      const from = end - start > room && far > room / 2 ? start + far - Math.floor(room / 2) : start
      const shown = piece.line.text.slice(from, Math.min(end, from + room))
      text += shown.replace(/\n/g, ' ')
      for (const part of emphasis) {
        if (part.line !== piece.line) continue
        const [a, b] = printedRange(part)
        if (a >= from && b <= from + shown.length) ranges.push([base + a - from, base + b - from])
      }
    }
    const mark = this.spans.size + 1
    this.spans.set(
      mark,
      (emphasis.length > 0 ? emphasis : pieces).flatMap((piece) =>
        spanOf(piece.line, ...printedRange(piece)),
      ),
    )
    return { text, place, emphasis: ranges.sort((a, b) => a[0] - b[0]), mark }
  }

  /** Remembers words without quoting them; a piece of no length is the point where it stands. */
  mark(piece: Piece): number {
    const [start, end] = printedRange(piece)
    const spans = spanOf(piece.line, start, end)
    const point = spans.length === 0 ? pointOf(piece.line, start) : null
    return this.keep(point ? [{ start: point, end: point }] : spans)
  }

  /** Remembers a whole element. */
  markNode(node: ReadableNode): number {
    return this.keep([{ start: { node, offset: 0 }, end: { node, offset: 0 } }])
  }

  private keep(spans: readonly MarkSpan[]) {
    const mark = this.spans.size + 1
    this.spans.set(mark, spans)
    return mark
  }
}

/** Words of a piece as printed. */
export function printed(piece: Piece): string {
  return piece.line.text.slice(...printedRange(piece))
}

/** The range of a piece in its line's printed text. */
export function printedRange({ line, from, to }: Piece): [number, number] {
  if (from === undefined && to === undefined) return [0, line.text.length]
  const { plain } = line
  return [plain.at(from ?? 0), to === undefined ? line.text.length : plain.at(to)]
}

function spanOf(line: Line, start: number, end: number): MarkSpan[] {
  if (end <= start) return []
  const head = placeOf(line, start)
  const tail = placeOf(line, end - 1)
  if (!head || !tail) return []
  return [{ start: head, end: { node: tail.node, offset: tail.offset + 1 } }]
}

/** The point before a character, or behind the last one. */
function pointOf(line: Line, index: number) {
  if (index <= 0) return placeOf(line, 0)
  const before = placeOf(line, index - 1)
  return before && { node: before.node, offset: before.offset + 1 }
}

function placeOf(line: Line, index: number) {
  const run = line.runs.findLast((candidate) => candidate.start <= index)
  if (!run) return null
  const raw = (run.node.nodeValue ?? '').slice(run.offset, run.offset + run.length)
  const before = run.start === 0 ? '' : line.text.charAt(run.start - 1)
  return {
    node: run.node,
    offset: run.offset + rawOffset(raw, before === '\n' ? '' : before, index - run.start),
  }
}

import { spanOf } from './grid'
import type { RawCell, RawItem } from './grid'
import { Line } from './outline'
import type { FrameSeen, Holder, Outline } from './outline'
import { attribute, BLOCKS, CHROME, isHiddenFrame, NEW_ENTRY, SKIPPED } from './elements'
import { LineBuilder } from './line-builder'
import type { MadeLine } from './line-builder'
import { foldPiece } from './text'
import type { ReadableNode } from './types'

const ELEMENT = 1
const TEXT = 3
const DOCUMENT = 9

/** Tables deeper than this lay out the page and are read as plain blocks. */
const DEEPEST_TABLE = 6
/** Lines taken from one text node in one step. */
const LINES_A_STEP = 100
interface TableFrame {
  readonly rows: RawCell[][]
  row: RawCell[] | null
  readonly outer: RawItem[]
}

/** What leaving a node has to put back. */
interface Open {
  readonly node: ReadableNode
  readonly undo: (() => void) | null
}

/** A page as walked, its tables not yet in order. */
export type Walked = Omit<Outline, 'items'> & { readonly raw: readonly RawItem[] }

export type FrameDocument = (node: ReadableNode) => ReadableNode | null | 'foreign'

/** Reads a tree node by node; `step` is to be called until it answers false. Never recurses: pages nest 100 000 deep. */
export class Walker {
  private sink: RawItem[] = []
  private readonly items = this.sink
  private readonly frames: FrameSeen[] = []
  private readonly images: { src: string | null; alt: string }[] = []
  private readonly open: Open[] = []
  private readonly tables: TableFrame[] = []
  private node: ReadableNode | null
  private title: string | null = null
  private lang: string | null = null
  private scripts = 0
  private inputs = 0
  private nodes = 0
  private changed = false
  private pending: { node: ReadableNode; offset: number } | null = null

  private readonly line = new LineBuilder((made) => this.sink.push(this.lineOf(made)))

  private bold = 0
  private preformatted = 0
  private chrome = 0
  private level = 0
  private depth = 0
  private item = 0
  private holder: Holder = 'block'

  constructor(
    root: ReadableNode,
    private readonly frameDocument: FrameDocument | undefined,
  ) {
    this.node = root
  }

  /** Reads one node and its way to the next; false when the tree is done. */
  step(): boolean {
    const node = this.node
    if (!node) return false
    if (this.pending) {
      this.addNode(this.pending.node, this.pending.offset)
      if (!this.pending) this.node = this.after(node)
      return this.node !== null
    }
    this.nodes++
    const into = this.enter(node)
    if (into) {
      this.node = into
      return true
    }
    if (!this.pending) this.node = this.after(node)
    return this.node !== null
  }

  /** Everything read so far. */
  finish(): Walked {
    while (this.open.length > 0) this.open.pop()?.undo?.()
    this.endLine(false)
    return {
      raw: this.items,
      title: this.title,
      lang: this.lang,
      frames: this.frames,
      images: this.images,
      scripts: this.scripts,
      inputs: this.inputs,
      nodes: this.nodes,
      changed: this.changed,
    }
  }

  private after(node: ReadableNode): ReadableNode | null {
    let current = node
    for (;;) {
      const parent = this.open.at(-1)
      if (!parent) return null
      // A frame's document has no parent in its frame's page: only elements can be taken out under our hands.
      if (current.nodeType !== DOCUMENT && current.parentNode !== parent.node) this.changed = true
      const next = current.nodeType === DOCUMENT ? null : current.nextSibling
      if (next) return next
      this.open.pop()
      parent.undo?.()
      current = parent.node
    }
  }

  /** Takes a node in and answers the first node inside it, if there is one to be read. */
  private enter(node: ReadableNode): ReadableNode | null {
    if (node.nodeType === TEXT) {
      this.addNode(node)
      return null
    }
    if (node.nodeType === ELEMENT) return this.enterElement(node, node.nodeName.toLowerCase())
    return this.descend(node, null)
  }

  private descend(
    node: ReadableNode,
    undo: (() => void) | null,
    into = node.firstChild,
  ): ReadableNode | null {
    if (!into) {
      undo?.()
      return null
    }
    this.open.push({ node, undo })
    return into
  }

  private enterElement(node: ReadableNode, name: string): ReadableNode | null {
    if (name === 'head') return this.readHead(node)
    if (name === 'script') this.scripts++
    if (name === 'input' || name === 'select') this.inputs++
    if (SKIPPED.has(name)) return null
    switch (name) {
      case 'br':
        this.endLine(true)
        return null
      case 'img':
        this.images.push({ src: attribute(node, 'src'), alt: attribute(node, 'alt') ?? '' })
        return null
      case 'iframe':
      case 'frame':
      case 'embed':
      case 'object':
        return this.enterFrame(node, name)
      case 'html':
        this.lang ??= attribute(node, 'lang')
        break
      case 'b':
      case 'strong':
        this.bold++
        return this.descend(node, () => this.bold--)
      case 'a':
      case 'button':
        return this.enterLink(node, name)
      case 'table':
        if (this.tables.length < DEEPEST_TABLE) return this.enterTable(node)
        break
      case 'tr':
        return this.enterRow(node)
      case 'td':
      case 'th':
        return this.enterCell(node, name === 'th')
      default:
    }
    const holder = BLOCKS[name]
    if (holder) return this.enterBlock(node, name, holder)
    if (name === 'span' || name.includes('-')) {
      const style = attribute(node, 'style')
      if (style && /display\s*:\s*(?:block|flex|grid|table)/i.test(style))
        return this.enterBlock(node, name, 'block')
    }
    return this.descend(node, null)
  }

  private enterBlock(node: ReadableNode, name: string, holder: Holder): ReadableNode | null {
    const role = name === 'div' ? attribute(node, 'role') : null
    if (role === 'table' || role === 'grid') return this.enterTable(node)
    if (role === 'row') return this.enterRow(node)
    if (role === 'cell' || role === 'gridcell' || role === 'columnheader' || role === 'rowheader')
      return this.enterCell(node, role.endsWith('header'))

    this.endLine(false)
    const { level, depth, item, bold } = this
    const outer = this.holder
    const isChrome = CHROME.has(name)
    const isPreformatted = holder === 'preformatted'
    if (holder !== 'block') this.holder = holder
    if (/^h[1-6]$/.test(name)) this.level = Number(name.charAt(1))
    else if (role === 'heading') this.level = spanOf(attribute(node, 'aria-level') ?? '2', 6)
    if (name === 'ul' || name === 'ol') {
      this.depth++
      this.item = 0
    }
    if (name === 'li') this.item = item + 1
    if (isChrome) this.chrome++
    if (isPreformatted) this.preformatted++
    const undo = () => {
      this.endLine(false)
      this.level = level
      this.depth = depth
      this.bold = bold
      this.holder = outer
      this.item = name === 'li' ? item + 1 : item
      if (isChrome) this.chrome--
      if (isPreformatted) this.preformatted--
    }
    return this.descend(node, undo)
  }

  private enterLink(node: ReadableNode, name: string): ReadableNode | null {
    const close = this.line.openLink(name === 'a' ? attribute(node, 'href') : null)
    return this.descend(node, close)
  }

  private enterTable(node: ReadableNode): ReadableNode | null {
    this.endLine(false)
    const frame: TableFrame = { rows: [], row: null, outer: this.sink }
    this.tables.push(frame)
    return this.descend(node, () => {
      this.endLine(false)
      this.tables.pop()
      this.sink = frame.outer
      this.sink.push({ kind: 'raw', rows: frame.rows })
    })
  }

  private enterRow(node: ReadableNode): ReadableNode | null {
    this.endLine(false)
    const frame = this.tables.at(-1)
    if (frame) {
      frame.row = []
      frame.rows.push(frame.row)
    }
    return this.descend(node, () => this.endLine(false))
  }

  private enterCell(node: ReadableNode, header: boolean): ReadableNode | null {
    this.endLine(false)
    const frame = this.tables.at(-1)
    const { holder, sink, depth, item, level } = this
    if (frame) {
      if (!frame.row) {
        frame.row = []
        frame.rows.push(frame.row)
      }
      const cell: RawCell = {
        items: [],
        header,
        columns: spanOf(attribute(node, 'colspan'), 1000),
        rows: spanOf(attribute(node, 'rowspan'), 65_534),
      }
      frame.row.push(cell)
      this.sink = cell.items
      this.holder = 'cell'
      this.depth = this.item = this.level = 0
    }
    return this.descend(node, () => {
      this.endLine(false)
      this.sink = sink
      this.holder = holder
      this.depth = depth
      this.item = item
      this.level = level
    })
  }

  private enterFrame(node: ReadableNode, name: string): ReadableNode | null {
    const href = attribute(node, name === 'object' ? 'data' : 'src')
    const isPdf = attribute(node, 'type') === 'application/pdf' || /\.pdf(?:[?#]|$)/i.test(href ?? '')
    if (isPdf) {
      this.frames.push({ href, kind: 'pdf' })
      return null
    }
    // A fallback inside `object` or `embed` is for browsers that show nothing: no policy text stands there.
    if (name === 'object' || name === 'embed') return null
    const inside = this.frameDocument?.(node) ?? 'foreign'
    if (inside !== 'foreign') {
      this.endLine(false)
      return this.descend(node, () => this.endLine(false), inside)
    }
    if (!isHiddenFrame(node) && (href || attribute(node, 'srcdoc'))) this.frames.push({ href, kind: 'frame' })
    return null
  }

  private readHead(head: ReadableNode): null {
    for (let node = head.firstChild; node; node = node.nextSibling) {
      const name = node.nodeName.toLowerCase()
      if (name === 'script') this.scripts++
      if (name === 'title' && this.title === null)
        this.title = foldPiece((node.firstChild?.nodeValue ?? '').slice(0, 300), '').trim()
    }
    return null
  }

  /** Takes in a text node; what is left of a long one waits for the next steps. */
  private addNode(node: ReadableNode, from = 0) {
    const value = node.nodeValue ?? ''
    this.pending = null
    if (value.indexOf('\n', from) < 0 && value.indexOf('\r', from) < 0) {
      this.line.add(node, this.bold > 0, value.slice(from), from)
      return
    }
    const breaks = this.preformatted > 0 ? /\r\n|[\n\r]/ : NEW_ENTRY
    let offset = from
    let rest = value.slice(from)
    let lines = 0
    for (let match = breaks.exec(rest); match; match = breaks.exec(rest)) {
      this.line.add(node, this.bold > 0, rest.slice(0, match.index), offset)
      this.endLine(true)
      offset += match.index + match[0].length
      rest = value.slice(offset)
      if (++lines === LINES_A_STEP) {
        this.pending = { node, offset }
        return
      }
    }
    this.line.add(node, this.bold > 0, rest, offset)
  }

  private lineOf({ text, runs, bold, links, soft }: MadeLine) {
    return new Line(
      text,
      runs,
      this.level,
      this.holder,
      bold,
      links,
      this.depth,
      this.item,
      soft,
      this.chrome > 0,
    )
  }

  /** Ends the line read so far; `soft` when the next one goes on in the same block. Long text ends lines by itself. */
  private endLine(soft: boolean) {
    this.line.end(soft)
  }
}

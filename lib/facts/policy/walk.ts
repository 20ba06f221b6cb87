import { spanOf } from './grid'
import type { RawItem } from './grid'
import { Line } from './outline'
import type { FrameSeen, Holder, Outline } from './outline'
import { BLOCKS, CHROME, EVERY_BREAK, headOf, keepsBreaks, NEW_ENTRY, SKIPPED } from './elements'
import { frameOf } from './frames'
import type { FrameDocument } from './frames'
import { LineBuilder } from './line-builder'
import type { MadeLine } from './line-builder'
import { attribute, firstChildOf, nameOf, typeOf } from './node-access'
import { TableStack } from './table-stack'
import { Trail } from './trail'
import type { ReadableNode } from './types'

const ELEMENT = 1
/** Elements that pages use with a `role` in place of table markup. */
const MAY_BE_TABLE = new Set(['div', 'span', 'ul', 'ol', 'li', 'section', 'dl'])
const LEVELS: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 }
const TEXT = 3
const MOST_SELECTS = 20

/** A page as walked, its tables not yet in order. */
export type Walked = Omit<Outline, 'items'> & { readonly raw: readonly RawItem[] }

/** Reads a tree node by node; `step` is to be called until it answers false. Never recurses: pages nest 100 000 deep. */
export class Walker {
  private sink: RawItem[] = []
  private readonly items = this.sink
  private readonly frames: FrameSeen[] = []
  private readonly images: { src: string | null; alt: string }[] = []
  private readonly trail: Trail
  private readonly tables = new TableStack()
  private title: string | null = null
  private lang: string | null = null
  private scripts = 0
  private inputs = 0
  private readonly selects: ReadableNode[] = []
  private nodes = 0
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
    private readonly skip: (node: ReadableNode) => boolean = () => false,
  ) {
    this.trail = new Trail(root)
  }

  /** Letters taken in so far. */
  get letters() {
    return this.line.letters
  }

  /** Reads one node and its way to the next; false when the tree is done. */
  step(): boolean {
    const { trail } = this
    const { node } = trail
    if (!node) return false
    if (trail.isLeaving) trail.leave(node)
    else if (this.pending) {
      this.addText(this.pending.node, this.pending.offset)
      if (!this.pending) trail.leave(node)
    } else {
      this.nodes++
      const into = this.enter(node)
      if (into) trail.node = into
      else if (!this.pending) trail.leave(node)
    }
    return trail.node !== null
  }

  /** Everything read so far. */
  finish(): Walked {
    this.trail.leaveAll()
    this.endLine(false)
    return {
      raw: this.items,
      title: this.title,
      lang: this.lang,
      frames: this.frames,
      images: this.images,
      scripts: this.scripts,
      inputs: this.inputs,
      selects: this.selects,
      nodes: this.nodes,
      changed: this.trail.changed,
    }
  }

  /** Takes a node in and answers the first node inside it, if there is one to be read. */
  private enter(node: ReadableNode): ReadableNode | null {
    if (typeOf(node) === TEXT) {
      this.addText(node)
      return null
    }
    if (typeOf(node) === ELEMENT) return this.enterElement(node, nameOf(node).toLowerCase())
    return this.descend(node, null)
  }

  private descend(
    node: ReadableNode,
    undo: (() => void) | null,
    into = firstChildOf(node),
  ): ReadableNode | null {
    const shadow = this.skip(node) ? null : node.shadowRoot
    if (!into && !shadow?.firstChild) {
      undo?.()
      return null
    }
    this.trail.enter(node, undo)
    return shadow?.firstChild ? this.enterShadow(shadow, into) : into
  }

  /** What a host shows, then the children that it was given: its slots show them, in whatever order. */
  private enterShadow(root: ReadableNode, then: ReadableNode | null): ReadableNode | null {
    this.endLine(false)
    this.trail.enter(root, () => this.endLine(false), then)
    return root.firstChild
  }

  /** A shadow root as written in a source: the parsers of DOMParser and Node leave it a template. */
  private enterTemplate(node: ReadableNode): ReadableNode | null {
    const { content } = node
    if (!content?.firstChild || attribute(node, 'shadowrootmode')?.toLowerCase() !== 'open') return null
    this.trail.enter(node, null)
    return this.enterShadow(content, null)
  }

  private enterElement(node: ReadableNode, name: string): ReadableNode | null {
    if (name === 'head') {
      const { title, scripts } = headOf(node)
      this.title ??= title
      this.scripts += scripts
      return null
    }
    if (name === 'template') return this.enterTemplate(node)
    if (name === 'script') this.scripts++
    if (name === 'input' || name === 'select') this.inputs++
    // A choice of versions is no text of the page, but tells which there are.
    if (name === 'select' && this.selects.length < MOST_SELECTS) this.selects.push(node)
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
        if (!this.tables.isFull) return this.enterTable(node)
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
      if (attribute(node, 'role')) return this.enterBlock(node, name, 'block')
      const style = attribute(node, 'style')
      if (style && /display\s*:\s*(?:block|flex|grid|table)/i.test(style))
        return this.enterBlock(node, name, 'block')
    }
    return this.descend(node, null)
  }

  private enterBlock(node: ReadableNode, name: string, holder: Holder): ReadableNode | null {
    const role = MAY_BE_TABLE.has(name) || name.includes('-') ? attribute(node, 'role') : null
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
    const rank = LEVELS[name]
    if (rank) this.level = rank
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
    const outer = this.sink
    const close = this.tables.open(outer)
    return this.descend(node, () => {
      this.endLine(false)
      close()
      this.sink = outer
    })
  }

  private enterRow(node: ReadableNode): ReadableNode | null {
    this.endLine(false)
    this.tables.openRow()
    return this.descend(node, () => this.endLine(false))
  }

  private enterCell(node: ReadableNode, header: boolean): ReadableNode | null {
    this.endLine(false)
    const { holder, sink, depth, item, level } = this
    const cell = this.tables.openCell(node, header)
    if (cell) {
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
    const found = frameOf(node, name, this.frameDocument)
    if (found === null) return null
    if ('kind' in found) {
      this.frames.push(found)
      return null
    }
    this.endLine(false)
    return this.descend(node, () => this.endLine(false), found.inside)
  }

  /** Takes in a text node; what is left of a long one waits for the next steps. */
  private addText(node: ReadableNode, from = 0) {
    const breaks = this.preformatted > 0 || keepsBreaks(node) ? EVERY_BREAK : NEW_ENTRY
    const offset = this.line.addText(node, this.bold > 0, breaks, from)
    this.pending = offset === null ? null : { node, offset }
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

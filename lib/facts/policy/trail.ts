import { nextSiblingOf, parentOf, typeOf } from './node-access'
import type { ReadableNode } from './types'

const DOCUMENT = 9
const FRAGMENT = 11
/** Nodes left in one step: a page may nest them without end. */
const LEVELS_A_STEP = 200

/** A node that is being read, with what leaving it has to put back. */
interface Open {
  readonly node: ReadableNode
  readonly undo: (() => void) | null
  /** What is read after the last node in it: of a shadow root, the children of its host. */
  readonly then: ReadableNode | null
}

/** The way through a tree: where a walk stands, and which nodes it is in. Keeps its own stack, so depth costs nothing. */
export class Trail {
  private readonly open: Open[] = []
  private leaving = false
  /** A node was no longer where it was found. */
  changed = false

  constructor(public node: ReadableNode | null) {}

  /** In the midst of leaving many nodes: {@link leave} is to be called again. */
  get isLeaving() {
    return this.leaving
  }

  /** Goes in: what is read next is in `node`, and `undo` runs when it is left. */
  enter(node: ReadableNode, undo: (() => void) | null, then: ReadableNode | null = null) {
    this.open.push({ node, undo, then })
  }

  /** Goes on to what follows a node: out of its parents too, of so many as one step may leave. */
  leave(node: ReadableNode) {
    let current = node
    for (let left = 0; left < LEVELS_A_STEP; left++) {
      const parent = this.open.at(-1)
      // The document of a frame and a shadow root have no parent: only others can be taken out under our hands.
      const isRoot = typeOf(current) === DOCUMENT || typeOf(current) === FRAGMENT
      if (parent && !isRoot && parentOf(current) !== parent.node) this.changed = true
      const next = parent && !isRoot ? nextSiblingOf(current) : null
      if (!parent || next) return this.goOn(next)
      this.open.pop()
      parent.undo?.()
      if (parent.then) return this.goOn(parent.then)
      current = parent.node
    }
    this.node = current
    this.leaving = true
  }

  /** Leaves every node, in the midst of a page too. */
  leaveAll() {
    while (this.open.length > 0) this.open.pop()?.undo?.()
  }

  private goOn(node: ReadableNode | null) {
    this.node = node
    this.leaving = false
  }
}

import { typeOf } from './node-access'
import type { Spot } from './layout-types'
import type { Line } from './outline'
import type { Quoter } from './quotes'
import { ancestorsOf, blockOf, closest, holdsOnly, isFirstIn, lastNodeOf, tagOf } from './tree-places'
import type { ReadableNode } from './types'

const PREFORMATTED = new Set(['pre', 'textarea'])
const LISTS = new Set(['ul', 'ol', 'dl'])
/** Blocks that a paragraph may stand behind. */
const FLOWING =
  /^(?:p|div|h[1-6]|section|article|blockquote|center|address|header|summary|form|figure|details|main|hr)$/
const WRAPPERS = /^(?:section|article|div|header|details|blockquote)$/

/** The place for a sentence behind a line: behind its paragraph, its list or its table, else on a new line in its block. */
export function spotAfter(line: Line, quoter: Quoter): Spot {
  const node = lastNodeOf(line)
  const block = node && blockOf(node)
  const end = { line, from: line.plain.text.length, to: line.plain.text.length }
  if (!node || !block) return { flow: 'breaks', mark: quoter.mark(end) }
  if (closest(node, PREFORMATTED)) return { flow: 'text', mark: quoter.mark(end) }
  const around = ancestorsOf(node)
  const cell = around.findIndex((one) => /^t[dh]$/.test(tagOf(one)))
  const list = around.slice(0, cell < 0 ? undefined : cell).findLast((one) => LISTS.has(tagOf(one)))
  const isWhole = holdsOnly(block, [line])
  if (FLOWING.test(tagOf(block)) && isWhole) return { flow: 'blocks', mark: quoter.markNode(block) }
  // A list that goes on with another subject is no list of processors alone.
  if (list && /^(?:li|dt|dd)$/.test(tagOf(block)) && isLastIn(list, block))
    return { flow: 'blocks', mark: quoter.markNode(list) }
  const isInText = (node.nodeValue ?? '').includes('\n') && !holdsOnly(node, [line]) && !hasBreaks(block)
  return { flow: isInText ? 'text' : 'breaks', mark: quoter.mark(end) }
}

function isLastIn(list: ReadableNode, item: ReadableNode): boolean {
  const chain = ancestorsOf(item)
  return chain.slice(0, chain.indexOf(list)).every((node) => {
    for (let next = node.nextSibling; next; next = next.nextSibling) {
      if (typeOf(next) === 1 || /\S/.test(next.nodeValue ?? '')) return false
    }
    return true
  })
}

function hasBreaks(block: ReadableNode): boolean {
  for (let child = block.firstChild; child; child = child.nextSibling) if (tagOf(child) === 'br') return true
  return false
}

/** The place before a title: before its element and what that opens, else a point in its text. */
export function spotBefore(line: Line, quoter: Quoter): { spot: Spot; inItem: boolean } {
  const node = line.runs.find(({ length }) => length > 0)?.node ?? null
  const block = node && blockOf(node)
  const start = { line, from: 0, to: 0 }
  if (!node || !block) return { spot: { flow: 'breaks', mark: quoter.mark(start) }, inItem: false }
  if (closest(node, PREFORMATTED)) return { spot: { flow: 'text', mark: quoter.mark(start) }, inItem: false }
  let top = block
  for (let at = block; at.parentNode && isFirstIn(at.parentNode, at); at = at.parentNode) {
    const tag = tagOf(at.parentNode)
    if (WRAPPERS.test(tag)) top = at.parentNode
    else {
      if (tag === 'li') top = at.parentNode
      break
    }
  }
  const isFirst =
    node === block || isFirstIn(block, ancestorsOf(node)[ancestorsOf(node).indexOf(block) - 1] ?? node)
  const isWhole = holdsOnly(block, [line]) || (isFirst && top !== block)
  const inItem = tagOf(top) === 'li'
  if (isWhole && (inItem || FLOWING.test(tagOf(top))))
    return { spot: { flow: 'blocks', mark: quoter.markNode(top) }, inItem }
  if (
    isFirst &&
    (inItem || (FLOWING.test(tagOf(block)) && tagOf(block) !== 'main')) &&
    startsBlock(line, block)
  )
    return { spot: { flow: 'blocks', mark: quoter.markNode(top) }, inItem }
  const isInText = (node.nodeValue ?? '').includes('\n') && !holdsOnly(node, [line]) && !hasBreaks(block)
  return { spot: { flow: isInText ? 'text' : 'breaks', mark: quoter.mark(start) }, inItem: false }
}

/** Nothing but space stands before the line in its block. */
function startsBlock(line: Line, block: ReadableNode) {
  const run = line.runs.find(({ length }) => length > 0)
  if (!run || /\S/.test((run.node.nodeValue ?? '').slice(0, run.offset))) return false
  const chain = ancestorsOf(run.node)
  return chain
    .slice(0, chain.indexOf(block))
    .every((node) => node.parentNode !== null && isFirstIn(node.parentNode, node))
}

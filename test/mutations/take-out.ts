import { isBroken, lineOf, nodesOfLine, printed } from './locate'
import type { Place, Words } from './locate'
import { gone } from './subject'
import type { Subject } from './subject'
import { rowsOf, spanOf, unmerge } from './table-grid'
import { closest, holds, remove, wordsOf } from './tree'
import type { Element, Node } from './tree'

/** Takes a row off its page, as an editor would. False where the form of the list leaves no clean way. */
export function takeOut(subject: Subject, place: Place): boolean {
  return cutRow(subject, place) && gone(subject)
}

function cutRow(subject: Subject, place: Place): boolean {
  const cell = closest(place.name.node, 'td', 'th')
  const table = cell && closest(cell, 'table')
  if (cell && table && rowsOf(table).some((row) => holds(row, cell)) && isOfList(table)) {
    if (!isOnly(cell, place.name)) return cutName(place)
    return cutCells(table, cell, place)
  }
  if (place.unit) {
    remove(place.unit)
    return true
  }
  if (isBroken(place.name)) return cutLines(subject, place)
  const boxes = [place.name, place.work, place.retention].flatMap((words) => (words ? [words.box] : []))
  if (boxes.every((box) => isOwn(subject, place, box)) && boxes.length > 1) {
    boxes.forEach(remove)
    return true
  }
  return cutSentence(subject, place) || cutName(place)
}

/** A cell that says the name and nothing else. */
const isOnly = (cell: Element, { node, from, to }: Words) =>
  wordsOf(cell) === node.value.slice(from, to).replace(/\s+/g, ' ').trim()
const isOfList = (table: Element) =>
  rowsOf(table).some((row) => row.childNodes.filter((one) => /^t[dh]$/.test(one.nodeName)).length > 1)

function cutCells(table: Element, cell: Element, { name, work }: Place): boolean {
  const workCell = work && closest(work.node, 'td', 'th')
  const own = spanOf(table, cell)
  const other = workCell ? spanOf(table, workCell) : own
  const isSideways = !own.rows.some((y) => other.rows.includes(y))
  if (isSideways && !own.columns.some((x) => other.columns.includes(x))) return false
  const words = name.node.value
  const cells = unmerge(table)
  if (isSideways) cells.forEach((row) => own.columns.forEach((x) => row[x] && remove(row[x])))
  else
    rowsOf(table)
      .filter((row) => wordsOf(row).includes(words.slice(name.from, name.to).replace(/\s+/g, ' ')))
      .forEach(remove)
  return true
}

/** Whether nobody else is named in the box. */
function isOwn({ page, rows }: Subject, { row }: Place, box: Element) {
  return !rows.some(
    ({ name }) => name !== row.name && printed(page, name).some(({ node }) => holds(box, node)),
  )
}

function cutLines({ rows }: Subject, place: Place): boolean {
  const { name, work, retention } = place
  const all = [name, work, retention].filter((one): one is Words => one !== null && one.box === name.box)
  const others = rows.filter((row) => row.name !== place.row.name).map((row) => row.name)
  if (name.box.tagName === 'pre' || name.box.tagName === 'textarea') {
    const { node } = name
    const lines = [
      ...new Map(all.filter((one) => one.node === node).map((one) => [lineOf(one)[0], lineOf(one)])),
    ]
    const cut = lines.map(([, line]) => line).toSorted(([a], [b]) => b - a)
    if (cut.some(([from, to]) => others.some((other) => node.value.slice(from, to).includes(other))))
      return false
    for (const [from, to] of cut) node.value = node.value.slice(0, from) + node.value.slice(to + 1)
    return true
  }
  const nodes = new Set<Node>(all.flatMap(({ node }) => nodesOfLine(node)))
  if ([...nodes].some((node) => others.some((other) => wordsOf(node).includes(other)))) return false
  for (const node of nodes) {
    const siblings = node.parentNode?.childNodes ?? []
    const next = siblings[siblings.indexOf(node) + 1]
    if (next?.nodeName === 'br') remove(next)
    remove(node)
  }
  return true
}

function cutSentence({ rows }: Subject, { row, name, work }: Place): boolean {
  const { node } = name
  if (!/니다|\.\s/.test(node.value)) return false
  const start = Math.max(
    ...[...node.value.slice(0, name.from).matchAll(/니다\.\s+|[a-z]\.\s+/g)].map(
      (m) => m.index + m[0].length,
    ),
    0,
  )
  const end = /니다\.\s*|[a-z]\.(?:\s+|$)/.exec(node.value.slice(name.to))
  const to = end ? name.to + end.index + end[0].length : node.value.length
  const sentence = node.value.slice(start, to)
  if (rows.some((other) => other.name !== row.name && sentence.includes(other.name))) return false
  if (work && work.node === node && (work.from < start || work.to > to)) return false
  node.value = node.value.slice(0, start) + node.value.slice(to)
  return true
}

/** Takes a name out of several in one cell or line, with the sign that parted it from its neighbour. */
function cutName({ name }: Place): boolean {
  const { node, from, to } = name
  const before = node.value.slice(0, from)
  const after = node.value.slice(to)
  const sign = /\s*(?:,|\/|·|、)\s*$|\s(?:및|와|and)\s$/
  const lead = sign.exec(before)
  const tail = /^\s*(?:,|\/|·|、)\s*|^\s(?:및|와|and)\s/.exec(after)
  if (lead) node.value = before.slice(0, lead.index) + after
  else if (tail) node.value = before + after.slice(tail[0].length)
  else if (before.trim() === '' && after.trim() === '') {
    const siblings = node.parentNode?.childNodes ?? []
    const at = siblings.indexOf(node)
    const sibling = [siblings[at + 1], siblings[at - 1]].find((one) => one?.nodeName === 'br')
    if (!sibling) return false
    remove(sibling)
    remove(node)
  } else return false
  return true
}

import { isWhole } from './locate'
import { list, pick, targetPlace } from './subject'
import type { Mutation, Subject } from './subject'
import { cellsOf, gridOf, merge, reorderColumns, reorderRows, rowsOf, unmerge } from './table-grid'
import {
  append,
  closest,
  copyOf,
  elementsIn,
  empty,
  insertAfter,
  insertBefore,
  make,
  makeElement,
  remove,
  rename,
  replace,
  textNode,
  wordsOf,
  wrap,
} from './tree'
import type { Element } from './tree'

/** The table of processors whose rows lie flat, first row its header. */
function table(subject: Subject): Element | null {
  const found = list(subject)
  if (found?.root.tagName !== 'table' || rowsOf(found.root).length < 2) return null
  const names = found.places.map(({ row }) => row.name)
  const header = rowsOf(found.root)[0]
  return header && !names.some((name) => wordsOf(header).includes(name)) ? found.root : null
}

const onTable = (name: string, change: (table: Element, subject: Subject) => boolean): Mutation => ({
  name,
  apply(subject) {
    const found = table(subject)
    return found !== null && change(found, subject)
  },
})

function shuffled<T>({ next }: Subject, items: readonly T[]): T[] {
  const left = items.slice()
  return items.flatMap(() => left.splice(Math.floor(next() * left.length), 1))
}

/** Puts markup inside the words of a name: `cut` says where. */
function breakName(
  name: string,
  cut: (words: string, subject: Subject) => [string, string, string] | null,
  last: boolean,
): Mutation {
  return {
    name,
    ...(last ? { last: true as const } : {}),
    apply(subject) {
      const place = targetPlace(subject)
      if (!place || closest(place.name.node, 'pre', 'textarea')) return false
      const { node, from, to } = place.name
      const parts = cut(node.value.slice(from, to), subject)
      if (!parts) return false
      const [before, markup, after] = parts
      replace(
        node,
        textNode(node.value.slice(0, from) + before),
        ...make(markup),
        textNode(after + node.value.slice(to)),
      )
      return true
    },
  }
}

export const CELLS: readonly Mutation[] = [
  onTable('shuffle the columns', (found, subject) => {
    reorderColumns(found, (width) =>
      shuffled(
        subject,
        Array.from({ length: width }, (_, x) => x),
      ),
    )
    return true
  }),
  onTable('shuffle the rows', (found, subject) => {
    reorderRows(found, (rows) => shuffled(subject, rows))
    return true
  }),
  onTable('make header cells plain ones', (found) => {
    const heads = elementsIn(found, 'th')
    heads.forEach((head) => rename(head, 'td'))
    return heads.length > 0
  }),
  onTable('make the first cell of a row its header', (found) => {
    for (const row of rowsOf(found).slice(1)) {
      const [first] = cellsOf(row)
      if (first?.tagName === 'td') rename(first, 'th')
    }
    return true
  }),
  onTable('undo merged cells', (found) => {
    const merged = elementsIn(found, 'td', 'th').some(({ attrs }) =>
      attrs.some(({ name }) => /span$/.test(name)),
    )
    unmerge(found)
    return merged
  }),
  onTable('merge cells that say the same', (found, subject) => {
    const width = gridOf(found)[0]?.length ?? 0
    const columns = shuffled(
      subject,
      Array.from({ length: width }, (_, x) => x),
    )
    return columns.some((x) => merge(found, x))
  }),
  onTable('add a column', (found, subject) => {
    const plain = unmerge(found)
    const [head, cell] = pick(subject, [
      ['비고', '-'],
      ['구분', '필수'],
      ['No.', '1'],
      ['국가', '대한민국'],
      ['개인정보 항목', '이름, 연락처'],
      ['연락처', '02-000-0000'],
    ] as const)
    const first = subject.next() < 0.5
    rowsOf(found).forEach((row, y) => {
      const [anchor] = plain[y] ?? []
      const made = makeElement(anchor?.tagName === 'th' ? 'th' : 'td')
      append(made, textNode(y === 0 ? head : cell))
      if (first && anchor) insertBefore(anchor, made)
      else append(row, made)
    })
    return true
  }),
  onTable('repeat the header row', (found) => {
    const rows = rowsOf(found)
    const middle = rows[Math.ceil(rows.length / 2)]
    if (!rows[0] || rows.length < 4 || !middle) return false
    unmerge(found)
    insertBefore(middle, copyOf(rows[0]))
    return true
  }),
  onTable('cut the table in two', (found, subject) => {
    unmerge(found)
    const rows = rowsOf(found)
    if (!rows[0] || rows.length < 4) return false
    const second = makeElement('table')
    const body = makeElement('tbody')
    append(second, body)
    if (subject.next() < 0.7) append(body, copyOf(rows[0]))
    for (const row of rows.slice(Math.ceil(rows.length / 2))) {
      remove(row)
      append(body, row)
    }
    insertAfter(found, ...make('<p></p>'), second)
    return true
  }),
  onTable('add an empty row', (found, subject) => {
    const rows = rowsOf(found)
    const last = rows.at(-1)
    if (!last) return false
    const blank = makeElement('tr')
    const width = gridOf(found)[0]?.length ?? 1
    for (let x = 0; x < width; x++) {
      const cell = makeElement('td')
      append(cell, textNode(pick(subject, ['', '\u00a0', '-'])))
      append(blank, cell)
    }
    insertAfter(last, blank)
    return true
  }),
  onTable('wrap what cells say', (found, subject) => {
    const tag = pick(subject, ['p', 'div', 'span', 'font'])
    for (const cell of elementsIn(found, 'td', 'th')) {
      const inside = empty(cell)
      const outer = makeElement(tag)
      append(outer, ...inside)
      append(cell, outer)
    }
    return true
  }),
  onTable('draw the table with boxes', (found, subject) => {
    const plain = unmerge(found)
    const width = plain[0]?.length ?? 0
    if (
      plain.some((row) => row.length !== width) ||
      plain.some((row) => row.some((cell) => wordsOf(cell) === ''))
    )
      return false
    const aria = subject.next() < 0.5
    const outer = makeElement('div', aria ? { role: 'table' } : { class: 'tbl' })
    for (const [y, row] of plain.entries()) {
      const line = makeElement('div', aria ? { role: 'row' } : { class: 'tbl-row' })
      for (const cell of row) {
        const box = makeElement(
          'div',
          aria ? { role: y === 0 ? 'columnheader' : 'cell' } : { class: 'tbl-cell' },
        )
        append(box, ...empty(cell))
        append(line, box)
      }
      append(outer, line)
    }
    replace(found, outer)
    return true
  }),
  onTable('turn the table on its side', (found) => {
    const plain = unmerge(found)
    const width = plain[0]?.length ?? 0
    if (plain.some((row) => row.length !== width)) return false
    const body = makeElement('tbody')
    for (let x = 0; x < width; x++) {
      const row = makeElement('tr')
      for (const [y, cells] of plain.entries()) {
        const cell = makeElement(y === 0 ? 'th' : 'td')
        const from = cells[x]
        if (from) append(cell, ...empty(from))
        append(row, cell)
      }
      append(body, row)
    }
    empty(found)
    append(found, body)
    return true
  }),
  {
    name: 'wrap the list in boxes',
    apply(subject) {
      const root = list(subject)?.root
      if (!root || root.tagName === 'tbody') return false
      wrap(wrap(wrap(root, 'div', { class: 'scroll' }), 'div'), 'div', { class: 'inner' })
      return true
    },
  },
  {
    name: 'break the work in two lines',
    last: true,
    apply(subject) {
      const work = targetPlace(subject)?.work
      if (!work || !isWhole(work) || closest(work.node, 'pre', 'textarea')) return false
      const { node, from, to } = work
      const space = node.value.slice(from, to).indexOf(' ')
      if (space < 2) return false
      replace(
        node,
        textNode(node.value.slice(0, from + space)),
        makeElement('br'),
        textNode(node.value.slice(from + space + 1)),
      )
      return true
    },
  },
  breakName(
    'put the name in bold',
    (words) => ['', `<strong>${words.replaceAll('&', '&amp;')}</strong>`, ''],
    false,
  ),
  breakName(
    'link the name',
    (words) => [
      '',
      `<a href="https://www.partner.example/" target="_blank">${words.replaceAll('&', '&amp;')}</a>`,
      '',
    ],
    false,
  ),
  breakName(
    'split the name in spans',
    (words, { next }) => {
      const letters = [...words]
      const at = 1 + Math.floor(next() * (letters.length - 1))
      const escaped = (text: string) => text.replaceAll('&', '&amp;')
      return [
        '',
        `<span>${escaped(letters.slice(0, at).join(''))}</span><span>${escaped(letters.slice(at).join(''))}</span>`,
        '',
      ]
    },
    true,
  ),
  breakName(
    'break the name after its legal form',
    (words) => {
      const form = /^(?:주식회사|\(주\)|㈜)\s?(?=\S)/.exec(words)
      return form ? [form[0].trim(), '<br>', words.slice(form[0].length)] : null
    },
    true,
  ),
]

import { countOf, locateAll } from './locate'
import type { Place, Row } from './locate'
import { locate } from './locate'
import { around, bodyOf, closest, elementsIn, holds, wordsOf } from './tree'
import type { Document, Element } from './tree'
import type { Outcome } from '../../lib/rules/types'

/** A page under change: what is asked of it, and what must be answered by what was done to it. */
export interface Subject {
  readonly page: Document
  readonly language: 'ko' | 'en'
  /** Every name of the labels, also of rows whose place cannot be told. */
  readonly names: readonly string[]
  /** Rows that still stand as labelled. */
  rows: Row[]
  /** The row that is asked about; after a change of its name, under the new one. */
  target: Row
  /** The processor asked for. */
  ask: string
  expected: Outcome
  /** What a company that the page does not name is told: `missing`, unless a part of the page stands elsewhere. */
  readonly absent: Outcome
  readonly next: () => number
}

/** One way of changing a page. */
export interface Mutation {
  readonly name: string
  /** It decides the outcome; the others leave it as it was. At most one of a pair decides. */
  readonly decides?: true
  /** It breaks words up, so that no other change finds them: it comes last. */
  readonly last?: true
  /** Changes the page and, if it decides, `expected`. False where it cannot be done on this page. */
  apply(subject: Subject): boolean
}

export function pick<T>({ next }: Subject, choices: readonly T[]): T {
  const chosen = choices[Math.floor(next() * choices.length)]
  if (chosen === undefined) throw new Error('nothing to choose from')
  return chosen
}

/** Where the row asked about stands; null when it cannot be told. */
export const targetPlace = ({ page, target, rows }: Subject): Place | null => locate(page, target, rows)

/** The places of the rows that stand in one list with the first of them. */
export function list(subject: Subject): { root: Element; places: Place[] } | null {
  const places = locateAll(subject.page, subject.rows)
  const first = places.find(({ row }) => row.name === subject.target.name) ?? places[0]
  if (!first) return null
  const table = closest(first.name.node, 'table')
  // A table that holds titles lays the page out.
  if (table && elementsIn(table, 'h1', 'h2', 'h3', 'h4', 'table', 'p').length <= 1 && isRowTable(table))
    return { root: table, places: places.filter(({ name }) => holds(table, name.node)) }
  const boxed = places.filter(({ unit }) => unit !== null)
  const [one, ...others] = boxed.map(({ unit }) => unit).filter((unit) => unit !== null)
  if (!one || others.length === 0) return null
  const root = others.reduce<Element | null>((element, other) => element && around(element, other), one)
  return root && isList(root, boxed) ? { root, places: boxed } : null
}

const isRowTable = (table: Element) =>
  elementsIn(table, 'tr').some((row) => elementsIn(row, 'td', 'th').length > 1)

/** An element that holds the rows of a list and little else. */
function isList(root: Element, places: readonly Place[]) {
  if (elementsIn(root, 'h1', 'h2', 'h3', 'h4', 'summary').length > 0) return false
  const own = places.reduce((sum, { unit }) => sum + (unit ? wordsOf(unit).length : 0), 0)
  return wordsOf(root).length <= own * 1.3 + 60
}

/** Marks the row asked about as gone. False when the page still prints its name, or lost another one. */
export function gone(subject: Subject): boolean {
  subject.rows = subject.rows.filter(({ name }) => name !== subject.target.name)
  subject.expected = subject.absent
  return (
    countOf(subject.page, subject.target.name) === 0 &&
    subject.rows.every(({ name }) => countOf(subject.page, name) > 0)
  )
}

/** The part of a page that holds its text. */
export function contentOf({ page }: Subject): Element {
  return elementsIn(page, 'main')[0] ?? bodyOf(page)
}

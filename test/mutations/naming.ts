import { ALIKE, HACKLE, MESSAGES, OTHER_WORK } from '../made/vocabulary'
import { isSameCompany } from '../../lib/facts/policy/names'
import { HACKLE as HACKLE_TARGET } from '../../lib/rules'
import { locate, printed } from './locate'
import type { Place } from './locate'
import { pick, targetPlace } from './subject'
import type { Mutation, Subject } from './subject'
import { closest, wordsOf, empty, append, fold, textNode } from './tree'

/** Spellings of other companies and words that a loose reading takes for Hackle. */
const DECOYS = [
  ...ALIKE.ko,
  ...ALIKE.en,
  'Hackle.io 파트너스',
  'shackle-soft',
  '핵클린 주식회사',
  'Unshackled Corp.',
]

function setName(subject: Subject, { name: { node, from, to } }: Place, words: string) {
  node.value = node.value.slice(0, from) + words + node.value.slice(to)
  const target = { ...subject.target, name: words }
  subject.rows = subject.rows.map((row) => (row.name === subject.target.name ? target : row))
  subject.target = target
}

/** Gives Hackle's own rows to others: what is asked afterwards is asked of one row alone. */
function clearHackle(subject: Subject): void {
  const own = new Set(subject.names.filter((name) => isSameCompany(name, HACKLE_TARGET)))
  for (const [i, name] of [...own].entries()) {
    const other = `${['하늬상사', '마파상사', '샛별상사'][i] ?? '된새상사'} 주식회사`
    for (const { node, from, to } of printed(subject.page, name))
      node.value = node.value.slice(0, from) + other + node.value.slice(to)
    subject.rows = subject.rows.map((one) => (one.name === name ? { ...one, name: other } : one))
  }
}

function setWork(subject: Subject, place: Place, words: string): boolean {
  const { work } = place
  if (!work) return false
  const { node, from, to } = work
  // The same words may stand for the others of a merged cell: their rows would be labelled wrongly.
  const before = subject.target.work
  node.value = node.value.slice(0, from) + words + node.value.slice(to)
  subject.target = { ...subject.target, work: words }
  subject.rows = subject.rows.map((row) =>
    row.name === subject.target.name
      ? subject.target
      : row.work === before && !isPrinted(subject, row.work)
        ? { ...row, work: words }
        : row,
  )
  return true
}

const isPrinted = ({ page }: Subject, words: string | null) =>
  words !== null && fold(wordsOf(page)).includes(fold(words))

function nameHackle(
  works: Readonly<Record<'ko' | 'en', readonly string[]>>,
  name: string,
  expected: 'ok' | 'incomplete',
): Mutation {
  return {
    name,
    decides: true,
    apply(subject) {
      const { language } = subject
      clearHackle(subject)
      const place = targetPlace(subject)
      if (!place || !setWork(subject, place, pick(subject, works[language]))) return false
      // The work stands before the name on many a line.
      const again = locate(subject.page, subject.target, subject.rows)
      if (!again) return false
      setName(subject, again, pick(subject, HACKLE[language]))
      subject.ask = 'Hackle'
      subject.expected = expected
      return true
    },
  }
}

const LABEL_BEFORE = /(?:업무|내용|목적|사무|work|tasks?|purpose|services?)[^:：]{0,8}[:：]\s*$/i

export const NAMING: readonly Mutation[] = [
  nameHackle(MESSAGES, 'name Hackle with messages', 'ok'),
  nameHackle(OTHER_WORK, 'name Hackle with other work', 'incomplete'),
  {
    name: 'name a look-alike of Hackle',
    decides: true,
    apply(subject) {
      clearHackle(subject)
      const place = targetPlace(subject)
      if (!place || !setWork(subject, place, pick(subject, MESSAGES[subject.language]))) return false
      const again = locate(subject.page, subject.target, subject.rows)
      if (!again) return false
      setName(subject, again, pick(subject, DECOYS))
      subject.ask = 'Hackle'
      subject.expected = subject.absent
      return true
    },
  },
  {
    name: 'blank the work',
    decides: true,
    apply(subject) {
      const place = targetPlace(subject)
      if (
        !place?.work ||
        subject.rows.some((row) => row !== subject.target && row.name === subject.target.name)
      )
        return false
      const { work, name } = place
      const cell = closest(work.node, 'td', 'th', 'dd') ?? work.box
      const words = fold(work.node.value.slice(work.from, work.to)).trim()
      const blank = pick(subject, ['', '-', '\u00a0', ' '])
      if (cell !== closest(name.node, cell.tagName) && wordsOf(cell) === words) {
        empty(cell)
        append(cell, textNode(blank))
      } else if (
        LABEL_BEFORE.test(work.node.value.slice(0, work.from)) &&
        work.node.value.slice(work.from - 30, work.from).match(/[:：]/)
      ) {
        work.node.value = work.node.value.slice(0, work.from) + blank + work.node.value.slice(work.to)
      } else return false
      subject.expected = 'incomplete'
      subject.target = { ...subject.target, work: null }
      subject.rows = subject.rows.map((row) => (row.name === subject.target.name ? subject.target : row))
      return true
    },
  },
]

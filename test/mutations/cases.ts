import { parseHtml } from '../../lib/facts/policy/parse'
import { foldName } from '../../lib/facts/policy/names'
import { parseTarget, scanDocumentSync } from '../../lib/rules'
import type { Outcome } from '../../lib/rules/types'
import { random } from '../speed/pages'
import { MUTATIONS } from './all'
import { locate } from './locate'
import type { Row } from './locate'
import type { Mutation, Subject } from './subject'
import { parsePage, printPage } from './tree'

/** A page with its labels. */
export interface Labelled {
  readonly id: string
  readonly html: string
  readonly language: 'ko' | 'en'
  readonly rows: readonly Row[]
}

/** A changed page, what is asked of it and what must be answered. */
export interface Case {
  readonly id: string
  readonly mutations: readonly string[]
  readonly seed: number
  readonly html: string
  readonly ask: string
  readonly expected: Outcome
}

export interface Judged extends Omit<Case, 'html'> {
  readonly outcome: string
  readonly reason: string
}

/** No limit of time: a slow machine must not tell otherwise. */
const budget = { ms: Number.POSITIVE_INFINITY, now: () => 0 }

/** What the scanner says of a page for one processor. */
export function outcomeOf(html: string, ask: string): { outcome: string; reason: string } {
  const [verdict] = scanDocumentSync(parseHtml(html), [parseTarget(ask)], { budget }).report.checked
  return { outcome: verdict?.outcome ?? 'none', reason: verdict?.reason ?? 'none' }
}

export function judge({ html, ...rest }: Case): Judged {
  return { ...rest, ...outcomeOf(html, rest.ask) }
}

export const isWrong = ({ outcome, expected }: Judged): boolean => outcome !== expected

/** A company that no page names. */
export const NOBODY = '어디에도없는상사'

/** The rows of a page whose place on it can be told: printed once, one company, and no other row of that company. */
export function targetsOf({ html, rows }: Labelled): Row[] {
  const page = parsePage(html)
  const names = rows.map(({ name }) => foldName(name))
  return rows.filter((row, i) => {
    const own = names[i] ?? ''
    // A second row of the company, or one whose name holds this one, would answer for it.
    const isOnly = names.every((other, j) => j === i || !other.includes(own))
    return isOnly && own.length > 1 && own !== 'hackle' && own !== '핵클' && locate(page, row, rows) !== null
  })
}

/** Applies changes to a page; null where one of them cannot be done there. */
export function change(
  labelled: Labelled,
  target: Row,
  mutations: readonly Mutation[],
  seed: number,
): Case | null {
  const subject: Subject = {
    page: parsePage(labelled.html),
    language: labelled.language,
    names: labelled.rows.map(({ name }) => name),
    rows: labelled.rows.slice(),
    target,
    ask: target.name,
    expected: target.work === null ? 'incomplete' : 'ok',
    absent: 'missing',
    next: random(seed),
  }
  for (const mutation of mutations) if (!mutation.apply(subject)) return null
  return {
    id: labelled.id,
    mutations: mutations.map(({ name }) => name),
    seed,
    html: printPage(subject.page),
    ask: subject.ask,
    expected: subject.expected,
  }
}

/** What is wanted of a page: how many rows each change is tried on, and how many pairs. */
export interface Wanted {
  readonly rows: number
  readonly pairs: number
}

/** Every change of a page by itself on some of its rows, and pairs of them: the same ones for the same seed. */
export function* casesOf(
  labelled: Labelled,
  targets: readonly Row[],
  seed: number,
  wanted: Wanted,
): Generator<Case> {
  const next = random(seed)
  const any = <T>(items: readonly T[]) => items[Math.floor(next() * items.length)]
  for (const mutation of MUTATIONS) {
    const left = targets.slice()
    for (let tried = 0, done = 0; left.length > 0 && done < wanted.rows && tried < wanted.rows + 2; tried++) {
      const [target] = left.splice(Math.floor(next() * left.length), 1)
      const made = target && change(labelled, target, [mutation], Math.floor(next() * 2 ** 31))
      if (!made) continue
      done++
      yield made
    }
  }
  for (let pair = 0, tried = 0; pair < wanted.pairs && tried < wanted.pairs * 6; tried++) {
    const [one, other, target] = [any(MUTATIONS), any(MUTATIONS), any(targets)]
    if (
      !one ||
      !other ||
      !target ||
      one === other ||
      (one.decides && other.decides) ||
      (one.last && other.last)
    )
      continue
    const made = change(
      labelled,
      target,
      one.last ? [other, one] : [one, other],
      Math.floor(next() * 2 ** 31),
    )
    if (!made) continue
    pair++
    yield made
  }
}

import { loadPages } from '../pages/load-pages'
import { casesOf, judge, targetsOf } from './cases'
import type { Case, Labelled, Wanted } from './cases'
import { table } from './tally'

/** Our own policies that name somebody as of today, with what their labels say. */
export function ownPages(): Labelled[] {
  return loadPages()
    .filter(({ archived, processors, absent }) => !archived && processors.length > 0 && absent === 'missing')
    .map(({ file, html, processors }) => ({
      id: file,
      html,
      language: /<html lang="en"/.test(html) ? 'en' : 'ko',
      rows: processors,
    }))
}

/** Changes every page of our own; the same cases for the same seed. */
export function* ownCases(seed: number, wanted: Wanted): Generator<Case> {
  for (const [i, page] of ownPages().entries()) yield* casesOf(page, targetsOf(page), seed * 1000 + i, wanted)
}

if (process.argv[1] === import.meta.filename) {
  const [seed = 1, rows = 1, pairs = 25] = process.argv.slice(2).map(Number)
  console.log(table(Array.from(ownCases(seed, { rows, pairs }), judge)))
}

import { expect, it } from 'vitest'
import { MUTATIONS } from './all'
import { casesOf, isWrong, judge, targetsOf } from './cases'
import { ownCases, ownPages } from './own-pages'
import { share, table } from './tally'

const SEED = 1
const WANTED = { rows: 1, pairs: 5 }
const judged = Array.from(ownCases(SEED, WANTED), judge)

it('judges at least 99 of 100 changed policies as the change demands', () => {
  expect(judged.length).toBeGreaterThanOrEqual(2000)
  expect(share(judged), table(judged)).toBeGreaterThanOrEqual(0.99)
}, 120_000)

it('never calls a changed policy ok that is not', () =>
  expect(judged.filter((one) => isWrong(one) && one.outcome === 'ok')).toEqual([]))

it('tries every change, towards every outcome', () => {
  const times = (name: string) => judged.filter(({ mutations }) => mutations.includes(name)).length
  expect(MUTATIONS.filter(({ name }) => times(name) === 0).map(({ name }) => name)).toEqual([])
  expect(new Set(judged.map(({ expected }) => expected))).toEqual(
    new Set(['ok', 'incomplete', 'missing', 'unknown']),
  )
})

it('makes the same cases of the same seed', () => {
  const [page] = ownPages()
  const cases = () => page && Array.from(casesOf(page, targetsOf(page), SEED, WANTED))
  expect(cases()).toEqual(cases())
})

it('holds on to the pages that it changes', () => expect(ownPages().length).toBeGreaterThanOrEqual(25))

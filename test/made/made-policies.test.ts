import { expect, it } from 'vitest'
import { isWrong, judgeMade } from './judge-made'

const judged = judgeMade(500)
const told = judged
  .filter(isWrong)
  .map(({ policy, outcome }) => `${policy.seed} ${policy.choices.join(' | ')}: ${outcome}`)

it('never calls a made policy ok that is not', () =>
  expect(told.filter((line) => line.endsWith(': ok'))).toEqual([]))

it('judges at least 99 of 100 made policies rightly, in every language and case', () => {
  expect(judged.length - told.length, told.join('\n')).toBeGreaterThanOrEqual(judged.length * 0.99)
  expect(new Set(judged.map(({ policy }) => policy.expected))).toEqual(
    new Set(['ok', 'incomplete', 'missing', 'unknown']),
  )
})

it('makes the same policy of the same seed', () => expect(judgeMade(3, 40)).toEqual(judgeMade(3, 40)))

/** Repairs of policies made from seeds: every one names the company afterwards, and nobody else is touched. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Scan } from '../../lib/rules'
import { makePolicy } from '../made/policy-maker'
import { outcomeAfter, repaired } from './repaired'

/** A machine with much else to do takes its time. */
const PATIENCE = 60_000
const seeds = fc.integer({ min: 0, max: 1_000_000 })

function othersIn({ report }: Scan) {
  return report.facts.sections.flatMap(({ processors }) =>
    processors
      .filter(({ name }) => !/hackle|핵클/i.test(name.normalize('NFKC')))
      .map(({ name, work, retention }) => [name, work, retention]),
  )
}

describe('made policies', () => {
  it(
    'name the company with its work once they are repaired',
    () => {
      fc.assert(
        fc.property(seeds, (seed) => {
          const policy = makePolicy(seed)
          const result = repaired(
            policy.html,
            policy.choices[0] === 'ko' ? '핵클 주식회사' : 'Hackle Co., Ltd.',
          )
          const { outcome } = result.before
          // A policy that is misread is the reader's matter; a long line put into text that was wrapped at a column ends
          // its wrapping, so that what was read over its breaks is not.
          fc.pre(outcome === policy.expected && !policy.choices.includes('wrapped sentences'))
          if (outcome !== 'missing' && outcome !== 'incomplete') {
            expect(result.repair).toBeNull()
            return
          }
          expect(outcomeAfter(result)).toBe('ok')
          const now = result.after ? othersIn(result.after).map(([name, work]) => `${name} ${work}`) : []
          for (const [name, work] of othersIn(result.scan)) expect(now).toContain(`${name} ${work}`)
        }),
        { numRuns: 150, seed: 20261123 },
      )
    },
    PATIENCE,
  )

  it(
    'keep every other entry as it was when only the work is completed',
    () => {
      fc.assert(
        fc.property(seeds, (seed) => {
          const result = repaired(makePolicy(seed).html, '핵클 주식회사')
          if (result.repair?.kind !== 'fill-work' || !result.after) return
          expect(othersIn(result.after)).toEqual(othersIn(result.scan))
        }),
        { numRuns: 150, seed: 20261123 },
      )
    },
    PATIENCE,
  )
})

import { describe, expect, it } from 'vitest'
import { parseHtml } from '../../lib/facts/policy/parse'
import { parseTarget, scanDocumentSync } from '../../lib/rules'
import { loadPages } from './load-pages'

const pages = loadPages()
/** No limit of time: a slow machine must not tell otherwise. */
const budget = { ms: Number.POSITIVE_INFINITY, now: () => 0 }

it('holds at least 28 policies, no two of the same layout', () => {
  expect(pages.length).toBeGreaterThanOrEqual(28)
  expect(new Set(pages.map(({ layout }) => layout)).size).toBe(pages.length)
})

describe.each(pages)('$file: $layout', ({ html, outcomes, processors, alsoNamed, section, statesNone }) => {
  const targets = Object.keys(outcomes).map(parseTarget)
  const { facts, checked } = scanDocumentSync(parseHtml(html), targets, { budget }).report
  const read = facts.sections.filter(({ entrusts }) => entrusts).flatMap((one) => one.processors)

  it('is a policy that names these processors with their work and period', () => {
    expect(facts.isPolicy).toBe(true)
    const told = read
      .filter(({ name }) => !alsoNamed.includes(name))
      .map(({ name, work, retention }) => ({ name, work, retention }))
    expect(told).toEqual(processors)
  })

  it('entrusts, or says that it does not', () => {
    expect(facts.sections.some(({ entrusts }) => entrusts)).toBe(section)
    expect(facts.sections.some((one) => one.statesNone !== null)).toBe(statesNone)
  })

  it('has these outcomes', () =>
    expect(Object.fromEntries(checked.map(({ processor, outcome }) => [processor, outcome]))).toEqual(
      outcomes,
    ))
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fill } from './say'

describe('a filled text', () => {
  it('keeps a placeholder that has no value, and takes a value as it is', () => {
    expect(fill('{a} and {b}', { a: '{b}' })).toBe('{b} and {b}')
    expect(fill('{toString}', {})).toBe('{toString}')
  })

  it('ends a sentence with one full stop, whatever the company is called', () => {
    expect(fill('Texts come from {company}. Stop at any time.', { company: 'Dodam Inc.' })).toBe(
      'Texts come from Dodam Inc. Stop at any time.',
    )
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z ]{1,20}[a-z]\.?$/), (company) => {
        expect(fill('From {company}.', { company })).toMatch(/[^.]\.$/)
        expect(fill('{company} sends it.', { company })).toBe(`${company} sends it.`)
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import type { Repair } from '../../lib/clause/types'
import { formatted, FORMATS } from './formatted'

const repair: Repair = {
  kind: 'add-item',
  processor: 'hackle',
  lang: 'en',
  where: null,
  mark: null,
  cells: null,
  before: null,
  after: 'A & B: texts',
  below: 'A & B keeps it for a year.',
  html: '<li>A &amp; B: texts</li>',
  markdown: '- A & B: texts',
  text: 'A & B: texts',
  blanks: [],
}

describe('a repair to be copied', () => {
  it.each(FORMATS)('has the sentence that belongs below it as %s', (format) => {
    expect(formatted(repair, format, 'en')).toMatch(/\n(?:<p>)?A (?:&|&amp;) B keeps it for a year\./)
  })

  it('is markup in every part as HTML', () => {
    expect(formatted(repair, 'html', 'en')).toBe(
      '<li>A &amp; B: texts</li>\n<p>A &amp; B keeps it for a year.</p>',
    )
  })

  it('has nothing below where nothing belongs there', () => {
    expect(formatted({ ...repair, below: null }, 'text', 'en')).toBe('A & B: texts')
    expect(formatted({ ...repair, below: null, before: 'Nobody' }, 'change', 'en')).toBe(
      'Now: Nobody\nChanged: A & B: texts',
    )
  })
})

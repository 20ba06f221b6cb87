import { readFileSync } from 'node:fs'
import path from 'node:path'
import parsePhoneNumber from 'libphonenumber-js/core'
import type { CountryCode } from 'libphonenumber-js/core'
import metadata from 'libphonenumber-js/max/metadata'
import { describe, expect, it } from 'vitest'
import { madeText, seeded } from '../../test/phone/made-texts'
import { koreanReader } from './korean'

/** Its own word: E.164 of a valid Korean mobile number, an extension behind it, or null. */
function library(text: string): string | null {
  const found = parsePhoneNumber(text, { defaultCountry: 'KR' as CountryCode, extract: false }, KOREA)
  if (found?.isValid() !== true || found.getType() !== 'MOBILE') return null
  return found.ext === undefined ? found.number : `${found.number};ext`
}
const KOREA = {
  ...metadata,
  country_calling_codes: { 82: ['KR'] },
  countries: { KR: metadata.countries.KR },
} as unknown as typeof metadata

function ours(text: string): string {
  const reading = koreanReader.read(text)
  return reading.kind === 'taken' ? reading.e164 : reading.kind === 'refused' ? reading.reason : reading.kind
}

interface Row {
  readonly id: string
  readonly example: string
  readonly here: string
}

const rows: readonly Row[] = readFileSync(path.join(import.meta.dirname, 'differences.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, id = '', example = '', here = ''] = /^\| ([\w-]+) \| "(.*)" \| (\S+) \|/.exec(line) ?? []
    const text = example.replace(/\\u([\da-f]{4})/g, (_, code: string) =>
      String.fromCharCode(parseInt(code, 16)),
    )
    return id === '' ? [] : [{ id, example: text, here }]
  })

const narrow = (text: string) => text.normalize('NFKC')
const digits = (text: string) => narrow(text).replace(/\D/g, '')

/** Which row a difference falls under: what is peculiar about the text, or about what was made of it. */
const CLASSES: Readonly<Record<string, (text: string, here: string, there: string) => boolean>> = {
  'gap-in-data': (_, here) => /^\+82105(?:97|98|99)/.test(here),
  label: (text, here) => here.startsWith('+') && /^[^\d０-９]*[a-z가-힣]/i.test(text),
  wrapped: (text, here) => here.startsWith('+') && /^\W*[ "'<[]|[ ,:;"'>\].]\W*$/u.test(narrow(text)),
  'korean-signs': (text, here) => here.startsWith('+') && /[ㅡ·]/.test(text),
  'bracketed-code': (text, here) => here.startsWith('+') && /[()（）]/.test(text),
  invisible: (text, here) => here.startsWith('+') && /[\u200b\u202a-\u202d]/.test(text),
  'plain-00': (text, here) => here.startsWith('+') && digits(text).startsWith('0082'),
  'ten-digits': (_, here, there) => here === 'too-short' && /^\+8210\d{7}(;ext)?$/.test(there),
  'lost-zero': (text, here) => here === 'too-short' && /^1/.test(digits(text)),
  'pager-and-machines': (_, here, there) => here === 'not-for-texts' && there.startsWith('+8212'),
  extension: (_, here, there) => /^(not-a-number|several)$/.test(here) && there.endsWith(';ext'),
  slash: (text, here) => here === 'not-a-number' && /\//.test(narrow(text)),
  tilde: (text, here) => here === 'not-a-number' && /~/.test(narrow(text)),
  'carrier-selected': (text, here) =>
    !here.startsWith('+') && /^(?:(?:00\d*)?82)?08(?:[1-46-8]|5\d\d)/.test(digits(text)),
  'other-digits': (text, here) => here === 'not-a-number' && /[^\P{Nd}\d０-９]/u.test(text),
}

describe('differences from libphonenumber-js', () => {
  it('has a class for every row and a row for every class', () => {
    expect(rows.map(({ id }) => id)).toEqual(Object.keys(CLASSES))
  })

  it.each(rows)('$id holds', ({ id, example, here }) => {
    expect(ours(example)).toBe(here)
    const there = library(example)
    expect(there === null).toBe(here.startsWith('+'))
    expect(CLASSES[id]?.(example, here, there ?? '')).toBe(true)
  })

  it('are all listed: 150 000 made texts', () => {
    const random = seeded(1588)
    const unlisted: string[] = []
    let taken = 0
    for (let count = 0; count < 150_000; count++) {
      const text = madeText(random)
      const here = ours(text)
      if (here.startsWith('+')) taken++
      const there = library(text)
      if (here === there || (there === null && !here.startsWith('+'))) continue
      const listed = Object.values(CLASSES).some((fits) => fits(text, here, there ?? ''))
      // Where both take a text they must read the same number from it: no row allows otherwise.
      if (!listed || (there !== null && here.startsWith('+'))) {
        unlisted.push(`${JSON.stringify(text)} ${here} ${there}`)
      }
    }
    expect(unlisted.slice(0, 40)).toEqual([])
    expect(taken).toBeGreaterThan(5_000)
  }, 60_000)
})

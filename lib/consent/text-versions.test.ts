import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { standardTexts } from './standard-texts'
import { joined } from './text-hash'
import { EARLIER_TEXTS, TEXT_HASHES, TEXT_VERSION } from './text-versions'
import type { ConsentKind } from './types'

const LANGUAGES = ['ko', 'en'] as const
const KINDS: readonly ConsentKind[] = ['marketing', 'service']

const hashed = (texts: readonly string[]) => createHash('sha256').update(joined(texts), 'utf8').digest('hex')

describe('versions of the consent texts', () => {
  const found = Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      Object.fromEntries(KINDS.map((kind) => [kind, hashed(standardTexts(kind, language))])),
    ]),
  )

  it('names the texts as they are', () => {
    expect(
      TEXT_HASHES,
      `A consent text has changed, so receipts would name texts that nobody saw. In lib/consent/text-versions.ts: move ` +
        `the pair '${TEXT_VERSION}': TEXT_HASHES into EARLIER_TEXTS if that version was ever published, set TEXT_VERSION ` +
        `to today, and TEXT_HASHES to ${JSON.stringify(found)}`,
    ).toEqual(found)
  })

  it('has a new day for new texts, and keeps the days before', () => {
    expect(TEXT_VERSION).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(Object.keys(EARLIER_TEXTS).filter((version) => version >= TEXT_VERSION)).toEqual([])
    const earlier = Object.values(EARLIER_TEXTS).map((hashes) => JSON.stringify(hashes))
    expect(new Set([...earlier, JSON.stringify(TEXT_HASHES)]).size).toBe(earlier.length + 1)
  })

  it.each(KINDS)('covers every text of %s in both languages', (kind) => {
    const [ko, en] = LANGUAGES.map((language) => standardTexts(kind, language))
    expect(ko?.length).toBe(en?.length)
    expect(en?.filter((text) => /[가-힣]/.test(text))).toEqual([])
  })
})

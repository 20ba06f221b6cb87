import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { packed, TABLES } from './packed-words'
import { unpacked } from './unpacked'

describe('packed texts', () => {
  it('come out as they went in', () => {
    const tables = TABLES.map(([, , table]) => table)
    const texts = tables.map((table) => Object.entries(table).map(([key, { ko, en }]) => [key, { ko, en }]))
    expect(unpacked(...packed(tables)).map((table) => Object.entries(table))).toEqual(texts)
  })

  it('are all tables of the kit', () => {
    const kit = path.resolve(import.meta.dirname, '..')
    const files = readdirSync(kit, { recursive: true, encoding: 'utf8' })
    const tables = files.filter((file) => /(?:^|[/-])words\.ts$/.test(file) && !file.startsWith('build/'))
    expect(tables.map((file) => `kit/${file}`).toSorted()).toEqual(
      TABLES.map(([file]) => file)
        .filter((file) => file.startsWith('kit/'))
        .toSorted(),
    )
  })

  it('refuses a text of two lines, which would move all after it', () => {
    expect(() => packed([{ a: { ko: '하나\n둘', en: 'one', note: '' } }])).toThrow('"a"')
  })
})

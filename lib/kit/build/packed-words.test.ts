import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { build } from 'vite'
import { packed, TABLES } from './packed-words'
import { FORM_SCRIPT, partConfig, WITHDRAW_SCRIPT } from './parts'
import type { KitPart } from './parts'
import { formWords } from '../form/form-words'
import { withdrawWords } from '../withdraw/withdraw-words'
import { unpacked } from './unpacked'

/** The script as it is built, kept in memory. */
async function codeOf(part: KitPart): Promise<string> {
  const { build: how, ...config } = partConfig(part)
  const built = await build({ ...config, logLevel: 'silent', build: { ...how, write: false } })
  return JSON.stringify(built)
}

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

  it.each([
    [FORM_SCRIPT, formWords['submit-marketing'].ko, withdrawWords['delete-question'].ko],
    [WITHDRAW_SCRIPT, withdrawWords['delete-question'].ko, formWords['submit-marketing'].ko],
  ])('ship in the script that says them alone: $file', async (part, own, foreign) => {
    const code = await codeOf(part)
    expect(code).toContain(own)
    expect(code).not.toContain(foreign)
  })

  it('stop the build where a script is given texts that it never imports', async () => {
    const part = { ...WITHDRAW_SCRIPT, words: [...WITHDRAW_SCRIPT.words, 'formWords'] as const }
    await expect(codeOf(part)).rejects.toThrow('kit/form/form-words.ts')
  })

  it('refuses a text of two lines, which would move all after it', () => {
    expect(() => packed([{ a: { ko: '하나\n둘', en: 'one', note: '' } }])).toThrow('"a"')
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformWithOxc } from 'vite'
import { describe, expect, it } from 'vitest'
import { withoutNotes } from './without-notes'

const { transform } = withoutNotes()
const tables = readdirSync(import.meta.dirname)
  .filter(
    (name) =>
      name.endsWith('.ts') && !name.endsWith('.test.ts') && !['without-notes.ts', 'types.ts'].includes(name),
  )
  .map((name) => join(import.meta.dirname, name))

describe('notes for translators', () => {
  it.each(tables)('are left out of %s, which stays a module', async (path) => {
    const stripped = transform(readFileSync(path, 'utf8'), path)?.code ?? ''
    const { code } = await transformWithOxc(stripped, path)
    expect(code).not.toMatch(/\bnote:/)
  })

  it('go wherever they stand, with quotes and commas in them', () => {
    const code = `{ note: "It's, here", ko: '가', en: 'note: stays',\n  note:\n    'It\\'s there' }`
    expect(transform(code, '/x/lib/rules/ENT-001/words.ts')?.code).toBe(`{  ko: '가', en: 'note: stays' }`)
  })

  it('go where one is shared under a name, and words of a text stay', () => {
    const code = `{ a: { ko: '가', en: 'Please note: this, and note, that', note: shared },\n b: {\n  en: 'x',\n  note,\n } }`
    expect(transform(code, '/x/lib/words/a.ts')?.code).toBe(
      `{ a: { ko: '가', en: 'Please note: this, and note, that' },\n b: {\n  en: 'x',\n\n } }`,
    )
  })

  it('go where one begins with what several share', () => {
    const code = "{ a: { ko: '가', en: 'x', note: `${shared} It's, here` } }"
    expect(transform(code, '/x/lib/kit/field/field-words.ts')?.code).toBe(`{ a: { ko: '가', en: 'x' } }`)
  })

  it('are not looked for in other files', () => {
    expect(transform(`f({ note: 'n' })`, '/x/lib/rules/ENT-001/rule.ts')).toBeNull()
  })
})

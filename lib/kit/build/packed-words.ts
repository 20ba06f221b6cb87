import path from 'node:path'
import type { Plugin } from 'vite'
import { consentWords } from '../../consent/words'
import type { WordTable } from '../../words/types'
import { fieldWords } from '../field/field-words'
import { formWords } from '../form/form-words'
import { receiptWords } from '../receipt/receipt-words'
import { withdrawWords } from '../withdraw/withdraw-words'
import { sharedWords } from '../words'

const LIB = path.resolve(import.meta.dirname, '../..')

/** The tables that are packed: file, name and texts. One that is not listed ships as it is written, without its notes. */
export const TABLES = [
  ['consent/words.ts', 'consentWords', consentWords],
  ['kit/field/field-words.ts', 'fieldWords', fieldWords],
  ['kit/form/form-words.ts', 'formWords', formWords],
  ['kit/receipt/receipt-words.ts', 'receiptWords', receiptWords],
  ['kit/withdraw/withdraw-words.ts', 'withdrawWords', withdrawWords],
  ['kit/words.ts', 'sharedWords', sharedWords],
] as const satisfies readonly (readonly [file: string, name: string, table: WordTable])[]

export type TableName = (typeof TABLES)[number][1]

/** What `unpacked` makes the tables of again. */
export function packed(tables: readonly WordTable[]): readonly [keys: string, ko: string, en: string] {
  const entries = tables.flatMap((table) => Object.entries(table))
  for (const [key, { ko, en }] of entries) {
    if (/[ \n]/.test(key) || /\n/.test(ko + en)) throw new Error(`the text "${key}" cannot be packed`)
  }
  const column = (language: 'ko' | 'en') => entries.map(([, words]) => words[language]).join('\n')
  return [tables.map((table) => Object.keys(table).join(' ')).join('\n'), column('ko'), column('en')]
}

const PACK = '\0packed-words'

/**
 * Build plugin: ships the tables of those names as one, column by column. All Korean beside all Korean, and English beside
 * English, compresses to a kilobyte less than the two by turns as they are written. What is packed is named, since a pack is
 * written before all that imports from it is known; the build fails when the names are not the tables that were imported.
 */
export function packedWords(wanted: readonly TableName[]): Plugin {
  const tables = TABLES.filter(([, name]) => wanted.includes(name))
  const imported = new Set<string>()
  return {
    name: 'packed-words',
    enforce: 'pre',
    resolveId: (id) => (id === PACK ? id : null),
    load(id) {
      if (id === PACK) {
        const unpacked = path.join(import.meta.dirname, 'unpacked.ts')
        const pack = packed(tables.map(([, , table]) => table)).map((text) => JSON.stringify(text))
        const names = tables.map(([, name]) => name)
        return `import { unpacked } from ${JSON.stringify(unpacked)}
          export const [${names.join(', ')}] = unpacked(${pack.join(', ')})`
      }
      const found = TABLES.find(([file]) => file === path.relative(LIB, id))
      if (found === undefined) return null
      imported.add(found[1])
      return `export { ${found[1]} } from ${JSON.stringify(PACK)}`
    },
    buildEnd(failure) {
      if (failure) return
      const odd = TABLES.filter(([, name]) => imported.has(name) !== wanted.includes(name))
      if (odd.length > 0)
        this.error(`texts imported or packed, not both: ${odd.map(([file]) => file).join(', ')}`)
    },
  }
}

import { fill, languageOf } from '../words/say'
import type { WordTable } from '../words/types'

/** The text of a key, with `{name}` replaced. */
export type Speak = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** Texts of the site's own, by key; a key that is not named keeps the built-in text. */
export type OwnWords = Readonly<Record<string, string>>

/**
 * Says the built-in texts: Korean for `ko…` and where nothing is told, English for every other language. What the site
 * gives of its own comes first, whatever the language.
 */
export function speaker(table: WordTable, lang: string, own: OwnWords = {}): Speak {
  const language = languageOf(lang || 'ko')
  return (key, values) =>
    fill(Object.hasOwn(own, key) ? String(own[key]) : (table[key]?.[language] ?? key), values)
}

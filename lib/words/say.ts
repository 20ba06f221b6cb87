import type { Language, Words } from './types'

/**
 * The text in one language, with `{name}` replaced by the values given.
 * A placeholder without a value stays as it is, so that a mistake is seen instead of hidden.
 */
export function say(
  words: Words,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
) {
  return words[language].replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  )
}

/** The interface language for a browser language tag: Korean for `ko…`, else English. */
export function languageOf(tag: string): Language {
  return /^ko\b/i.test(tag) ? 'ko' : 'en'
}

import type { Language, Words } from './types'

type Values = Readonly<Record<string, string | number>>

/** The text in one language, with its placeholders filled as by {@link fill}. */
export function say(words: Words, language: Language, values?: Values) {
  return fill(words[language], values)
}

/**
 * The text with `{name}` replaced by the values given.
 * A placeholder without a value stays as it is, so that a mistake is seen instead of hidden.
 */
export function fill(text: string, values: Values = {}) {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  )
}

/** The interface language for a browser language tag: Korean for `ko…`, else English. */
export function languageOf(tag: string): Language {
  return /^ko\b/i.test(tag) ? 'ko' : 'en'
}

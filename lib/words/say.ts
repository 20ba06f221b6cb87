import type { Language, Words } from './types'

type Values = Readonly<Record<string, string | number>>

/** The text in one language, with its placeholders filled as by {@link fill}. */
export function say(words: Words, language: Language, values?: Values) {
  return fill(words[language], values)
}

/**
 * The text with `{name}` replaced by the values given.
 * A placeholder without a value stays as it is, so that a mistake is seen instead of hidden. A value with a full stop of its
 * own, as in "Inc.", ends the sentence with that one.
 */
export function fill(text: string, values: Values = {}) {
  return text.replace(/\{(\w+)\}(\.?)/g, (whole, name: string, stop: string) => {
    if (!Object.hasOwn(values, name)) return whole
    const value = String(values[name])
    return value.endsWith('.') ? value : value + stop
  })
}

/** The interface language for a browser language tag: Korean for `ko…`, else English. */
export function languageOf(tag: string): Language {
  return /^ko\b/i.test(tag) ? 'ko' : 'en'
}

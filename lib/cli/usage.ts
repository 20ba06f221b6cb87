import { languageOf, say } from '../words/say'
import type { Language } from '../words/types'
import { usageWords } from './words'

/** The environment variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>

/** A command line that cannot be followed; `values` fill the code's sentence. */
export class UsageError extends Error {
  constructor(
    readonly code: Exclude<keyof typeof usageWords, 'help'>,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(code)
  }

  /** What is wrong, in one sentence. */
  sentence(language: Language): string {
    return say(usageWords[this.code], language, this.values)
  }
}

/** The language of the user's locale, from the environment. */
export function localeLanguage(environment: Environment): Language {
  const tag =
    environment['LC_ALL'] ||
    environment['LC_MESSAGES'] ||
    environment['LANG'] ||
    Intl.DateTimeFormat().resolvedOptions().locale
  return languageOf(tag.replace('_', '-'))
}

/** Reads the value of `--lang`. Throws {@link UsageError}. */
export function languageFrom(value: string): Language {
  if (value === 'ko' || value === 'en') return value
  throw new UsageError('bad-language')
}

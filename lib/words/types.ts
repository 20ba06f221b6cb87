/** The languages of the interface. Quotes stay in the language of the page they were read from. */
export type Language = 'ko' | 'en'

/**
 * One text of the interface. `{name}` stands for a value given to {@link say}.
 * `note` tells the translator where the text shows and what must stay as it is.
 */
export interface Words {
  readonly ko: string
  readonly en: string
  readonly note: string
}

/** A table of texts: key = where the text belongs, in kebab or camel case. */
export type WordTable = Readonly<Record<string, Words>>

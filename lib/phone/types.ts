/** Why a number is not taken: each has its own sentence (`phone-words.ts` of the kit). */
export type PhoneRefusal =
  | 'too-short'
  | 'too-long'
  | 'not-a-number'
  /** Two numbers were pasted: the visitor has to say which. */
  | 'several'
  | 'landline'
  /** 070: no texts reach it reliably. */
  | 'internet'
  /** 050x: often a temporary safe number. */
  | 'personal'
  /** 080. */
  | 'toll-free'
  /** 15xx, 16xx, 18xx. */
  | 'representative'
  /** 012, 013, 015, 030, 060, 1xx and what the numbering plan does not know. */
  | 'not-for-texts'
  /** A number of another country, where only Korean ones are asked for. */
  | 'foreign'
  /** A country that the site did not list. */
  | 'other-country'

/** What is odd about a number that is taken all the same. */
export type PhoneWarning =
  /** 010-0xxx and 010-1xxx are not assigned: popular samples. Warned of, never blocked. */
  | 'unassigned'
  /** 011, 016–019: service has mostly ended. */
  | 'old-mobile'

/** What the typed text says. `e164` is `+8210…`, or `+<country>…` where other countries are allowed. */
export type PhoneReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'taken'; readonly e164: string; readonly warning: PhoneWarning | null }
  | { readonly kind: 'refused'; readonly reason: PhoneRefusal }

/** Text of the field and where its caret stands (UTF-16 units from the start). */
export interface TypedText {
  readonly text: string
  readonly caret: number
}

/** Reads and formats numbers. Korea's is built in; the one for other countries comes with `hackle-phone-intl.js`. */
export interface PhoneReader {
  /** Never throws, whatever the text. */
  read(text: string): PhoneReading
  /** The text with its separators, the caret beside the same digit as before. Text that cannot be formatted stays as it is. */
  format(typed: TypedText): TypedText
}

/** What the number is taken for: advertising texts only, or informational texts with advertising as an option. */
export type ConsentKind = 'marketing' | 'service'

/** What a visitor is asked, one box each. `age` is a declaration, not a consent. */
export type Matter = 'collection' | 'marketing-use' | 'advertising' | 'night' | 'age'

/** What one person agreed to or did not. Leaving a box empty is `not-agreed`, never "refused". */
export type Choice = 'agreed' | 'not-agreed'

/** How a box was ticked: only a real gesture of a person counts for an optional one. */
export type Gesture = 'pointer' | 'keyboard'

/** What the site says about itself and its form; the attributes of the element, read and checked. */
export interface ConsentSettings {
  readonly kind: ConsentKind
  /** For `service`: whether the number rests on consent, or on the contract (PIPA 22(3): a notice instead of a box). */
  readonly basis: 'consent' | 'contract'
  /** The controller, as the visitor is to read it. */
  readonly company: string
  readonly privacyPolicy: string
  /** Key of the site's own night subscription in Hackle; null = night is not asked. */
  readonly night: string | null
  /** Day (`YYYY-MM-DD`) of an earlier consent that the site knows of; null = none. */
  readonly adConsent: string | null
  readonly whenUnticked: 'unsubscribe' | 'leave'
  /** `site`: the site itself has checked the age, so no box is drawn. */
  readonly age: 'ask' | 'site'
  readonly under14Link: string | null
  /** Items taken, in words; null = the built-in list. */
  readonly items: string | null
  readonly purpose: string | null
  readonly retention: string | null
  /** Hackle's name as in the contract; null = the line about the processor is left out. */
  readonly processor: string | null
  readonly optOutNumber: string | null
}

/** A piece of a notice. `strong` is what the law wants to stand out (PIPA 22(2), Decree 17(3), Notice 4). */
export interface NoticeLine {
  /** Name of the item ("기간"); null for a plain sentence. */
  readonly label: string | null
  readonly text: string
  readonly strong: boolean
}

/** One box, or a notice without a box (`basis="contract"`, an earlier consent). */
export interface ConsentBox {
  readonly matter: Matter
  /** False: shown as a notice, nothing to tick. */
  readonly ticked: boolean
  readonly tag: 'required' | 'optional' | null
  readonly label: string
  readonly lines: readonly NoticeLine[]
  /** Only a real gesture may tick it: `collection` in a marketing form, and every optional box. */
  readonly gestureOnly: boolean
}

/** Everything the form says about consent, in one language, ready to be drawn and to be kept in the receipt. */
export interface ConsentPlan {
  readonly heading: string
  /** The sentence over the boxes; null where there is none. */
  readonly over: string | null
  readonly boxes: readonly ConsentBox[]
  /** "Agree to all", only in a service form with more than one box; never ticks age. */
  readonly all: string | null
  /** Sentence with the day of the earlier consent; its withdrawal is a button of its own. Null where there is none. */
  readonly earlier: string | null
  readonly textVersion: string
  /** SHA-256 (hex) of the built-in texts of this language, made at build time. `null` where the site gave texts of its own. */
  readonly textHash: string | null
}

/** What the visitor did with one box. */
export interface BoxAnswer {
  readonly choice: Choice
  readonly gesture: Gesture | null
  /** ISO time of the last change, with offset; null when it was never touched. */
  readonly at: string | null
}

export type Answers = Readonly<Partial<Record<Matter, BoxAnswer>>>

export type SubscriptionWord = 'SUBSCRIBED' | 'UNSUBSCRIBED'

/** What to tell Hackle: keys `$marketing` and the site's night key. `$information` is never among them. */
export type Subscriptions = Readonly<Record<string, SubscriptionWord>>

/** What the answers come to. */
export type Decision =
  /** Nothing is sent or kept: what the visitor has still to tick for it, in the order of the form. */
  | { readonly kind: 'nothing'; readonly lacking: readonly Matter[] }
  | { readonly kind: 'send'; readonly subscriptions: Subscriptions | null }

/** What is proved: exact texts, each box, when, where, how. Never holds the number or a user id. */
export interface ConsentReceipt {
  readonly schema: 'text-readiness/consent-receipt/1'
  /** Random, 128 bits, hex. */
  readonly id: string
  readonly formVersion: string
  /** `dry-run`: a trial without effect. */
  readonly mode: 'live' | 'dry-run'
  readonly act: 'consent' | 'stop-advertising' | 'delete-number'
  readonly kind: ConsentKind
  readonly controller: string
  readonly processor: string | null
  readonly privacyPolicy: string
  /** Origin and path; no query, no fragment. */
  readonly page: string
  readonly language: string
  /** ISO time with offset, and the IANA zone of the visitor's clock (`unknown` where the browser tells none). */
  readonly at: string
  readonly timeZone: string
  readonly method: 'web-form'
  readonly texts: {
    readonly version: string
    /** SHA-256 of the built-in texts; null where the site's own were shown, and of a withdrawal. */
    readonly builtIn: string | null
    /** SHA-256 of `shown`, where the browser can hash (secure contexts). */
    readonly shownHash: string | null
    /** Every sentence the visitor saw, in order. */
    readonly shown: readonly string[]
  }
  readonly boxes: readonly {
    readonly matter: Exclude<Matter, 'age'>
    readonly label: string
    readonly choice: Choice
    readonly gesture: Gesture | null
    readonly at: string | null
  }[]
  /** The visitor's own word, or the site's; null where it was not asked (a withdrawal). */
  readonly age: 'declared-14-or-older' | 'checked-by-site' | null
}

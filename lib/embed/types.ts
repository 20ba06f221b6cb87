/** Settings of a form as a person chose them, for the trial on staging and for the code to embed. */
export interface FormChoice {
  readonly kind: 'marketing' | 'service'
  readonly basis: 'consent' | 'contract'
  readonly company: string
  readonly privacyPolicy: string
  readonly night: string | null
  readonly optOutNumber: string | null
  readonly processor: string | null
  readonly language: 'ko' | 'en'
}

export type EmbedFlavour = 'html' | 'react' | 'vue' | 'gtm'

/** Where the form stands on the page: beside or in the first element that the selector finds. */
export interface Placement {
  readonly selector: string
  readonly position: 'before' | 'after' | 'inside' | 'instead'
}

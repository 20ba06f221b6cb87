import type { PolicyLink } from '../policy/find-link'
import type { Quote, ReadableNode } from '../policy/types'

/** A link to the policy, as a page of a site shows it. Plain data. */
export interface SiteLink extends PolicyLink {
  /** `exact` 개인정보 처리방침, `old` 취급방침, `other` a Korean name besides, `foreign` none of them Korean. */
  readonly name: 'exact' | 'old' | 'other' | 'foreign'
  /** Against the links beside it; `unknown` for a picture, a link alone, or a page without styles. */
  readonly look: 'stands-out' | 'alike' | 'unknown'
  /** It has no address, and a click may open something all the same. */
  readonly byScript: boolean
  readonly quote: Quote
}

/** What one page of a site shows of its policy. Knows no law. */
export interface SiteFacts {
  readonly version: 1
  /** Without query and fragment. */
  readonly url: string
  readonly lang: string | null
  readonly isHome: boolean
  /** Nothing of the page was left unread: no cap, no shell without content, no frames in its place. */
  readonly readToEnd: boolean
  /** At most 20, best first; notices of change and earlier versions are left out. */
  readonly links: readonly SiteLink[]
  /** One link for each different policy, at most 20; a translation is no different one. */
  readonly policies: readonly SiteLink[]
  /** A choice among the policies of several services. */
  readonly choice: Quote | null
}

/** How the words of a link are drawn. */
export interface LinkStyle {
  /** 100 to 900. */
  readonly weight: number
  /** CSS pixels. */
  readonly size: number
  /** As computed: `rgb(1, 2, 3)`. */
  readonly color: string
}

/** Reads the drawn style of an element; null where there is none to read. */
export type StyleOf = (node: ReadableNode) => LinkStyle | null

import type { ConsentReceipt } from '../../consent/types'
import type { HackleClient } from '../../hackle/delivery-types'
import type { KitEvents } from '../events'
import type { OwnWords } from '../speak'

/* What a site sees of either element; the roots are in `public-form.ts` and `public-withdraw.ts`. */

export type { ConsentReceipt, HackleClient, KitEvents, OwnWords }

/** Attributes of both elements. */
export interface KitAttributes {
  /** Advertising texts only (`marketing`, the default), or informational texts with advertising as an option. */
  for?: 'marketing' | 'service' | undefined
  /** The controller, as the visitor is to read it. */
  company: string
  /** The property of that name, for frameworks that set properties; as an attribute it says nothing. */
  client?: unknown
  'sdk-key'?: string | undefined
  mode?: 'live' | 'dry-run' | undefined
  /** Key of the site's own night subscription in Hackle. */
  night?: string | undefined
  /** Day (`YYYY-MM-DD`) of an earlier consent that the site knows of. */
  'ad-consent'?: string | undefined
  'opt-out-number'?: string | undefined
  /** Address of the site's relay, for sites without the SDK. */
  endpoint?: string | undefined
  /** Key of the event by which the receipt goes to Hackle. */
  'receipt-event'?: string | undefined
  lang?: string | undefined
}

export interface KitElement extends HTMLElement {
  /** The site's own client, for sites whose bundle leaves no global; `null` = the form looks for it. */
  client: unknown
  /** The site's own texts by key; a key that is not named keeps the built-in text. */
  words: OwnWords
  readonly version: string
}

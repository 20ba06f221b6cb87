import type { ConsentReceipt } from '../../consent/types'
import type { HackleClient } from '../../hackle/delivery-types'
import type { KitEvents } from '../events'
import type { OwnWords } from '../speak'

/* What a site sees of the kit: the roots from which the published types are gathered. */

export type { ConsentReceipt, HackleClient, KitEvents, OwnWords }

/** Attributes of `<hackle-phone-form>`. `company` and `privacy-policy` are needed, else the form takes no number. */
export interface HacklePhoneFormAttributes {
  /** Advertising texts only (`marketing`, the default), or informational texts with advertising as an option. */
  for?: 'marketing' | 'service' | undefined
  /** For `service`: whether the number rests on consent or on the contract. */
  basis?: 'consent' | 'contract' | undefined
  /** The controller, as the visitor is to read it. */
  company: string
  'privacy-policy': string
  /** The property of that name, for frameworks that set properties; as an attribute it says nothing. */
  client?: unknown
  'sdk-key'?: string | undefined
  mode?: 'live' | 'dry-run' | undefined
  /** Key of the site's own night subscription in Hackle. */
  night?: string | undefined
  /** Day (`YYYY-MM-DD`) of an earlier consent that the site knows of. */
  'ad-consent'?: string | undefined
  /** What an empty advertising box of a service form does. `leave` sends nothing: see its risk in the documentation. */
  'when-unticked'?: 'unsubscribe' | 'leave' | undefined
  age?: 'ask' | 'site' | undefined
  'under-14-link'?: string | undefined
  'require-user'?: boolean | '' | undefined
  items?: string | undefined
  purpose?: string | undefined
  retention?: string | undefined
  processor?: string | undefined
  'opt-out-number'?: string | undefined
  /** Address of the site's relay, for sites without the SDK. */
  endpoint?: string | undefined
  /** Key of the event by which the receipt goes to Hackle. */
  'receipt-event'?: string | undefined
  /** Two-letter codes with spaces between; more than `KR` loads `hackle-phone-intl.js`. */
  countries?: string | undefined
  'intl-src'?: string | undefined
  lang?: string | undefined
  /** In a host form with `method="post"`: the name under which receipt and number are sent. */
  name?: string | undefined
}

/** Attributes of `<hackle-phone-withdraw>`. */
export type HacklePhoneWithdrawAttributes = Pick<
  HacklePhoneFormAttributes,
  | 'for'
  | 'company'
  | 'client'
  | 'opt-out-number'
  | 'ad-consent'
  | 'night'
  | 'sdk-key'
  | 'endpoint'
  | 'receipt-event'
  | 'mode'
  | 'lang'
> & { 'privacy-policy'?: string | undefined }

export interface KitElement extends HTMLElement {
  /** The site's own client, for sites whose bundle leaves no global; `null` = the form looks for it. */
  client: unknown
  /** The site's own texts by key; a key that is not named keeps the built-in text. */
  words: OwnWords
  readonly version: string
}

export type HacklePhoneFormElement = KitElement

export type HacklePhoneWithdrawElement = KitElement

import type { KitAttributes, KitElement } from './public'

/* What a site sees of the form: the roots from which its published types are gathered. */

export type { ConsentReceipt, HackleClient, KitEvents, OwnWords } from './public'

/** Attributes of `<hackle-phone-form>`. `company` and `privacy-policy` are needed, else the form takes no number. */
export interface HacklePhoneFormAttributes extends KitAttributes {
  /** For `service`: whether the number rests on consent or on the contract. */
  basis?: 'consent' | 'contract' | undefined
  'privacy-policy': string
  /** What an empty advertising box of a service form does. `leave` sends nothing: see its risk in the documentation. */
  'when-unticked'?: 'unsubscribe' | 'leave' | undefined
  age?: 'ask' | 'site' | undefined
  'under-14-link'?: string | undefined
  'require-user'?: boolean | '' | undefined
  items?: string | undefined
  purpose?: string | undefined
  retention?: string | undefined
  processor?: string | undefined
  /** Two-letter codes with spaces between; more than `KR` loads `hackle-phone-intl.js`. */
  countries?: string | undefined
  'intl-src'?: string | undefined
  /** In a host form with `method="post"`: the name under which receipt and number are sent. */
  name?: string | undefined
}

export type HacklePhoneFormElement = KitElement

import type { KitAttributes, KitElement } from './public'

/* What a site sees of the withdrawal: the roots from which its published types are gathered. */

export type { ConsentReceipt, HackleClient, KitEvents, OwnWords } from './public'

/** Attributes of `<hackle-phone-withdraw>`. */
export interface HacklePhoneWithdrawAttributes extends KitAttributes {
  'privacy-policy'?: string | undefined
}

export type HacklePhoneWithdrawElement = KitElement

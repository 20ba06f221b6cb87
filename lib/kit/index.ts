/** The entry of the kit: defines both elements when it is imported in a browser, and nothing on a server. */
import { definePhoneElements } from './define'

export { definePhoneElements }
export { HacklePhoneForm } from './form'
export { HacklePhoneWithdraw } from './withdraw'
export { KIT_VERSION } from './version'

definePhoneElements()

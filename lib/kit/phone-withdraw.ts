/** The entry of `hackle-phone-withdraw`, a script of its own: it stands on a member's own page, mostly without a form. */
import { defineElement } from './define'
import { HacklePhoneWithdraw } from './withdraw'

export { HacklePhoneWithdraw }
export { KIT_VERSION } from './version'

defineElement('hackle-phone-withdraw', HacklePhoneWithdraw)

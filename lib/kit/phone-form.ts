/** The entry of `hackle-phone-form`: defines the form when it is imported in a browser, and nothing on a server. */
import { defineElement } from './define'
import { HacklePhoneForm } from './form'

export { HacklePhoneForm }
export { KIT_VERSION } from './version'

defineElement('hackle-phone-form', HacklePhoneForm)

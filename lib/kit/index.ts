/** The entry of the kit: defines both elements when it is imported in a browser, and nothing on a server. */
export const KIT_VERSION = '0.1.0'

const Base = globalThis.HTMLElement ?? class {}

export class HacklePhoneForm extends Base {
  static readonly version = KIT_VERSION
}

export class HacklePhoneWithdraw extends Base {
  static readonly version = KIT_VERSION
}

const registry = globalThis.customElements
if (registry && !registry.get('hackle-phone-form')) registry.define('hackle-phone-form', HacklePhoneForm)
if (registry && !registry.get('hackle-phone-withdraw'))
  registry.define('hackle-phone-withdraw', HacklePhoneWithdraw)

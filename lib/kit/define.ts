import { HacklePhoneForm } from './form'
import { HacklePhoneWithdraw } from './withdraw'

/**
 * Defines `<hackle-phone-form>` and `<hackle-phone-withdraw>`. On a server it does nothing, and where the page has them already
 * it leaves those: the first script of a page wins, since a name cannot be defined twice.
 */
export function definePhoneElements(): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined
  if (registry === undefined) return
  for (const [name, element] of [
    ['hackle-phone-form', HacklePhoneForm],
    ['hackle-phone-withdraw', HacklePhoneWithdraw],
  ] as const) {
    if (registry.get(name) === undefined) registry.define(name, element)
  }
}

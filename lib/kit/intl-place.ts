import type { PhoneReader } from '../phone/types'

/** Makes the reader of the countries that a form asks for. */
export type MakeIntlReader = (countries: readonly string[]) => PhoneReader

/**
 * Where `hackle-phone-intl.js` leaves its reader for every form of the page, of whatever build. It comes by a script of its
 * own, so it and the form share nothing else; a registered symbol cannot meet a name of the site's.
 */
const PLACE = Symbol.for('hackle-phone-form.intl')

/** Told to the window when the reader has come, for forms that wait: a site may load the script itself. */
export const INTL_READY = 'hackle-phone-intl-ready'

/** The reader for other countries; `null` until its script has run. */
export function findIntlReader(): MakeIntlReader | null {
  const found: unknown = Reflect.get(globalThis, PLACE)
  return typeof found === 'function' ? (found as MakeIntlReader) : null
}

/** Leaves the reader in its place and tells the forms that wait. The first one stays. */
export function registerIntlReader(make: MakeIntlReader) {
  if (findIntlReader() !== null) return
  Object.defineProperty(globalThis, PLACE, { value: make })
  globalThis.dispatchEvent?.(new Event(INTL_READY))
}

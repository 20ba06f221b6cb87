import { koreanReader } from '../../phone/korean'
import type { PhoneReader } from '../../phone/types'
import { findIntlReader, INTL_READY } from '../intl-place'
import type { FormSettings } from './settings'

/** Where this script came from; null where it was injected, or bundled into the site's own. */
const OWN_ADDRESS = ((): string | null => {
  const script = globalThis.document?.currentScript
  // A classic script has no address of its own; a module has no current script.
  return script && 'src' in script ? script.src : (import.meta.url ?? null)
})()

const asked = new Map<string, Promise<unknown>>()

/**
 * The reader of a form: Korea's, which is built in, until that of other countries has come (`come` then draws again). Its
 * script is asked for only here: it weighs several times as much as the form. Imported, not put into the page: Trusted Types
 * would block the address of a new script.
 */
export function readerFor(
  { countries, intlSrc }: FormSettings,
  signal: AbortSignal,
  come: () => void,
  lost: () => void,
): PhoneReader {
  if (countries.every((country) => country === 'KR')) return koreanReader
  const make = findIntlReader()
  if (make !== null) return make(countries)
  addEventListener(INTL_READY, come, { signal })
  const address = intlSrc ?? besideOwn()
  if (address === null) {
    lost()
    return koreanReader
  }
  // The site's own attribute, a web address by then; a form that asks for no other country imports nothing.
  // eslint-disable-next-line no-unsanitized/method
  const loading: Promise<unknown> = asked.get(address) ?? import(/* @vite-ignore */ address)
  asked.set(address, loading)
  const look = () => {
    if (!signal.aborted && findIntlReader() === null) lost()
  }
  loading.then(look, look)
  return koreanReader
}

function besideOwn(): string | null {
  try {
    return OWN_ADDRESS === null ? null : new URL('hackle-phone-intl.js', OWN_ADDRESS).href
  } catch {
    return null
  }
}

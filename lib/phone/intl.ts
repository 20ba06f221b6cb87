import {
  AsYouType,
  getCountryCallingCode,
  isSupportedCountry,
  ParseError,
  parsePhoneNumberWithError,
  validatePhoneNumberLength,
} from 'libphonenumber-js/core'
import type { CountryCode, PhoneNumber } from 'libphonenumber-js/core'
import metadata from 'libphonenumber-js/mobile/metadata'
import { caretAfter, clean, countBefore, digitsOf, holdsSeveral, isNumeric } from './clean'
import { koreanReader } from './korean'
import type { PhoneReader, PhoneReading, PhoneRefusal, TypedText } from './types'

// Metadata of mobile ranges, of all countries (24 kB gzip): which ones a site asks for is not known when this is built.
// Refused: the set with every type (39 kB) says "landline" where this says "not a mobile number", and both ask for the
// same; the small set (19 kB) has no types, so it takes a landline of Tokyo for a mobile number.

/**
 * Reads mobile numbers of the countries named (ISO 3166-1, any case; unknown ones count for nothing, none at all is Korea).
 * A number without a country code belongs to the first. Korean ones are always read by {@link koreanReader}.
 */
export function intlReader(countries: readonly string[]): PhoneReader {
  const listed = countries
    .map((country) => country.trim().toUpperCase())
    .filter((country): country is CountryCode => isSupportedCountry(country as CountryCode, metadata))
  const home = listed[0] ?? 'KR'
  const taken: readonly string[] = listed.length > 0 ? listed : [home]

  /** Whether the Korean grammar has the say: it alone knows which Korean numbers lost a digit. */
  const isKorean = (cleaned: string) => {
    const reading = koreanReader.read(cleaned)
    if (reading.kind === 'refused' && reading.reason === 'foreign') return false
    return home === 'KR' || /^[ (-]*\+ *8/.test(cleaned)
  }

  function read(text: string): PhoneReading {
    const cleaned = clean(text)
    if (isKorean(cleaned)) {
      const reading = koreanReader.read(text)
      return reading.kind === 'taken' && !taken.includes('KR') ? refused('other-country') : reading
    }
    if (cleaned === '') return { kind: 'empty' }
    if (holdsSeveral(cleaned)) return refused('several')
    if (!isNumeric(cleaned) || digitsOf(cleaned) === '') return refused('not-a-number')
    try {
      return judge(
        parsePhoneNumberWithError(signsOf(cleaned), { defaultCountry: home, extract: false }, metadata),
      )
    } catch (error) {
      return refused(error instanceof ParseError ? (LENGTH_REFUSALS[error.message] ?? NOT) : NOT)
    }
  }

  function judge(number: PhoneNumber): PhoneReading {
    const { country, countryCallingCode } = number
    const near = taken.some(
      (each) => getCountryCallingCode(each as CountryCode, metadata) === countryCallingCode,
    )
    if (!near || (country !== undefined && !taken.includes(country))) return refused('other-country')
    // Several countries share a code (+1, +44): one that cannot be told apart was not asked for by the site.
    if (number.isValid() && country !== undefined) {
      return { kind: 'taken', e164: number.number, warning: null }
    }
    return refused(
      LENGTH_REFUSALS[validatePhoneNumberLength(number.number, metadata) ?? ''] ?? 'not-for-texts',
    )
  }

  function format(typed: TypedText): TypedText {
    const cleaned = clean(typed.text)
    if (isKorean(cleaned) || !isNumeric(cleaned)) return koreanReader.format(typed)
    const signs = signsOf(cleaned)
    if (signs === '' || holdsSeveral(cleaned)) return typed
    const text = new AsYouType(home, metadata).input(signs)
    // Its templates end at the longest number of the country; what goes beyond must not be lost or reordered.
    if (signsOf(text) !== signs) return typed
    const atEnd = typed.caret >= typed.text.length
    return { text, caret: atEnd ? text.length : caretAfter(text, countBefore(typed.text, typed.caret)) }
  }

  return { read, format }
}

/** Digits and plus, without the separators: the library takes some of them for the start of an extension. */
const signsOf = (text: string): string => text.replace(/[^+\d]/g, '')

const NOT: PhoneRefusal = 'not-a-number'

const LENGTH_REFUSALS: Readonly<Record<string, PhoneRefusal>> = {
  TOO_SHORT: 'too-short',
  TOO_LONG: 'too-long',
}

const refused = (reason: PhoneRefusal): PhoneReading => ({ kind: 'refused', reason })

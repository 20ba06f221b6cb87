/** The phone field alone in a shadow root, as the form has it, at `window.phone`. Bundled by the tests of the field. */
import { makePhoneField } from '../../lib/kit/field'
import fieldStyle from '../../lib/kit/field/field.css?inline'
import type { PhoneField } from '../../lib/kit/field'
import { fieldWords } from '../../lib/kit/field/field-words'
import { speaker } from '../../lib/kit/speak'
import { sheetOf } from '../../lib/kit/style/sheet'
import { intlReader } from '../../lib/phone/intl'
import { koreanReader } from '../../lib/phone/korean'

declare global {
  interface Window {
    phone: PhoneField
    useCountries(countries: readonly string[]): void
  }
}

const host = document.createElement('phone-host')
host.style.cssText = 'display: block; max-width: 320px; padding: 16px'
const root = host.attachShadow({ mode: 'open' })
sheetOf(fieldStyle)(root)
const signal = new AbortController().signal
const speak = speaker(fieldWords, document.documentElement.lang)
window.phone = makePhoneField(speak, koreanReader, signal)
root.append(window.phone.element)
document.body.append(host)
const elsewhere = document.createElement('button')
elsewhere.textContent = 'elsewhere'
document.body.append(elsewhere)

// As the form does when the reader has come: drawn anew, with what was typed.
window.useCountries = (countries) => {
  const next = makePhoneField(speak, intlReader(countries), signal)
  next.value = window.phone.value
  root.replaceChildren(next.element)
  window.phone = next
}

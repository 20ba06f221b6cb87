import type { ConsentSettings } from '../../consent/types'
import { attributesOf, siteSettings } from '../settings'
import type { Fault, SiteSettings } from '../settings'

/** Every attribute of `<hackle-phone-form>`; each may change while the form is open. */
export const ATTRIBUTES = [
  'for',
  'basis',
  'company',
  'privacy-policy',
  'sdk-key',
  'mode',
  'night',
  'ad-consent',
  'when-unticked',
  'age',
  'under-14-link',
  'require-user',
  'items',
  'purpose',
  'retention',
  'processor',
  'opt-out-number',
  'endpoint',
  'receipt-event',
  'countries',
  'intl-src',
  'lang',
  'name',
] as const

/** What the site set, read and checked. */
export interface FormSettings extends ConsentSettings, SiteSettings {
  readonly requireUser: boolean
  /** Two-letter codes; only Korea needs nothing more. */
  readonly countries: readonly string[]
  readonly intlSrc: string | null
  readonly name: string | null
}

export interface ReadSettings {
  readonly settings: FormSettings
  readonly faults: readonly Fault[]
  /** False: the form takes no number. */
  readonly ready: boolean
}

/** Reads the attributes. A value that is not allowed is named as a fault and counts as left out, `mode` as a dry run. */
export function readSettings(element: HTMLElement): ReadSettings {
  const attributes = attributesOf(element)
  const { faults, fault, text, oneOf, address } = attributes
  const site = siteSettings(element, attributes)
  if (site.privacyPolicy === '') fault('missing-privacy-policy')
  // Plain http lets anybody between visitor and site read the number and change the texts.
  const secure = site.mode === 'dry-run' || globalThis.isSecureContext === true
  if (!secure) fault('insecure-context')

  const settings: FormSettings = {
    ...site,
    basis: oneOf('basis', ['consent', 'contract']),
    whenUnticked: oneOf('when-unticked', ['unsubscribe', 'leave']),
    age: oneOf('age', ['ask', 'site']),
    under14Link: address('under-14-link'),
    items: text('items'),
    purpose: text('purpose'),
    retention: text('retention'),
    processor: text('processor'),
    requireUser: element.hasAttribute('require-user'),
    countries: (text('countries') ?? 'KR')
      .toUpperCase()
      .split(/[\s,]+/)
      .filter((code) => /^[A-Z]{2}$/.test(code)),
    intlSrc: address('intl-src'),
    name: text('name'),
  }
  return { settings, faults, ready: site.company !== '' && site.privacyPolicy !== '' && secure }
}

import type { ConsentSettings } from '../../consent/types'
import type { DeveloperCode } from '../events'

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

type Attribute = (typeof ATTRIBUTES)[number]

/** What the site set, read and checked. */
export interface FormSettings extends ConsentSettings {
  readonly sdkKey: string | null
  readonly mode: 'live' | 'dry-run'
  readonly requireUser: boolean
  /** Address of the site's relay; null = Hackle's SDK in this page. */
  readonly endpoint: string | null
  /** Key of the event by which the receipt goes to Hackle. */
  readonly receiptEvent: string | null
  /** Two-letter codes; only Korea needs nothing more. */
  readonly countries: readonly string[]
  readonly intlSrc: string | null
  /** Language tag of the form; empty where neither it nor the page tells one. */
  readonly language: string
  readonly name: string | null
}

export interface ReadSettings {
  readonly settings: FormSettings
  /** What is wrong; `what` names the attribute. */
  readonly faults: readonly { readonly code: DeveloperCode; readonly what: string }[]
  /** False: the form takes no number. */
  readonly ready: boolean
}

/** Reads the attributes. A value that is not allowed is named as a fault and counts as left out, `mode` as a dry run. */
export function readSettings(element: HTMLElement): ReadSettings {
  const faults: { code: DeveloperCode; what: string }[] = []
  const fault = (code: DeveloperCode, what = '') => {
    faults.push({ code, what })
    return null
  }
  const text = (name: Attribute) => element.getAttribute(name)?.trim() || null
  const oneOf = <Value extends string>(
    name: Attribute,
    values: readonly [Value, ...Value[]],
    wrong = values[0],
  ) => {
    const given = text(name)
    if (given === null) return values[0]
    return values.find((value) => value === given) ?? fault('bad-attribute', name) ?? wrong
  }
  const address = (name: Attribute, code: DeveloperCode = 'bad-attribute') => {
    const given = text(name)
    return given === null ? null : (webAddress(given, element.baseURI) ?? fault(code, name))
  }
  const matching = (name: Attribute, allowed: (given: string) => boolean) => {
    const given = text(name)
    return given === null || allowed(given) ? given : fault('bad-attribute', name)
  }

  const company = text('company') ?? fault('missing-company') ?? ''
  const given = text('privacy-policy')
  const policy = given === null ? null : webAddress(given, element.baseURI)
  if (policy === null) fault('missing-privacy-policy')
  const mode = oneOf('mode', ['live', 'dry-run'], 'dry-run')
  // Plain http lets anybody between visitor and site read the number and change the texts.
  const secure = mode === 'dry-run' || globalThis.isSecureContext === true
  if (!secure) fault('insecure-context')

  const settings: FormSettings = {
    kind: oneOf('for', ['marketing', 'service']),
    basis: oneOf('basis', ['consent', 'contract']),
    company,
    privacyPolicy: policy ?? '',
    // Keys with `$` are Hackle's own.
    night: matching('night', (key) => !key.startsWith('$')),
    adConsent: matching('ad-consent', isPastDay),
    whenUnticked: oneOf('when-unticked', ['unsubscribe', 'leave']),
    age: oneOf('age', ['ask', 'site']),
    under14Link: address('under-14-link'),
    items: text('items'),
    purpose: text('purpose'),
    retention: text('retention'),
    processor: text('processor'),
    optOutNumber: text('opt-out-number'),
    sdkKey: text('sdk-key'),
    mode,
    requireUser: element.hasAttribute('require-user'),
    endpoint: address('endpoint'),
    receiptEvent: matching('receipt-event', (key) => !key.startsWith('$')),
    countries: (text('countries') ?? 'KR')
      .toUpperCase()
      .split(/[\s,]+/)
      .filter((code) => /^[A-Z]{2}$/.test(code)),
    intlSrc: address('intl-src'),
    language: languageOf(element),
    name: text('name'),
  }
  return { settings, faults, ready: company !== '' && policy !== null && secure }
}

/** The address in full, when it is one of the web; `javascript:` and the like are none. */
function webAddress(given: string, base: string): string | null {
  try {
    const { href, protocol } = new URL(given, base)
    return /^https?:$/.test(protocol) ? href : null
  } catch {
    return null
  }
}

function isPastDay(given: string): boolean {
  const time = Date.parse(`${given}T00:00:00Z`)
  // A day ahead of UTC, as in Seoul, is not the future.
  if (!/^\d{4}-\d{2}-\d{2}$/.test(given) || !(time <= Date.now() + 86_400_000)) return false
  // 31 February: some browsers roll it over to March.
  return new Date(time).toISOString().startsWith(given)
}

/** The element's own language, else that of the nearest part of the page around it, through shadow roots. */
export function languageOf(element: Element): string {
  for (let at: Element | null = element; at !== null;) {
    const near: Element | null = at.closest('[lang]')
    if (near !== null) return near.getAttribute('lang') ?? ''
    const root = at.getRootNode()
    at = root instanceof ShadowRoot ? root.host : null
  }
  return ''
}

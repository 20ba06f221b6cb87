import type { ConsentSettings } from '../consent/types'
import type { DeveloperCode } from './events'

/** What the site told either element by its attributes, read and checked. */
export interface SiteSettings extends Pick<
  ConsentSettings,
  'kind' | 'company' | 'privacyPolicy' | 'night' | 'adConsent' | 'optOutNumber'
> {
  readonly sdkKey: string | null
  readonly mode: 'live' | 'dry-run'
  /** Address of the site's relay; null = Hackle's SDK in this page. */
  readonly endpoint: string | null
  /** Key of the event by which the receipt goes to Hackle. */
  readonly receiptEvent: string | null
  /** Language tag of the element; empty where neither it nor the page tells one. */
  readonly language: string
}

/** What is wrong; `what` names the attribute. */
export interface Fault {
  readonly code: DeveloperCode
  readonly what: string
}

/** The attributes of an element by what they may hold. A value that is not allowed is named as a fault and counts as left out. */
export interface Attributes {
  readonly faults: readonly Fault[]
  /** Notes a fault; gives null, to stand for the value. */
  fault(code: DeveloperCode, what?: string): null
  text(name: string): string | null
  /** One of those; the first where nothing is said, `wrong` in place of what is not allowed. */
  oneOf<Value extends string>(name: string, values: readonly [Value, ...Value[]], wrong?: Value): Value
  /** In full, when it is one of the web. */
  address(name: string): string | null
  matching(name: string, allowed: (given: string) => boolean): string | null
}

export function attributesOf(element: HTMLElement): Attributes {
  const faults: Fault[] = []
  const fault = (code: DeveloperCode, what = '') => {
    faults.push({ code, what })
    return null
  }
  const text = (name: string) => element.getAttribute(name)?.trim() || null
  return {
    faults,
    fault,
    text,
    oneOf(name, values, wrong = values[0]) {
      const given = text(name)
      if (given === null) return values[0]
      return values.find((value) => value === given) ?? fault('bad-attribute', name) ?? wrong
    },
    address(name) {
      const given = text(name)
      return given === null ? null : (webAddress(given, element.baseURI) ?? fault('bad-attribute', name))
    },
    matching(name, allowed) {
      const given = text(name)
      return given === null || allowed(given) ? given : fault('bad-attribute', name)
    },
  }
}

/** Reads what both elements are told. The form asks for more of it than the withdrawal, which nothing may keep from working. */
export function siteSettings(
  element: HTMLElement,
  { fault, text, oneOf, address, matching }: Attributes,
): SiteSettings {
  return {
    kind: oneOf('for', ['marketing', 'service']),
    company: text('company') ?? fault('missing-company') ?? '',
    privacyPolicy: webAddress(text('privacy-policy') ?? '', element.baseURI) ?? '',
    // Keys with `$` are Hackle's own.
    night: matching('night', (key) => !key.startsWith('$')),
    adConsent: matching('ad-consent', isPastDay),
    optOutNumber: text('opt-out-number'),
    sdkKey: text('sdk-key'),
    mode: oneOf('mode', ['live', 'dry-run'], 'dry-run'),
    endpoint: address('endpoint'),
    receiptEvent: matching('receipt-event', (key) => !key.startsWith('$')),
    language: languageOf(element),
  }
}

/** Whether the SDK of the page is to carry it: not in a dry run, nor where the site has a relay. */
export function usesSdk({ mode, endpoint }: Pick<SiteSettings, 'mode' | 'endpoint'>): boolean {
  return mode === 'live' && endpoint === null
}

/** The address in full, when it is one of the web; `javascript:` and the like are none. */
function webAddress(given: string, base: string): string | null {
  try {
    const { href, protocol } = new URL(given, base)
    return given !== '' && /^https?:$/.test(protocol) ? href : null
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

import { say } from '../words/say'
import type { Language } from '../words/types'
import { planOf } from './plan'
import { textsOf } from './texts-of'
import type { ConsentKind, ConsentSettings } from './types'
import { consentWords } from './words'

/**
 * Every sentence that a form of this kind can show in one language, with `{company}` and the like left open, each once, in
 * the order of the form. Their hash is what a receipt names as `builtIn`; not part of what is shipped to visitors.
 */
export function standardTexts(kind: ConsentKind, language: Language): readonly string[] {
  const speak = (key: keyof typeof consentWords, values?: Readonly<Record<string, string>>) =>
    say(consentWords[key], language, key === 'refusal' ? values : {})
  const texts = variants(kind).flatMap((settings) => textsOf(planOf(settings, speak, language, false), speak))
  return [...new Set(texts)]
}

function variants(kind: ConsentKind): ConsentSettings[] {
  const each = <Key extends keyof ConsentSettings>(
    made: readonly ConsentSettings[],
    key: Key,
    values: readonly ConsentSettings[Key][],
  ) => made.flatMap((settings) => values.map((value) => ({ ...settings, [key]: value })))
  const plain: ConsentSettings = {
    kind,
    basis: 'consent',
    company: '{company}',
    privacyPolicy: '{privacyPolicy}',
    night: '{night}',
    adConsent: null,
    whenUnticked: 'unsubscribe',
    age: 'ask',
    under14Link: null,
    items: null,
    purpose: null,
    retention: null,
    processor: '{processor}',
    optOutNumber: null,
  }
  let made = each([plain], 'basis', ['consent', 'contract'])
  made = each(made, 'adConsent', [null, '2026-01-01'])
  return each(made, 'under14Link', [null, '{under14Link}'])
}

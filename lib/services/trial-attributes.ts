import type { FormChoice } from '../embed/types'

/** The attributes of the form's element for these settings. What is as by default, or left blank, is left out. */
export function attributesOf(choice: FormChoice): Readonly<Record<string, string>> {
  const all = {
    for: choice.kind === 'service' ? choice.kind : null,
    basis: choice.kind === 'service' && choice.basis === 'contract' ? choice.basis : null,
    company: choice.company,
    'privacy-policy': choice.privacyPolicy,
    night: choice.night,
    'opt-out-number': choice.optOutNumber,
    processor: choice.processor,
    lang: choice.language,
  }
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) =>
      value === null || value.trim() === '' ? [] : [[name, value.trim()]],
    ),
  )
}

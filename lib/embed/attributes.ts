import { consentWords } from '../consent/words'
import { say } from '../words/say'
import type { FormChoice } from './types'

/** Name and value of one attribute. */
export type Attribute = readonly [name: string, value: string]

/**
 * The notice items that the form would say by itself, for the developer to confirm: what is taken, for what, how long
 * (PIPA 15(2)). In the language of the form.
 */
export function noticeItems({ kind, basis, language }: FormChoice): readonly Attribute[] {
  const use = kind === 'marketing' ? 'advertising' : 'service'
  const until = kind === 'service' && basis === 'contract' ? 'until-contract-ends' : 'until-withdrawn'
  return [
    ['purpose', say(consentWords[`purpose-${use}`], language)],
    ['items', say(consentWords[`items-${use}`], language)],
    ['retention', say(consentWords[until], language)],
  ]
}

/** The attributes of a form with these settings: always live, whatever was tried before. */
export function attributesOf(choice: FormChoice): readonly Attribute[] {
  const given: readonly (readonly [string, string | null])[] = [
    ['for', choice.kind],
    ['basis', choice.kind === 'service' ? choice.basis : null],
    ['company', choice.company],
    ['privacy-policy', choice.privacyPolicy],
    ['mode', 'live'],
    ['lang', choice.language],
    ['night', choice.night],
    ['opt-out-number', choice.optOutNumber],
    ['processor', choice.processor],
    ...noticeItems(choice),
  ]
  return given.flatMap(([name, value]) => {
    const text = clean(value ?? '')
    return text === '' ? [] : [[name, text] as const]
  })
}

/**
 * One line of text: half a surrogate pair and control characters have no place in a file, and a line break would only
 * be folded by the form. Escaping is each flavour's own.
 */
function clean(value: string): string {
  return value
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .trim()
}

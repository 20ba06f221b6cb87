import type { Spot } from '../facts/policy/layout-types'
import { say } from '../words/say'
import { element, htmlOf } from './markup'
import type { Placing, Repair, RepairKind } from './types'
import type { Values } from './values'
import type { Voice } from './voice'
import { clauseWords } from './words'

/** What a repair is written from. */
export interface Draft {
  readonly processor: string
  readonly values: Values
  readonly voice: Voice
}

/** A repair in which only what is given differs from a plain addition. */
export function repairOf(
  draft: Draft,
  given: Partial<Repair> & { readonly kind: RepairKind; readonly after: string; readonly html: string },
): Repair {
  const { processor, values, voice } = draft
  const text = given.text ?? given.after
  return {
    processor,
    lang: voice.lang,
    where: null,
    mark: null,
    cells: null,
    before: null,
    below: null,
    markdown: text,
    text,
    blanks: values.blanks,
    ...given,
  }
}

/** One sentence that names the company and its work. */
export function sentenceOf({ values, voice }: Draft): string {
  const { lang, politeness, subject } = voice
  const sentence = say(clauseWords[`sentence-${politeness}`], lang, {
    subject,
    name: values.name,
    work: values.workInSentence,
  })
  // `Co., Ltd.` at the end of a sentence has its dot already.
  return sentence.replace(/\.\.$/, '.')
}

/** How long that company keeps what it gets. */
export function keptSentence({ values, voice }: Draft): string {
  return say(clauseWords[`kept-${voice.politeness}`], voice.lang, { name: values.name })
}

/** One thing to be put into the tree; none without a mark. */
export function placing(
  mark: number | null,
  side: Placing['side'],
  flow: Placing['flow'],
  content: string,
): readonly Placing[] {
  return mark === null ? [] : [{ mark, side, flow, content }]
}

/** A sentence behind a spot, in the way that its block is written. */
export function belowPlacing(spot: Spot | null, sentence: string | null): Placing[] {
  if (!spot || sentence === null) return []
  const content =
    spot.flow === 'blocks'
      ? htmlOf(element('p', sentence))
      : spot.flow === 'breaks'
        ? htmlOf(sentence)
        : sentence
  return [...placing(spot.mark, 'after', spot.flow, content)]
}

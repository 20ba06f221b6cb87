import { parseTarget, shownName } from '../rules/target'
import { subjectOf } from '../rules/tell'
import { say } from '../words/say'
import type { Language } from '../words/types'
import { dayInWords } from './day-in-words'
import { koreanDay } from './days'
import { SETTLEMENT_LIMITS, type SettlementProblem } from './settlement-draft'
import { settledAs, settlementProblemWords, settlementWords as words } from './settlement-words'
import type { SettledAs, Settlement } from './types'

/** A settlement in words, in the parts in which it is drawn. */
export interface SaidSettlement {
  /** On the dotted line. */
  readonly sentence: string
  /** The words that the person copied, in quotation marks; null when there are none. */
  readonly words: string | null
  /** Where and why. */
  readonly where: string
  readonly who: string
}

/** The settlement as it is drawn: like a statement, never in brackets, which mark words read from a page. */
export function describeSettlement(settlement: Settlement, language: Language): SaidSettlement {
  const { processor, answer, quote, place, reason, role, name, at } = settlement
  const person = name === null ? role : `${name} (${role})`
  return {
    sentence: settledSentence(answer, processor, language),
    words: quote === '' ? null : say(words.words, language, { quote }),
    where: place === '' ? reason : say(words.where, language, { place, reason }),
    who: `${person}, ${dayInWords(koreanDay(at), language)}`,
  }
}

/** One answer as a sentence, for the form and the dotted line. */
export function settledSentence(answer: SettledAs, processor: string, language: Language) {
  const name = shownName(parseTarget(processor), language)
  return say(settledAs[answer], language, { name, subject: subjectOf(name, language) })
}

/** The sentence under a field that says what to change. */
export function settlementProblemSentence({ field, reason }: SettlementProblem, language: Language) {
  const most = field === 'answer' ? 0 : SETTLEMENT_LIMITS[field]
  return say(settlementProblemWords[reason], language, { most })
}

import { planOf } from '../../consent/plan'
import type { ConsentPlan } from '../../consent/types'
import { consentWords } from '../../consent/words'
import { fieldWords } from '../field'
import { receiptWords } from '../receipt/receipt-words'
import { speaker } from '../speak'
import type { OwnWords, Speak } from '../speak'
import { sharedWords } from '../words'
import { formWords } from './form-words'
import type { FormSettings } from './settings'

const TABLE = { ...consentWords, ...fieldWords, ...receiptWords, ...sharedWords, ...formWords }

/** A key of the texts that `element.words` may replace. */
export type FormWord = keyof typeof TABLE

/** The texts of one form: how it speaks, and everything it says about consent. */
export interface FormTexts {
  readonly speak: Speak
  readonly plan: ConsentPlan
  /** The language that is really spoken: the site's where it gave texts, else Korean or English. */
  readonly language: string
}

export function textsFor(settings: FormSettings, own: OwnWords): FormTexts {
  const speak = speaker(TABLE, settings.language, own)
  const ownTexts = Object.keys(own).some((key) => Object.hasOwn(consentWords, key))
  const isKorean = /^ko\b|^$/i.test(settings.language)
  const language = isKorean ? 'ko' : ownTexts ? settings.language : 'en'
  return { speak, language, plan: planOf(settings, speak, language, ownTexts) }
}

import { inLanguage } from '../hackle/links'
import { say } from '../words/say'
import type { Language } from '../words/types'
import { agreementWords } from './agreement/words'
import { creditWords } from './credit/words'
import { optOut080Words } from './opt-out-080/words'
import { phoneCollectionWords } from './phone-collection/words'
import { senderNumberWords } from './sender-number/words'
import type { Link, RequirementWords, StepWords } from './shape'
import { STEP_IDS, type NextAction, type RequirementState, type StepId } from './types'

export const stepWords: Readonly<Record<StepId, StepWords>> = {
  agreement: agreementWords,
  'sender-number': senderNumberWords,
  'opt-out-080': optOut080Words,
  credit: creditWords,
  'phone-collection': phoneCollectionWords,
}

/** The five steps for a surface that lists them: number as shown, texts and fixed links. */
export const STEPS = /* @__PURE__ */ STEP_IDS.map((id, index) => ({
  id,
  number: index + 1,
  words: stepWords[id],
}))

/** A link in one language: address and label. */
export interface SaidLink {
  readonly href: string
  readonly label: string
}

/** A reason in one language, with its link when it has one. */
export interface SaidReason {
  readonly text: string
  readonly href?: string
  readonly linkLabel?: string
}

/** Why a requirement is in its state. An unknown message shows its key, so that a mistake is seen. */
export function requirementSentence(stepId: StepId, requirement: RequirementState, language: Language) {
  const words = stepWords[stepId].messages[requirement.message]
  return words ? say(words, language, requirement.values) : requirement.message
}

/** Label of the button or link of an action. */
export function actionLabel(stepId: StepId, action: NextAction, language: Language) {
  const words = stepWords[stepId].actions[action.label]
  return words ? say(words, language) : action.label
}

/** Address of an action that is a link, in the reader's language; null for what the extension does itself. */
export function actionHref(action: NextAction, language: Language) {
  return action.href === null ? null : inLanguage(action.href, language)
}

/** Why the step is there, what it asks and its exceptions, in order; the first is the step's own why. */
export function reasons(stepId: StepId, language: Language): readonly SaidReason[] {
  const words = stepWords[stepId]
  const rest = words.reasons.map(({ text, link }) => {
    const said = { text: say(text, language) }
    return link
      ? { ...said, href: inLanguage(link.href, language), linkLabel: say(link.label, language) }
      : said
  })
  return [{ text: say(words.why, language) }, ...rest]
}

/** The step's fixed deep links, shown whatever its state. */
export function stepLinks(stepId: StepId, language: Language): readonly SaidLink[] {
  return stepWords[stepId].links.map((link: Link) => ({
    href: inLanguage(link.href, language),
    label: say(link.label, language),
  }))
}

/** The texts of a requirement, by its id alone; null when no step has it. */
export function requirementWords(requirement: string): RequirementWords | null {
  for (const { words } of STEPS) {
    const found = Object.hasOwn(words.requirements, requirement) && words.requirements[requirement]
    if (found) return found
  }
  return null
}

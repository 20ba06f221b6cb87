import { hackleLinks, inLanguage } from '../hackle/links'
import { say } from '../words/say'
import type { Language, Words } from '../words/types'
import { stepWords, type SaidReason } from './sentences'
import { summaryWords as words } from './summary-words'
import { STEP_IDS, type Readiness } from './types'
import { stateWords } from './words'

/** The five steps in a few words. */
export interface Summary {
  /** One line: not ready yet, cannot be told yet, or all five in place. */
  readonly lead: string
  /** How many are left; when all are in place, how many are seen, stated and not needed. */
  readonly sub: string
  /** Only when all five are in place: what a person still has to mind. */
  readonly reminder: Required<SaidReason> | null
}

/** Sums the five steps up for the head of a panel. */
export function summary(readiness: Readiness, language: Language): Summary {
  const { open, 'cannot-tell': cannotTell } = readiness.counts
  if (open === 0 && cannotTell === 0) return allInPlace(readiness, language)
  const parts = counted(language, [words.toDo, open], [words.cannotTell, cannotTell])
  return {
    lead: say(open > 0 ? words.leadOpen : words.leadCannotTell, language),
    sub: say(words.left, language, { parts }),
    reminder: null,
  }
}

function allInPlace(readiness: Readiness, language: Language): Summary {
  return {
    lead: say(words.leadAll, language),
    sub: `${inPlaceParts(readiness, language)}.`,
    reminder: {
      text: say(words.reminder, language),
      href: inLanguage(hackleLinks.subscriptions, language),
      linkLabel: say(words.reminderLink, language),
    },
  }
}

/** `3/5`: the toolbar badge. */
export function badgeText({ inPlace }: Readiness) {
  return `${inPlace}/${STEP_IDS.length}`
}

/** The same in words, with how many are seen, stated and not needed, and what is left: the title of the badge. */
export function badgeTitle(readiness: Readiness, language: Language) {
  const { open, 'cannot-tell': cannotTell } = readiness.counts
  const inPlace = inPlaceParts(readiness, language)
  const left = counted(language, [words.badgeToDo, open], [words.badgeCannotTell, cannotTell])
  const title = say(words.title, language, { n: readiness.inPlace, parts: inPlace && `: ${inPlace}` })
  return left ? `${title}. ${left}.` : `${title}.`
}

/** What is left, beside the five shapes of the badge: the open ones first. */
export function badgeLeft({ counts }: Readiness, language: Language) {
  if (counts.open > 0) return say(words.badgeToDo, language, { n: counts.open })
  const cannotTell = counts['cannot-tell']
  return cannotTell > 0
    ? say(words.badgeCannotTell, language, { n: cannotTell })
    : say(words.badgeAll, language)
}

/** The label that stands for the five bare shapes: `위탁 진술, 발신번호 확인, …`. */
export function shapesLabel(readiness: Readiness, language: Language) {
  return readiness.steps
    .map(({ id, state }) => `${say(stepWords[id].short, language)} ${inLine(stateWords[state], language)}`)
    .join(', ')
}

function inPlaceParts({ counts }: Readiness, language: Language) {
  return counted(
    language,
    [words.seen, counts.seen],
    [words.stated, counts.stated],
    [words.notNeeded, counts['not-needed']],
  )
}

/** The parts that count something, joined: `확인 1, 진술 2`. */
function counted(language: Language, ...parts: readonly (readonly [Words, number])[]) {
  return parts.flatMap(([part, n]) => (n === 0 ? [] : [say(part, language, { n })])).join(', ')
}

function inLine(state: Words, language: Language) {
  return say(state, language).toLowerCase()
}

import { say } from '../words/say'
import type { Language } from '../words/types'
import { koreanDay } from './days'
import { requirementWords } from './sentences'
import type { Statement } from './types'
import { describeWords } from './words'

/** A statement in words, in the parts in which it is drawn. */
export interface SaidStatement {
  /** On the dotted line: what was said, with the chosen option in brackets. */
  readonly sentence: string
  /** Who said it and the day it speaks of, or else was said. */
  readonly who: string
  /** Where the proof is kept; null when not given. */
  readonly kept: string | null
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** The statement as it is drawn: never in brackets of its own, since those mark words read from a page. */
export function describeStatement(statement: Statement, language: Language): SaidStatement {
  const { requirement, answer, option, kept, role, name, date, at } = statement
  const words = requirementWords(requirement)
  const choice = (option !== null && words?.options?.choices[option]) || null
  const said = words === null ? requirement : say(answer === 'done' ? words.done : words.notYet, language)
  const person = name === null ? role : `${name} (${role})`
  return {
    sentence: answer === 'done' && choice !== null ? `${said} (${say(choice, language)})` : said,
    who: `${person}, ${dayInWords(date ?? koreanDay(at), language)}`,
    kept: kept === null ? null : say(describeWords.kept, language, { kept }),
  }
}

/** How old a statement is: `오늘`, `12일 전`; `today`, `12 days ago`. */
export function ageWords(days: number, language: Language) {
  const words =
    days === 0 ? describeWords.today : days === 1 ? describeWords.yesterday : describeWords.daysAgo
  return say(words, language, { days })
}

/** A day as printed: `2026. 11. 3.`, `Nov 3, 2026`. Spaces do not break. */
function dayInWords(day: string, language: Language) {
  const [year, month = 1, date] = day.split('-').map(Number)
  const words = language === 'ko' ? `${year}. ${month}. ${date}.` : `${MONTHS[month - 1]} ${date}, ${year}`
  return words.replaceAll(' ', '\u00a0')
}

import { say } from '../words/say'
import type { Language, Words } from '../words/types'
import { dayInWords } from './day-in-words'
import { koreanDay } from './days'
import { requirementWords } from './sentences'
import type { RequirementWords } from './shape'
import type { Age, Statement } from './types'
import { describeWords as words } from './words'

/** A statement in words, in the parts in which it is drawn. */
export interface SaidStatement {
  /** On the dotted line: what was said, with the chosen option in brackets. */
  readonly sentence: string
  /** Who said it and the day it speaks of, or else was said. */
  readonly who: string
  /** Where the proof is kept; null when not given. */
  readonly kept: string | null
}

/** The statement as it is drawn: never in brackets of its own, since those mark words read from a page. */
export function describeStatement(statement: Statement, language: Language): SaidStatement {
  const { requirement, answer, option, kept, role, name, date, at } = statement
  const known = requirementWords(requirement)
  const choice = (option !== null && known?.options?.choices[option]) || null
  const said = known === null ? requirement : say(answer === 'done' ? known.done : known.notYet, language)
  const person = name === null ? role : `${name} (${role})`
  const lacking = known === null || answer === 'done' ? [] : lackingItems(known, statement, language)
  return {
    sentence:
      lacking.length > 0
        ? say(words.lacking, language, { said, items: lacking.join(', ') })
        : answer === 'done' && choice !== null
          ? `${said} (${say(choice, language)})`
          : said,
    who: `${person}, ${dayInWords(date ?? koreanDay(at), language)}`,
    kept: kept === null ? null : say(words.kept, language, { kept }),
  }
}

/** What a checklist lacks; nothing where nobody said what is there. */
function lackingItems({ items }: RequirementWords, statement: Statement, language: Language) {
  if (!items || !statement.items) return []
  const there = new Set(statement.items)
  return Object.entries(items.choices).flatMap(([id, label]) => (there.has(id) ? [] : [say(label, language)]))
}

/** From here on an age is told in months: days matter for a top-up of last month, not for a contract of two years ago. */
const FIRST_IN_MONTHS = 2

/** How old a statement is, in whole numbers: `오늘`, `12일 전`, `1년 8개월 전`; `today`, `12 days ago`, `1 year 8 months ago`. */
export function ageWords({ days, months }: Age, language: Language) {
  if (days === 0) return say(words.today, language)
  const count = (n: number, one: Words, several: Words) =>
    n === 0 ? [] : [say(n === 1 ? one : several, language, { n })]
  const parts =
    months < FIRST_IN_MONTHS
      ? count(days, words.day, words.days)
      : [
          ...count(Math.floor(months / 12), words.year, words.years),
          ...count(months % 12, words.month, words.months),
        ]
  return say(words.ago, language, { age: parts.join(' ') }).replaceAll(' ', '\u00a0')
}

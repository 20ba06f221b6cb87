import type { ColumnRole } from '../facts/policy/layout-types'
import { isPlaceholder } from '../facts/policy/split'
import { say } from '../words/say'
import type { Voice } from './voice'
import type { Blank } from './types'
import { clauseWords } from './words'

/** What is written of one processor. */
export interface Values {
  readonly name: string
  readonly work: string
  readonly workInBrackets: string
  readonly workInSentence: string
  readonly messages: string
  readonly retention: string
  readonly blanks: readonly Blank[]
}

export interface Asked {
  readonly isHackle: boolean
  /** As asked for, without its aliases. */
  readonly asked: string
  /** As in the client's contract; null until it is given. */
  readonly name: string | null
}

/**
 * The name is the one in the client's contract, since Hackle's legal name is not certain; the work of another company
 * is known to its client alone.
 */
export function valuesOf({ isHackle, asked, name }: Asked, { lang }: Voice): Values {
  const given = name?.trim() || (isHackle ? null : asked)
  const blanks: Blank[] = []
  if (given === null) blanks.push('processor-name')
  if (!isHackle) blanks.push('work')
  const blank = say(clauseWords['blank-work'], lang)
  const of = (key: 'work' | 'workInBrackets' | 'workInSentence' | 'messages') =>
    isHackle ? say(clauseWords[key], lang) : blank
  return {
    name: given ?? say(clauseWords['blank-processor-name'], lang),
    work: of('work'),
    workInBrackets: of('workInBrackets'),
    workInSentence: of('workInSentence'),
    messages: of('messages'),
    retention: say(clauseWords.retention, lang),
    blanks,
  }
}

export interface Filled {
  readonly text: string
  readonly blank: Blank | null
}

/** What goes in a place with this role; `was` is what the entry above says there, `header` the column's title. */
export function filled(
  role: ColumnRole,
  was: string,
  header: string | null,
  values: Values,
  voice: Voice,
): Filled {
  const plain = (text: string): Filled => ({ text, blank: null })
  switch (role) {
    case 'party':
      return { text: values.name, blank: values.blanks.includes('processor-name') ? 'processor-name' : null }
    case 'work':
      return { text: values.work, blank: values.blanks.includes('work') ? 'work' : null }
    case 'retention':
      return plain(values.retention)
    case 'number':
      return plain(nextNumber(was) ?? was)
    case 'category':
      return plain(was.trim() === '' ? say(clauseWords.none, voice.lang) : was)
    case 'country':
      return plain(say(clauseWords.country, voice.lang))
    case 'remark':
      return plain(was.trim() === '' ? '' : say(clauseWords.none, voice.lang))
    case 'items':
      if (isBlank(was)) return plain(was)
      return { text: say(clauseWords['blank-items'], voice.lang), blank: 'items' }
    default:
      if (isBlank(was)) return plain(was)
      return {
        text: say(clauseWords['blank-details'], voice.lang, {
          header: (header ?? '').replace(/[[\]]/g, '').trim() || ' ',
        }),
        blank: 'details',
      }
  }
}

/** Left empty, or with a dash, by the others too. */
const isBlank = (was: string) => was.trim() === '' || isPlaceholder(was)

const LETTERS = '가나다라마바사아자차카타파하'

/** `3.` → `4.`, `③` → `④`, `(다)` → `(라)`; null where there is no next one. */
export function nextNumber(printed: string): string | null {
  const digits = /^(\D*)(\d{1,4})(\D*)$/.exec(printed)
  if (digits) return `${digits[1] ?? ''}${Number(digits[2]) + 1}${digits[3] ?? ''}`
  const circled = /[①-⑲]/.exec(printed)?.[0]
  if (circled) return printed.replace(circled, String.fromCharCode(circled.charCodeAt(0) + 1))
  const letter = new RegExp(`[${LETTERS}]`).exec(printed)?.[0]
  const next = letter && LETTERS.charAt(LETTERS.indexOf(letter) + 1)
  return letter && next ? printed.replace(letter, next) : null
}

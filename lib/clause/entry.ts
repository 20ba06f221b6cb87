import type { EntryShape, ShapeElement, ShapePart } from '../facts/policy/layout-types'
import type { Markup } from './markup'
import { filled, nextNumber } from './values'
import type { Values } from './values'
import type { Blank } from './types'
import type { Voice } from './voice'

export interface WrittenEntry {
  readonly markup: readonly Markup[]
  readonly blanks: readonly Blank[]
  /** The retention has a place of its own. */
  readonly saysRetention: boolean
}

/** One more entry in the form of those that stand there, with the next number. */
export function writeEntry(shape: EntryShape, values: Values, voice: Voice): WrittenEntry {
  const used = new Set<string>()
  const blanks = new Set<Blank>()
  let numbering = shape.numbering
  let before = ''
  let isTitle = false
  const write = (part: ShapePart): Markup | null => {
    if (typeof part === 'string') {
      let text = part
      if (numbering !== null) {
        const number = /^\s*(\(?\d{1,3}[.)]|[①-⑳]|\(?[가나다라마바사아자차카타파하][.)])/.exec(text)?.[1]
        if (number) {
          text = text.replace(number, nextNumber(numbering) ?? number)
          numbering = null
        }
      }
      before = text
      return text
    }
    if ('slot' in part) {
      // A value that went on over several lines is written on the first of them.
      const isValue = part.slot === 'party' || part.slot === 'work' || part.slot === 'retention'
      if (isValue && used.has(part.slot)) return null
      used.add(part.slot)
      const { text, blank } = filled(part.slot, part.was, null, values, voice)
      if (blank) blanks.add(blank)
      if (part.slot !== 'work') return text
      return /[([]\s*$/.test(before) ? values.workInBrackets : isTitle ? values.messages : text
    }
    const hadSlot = part.parts.some(hasSlot)
    // Work as a title over its companies: a title is short.
    if (!used.has('party') && !used.has('work')) isTitle = isWorkAlone(part)
    const parts = part.parts.map(write).filter((one) => one !== null)
    const isEmptied = hadSlot && !parts.some(says)
    return isEmptied ? null : { tag: part.tag, parts }
  }
  const markup = shape.parts.map(write).filter((one) => one !== null)
  return { markup, blanks: [...blanks], saysRetention: used.has('retention') }
}

const hasSlot = (part: ShapePart): boolean =>
  typeof part !== 'string' && ('slot' in part || part.parts.some(hasSlot))

/** Whether an element shows the work and nothing else. */
function isWorkAlone({ parts }: ShapeElement): boolean {
  const shown = parts.filter((part) => typeof part !== 'string' || part.trim() !== '')
  const [only] = shown
  if (shown.length !== 1 || only === undefined || typeof only === 'string') return false
  return 'slot' in only ? only.slot === 'work' : isWorkAlone(only)
}

/** Bullets and signs alone say nothing. */
function says(markup: Markup): boolean {
  return typeof markup === 'string' ? /[\p{L}\p{N}]/u.test(markup) : markup.parts.some(says)
}

import type { PhoneReader, TypedText } from '../../phone/types'

const DELETED = /^deleteContent(Back|For)ward$/

/**
 * The text after one change of the visitor's, with its separators. Deleting a separator alone would bring it back at once
 * and nothing would move, so the digit beyond it goes.
 *
 * @param before text of the field before the change
 * @param inputType of the `input` event; empty where the browser filled the field in
 */
export function retype(reader: PhoneReader, before: string, typed: TypedText, inputType: string): TypedText {
  const made = reader.format(typed)
  const direction = DELETED.exec(inputType)?.[1]
  if (direction === undefined || made.text !== before || typed.text.length >= before.length) return made
  return reader.format(direction === 'Back' ? withoutDigitBefore(typed) : withoutDigitAfter(typed))
}

function withoutDigitBefore({ text, caret }: TypedText): TypedText {
  const kept = text.slice(0, caret).replace(/[+\d]([^+\d]*)$/, '$1')
  return { text: kept + text.slice(caret), caret: kept.length }
}

function withoutDigitAfter({ text, caret }: TypedText): TypedText {
  return { text: text.slice(0, caret) + text.slice(caret).replace(/\d/, ''), caret }
}

import type { TypedText } from '../../phone/types'

/**
 * Puts the text into the field so that the browser's undo goes on working: as an insertion of the smallest part that differs.
 * Setting `value` empties the undo list in every browser. `setRangeText` does the same in Chromium and Firefox.
 */
export function writeInto(input: HTMLInputElement, made: TypedText) {
  if (input.value !== made.text && !insertDifference(input, made.text)) input.value = made.text
  // A field without focus would take it in Safari when its selection is set.
  if (isFocused(input)) input.setSelectionRange(made.caret, made.caret)
}

function insertDifference(input: HTMLInputElement, text: string): boolean {
  if (!isFocused(input)) return false
  const now = input.value
  const shorter = Math.min(now.length, text.length)
  let head = 0
  while (head < shorter && now[head] === text[head]) head++
  let tail = 0
  while (tail < shorter - head && now[now.length - 1 - tail] === text[text.length - 1 - tail]) tail++
  const middle = text.slice(head, text.length - tail)
  input.setSelectionRange(head, now.length - tail)
  // Deprecated, and the only way to write into the undo list. Where it is missing or refused the value is set.
  const command = middle === '' ? 'delete' : 'insertText'
  return input.ownerDocument.execCommand?.(command, false, middle) === true && input.value === text
}

const isFocused = (input: HTMLInputElement): boolean =>
  (input.getRootNode() as Document | ShadowRoot).activeElement === input

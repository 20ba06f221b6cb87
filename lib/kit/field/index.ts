import { koreanReader } from '../../phone/korean'
import type { PhoneReader, PhoneReading } from '../../phone/types'
import { el, set } from '../dom'
import type { Speak } from '../speak'
import { problemLine } from '../status'
import { afterPress } from './after-press'
import { problemOf } from './problem'
import type { FieldProblem } from './problem'
import { retype } from './retype'
import { writeInto } from './write'

export { fieldWords } from './field-words'

export interface PhoneField {
  readonly element: HTMLElement
  readonly input: HTMLInputElement
  /** What the text says now. */
  reading(): PhoneReading
  /** Shows why the number is not taken (an empty field too) or what is odd about it. */
  showProblem(): void
  /** The text as it stands in the field. Setting it formats it; it never becomes an attribute. */
  value: string
  clear(): void
}

/**
 * Label, field, hint and problem of a phone number. Its problems show after the field is left or by `showProblem`.
 * `signal` ends its listeners.
 */
export function makePhoneField(speak: Speak, reader: PhoneReader, signal: AbortSignal): PhoneField {
  /** The text before the next change: tells a deleted separator from a deleted digit. */
  let before = ''
  let shown: FieldProblem | null = null
  let writing = false

  // Ids are looked up inside the shadow root only, so that several forms of a page do not meet.
  const input = el('input', {
    part: 'input',
    id: 'p-phone',
    type: 'tel',
    inputmode: 'tel',
    autocomplete: 'tel',
    'aria-describedby': 'p-phone-hint',
  })
  const hint = el(
    'p',
    { part: 'hint', id: 'p-phone-hint', class: 'hint' },
    speak(reader === koreanReader ? 'phone-hint' : 'phone-hint-abroad'),
  )
  // In the tree from the start: a live region that comes with its text is not read out.
  const problem = el('div', { id: 'p-phone-problem', role: 'alert' })
  const element = el(
    'div',
    { part: 'field', class: 'field' },
    el('label', { part: 'label', for: 'p-phone' }, speak('phone-label')),
    input,
    hint,
    problem,
  )

  const reading = () => reader.read(input.value)

  function show(next: FieldProblem | null) {
    if (next?.cause === shown?.cause) return
    shown = next
    problem.replaceChildren()
    if (next)
      problem.append(problemLine(next.severity, el('b', {}, speak(next.cause)), ' ', speak(next.remedy)))
    set(input, {
      'aria-invalid': next?.severity === 'error' ? 'true' : null,
      'aria-describedby': next ? 'p-phone-problem' : 'p-phone-hint',
    })
    hint.hidden = next !== null
  }

  function write(text: string, caret: number) {
    writing = true
    writeInto(input, { text, caret })
    writing = false
    before = input.value
  }

  function changed(inputType: string) {
    // Undone text stays as it was: formatting it again would do again what was undone.
    if (input.readOnly || inputType.startsWith('history')) before = input.value
    else {
      const typed = { text: input.value, caret: input.selectionStart ?? input.value.length }
      const made = retype(reader, before, typed, inputType)
      write(made.text, made.caret)
    }
    // A problem that stands stays until it is solved, so that its advice can be read while it is followed.
    if (shown && reading().kind !== 'refused') show(null)
  }

  function fill(text: string) {
    write(reader.format({ text, caret: text.length }).text, text.length)
  }

  input.addEventListener(
    'input',
    (event) => {
      const { inputType = '', isComposing = false } = event as InputEvent
      if (writing) event.stopImmediatePropagation()
      else if (!isComposing) changed(inputType)
    },
    { signal },
  )
  input.addEventListener('compositionend', () => changed(''), { signal })
  // Some password managers fill in without an `input` event.
  input.addEventListener('change', () => input.value !== before && changed(''), { signal })
  const whenReleased = afterPress(signal)
  const left = () => {
    if (!input.matches(':focus') && reading().kind !== 'empty') show(problemOf(reading()))
  }
  input.addEventListener('blur', () => whenReleased(left), { signal })

  return {
    element,
    input,
    reading,
    showProblem: () => show(problemOf(reading())),
    get value() {
      return input.value
    },
    set value(text) {
      fill(text)
    },
    clear: () => {
      write('', 0)
      show(null)
    },
  }
}

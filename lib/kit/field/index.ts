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

export interface PhoneFieldOptions {
  readonly speak: Speak
  /** Begins the ids inside the shadow root. */
  readonly idPrefix: string
  readonly reader: PhoneReader
  readonly signal: AbortSignal
  /** After every change of the text, by hand or by `setReader`; never by `value` or `clear`. */
  onChange(): void
}

export interface PhoneField {
  readonly element: HTMLElement
  readonly input: HTMLInputElement
  /** What the text says now. */
  reading(): PhoneReading
  /** Shows why the number is not taken (an empty field too) or what is odd about it; `false` takes it away. */
  showProblem(show: boolean): void
  /** While a delivery is open the number can be read and copied, not changed. */
  setLocked(locked: boolean): void
  setReader(reader: PhoneReader): void
  /** The text as it stands in the field. Setting it formats it; it never becomes an attribute. */
  value: string
  clear(): void
}

/** Label, field, hint and problem of a phone number. Its problems show after the field is left or `showProblem(true)`. */
export function makePhoneField({
  speak,
  idPrefix,
  signal,
  onChange,
  ...given
}: PhoneFieldOptions): PhoneField {
  let reader = given.reader
  /** The text before the next change: tells a deleted separator from a deleted digit. */
  let before = ''
  let shown: FieldProblem | null = null
  let writing = false

  const ids = {
    input: `${idPrefix}-phone`,
    hint: `${idPrefix}-phone-hint`,
    problem: `${idPrefix}-phone-problem`,
  }
  const input = el('input', {
    part: 'input',
    id: ids.input,
    type: 'tel',
    inputmode: 'tel',
    autocomplete: 'tel',
    'aria-describedby': ids.hint,
  })
  const hint = el('p', { part: 'hint', id: ids.hint, class: 'hint' })
  // In the tree from the start: a live region that comes with its text is not read out.
  const problem = el('div', { id: ids.problem, role: 'alert' })
  const element = el(
    'div',
    { part: 'field', class: 'field' },
    el('label', { part: 'label', for: ids.input }, speak('phone-label')),
    input,
    hint,
    problem,
  )

  const reading = () => reader.read(input.value)

  function show(next: FieldProblem | null) {
    if (next?.cause === shown?.cause) return
    shown = next
    const { severity = 'error', cause = '', remedy = '' } = next ?? {}
    problem.replaceChildren(
      ...(next ? [problemLine(severity, el('b', {}, speak(cause)), ' ', speak(remedy))] : []),
    )
    set(input, {
      'aria-invalid': next?.severity === 'error' ? 'true' : null,
      'aria-describedby': next ? ids.problem : ids.hint,
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
    onChange()
  }

  function fill(text: string) {
    write(reader.format({ text, caret: text.length }).text, text.length)
  }

  function describe() {
    hint.textContent = speak(reader === koreanReader ? 'phone-hint' : 'phone-hint-abroad')
  }

  input.addEventListener(
    'input',
    (event) => {
      const { inputType = '', isComposing = false } = event as InputEvent
      if (writing) event.stopImmediatePropagation()
      else if (isComposing) onChange()
      else changed(inputType)
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
  describe()

  return {
    element,
    input,
    reading,
    showProblem: (wanted) => show(wanted ? problemOf(reading()) : null),
    setLocked: (locked) => {
      input.readOnly = locked
    },
    setReader: (next) => {
      reader = next
      describe()
      show(null)
      if (!input.readOnly) fill(input.value)
      onChange()
    },
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

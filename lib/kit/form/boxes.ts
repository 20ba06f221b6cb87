import { now, timeWithOffset } from '../../consent/receipt'
import type { Answers, BoxAnswer, ConsentBox, ConsentPlan, Gesture, Matter } from '../../consent/types'
import { el, set } from '../dom'
import type { Speak } from '../speak'
import { problemLine } from '../status'

export interface BoxesGiven {
  readonly plan: ConsentPlan
  readonly speak: Speak
  readonly idPrefix: string
  readonly under14Link: string | null
  /** Answers to the plan that was shown before; one to a box whose text has changed since is undone. */
  readonly before: { readonly plan: ConsentPlan; readonly answers: Answers } | null
  readonly signal: AbortSignal
  onChange(): void
}

export interface Boxes {
  readonly element: HTMLElement
  answers(): Answers
  /** Draws the boxes as the visitor left them; true when a script had changed one. */
  putBack(): boolean
  /** Says what is still to be ticked; an empty list takes that away. */
  showLacking(lacking: readonly Matter[]): void
  focus(matter: Matter): void
  /** The box that has the focus, to give it back after a redraw. */
  focused(): Matter | null
  setLocked(locked: boolean): void
  clear(): void
}

interface Row {
  readonly box: ConsentBox
  readonly input: HTMLInputElement
  readonly problem: HTMLElement
}

/**
 * The boxes of a plan. The answers are kept here, from what the visitor did, and not read from the boxes: a script that
 * sets `checked` or clicks changes neither answer nor box where only a person may tick.
 */
export function makeBoxes({
  plan,
  speak,
  idPrefix,
  under14Link,
  before,
  signal,
  onChange,
}: BoxesGiven): Boxes {
  const answers = keptAnswers(plan, before)
  const rows: Row[] = []
  /** The boxes that only a person may tick. */
  const personal = new Set<unknown>()
  const element = el('div', { class: 'boxes', part: 'boxes' })
  const add = (kind: string, ...parts: (Node | null)[]) =>
    element.append(el('div', { class: kind, part: 'box' }, ...parts))

  // Without "agree to all" this box stands nowhere.
  const all = checkbox(`${idPrefix}-all`)
  personal.add(all)
  if (plan.all !== null) add('box all', el('label', {}, all, el('span', {}, plan.all)))

  for (const box of plan.boxes) {
    const id = `${idPrefix}-${box.matter}`
    const described = notice(box, `${id}-notice`)
    if (!box.ticked) {
      add('box', el('h3', {}, box.label), described)
      continue
    }
    if (box.matter === 'age' && under14Link !== null) {
      described.append(el('p', {}, newWindowLink(under14Link, speak('under-14-link'), speak)))
    }
    const input = checkbox(id)
    input.setAttribute('aria-describedby', `${id}-problem ${id}-notice`)
    if (box.gestureOnly) personal.add(input)
    const problem = el('div', { id: `${id}-problem`, role: 'alert' })
    const tag = box.tag === null ? null : el('span', { class: 'keep' }, speak(box.tag), ' ')
    add('box', el('label', {}, input, el('span', {}, tag, ...labelParts(box.label))), described, problem)
    rows.push({ box, input, problem })
  }
  const coveredByAll = rows.filter(({ box }) => box.matter !== 'age')

  const agreed = ({ box }: Row) => answers[box.matter]?.choice === 'agreed'

  function putBack(): boolean {
    let changed = false
    const put = (input: HTMLInputElement, value: boolean) => {
      changed ||= input.checked !== value
      input.checked = value
    }
    for (const row of rows) put(row.input, agreed(row))
    put(all, coveredByAll.every(agreed))
    return changed
  }

  function sayProblem({ input, problem }: Row, sentence: string | null) {
    problem.replaceChildren(...(sentence === null ? [] : [problemLine('error', sentence)]))
    set(input, { 'aria-invalid': sentence === null ? null : 'true' })
  }

  let pressed: Gesture = 'keyboard'
  /** Whether the click that a `change` belongs to was a person's. Browsers send a `change` of their own after a script's click. */
  let genuine = false
  const onlyByPerson = (target: EventTarget | null) =>
    target instanceof Element && personal.has(target.closest('.box')?.querySelector('input'))

  element.addEventListener('pointerdown', (event) => event.isTrusted && (pressed = 'pointer'), { signal })
  element.addEventListener('keydown', (event) => event.isTrusted && (pressed = 'keyboard'), { signal })
  element.addEventListener(
    'click',
    (event) => {
      genuine = event.isTrusted
      if (genuine || !onlyByPerson(event.target)) return
      // Before it reaches the label: browsers let its click go on to the box as a trusted one.
      event.preventDefault()
      event.stopImmediatePropagation()
    },
    { capture: true, signal },
  )
  element.addEventListener(
    'change',
    ({ isTrusted, target }) => {
      const real = isTrusted && genuine
      if (target instanceof HTMLInputElement && (real || !onlyByPerson(target))) {
        take(target, real ? pressed : null)
      }
      genuine = false
      pressed = 'keyboard'
      putBack()
    },
    { signal },
  )

  function take(input: HTMLInputElement, gesture: Gesture | null) {
    const answer: BoxAnswer = {
      choice: input.checked ? 'agreed' : 'not-agreed',
      gesture,
      at: timeWithOffset(now()),
    }
    for (const row of input === all ? coveredByAll : rows.filter((row) => row.input === input)) {
      answers[row.box.matter] = answer
      if (input.checked) sayProblem(row, null)
    }
    onChange()
  }

  putBack()
  return {
    element,
    answers: () => ({ ...answers }),
    putBack,
    showLacking: (lacking) => {
      for (const row of rows) {
        const { matter } = row.box
        const sentence = speak(matter === 'age' ? 'lacking-age' : 'lacking')
        sayProblem(row, lacking.includes(matter) ? sentence : null)
      }
    },
    focus: (matter) => rows.find(({ box }) => box.matter === matter)?.input.focus(),
    focused: () => rows.find(({ input }) => input.matches(':focus'))?.box.matter ?? null,
    setLocked: (locked) => {
      for (const input of element.querySelectorAll('input')) input.disabled = locked
    },
    clear: () => {
      for (const row of rows) {
        delete answers[row.box.matter]
        sayProblem(row, null)
      }
      putBack()
    },
  }
}

/** `autocomplete="off"`: Firefox otherwise gives boxes back as they stood before a reload. */
function checkbox(id: string): HTMLInputElement {
  return el('input', { type: 'checkbox', id, autocomplete: 'off' })
}

/** A label whose last words in parentheses stay together when the line breaks. */
function labelParts(label: string): (string | Node | null)[] {
  const [before = '', last] = label.split(/(?<= )(?=\([^()]*\)$)/)
  return [before, last === undefined ? null : el('span', { class: 'whole' }, last)]
}

/** Answers to boxes that say the same as before. */
function keptAnswers(plan: ConsentPlan, before: BoxesGiven['before']): Partial<Record<Matter, BoxAnswer>> {
  const kept: Partial<Record<Matter, BoxAnswer>> = {}
  for (const box of plan.boxes) {
    const same = before?.plan.boxes.some((other) => JSON.stringify(other) === JSON.stringify(box))
    const answer = before?.answers[box.matter]
    if (same && answer !== undefined) kept[box.matter] = answer
  }
  return kept
}

/** The notice of a box: named items as a list, then sentences. What the law wants to stand out is larger and bold. */
function notice({ lines }: ConsentBox, id: string): HTMLElement {
  const list = el('dl')
  const sentences: HTMLElement[] = []
  for (const { label, text, strong } of lines) {
    const words = strong ? el('b', {}, text) : text
    if (label === null) sentences.push(el('p', {}, words))
    else list.append(el('dt', {}, label), el('dd', {}, words))
  }
  return el('div', { class: 'notice', id }, list.firstChild && list, ...sentences)
}

/** A link that leaves the form open: in a new window, and says so to those who cannot see that. */
export function newWindowLink(href: string, label: string, speak: Speak): HTMLAnchorElement {
  return el(
    'a',
    { href, target: '_blank', rel: 'noopener' },
    label,
    el('span', { class: 'unseen' }, ` ${speak('new-window')}`),
  )
}

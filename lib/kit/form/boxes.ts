import { now, timeWithOffset } from '../../consent/receipt'
import type { Answers, BoxAnswer, ConsentBox, ConsentPlan, Gesture, Matter } from '../../consent/types'
import { el, set } from '../dom'
import type { Speak } from '../speak'
import { problemLine } from '../status'

export interface Boxes {
  readonly element: HTMLElement
  answers(): Answers
  /** Draws the boxes as the visitor left them; true when a script had changed one. */
  putBack(): boolean
  /** Says what is still to be ticked; an empty list takes that away. */
  showLacking(lacking: readonly Matter[]): void
  focus(matter: Matter): void
  setLocked(locked: boolean): void
  clear(): void
}

interface Row {
  readonly matter: Matter
  readonly input: HTMLInputElement
  readonly problem: HTMLElement
}

/** The answers to a plan. */
export interface Answered {
  readonly plan: ConsentPlan
  readonly answers: Answers
}

/**
 * The boxes of a plan. The answers are kept here, from what the visitor did, and not read from the boxes: a script that
 * sets `checked` or clicks changes neither answer nor box where only a person may tick.
 *
 * @param before answers to the plan that was shown before; one to a box whose text has changed since is undone
 */
export function makeBoxes(
  plan: ConsentPlan,
  speak: Speak,
  under14Link: string | null,
  before: Answered | null,
  signal: AbortSignal,
  onChange: () => void,
): Boxes {
  const answers = keptAnswers(plan, before)
  const rows: Row[] = []
  /** The boxes that only a person may tick. */
  const personal = new Set<unknown>()
  const element = el('div', { class: 'boxes', part: 'boxes' })
  const add = (kind: string, ...parts: (Node | null)[]) =>
    element.append(el('div', { class: kind, part: 'box' }, ...parts))

  // Without "agree to all" this box stands nowhere.
  const all = checkbox('p-all')
  personal.add(all)
  if (plan.all !== null) add('box all', el('label', {}, all, el('span', {}, plan.all)))

  for (const { matter, ticked, tag, label, lines, gestureOnly } of plan.boxes) {
    const id = `p-${matter}`
    const described = notice(lines, `${id}-notice`)
    if (!ticked) {
      add('box', el('h3', {}, label), described)
      continue
    }
    if (matter === 'age' && under14Link !== null) {
      described.append(el('p', {}, newWindowLink(under14Link, speak('under-14-link'), speak)))
    }
    const input = checkbox(id)
    set(input, { 'aria-describedby': `${id}-problem ${id}-notice` })
    if (gestureOnly) personal.add(input)
    const problem = el('div', { id: `${id}-problem`, role: 'alert' })
    const tagged = tag === null ? null : el('span', { class: 'keep' }, speak(tag), ' ')
    add('box', el('label', {}, input, el('span', {}, tagged, ...labelParts(label))), described, problem)
    rows.push({ matter, input, problem })
  }
  const coveredByAll = rows.filter(({ matter }) => matter !== 'age')

  const agreed = ({ matter }: Row) => answers[matter]?.choice === 'agreed'

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

  function sayProblem({ input, problem }: Row, key: string | null) {
    problem.replaceChildren()
    if (key !== null) problem.append(problemLine('error', speak(key)))
    set(input, { 'aria-invalid': key && 'true' })
  }

  function showLacking(lacking: readonly Matter[]) {
    for (const row of rows) {
      const key = row.matter === 'age' ? 'lacking-age' : 'lacking'
      sayProblem(row, lacking.includes(row.matter) ? key : null)
    }
  }

  let pressed: Gesture = 'keyboard'
  /** The box that a person's click has reached: its `change` comes in the same task. One after a script's click looks the same. */
  let genuine: EventTarget | null = null
  const onlyByPerson = (target: EventTarget | null) =>
    target instanceof Element && personal.has(target.closest('.box')?.querySelector('input'))

  element.addEventListener('pointerdown', (event) => event.isTrusted && (pressed = 'pointer'), { signal })
  element.addEventListener('keydown', (event) => event.isTrusted && (pressed = 'keyboard'), { signal })
  element.addEventListener(
    'click',
    (event) => {
      genuine = event.isTrusted ? event.target : null
      setTimeout(() => (genuine = null))
      if (event.isTrusted || !onlyByPerson(event.target)) return
      // Before it reaches the label: browsers let its click go on to the box as a trusted one.
      event.preventDefault()
      event.stopImmediatePropagation()
    },
    { capture: true, signal },
  )
  element.addEventListener(
    'change',
    ({ isTrusted, target }) => {
      const real = isTrusted && genuine === target
      if (target instanceof HTMLInputElement && (real || !onlyByPerson(target))) {
        take(target, real ? pressed : null)
      }
      genuine = null
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
      answers[row.matter] = answer
      if (input.checked) sayProblem(row, null)
    }
    onChange()
  }

  putBack()
  return {
    element,
    answers: () => ({ ...answers }),
    putBack,
    showLacking,
    focus: (matter) => rows.find((row) => row.matter === matter)?.input.focus(),
    setLocked: (locked) => {
      for (const { input } of [{ input: all }, ...rows]) input.disabled = locked
    },
    clear: () => {
      for (const { matter } of rows) delete answers[matter]
      showLacking([])
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
function keptAnswers(plan: ConsentPlan, before: Answered | null): Partial<Record<Matter, BoxAnswer>> {
  const kept: Partial<Record<Matter, BoxAnswer>> = {}
  const said = before?.plan.boxes.map((box) => JSON.stringify(box))
  for (const box of plan.boxes) {
    const answer = before?.answers[box.matter]
    if (answer !== undefined && said?.includes(JSON.stringify(box)) === true) kept[box.matter] = answer
  }
  return kept
}

/** The notice of a box: named items as a list, then sentences. What the law wants to stand out is larger and bold. */
function notice(lines: ConsentBox['lines'], id: string): HTMLElement {
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

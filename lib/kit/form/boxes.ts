import { timeWithOffset } from '../../consent/receipt'
import type { Answers, BoxAnswer, ConsentBox, ConsentPlan, Gesture, Matter } from '../../consent/types'
import { el } from '../dom'
import { sign } from '../icons'
import type { Speak } from '../speak'

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
  const element = el('div', { class: 'boxes', part: 'boxes' })

  const agreed = (matter: Matter) => answers[matter]?.choice === 'agreed'
  const coveredByAll = () => rows.filter(({ box }) => box.matter !== 'age')
  const all = plan.all === null ? null : checkbox(`${idPrefix}-all`)
  if (all !== null) {
    element.append(
      el('div', { class: 'box all', part: 'box' }, el('label', {}, all, el('span', {}, plan.all))),
    )
  }

  for (const box of plan.boxes) {
    if (!box.ticked) {
      element.append(el('div', { class: 'box', part: 'box' }, el('h3', {}, box.label), notice(box, '')))
      continue
    }
    const id = `${idPrefix}-${box.matter}`
    const input = checkbox(id)
    const described = notice(box, `${id}-notice`)
    if (box.matter === 'age' && under14Link !== null) described.append(guardianLink(under14Link, speak))
    const problem = el('div', { id: `${id}-problem`, class: 'problem', role: 'alert' })
    input.setAttribute('aria-describedby', `${id}-problem ${id}-notice`)
    const tag = box.tag === null ? null : el('span', { class: 'keep' }, speak(box.tag), ' ')
    element.append(
      el(
        'div',
        { class: 'box', part: 'box' },
        el('label', {}, input, el('span', {}, tag, ...labelParts(box.label))),
        described,
        problem,
      ),
    )
    rows.push({ box, input, problem })
  }

  const allAgreed = () => coveredByAll().every(({ box }) => agreed(box.matter))

  function putBack(): boolean {
    let changed = false
    const put = (input: HTMLInputElement, value: boolean) => {
      changed ||= input.checked !== value
      input.checked = value
    }
    for (const { box, input } of rows) put(input, agreed(box.matter))
    if (all !== null) put(all, allAgreed())
    return changed
  }

  let pressed: Gesture = 'keyboard'
  /** Whether the click that a `change` belongs to was a person's. Browsers send a `change` of their own after a script's click. */
  let genuine = false
  const onlyByPerson = (target: EventTarget | null) => {
    const owner = target instanceof Element ? target.closest('.box') : null
    const row = rows.find(({ input }) => owner?.contains(input))
    return row?.box.gestureOnly ?? (all !== null && owner?.contains(all) === true)
  }

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
    (event) => {
      const real = event.isTrusted && genuine
      if (event.target instanceof HTMLInputElement && (real || !onlyByPerson(event.target))) {
        take(event.target, real ? pressed : null)
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
      at: timeWithOffset(Date.now()),
    }
    const taken = input === all ? coveredByAll() : rows.filter((row) => row.input === input)
    for (const row of taken) {
      answers[row.box.matter] = answer
      if (!input.checked) continue
      row.problem.replaceChildren()
      row.input.removeAttribute('aria-invalid')
    }
    onChange()
  }

  putBack()
  return {
    element,
    answers: () => ({ ...answers }),
    putBack,
    showLacking: (lacking) => {
      for (const { box, input, problem } of rows) {
        const lacks = lacking.includes(box.matter)
        const sentence = speak(box.matter === 'age' ? 'lacking-age' : 'lacking')
        problem.replaceChildren(...(lacks ? [sign('error', 16), el('span', {}, sentence)] : []))
        if (lacks) input.setAttribute('aria-invalid', 'true')
        else input.removeAttribute('aria-invalid')
      }
    },
    focus: (matter) => rows.find(({ box }) => box.matter === matter)?.input.focus(),
    focused: () => rows.find(({ input }) => input.matches(':focus'))?.box.matter ?? null,
    setLocked: (locked) => {
      for (const { input } of rows) input.disabled = locked
      if (all !== null) all.disabled = locked
    },
    clear: () => {
      for (const { box, input, problem } of rows) {
        delete answers[box.matter]
        problem.replaceChildren()
        input.removeAttribute('aria-invalid')
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
function labelParts(label: string): (string | Node)[] {
  const found = /^(.* )(\([^()]*\))$/s.exec(label)
  return found === null ? [label] : [found[1] ?? '', el('span', { class: 'whole' }, found[2] ?? '')]
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
  const text = ({ text: words, strong }: ConsentBox['lines'][number]) => (strong ? el('b', {}, words) : words)
  const items = lines.filter((line) => line.label !== null)
  const list = el('dl', {})
  for (const item of items) list.append(el('dt', {}, item.label), el('dd', {}, text(item)))
  return el(
    'div',
    { class: 'notice', id: id || null },
    items.length === 0 ? null : list,
    ...lines.filter((line) => line.label === null).map((line) => el('p', {}, text(line))),
  )
}

function guardianLink(href: string, speak: Speak): HTMLElement {
  return el('p', {}, newWindowLink(href, speak('under-14-link'), speak))
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

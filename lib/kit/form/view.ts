import { isHalfAgreed } from '../../consent/decide'
import { textsOf } from '../../consent/texts-of'
import type { Unfinished } from '../../hackle/parked'
import type { PhoneReader } from '../../phone/types'
import { el, set } from '../dom'
import { makePhoneField } from '../field'
import type { PhoneField } from '../field'
import { sign } from '../icons'
import type { Speak } from '../speak'
import { announcer, button, drawStatus } from '../status'
import { makeBoxes, newWindowLink } from './boxes'
import type { Boxes } from './boxes'
import type { FormSettings } from './settings'
import type { FormTexts } from './texts'

/** What the form looks like beside its settings and texts. */
export interface ViewGiven {
  readonly ready: boolean
  readonly reader: PhoneReader
  /** In a form of the site, whose own button submits. */
  readonly inHostForm: boolean
  /** What of the page before this one had not ended. */
  readonly unfinished: Unfinished | null
  onSubmit(): void
  onWithdrawEarlier(): void
}

/**
 * `busy`: the button says so; `waiting`: a status stands in the button's place; `ended`: the end stands in place of the form.
 */
export type Stage = 'filling' | 'busy' | 'waiting' | 'ended'

/** The form as it is filled in, and the places beside it. Shows what it is told; knows nothing of deliveries. */
export interface View {
  readonly settings: FormSettings
  readonly texts: FormTexts
  /** False: the form takes no number. */
  readonly ready: boolean
  readonly sheet: HTMLElement
  readonly field: PhoneField
  readonly boxes: Boxes
  /** Every sentence that the visitor sees of the form, in order. */
  shown(): readonly string[]
  /** Draws a stage, with what stands in its place. */
  show(stage: Stage, ...content: readonly Node[]): void
  setLocked(locked: boolean): void
  announce(text: string): void
  /** Empties number and boxes, and shows the form. */
  clear(): void
}

/** Draws the form; `before` is the view in whose place it comes, of which it keeps what the visitor did. */
export function makeView(
  settings: FormSettings,
  texts: FormTexts,
  { ready, reader, inHostForm, unfinished, onSubmit, onWithdrawEarlier }: ViewGiven,
  before: View | null,
  signal: AbortSignal,
): View {
  const { optOutNumber, privacyPolicy } = settings
  const { speak, plan } = texts

  const half = el('p', { class: 'small', role: 'status' })
  const field = makePhoneField(speak, reader, signal)
  const answered =
    before !== null && asksSame(before.settings, settings)
      ? { plan: before.texts.plan, answers: before.boxes.answers() }
      : null
  const boxes = makeBoxes(plan, speak, settings.under14Link, answered, signal, sayHalf)
  function sayHalf() {
    half.hidden = !isHalfAgreed(settings, boxes.answers())
    half.textContent = half.hidden ? '' : speak('half')
  }
  if (before !== null && before.field.value !== '') field.value = before.field.value
  sayHalf()

  const label = speak(`submit-${settings.kind}`)
  const buttonSlot = el('slot', { name: 'button' }, label)
  const busySign = sign('busy', 16)
  const buttonText = el('span', {}, buttonSlot)
  const go = el('button', { type: 'submit', class: 'btn pri wide', part: 'button' }, buttonText)
  const keepOpen = el('p', { class: 'small' }, speak('keep-open'))
  const goBlock = el('div', { class: 'go' }, go, keepOpen)

  const left = unfinished && unfinishedStatus(unfinished, speak)
  const status = el('div')
  const ended = el('div', { class: 'filling ended' })
  const heard = announcer()
  const heading = el('slot', { name: 'heading' }, el('h2', { part: 'heading' }, plan.heading))
  const intro = el('slot', { name: 'intro' })
  const introBlock = el('div', { class: 'intro', part: 'intro', hidden: true }, intro)
  const head = el('div', { class: 'head' }, heading, introBlock)

  const earlier = () => {
    const end = button(speak('earlier-withdraw'), '', onWithdrawEarlier, signal)
    return el('div', { class: 'go' }, el('p', {}, plan.earlier), el('div', { class: 'acts' }, end))
  }
  const filling = el(
    'div',
    { class: 'filling' },
    ...(ready
      ? [
          left,
          field.element,
          plan.over && el('p', { class: 'over', part: 'over' }, plan.over),
          boxes.element,
          half,
          plan.earlier && earlier(),
        ]
      : [drawStatus({ sign: 'none', title: speak('not-ready'), lines: [speak('not-ready-why')] })]),
    // A request that is under way goes on when the site takes away what the form needs, and still says where it stands.
    status,
    ready ? goBlock : null,
  )

  // `method="dialog"`: a script that calls `submit()` on it sends the page nowhere.
  const sheet = el(
    'form',
    { class: 'sheet', part: 'sheet', lang: texts.language, novalidate: true, method: 'dialog' },
    settings.mode === 'dry-run' ? el('p', { class: 'trial', part: 'trial' }, speak('trial')) : null,
    head,
    filling,
    ended,
    heard,
    el(
      'div',
      { class: 'foot small', part: 'footer' },
      optOutNumber &&
        el('span', {}, ...aroundNumber(speak('opt-out-number', { number: '\n' }), optOutNumber)),
      privacyPolicy && newWindowLink(privacyPolicy, speak('policy'), speak),
      el('slot', { name: 'footer' }),
    ),
  )
  sheet.addEventListener(
    'submit',
    (event) => {
      event.preventDefault()
      onSubmit()
    },
    { signal },
  )
  const headingText = () => textOf(heading) || plan.heading
  const name = () => {
    introBlock.hidden = textOf(intro) === ''
    set(sheet, { 'aria-label': headingText() })
  }
  sheet.addEventListener('slotchange', name, { signal })
  name()

  function show(stage: Stage, ...content: readonly Node[]) {
    const busy = stage === 'busy'
    const over = stage === 'ended'
    status.replaceChildren(...(over ? [] : content))
    ended.replaceChildren(...(over ? content : []))
    filling.hidden = over
    ended.hidden = !over
    // Still the heading over what follows, for those who read by headings.
    head.classList.toggle('unseen', over)
    goBlock.hidden = inHostForm || stage === 'waiting'
    keepOpen.hidden = !busy
    buttonText.replaceChildren(busy ? speak('saving') : buttonSlot)
    if (busy) go.prepend(busySign)
    else busySign.remove()
    set(go, { 'aria-disabled': busy && 'true' })
  }
  show('filling')

  return {
    settings,
    texts,
    ready,
    sheet,
    field,
    boxes,
    show,
    shown: () => {
      // The plan's own heading is the first of its texts.
      const [, ...consent] = textsOf(plan, speak)
      return [
        headingText(),
        textOf(intro),
        ...consent,
        half.textContent ?? '',
        inHostForm ? '' : textOf(buttonSlot) || label,
        optOutNumber ? speak('opt-out-number', { number: optOutNumber }) : '',
      ].filter((text) => text !== '')
    },
    setLocked: (locked) => {
      field.input.readOnly = locked
      boxes.setLocked(locked)
    },
    announce: (text) => {
      heard.textContent = text
    },
    clear: () => {
      field.clear()
      left?.remove()
      boxes.clear()
      sayHalf()
      show('filling')
    },
  }
}

function unfinishedStatus(what: Unfinished, speak: Speak): HTMLElement {
  const [title, ...lines] =
    what === 'request'
      ? [speak('not-yet'), speak('unfinished')]
      : [speak('withdraw-not-yet'), speak('unfinished-withdrawal'), speak('withdraw-else')]
  return drawStatus({ sign: 'open', title, lines })
}

/** What the site put into a slot, as text; empty where nothing is. */
function textOf(slot: HTMLSlotElement): string {
  return slot
    .assignedNodes()
    .map((node) => node.textContent)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A sentence with the number in it, which does not break over lines. */
function aroundNumber(sentence: string, number: string): (string | Node)[] {
  const [before = '', after = ''] = sentence.split('\n')
  return [before, el('span', { class: 'keep' }, number), after]
}

/** Whether who asks, and for what effect, is still the same: what was agreed to with one company is nothing to another. */
function asksSame(before: FormSettings, now: FormSettings): boolean {
  const asked = ({ company, privacyPolicy, mode, night }: FormSettings) =>
    JSON.stringify([company, privacyPolicy, mode, night])
  return asked(before) === asked(now)
}

import { textsOf } from '../../consent/texts-of'
import { isHalfAgreed } from '../../consent/decide'
import type { Answers, ConsentPlan, Matter } from '../../consent/types'
import type { Unfinished } from '../../hackle/parked'
import { koreanReader } from '../../phone/korean'
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

/** What a visitor did so far, carried over when the form is drawn anew. */
export interface Carried {
  readonly typed: string
  readonly plan: ConsentPlan
  readonly answers: Answers
  /** Where the focus was: a box, the number with its caret, or neither. */
  readonly focus: Matter | { readonly start: number | null; readonly end: number | null } | null
}

export interface ViewGiven {
  readonly settings: FormSettings
  readonly texts: FormTexts
  readonly ready: boolean
  readonly carried: Carried | null
  readonly reader: PhoneReader | null
  /** In a form of the site, whose own button submits. */
  readonly inHostForm: boolean
  /** What of the page before this one had not ended. */
  readonly unfinished: Unfinished | null
  readonly signal: AbortSignal
  onSubmit(): void
  onWithdrawEarlier(): void
}

function unfinishedStatus(what: Unfinished, speak: Speak): HTMLElement {
  const [title, ...lines] =
    what === 'request'
      ? [speak('not-yet'), speak('unfinished')]
      : [speak('withdraw-not-yet'), speak('unfinished-withdrawal'), speak('withdraw-else')]
  return drawStatus({ sign: 'open', title, lines })
}

/** The form as it is filled in, and the places beside it. Shows what it is told; knows nothing of deliveries. */
export interface View {
  readonly sheet: HTMLElement
  readonly field: PhoneField
  readonly boxes: Boxes
  /** Where a status stands while the form is still there. */
  readonly status: HTMLElement
  /** Where the end stands, in place of the form. */
  readonly ended: HTMLElement
  readonly filling: HTMLElement
  carried(): Carried
  /** Every sentence that the visitor sees of the form, in order. */
  shown(): readonly string[]
  /** `busy`: the button says so; `waiting`: a status has taken its place. */
  setStage(stage: 'filling' | 'busy' | 'waiting' | 'ended'): void
  setLocked(locked: boolean): void
  announce(text: string): void
  /** Empties number and boxes, and shows the form. */
  clear(): void
}

export function makeView(given: ViewGiven): View {
  const { settings, texts, carried, signal, inHostForm } = given
  const { speak, plan } = texts
  // Ids are looked up inside the shadow root only, so that several forms of a page do not meet.
  const idPrefix = 'p'

  const half = el('p', { class: 'small', role: 'status' })
  const field = makePhoneField({
    speak,
    idPrefix,
    reader: given.reader ?? koreanReader,
    signal,
    onChange: () => {},
  })
  const boxes = makeBoxes({
    plan,
    speak,
    idPrefix,
    under14Link: settings.under14Link,
    before: carried,
    signal,
    onChange: sayHalf,
  })
  function sayHalf() {
    half.textContent = isHalfAgreed(settings, boxes.answers()) ? speak('half') : ''
    half.hidden = half.textContent === ''
  }
  if (carried !== null && carried.typed !== '') field.value = carried.typed
  sayHalf()

  const label = speak(`submit-${settings.kind}`)
  const buttonSlot = el('slot', { name: 'button' }, label)
  const busySign = sign('busy', 16)
  const buttonText = el('span', {}, buttonSlot)
  const go = el('button', { type: 'submit', class: 'btn pri wide', part: 'button' }, buttonText)
  const keepOpen = el('p', { class: 'small', hidden: true }, speak('keep-open'))
  const goBlock = el('div', { class: 'go', hidden: inHostForm }, go, keepOpen)

  const unfinished = given.unfinished && unfinishedStatus(given.unfinished, speak)
  const status = el('div', {})
  const ended = el('div', { class: 'filling ended', hidden: true })
  const heard = announcer()
  const heading = el('slot', { name: 'heading' }, el('h2', { part: 'heading' }, plan.heading))
  const intro = el('slot', { name: 'intro' })
  const introBlock = el('div', { class: 'intro', part: 'intro', hidden: true }, intro)
  const head = el('div', { class: 'head' }, heading, introBlock)
  const optOut = settings.optOutNumber
  const foot = el(
    'div',
    { class: 'foot small', part: 'footer' },
    optOut === null
      ? null
      : el('span', {}, ...aroundNumber(speak('opt-out-number', { number: '\n' }), optOut)),
    settings.privacyPolicy === '' ? null : newWindowLink(settings.privacyPolicy, speak('policy'), speak),
    el('slot', { name: 'footer' }),
  )

  const content = given.ready
    ? [
        unfinished,
        field.element,
        plan.over === null ? null : el('p', { class: 'over', part: 'over' }, plan.over),
        boxes.element,
        half,
        plan.earlier === null
          ? null
          : el(
              'div',
              { class: 'go' },
              el('p', {}, plan.earlier),
              el(
                'div',
                { class: 'acts' },
                button(speak('earlier-withdraw'), '', () => given.onWithdrawEarlier(), signal),
              ),
            ),
        status,
        goBlock,
      ]
    : // A request that is under way goes on when the site takes away what the form needs, and still says where it stands.
      [drawStatus({ sign: 'none', title: speak('not-ready'), lines: [speak('not-ready-why')] }), status]
  const filling = el('div', { class: 'filling' }, ...content)

  // `method="dialog"`: a script that calls `submit()` on it sends the page nowhere.
  const sheet = el(
    'form',
    {
      class: 'sheet',
      part: 'sheet',
      lang: texts.language,
      novalidate: true,
      method: 'dialog',
      'aria-label': plan.heading,
    },
    settings.mode === 'dry-run' ? el('p', { class: 'trial', part: 'trial' }, speak('trial')) : null,
    head,
    filling,
    ended,
    heard,
    foot,
  )
  sheet.addEventListener(
    'submit',
    (event) => {
      event.preventDefault()
      given.onSubmit()
    },
    { signal },
  )
  const slotted = () => {
    introBlock.hidden = textOf(intro) === ''
    sheet.setAttribute('aria-label', textOf(heading) || plan.heading)
  }
  sheet.addEventListener('slotchange', slotted, { signal })

  const view: View = {
    sheet,
    field,
    boxes,
    status,
    ended,
    filling,
    carried: () => {
      const { input } = field
      const caret = { start: input.selectionStart, end: input.selectionEnd }
      const focus = input.matches(':focus') ? caret : boxes.focused()
      return { typed: field.value, plan, answers: boxes.answers(), focus }
    },
    shown: () => {
      const before = [textOf(heading) || plan.heading, textOf(intro)]
      const after = [
        half.textContent ?? '',
        inHostForm ? '' : textOf(buttonSlot) || label,
        optOut === null ? '' : speak('opt-out-number', { number: optOut }),
      ]
      // The plan's own heading is the first of its texts.
      const [, ...consent] = textsOf(plan, speak)
      return [...before, ...consent, ...after].filter((text) => text !== '')
    },
    setStage: (stage) => {
      const busy = stage === 'busy'
      filling.hidden = stage === 'ended'
      // Still the heading over what follows, for those who read by headings.
      head.classList.toggle('unseen', stage === 'ended')
      ended.hidden = stage !== 'ended'
      goBlock.hidden = inHostForm || stage === 'waiting'
      keepOpen.hidden = !busy
      buttonText.replaceChildren(busy ? speak('saving') : buttonSlot)
      if (busy) go.prepend(busySign)
      else busySign.remove()
      set(go, { 'aria-disabled': busy ? 'true' : null })
      set(sheet, { 'aria-busy': busy ? 'true' : null })
    },
    setLocked: (locked) => {
      field.setLocked(locked)
      boxes.setLocked(locked)
    },
    announce: (text) => {
      heard.textContent = text
    },
    clear: () => {
      field.clear()
      unfinished?.remove()
      boxes.clear()
      status.replaceChildren()
      ended.replaceChildren()
      sayHalf()
      view.setLocked(false)
      view.setStage('filling')
    },
  }
  return view
}

/** Gives the focus back to where it was before the form was drawn anew. */
export function restoreFocus({ field, boxes }: View, focus: Carried['focus']): void {
  if (focus === null) return
  if (typeof focus === 'string') {
    boxes.focus(focus)
    return
  }
  field.input.focus()
  field.input.setSelectionRange(focus.start, focus.end)
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

import type { ConsentReceipt } from '../../consent/types'
import { tellDeveloper } from '../developer'

/** The form of the site around the element. */
export interface HostForm {
  readonly form: HTMLFormElement
  /** Submits it as its button would: Enter in the number does what it does in any other field. */
  submitByEnter(): void
  /** Presses the button once more that was pressed; it is decided on anew. */
  submitAgain(): void
  /** Submits what was held, with the button that was pressed. */
  letThrough(): void
  /** Whether the number may go along: never in an address, which the SDK sends to Hackle with each event. */
  takesNumber(name: string | null, target: EventTarget): boolean
}

/**
 * Holds submissions of the site's form. The listener is on the form and captures, so that it comes before the site's own:
 * those, and a framework's further up, hear only the submission that goes through.
 *
 * @param decide a submission has come: `hold` keeps it back, `pass` lets it go on
 */
export function holdHostForm(
  form: HTMLFormElement,
  decide: () => 'hold' | 'pass',
  signal: AbortSignal,
): HostForm {
  let submitter: HTMLElement | null = null
  let isLetThrough = false
  form.addEventListener(
    'submit',
    (event) => {
      if (isLetThrough || event.target !== form) return
      submitter = event.submitter
      if (decide() === 'pass') return
      event.preventDefault()
      event.stopImmediatePropagation()
    },
    { capture: true, signal },
  )
  const submit = (by: HTMLElement | null) => {
    try {
      form.requestSubmit(by)
    } catch {
      // The button has left the form since.
      form.requestSubmit()
    }
  }
  return {
    form,
    submitByEnter: () => submit(defaultButton(form)),
    submitAgain: () => submit(submitter),
    letThrough: () => {
      isLetThrough = true
      submit(submitter)
      isLetThrough = false
    },
    takesNumber: (name, target) => {
      if (name === null) return false
      const method = submitter?.getAttribute('formmethod') ?? form.getAttribute('method') ?? 'get'
      if (method.trim().toLowerCase() === 'post') return true
      tellDeveloper(target, 'get-form')
      return false
    },
  }
}

/** What Enter presses in a form. */
function defaultButton(form: HTMLFormElement): HTMLElement | null {
  for (const each of form.elements) {
    const isButton = each instanceof HTMLButtonElement || each instanceof HTMLInputElement
    if (isButton && (each.type === 'submit' || each.type === 'image')) return each
  }
  return null
}

/** What the site's form submits: the id of the receipt and each box, the number only where it may go along. */
export function valueFor(receipt: ConsentReceipt, name: string | null, number: string | null): FormData {
  const value = new FormData()
  if (name !== null && number !== null) value.append(name, number)
  value.append('hackle-phone-receipt', receipt.id)
  for (const { matter, choice } of receipt.boxes) value.append(`hackle-phone-${matter}`, choice)
  return value
}

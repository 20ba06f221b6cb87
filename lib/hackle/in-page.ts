import { isRecord } from './wire'

/** What the deliveries of one page share, of whichever script: form and withdrawal are two, maybe of two versions. */
export interface InPage {
  /** Gives up the one that is under way; null while none is. */
  cancel: (() => void) | null
  /** A request of an earlier one was never answered: it may still arrive. */
  unanswered: boolean
}

/**
 * A registered symbol, which cannot meet a name of the site's. Not by storage alone, as between tabs: its events reach
 * only other documents, and where it is shut both scripts would send at once.
 */
const PLACE = Symbol.for('hackle-phone-form.delivery')

/**
 * The one note of this page; made by the script that asks first. Beside the elements' names, which stay as long: whoever
 * takes a form away, as a trial does, leaves no global of it.
 */
export function inPage(): InPage {
  const registry = globalThis.customElements ?? globalThis
  const found: unknown = Reflect.get(registry, PLACE)
  if (isRecord(found)) return found as unknown as InPage
  const made: InPage = { cancel: null, unanswered: false }
  Object.defineProperty(registry, PLACE, { value: made })
  return made
}

import { browser } from 'wxt/browser'
import { languageOf } from '../words/say'
import type { Envelope, Notice, Refusal, RequestType, Requests } from './protocol'

/**
 * For scripts that live in visited pages: asks the worker, without the polyfill (10 kB in every page).
 * Rejects with {@link GoneError} when the extension was updated or removed under the page,
 * and with {@link RefusedError} when the worker says no.
 */
export async function ask<T extends RequestType>(
  type: T,
  body: Requests[T]['ask'],
): Promise<Requests[T]['answer']> {
  if (!browser.runtime?.id) throw new GoneError()
  // The worker is told the language: its own word for it is not that of the windows in every browser.
  const request: Envelope = { type, language: languageOf(browserLanguage()), body }
  const answer = (await browser.runtime.sendMessage(request)) as Requests[T]['answer'] | Refusal
  if (answer && typeof answer === 'object' && 'refused' in answer) throw new RefusedError(answer)
  return answer
}

/** The extension was updated, turned off or removed: the script in the page has to leave. */
export class GoneError extends Error {}

/** The worker refused; `refusal` holds a code for words. */
export class RefusedError extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.refused)
  }
}

/** Hears the worker's notices until the signal ends. Only the extension itself can send them. */
export function onNotice(listen: (notice: Notice) => void, signal: AbortSignal) {
  const hear = (message: unknown) => {
    if (message && typeof message === 'object' && 'type' in message) listen(message as Notice)
  }
  browser.runtime.onMessage.addListener(hear)
  signal.addEventListener('abort', () => browser.runtime?.onMessage.removeListener(hear), { once: true })
}

export type ScanPort = ReturnType<typeof browser.runtime.connect>

/** Hears ports opened by the extension's own pages, until the signal ends. */
export function onPort(name: string, listen: (port: ScanPort) => void, signal: AbortSignal) {
  const hear = (port: ScanPort) => {
    if (port.name === name) listen(port)
  }
  browser.runtime.onConnect.addListener(hear)
  signal.addEventListener('abort', () => browser.runtime?.onConnect.removeListener(hear), { once: true })
}

/** The language tag of the browser's interface, `ko` or `en-US`. */
export function browserLanguage() {
  return browser.i18n.getUILanguage()
}

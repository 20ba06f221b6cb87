import { browser, type Browser } from 'wxt/browser'
import { languageOf } from '../words/say'
import type { Language } from '../words/types'
import type { Envelope, Notice, Refusal, RequestType, Requests } from './protocol'

/**
 * For scripts that live in visited pages: asks the worker, without the polyfill (10 kB in every page).
 * Rejects with {@link GoneError} when the extension was updated or removed under the page, with
 * {@link RefusedError} when the worker says no, and with {@link LostError} when it gives no answer.
 */
export async function ask<T extends RequestType>(
  type: T,
  body: Requests[T]['ask'],
): Promise<Requests[T]['answer']> {
  if (!browser.runtime?.id) throw new GoneError()
  const request: Envelope = { type, body }
  const answer = (await send(request)) as Requests[T]['answer'] | Refusal | undefined
  if (answer === undefined) throw new LostError()
  if (answer && typeof answer === 'object' && 'refused' in answer) throw new RefusedError(answer)
  return answer
}

/** A worker that was stopped while it answered is asked once more: every request may be made twice. */
async function send(request: Envelope): Promise<unknown> {
  const ask = async () => {
    try {
      return await browser.runtime.sendMessage(request)
    } catch {
      if (!browser.runtime?.id) throw new GoneError()
      return undefined
    }
  }
  const first = await ask()
  return first === undefined ? ask() : first
}

/** Nobody answered: the worker was stopped twice under the question, or could not start. */
export class LostError extends Error {}

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

/** The language in which the browser shows the extension: that of the manifest's own texts, so that all agree. */
export function browserLanguage(): Language {
  // Not `getUILanguage`: worker, pages and content scripts do not always hear the same from it.
  return languageOf((browser.i18n as typeof Browser.i18n).getMessage('language'))
}

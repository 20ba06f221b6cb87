import { isLocked } from '../../lib/page/lock'
import { createOverlayHost, type OverlayHost } from '../../lib/page/overlay-host'
import { ask, browserLanguage, GoneError, onNotice } from '../../lib/platform/page'
import type { Requests, RequestType, View } from '../../lib/platform/protocol'
import type { Language } from '../../lib/words/types'
import { SHADOW_MODE } from './mode'

export interface Hands {
  readonly language: Language
  readonly container: HTMLElement
  /** Sends one request and draws the answer. False when it was refused: the surface then says so itself. */
  tell<T extends RequestType>(type: T, body: Requests[T]['ask']): Promise<boolean>
}

/**
 * A surface over the dashboard: asks the worker for the state, lets `draw` draw it, and again whenever it changes.
 * `draw` gets null while the surface is hidden on this site. Nothing of it is in the page before the first state.
 */
export function startSurface(
  view: Window & typeof globalThis,
  { sheets, life }: { sheets: readonly string[]; life: AbortController },
  draw: (state: View | null, hands: Hands) => void,
) {
  const { signal } = life
  const language = browserLanguage()
  let host: OverlayHost | null = null

  async function tell<T extends RequestType>(type: T, body: Requests[T]['ask']) {
    try {
      const answer = await ask(type, body)
      if (answer && typeof answer === 'object' && 'readiness' in answer) show(answer)
      return true
    } catch (error) {
      // Updated or removed under the page: nobody is left to answer, so the surface leaves.
      if (error instanceof GoneError) life.abort()
      return false
    }
  }

  function show(state: View) {
    const wanted = !state.hidden && !isLocked(view)
    if (signal.aborted || (!wanted && !host)) return
    host ??= createOverlayHost(view, { mode: SHADOW_MODE, styles: sheets, signal })
    draw(wanted ? state : null, { language, container: host.container, tell })
  }

  onNotice(() => void tell('view/get', {}), signal)
  void tell('view/get', {})
}

import { render } from 'preact'
import { Overlay } from '../../components/overlay/overlay'
import { overlaySheets } from '../../components/style/sheets'
import { createOverlayHost, type OverlayHost } from '../../lib/page/overlay-host'
import { ask, browserLanguage, GoneError, onNotice } from '../../lib/platform/page'
import type { Requests, RequestType, View } from '../../lib/platform/protocol'
import type { NextAction } from '../../lib/readiness/types'

const MODE = import.meta.env.MODE === 'e2e' ? 'open' : 'closed'
const LOCK = 'meta[name="text-readiness-lock"]'

/** The overlay on the dashboard: asks the worker for the state, draws it, hands back what the user does. */
export function startOverlay(view: Window & typeof globalThis) {
  const life = new AbortController()
  const { signal } = life
  const language = browserLanguage()
  let host: OverlayHost | null = null

  /** Sends one request and draws the answer. False when it was refused: the sheet then says so itself. */
  async function tell<T extends RequestType>(type: T, body: Requests[T]['ask']) {
    try {
      const answer = await ask(type, body)
      if (answer && typeof answer === 'object' && 'readiness' in answer) draw(answer)
      return true
    } catch (error) {
      // Updated or removed under the page: nobody is left to answer, so the overlay leaves.
      if (error instanceof GoneError) life.abort()
      return false
    }
  }

  function act({ act, requirement }: NextAction, state: View) {
    if (act === 'open-policy') {
      const href = policyOf(state, requirement)
      return href === null ? tell('settings/open', {}) : tell('policy/open', { href })
    }
    return tell('settings/open', {})
  }

  function draw(state: View) {
    if (signal.aborted) return
    const wanted = !state.hidden && !view.document.querySelector(LOCK)
    if (!wanted && !host) return
    host ??= createOverlayHost(view, { mode: MODE, styles: overlaySheets, signal })
    render(
      wanted ? (
        <Overlay
          language={language}
          readiness={state.readiness}
          said={state.said}
          site={state.workspace.site && new URL(state.workspace.site).host}
          now={state.now}
          position={state.position}
          onMove={(position) => void tell('page/move', { position })}
          onState={(draft) => tell('statement/add', { draft })}
          onWithdraw={(id) => tell('statement/withdraw', { id })}
          onAct={(action) => void act(action, state)}
          onCheck={() => void tell('view/get', {})}
          onHide={() => void tell('page/hide', {})}
          onSettings={() => void tell('settings/open', {})}
        />
      ) : null,
      host.container,
    )
  }

  onNotice(() => void tell('view/get', {}), signal)
  void tell('view/get', {})
}

/** The page that the requirement's first scan read, else the policy that was found on the site. */
function policyOf({ readiness, policyLink }: View, requirement: string | null) {
  const proofs = readiness.steps
    .flatMap(({ requirements }) => requirements)
    .filter(({ id }) => id === requirement)
    .flatMap((each) => each.proofs)
  const scanned = proofs.find((proof) => proof.kind === 'scan')
  return scanned?.scan.url ?? policyLink
}

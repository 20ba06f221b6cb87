import { render } from 'preact'
import { Overlay } from '../../components/overlay/overlay'
import { overlaySheets } from '../../components/style/sheets'
import type { View } from '../../lib/platform/protocol'
import type { NextAction } from '../../lib/readiness/types'
import { startSurface, type Hands } from './surface'
import { takeOver } from './takeover'

/** The overlay on the dashboard: the five steps, opened where the badge stood. */
export function startOverlay(view: Window & typeof globalThis) {
  if (!takeOver()) return
  const life = new AbortController()
  let asked = true
  startSurface(view, { sheets: overlaySheets, life }, (state, { language, container, tell }) => {
    // Hidden and shown again from elsewhere, it comes back closed and without the focus.
    if (!state) asked = false
    render(
      state && (
        <Overlay
          startOpen={asked}
          language={language}
          readiness={state.readiness}
          said={state.said}
          site={state.workspace.site && new URL(state.workspace.site).host}
          now={state.now}
          position={state.position}
          onMove={(position) => void tell('page/move', { position })}
          onState={(draft) => tell('statement/add', { id: crypto.randomUUID(), draft })}
          onWithdraw={(id) => tell('statement/withdraw', { id })}
          onAct={(action) => void act(action, state, tell)}
          onCheck={() => void tell('view/get', {})}
          onHide={() => void tell('page/hide', {})}
          onSettings={() => void tell('settings/open', {})}
        />
      ),
      container,
    )
  })
}

/** What the extension does itself; a link leads there without us. Questions and sites are answered in the settings. */
function act({ act, requirement }: NextAction, state: View, tell: Hands['tell']) {
  const href = act === 'open-policy' ? policyOf(state, requirement) : null
  return href === null ? tell('settings/open', {}) : tell('policy/open', { href })
}

/** The page that the requirement's first scan read, else the policy that was found on the site, else the site itself. */
function policyOf({ readiness, policyLink, workspace }: View, requirement: string | null) {
  const proofs = readiness.steps
    .flatMap(({ requirements }) => requirements)
    .filter(({ id }) => id === requirement)
    .flatMap((each) => each.proofs)
  const scanned = proofs.find((proof) => proof.kind === 'scan')
  return scanned?.scan.url ?? policyLink ?? (workspace.site && `${workspace.site}/`)
}

import { render } from 'preact'
import { Badge } from '../../components/badge/badge'
import { badgeSheets } from '../../components/style/sheets'
import { startSurface } from '../overlay/surface'
import { onTakenOver } from '../overlay/takeover'

/**
 * The badge on the dashboard: all that every page of it carries. Opened, it lets the worker put the whole overlay
 * here, which then takes its place.
 */
export function startBadge(view: Window & typeof globalThis) {
  const life = new AbortController()
  let opening = false
  startSurface(view, { sheets: badgeSheets, life }, (state, { language, container, tell }) => {
    const open = async () => {
      if (opening) return
      opening = true
      if (!(await tell('overlay/open', {}))) opening = false
    }
    render(
      state && (
        <Badge
          language={language}
          readiness={state.readiness}
          said={state.said}
          position={state.position}
          onMove={(position) => void tell('page/move', { position })}
          onOpen={() => void open()}
        />
      ),
      container,
    )
  })
  onTakenOver(() => life.abort())
}

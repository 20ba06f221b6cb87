import { render } from 'preact'
import { FormTrial } from '../../components/form-trial/form-trial'
import { trialSheets } from '../../components/style/sheets'
import { embedCode } from '../../lib/embed/embed-code'
import { copyText } from '../../lib/page/copy'
import { createOverlayHost } from '../../lib/page/overlay-host'
import { keepOverDialogs } from '../../lib/page/over-dialogs'
import { pickPlace } from '../../lib/page/pick-place'
import { watchPage } from '../../lib/page/watch'
import { browserLanguage } from '../../lib/platform/page'
import { pickWords } from '../../lib/words/form-trial'
import { say } from '../../lib/words/say'
import { SHADOW_MODE } from '../overlay/mode'
import { hearForm, takeFormAway, TrialSession } from './session'

/**
 * The panel of the trial over a page. `left` is called when it has gone, so that it can be opened again. The form itself
 * stands among the page's own scripts; the panel tells the worker what is wanted and draws what the worker says.
 */
export function startTrial(view: Window & typeof globalThis, left: () => void) {
  const life = new AbortController()
  const { signal } = life
  const language = browserLanguage()
  const { container, owns } = createOverlayHost(view, { mode: SHADOW_MODE, styles: trialSheets, signal })
  const [layer, panel] = [view.document.createElement('div'), view.document.createElement('div')]
  container.append(layer, panel)
  const openDialog = keepOverDialogs(view, container, signal)
  let picking: AbortController | null = null

  const session = new TrialSession(view, {
    owns,
    draw: () => draw(),
    leave: () => life.abort(),
    signal,
  })
  const draw = () => {
    if (signal.aborted) return
    render(
      <FormTrial
        {...session.props(language)}
        onPick={() => pick()}
        onStopPicking={() => stopPicking()}
        codeOf={(flavour) => embedCode(session.choice, flavour)}
        onCopy={(text) => copyText(view, text, panel)}
      />,
      panel,
    )
  }
  const stopPicking = () => {
    picking?.abort()
    picking = null
    session.pointed(null)
  }
  const pick = () => {
    stopPicking()
    picking = new AbortController()
    session.pointed({ look: null })
    pickPlace(view, {
      layer,
      label: say(pickWords.shield, language),
      start: session.place() ?? openDialog(),
      owns,
      onLook: (look) => session.pointed({ look }),
      onTake: (look) => {
        stopPicking()
        session.took(look)
      },
      onLeave: stopPicking,
      signal: AbortSignal.any([signal, picking.signal]),
    })
  }

  signal.addEventListener(
    'abort',
    () => {
      takeFormAway(view.document)
      render(null, panel)
      left()
    },
    { once: true },
  )
  hearForm(view, (submitted) => session.look(submitted), signal)
  watchPage(view, { owns, settled: () => session.settled(), signal })
  // Shown again from the browser's memory: what the worker keeps may have changed meanwhile.
  view.addEventListener('pageshow', ({ persisted }) => persisted && void session.start(), { signal })
  void session.start()
}

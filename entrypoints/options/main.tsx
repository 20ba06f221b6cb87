import { effect, signal } from '@preact/signals'
import { render } from 'preact'
import { Settings } from '../../components/settings/settings'
import { adoptSheets, settingsSheets } from '../../components/style/sheets'
import { keepFocus } from '../../lib/page/keep-focus'
import { onViewChanged } from '../../lib/platform/extension'
import { ask, browserLanguage } from '../../lib/platform/page'
import type { Overview, RequestType, Requests } from '../../lib/platform/protocol'

const language = browserLanguage()
document.documentElement.lang = language
adoptSheets(document, settingsSheets)

const overview = signal<Overview | null>(null)
const root = document.querySelector<HTMLElement>('#root')
if (root) keepFocus(root, new AbortController().signal)

async function refresh() {
  overview.value = await ask('overview/get', {})
}

/** Sends one change and redraws. False when it was refused: the page then says so beside the field. */
async function tell<T extends RequestType>(type: T, body: Requests[T]['ask']) {
  try {
    await ask(type, body)
    await refresh()
    return true
  } catch {
    return false
  }
}

effect(() => {
  const shown = overview.value
  if (!root || !shown) return
  const { view, sites, hiddenHosts } = shown
  render(
    <Settings
      language={language}
      workspace={view.workspace}
      sites={sites}
      hiddenHosts={hiddenHosts}
      statements={view.statements}
      now={view.now}
      onWorkspace={(edit) => tell('workspace/set', edit)}
      onTurnOff={(origin) => void tell('site/turn-off', { origin })}
      onShowAgain={(host) => void tell('site/show-again', { host })}
      onState={(draft) => tell('statement/add', { id: crypto.randomUUID(), draft })}
      onWithdraw={(id) => tell('statement/withdraw', { id })}
      settlements={view.settlements}
      standing={view.standing}
      onWithdrawSettlement={(id) => void tell('settlement/withdraw', { id })}
    />,
    root,
  )
})
// Unanswered, the page stays as it is: the next change asks again.
const follow = () => void refresh().catch(() => undefined)
onViewChanged(follow, new AbortController().signal)
follow()

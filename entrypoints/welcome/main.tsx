import { effect, signal } from '@preact/signals'
import { render } from 'preact'
import { adoptSheets, welcomeSheets } from '../../components/style/sheets'
import { Welcome } from '../../components/welcome/welcome'
import { onViewChanged, requestSite } from '../../lib/platform/extension'
import { ask, browserLanguage } from '../../lib/platform/page'
import type { Overview } from '../../lib/platform/protocol'
import { problemWords as words } from '../../lib/words/problems'
import { say } from '../../lib/words/say'

const language = browserLanguage()
document.documentElement.lang = language
adoptSheets(document, welcomeSheets)

const overview = signal<Overview | null>(null)
const problem = signal<string | null>(null)
const root = document.querySelector('#root')

async function refresh() {
  try {
    overview.value = await ask('overview/get', {})
  } catch {
    problem.value = `${say(words.worker, language)}. ${say(words.workerAdvice, language)}`
  }
}

/** Asks the browser within the click; what follows is told to the worker before, and done there. */
async function allow(site: string) {
  problem.value = null
  const told = ask('grant/intend', { origin: site, tabId: null, openUrl: `${site}/` }).catch(() => null)
  try {
    const allowed = await requestSite(site)
    await told
    overview.value = await ask('grant/settled', { origin: site })
    if (!allowed) problem.value = `${say(words.notAllowed, language)}. ${say(words.refused, language)}`
  } catch {
    problem.value = `${say(words.worker, language)}. ${say(words.workerAdvice, language)}`
  }
}

async function save(answers: { site: string | null; promotional: boolean | null }) {
  try {
    overview.value = await ask('workspace/set', { ...answers, welcomed: true })
    return true
  } catch {
    return false
  }
}

effect(() => {
  const shown = overview.value
  if (!root || !shown) return
  const { site, promotional } = shown.view.workspace
  render(
    <Welcome
      language={language}
      answers={{ site, promotional }}
      granted={site !== null && shown.sites.includes(site)}
      problem={problem.value}
      onSave={save}
      onLater={() => void save({ site, promotional })}
      onAllow={(asked) => void allow(asked)}
    />,
    root,
  )
})
onViewChanged(() => void refresh(), new AbortController().signal)
void refresh()

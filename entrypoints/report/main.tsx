import { effect } from '@preact/signals'
import { render } from 'preact'
import { Batch } from '../../components/batch/batch'
import { adoptSheets, batchSheets } from '../../components/style/sheets'
import { openBatchStore } from '../../lib/batch/store'
import { keepFocus } from '../../lib/page/keep-focus'
import { onViewChanged } from '../../lib/platform/extension'
import { browserLanguage } from '../../lib/platform/page'
import { openRecords } from '../../lib/records/store'
import { problemWords as words } from '../../lib/words/problems'
import { say } from '../../lib/words/say'
import { ReportSession } from './session'

const language = browserLanguage()
document.documentElement.lang = language
adoptSheets(document, batchSheets)
const root = document.querySelector<HTMLElement>('#root')
if (root) keepFocus(root, new AbortController().signal)

async function start() {
  const [store, records] = await Promise.all([openBatchStore(), openRecords()])
  const session = new ReportSession({ language, store, records })
  effect(() => {
    if (root) render(<Batch {...{ language }} state={session.view()} />, root)
  })
  // A site can be turned on and off from the browser's own menus at any time.
  onViewChanged(() => void session.sitesChanged().catch(() => undefined), new AbortController().signal)
  await session.start()
}

start().catch(() => {
  const problem = {
    title: say(words.worker, language),
    kept: null,
    advice: say(words.workerAdvice, language),
  }
  if (root) render(<Batch {...{ language }} state={{ kind: 'error', problem }} />, root)
})

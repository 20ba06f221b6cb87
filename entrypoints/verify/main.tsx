import { effect, signal } from '@preact/signals'
import { render } from 'preact'
import { adoptSheets, verifySheets } from '../../components/style/sheets'
import { Verify, type VerifyState } from '../../components/verify/verify'
import { browserLanguage } from '../../lib/platform/page'
import { rewriteHtml } from '../../lib/records/export-html'
import { MOST_REPORT_LENGTH } from '../../lib/records/read-report'
import { verifyExport } from '../../lib/records/verify'

const language = browserLanguage()
document.documentElement.lang = language
adoptSheets(document, verifySheets)

const state = signal<VerifyState>({ kind: 'empty' })
const root = document.querySelector('#root')
let file: File | null = null
let head = ''
/** Which check is the last one: a large file that was chosen before must not overwrite the answer of a later one. */
let turn = 0

async function check() {
  const chosen = file
  if (!chosen) return
  const mine = ++turn
  const show = (next: VerifyState) => {
    if (mine === turn) state.value = next
  }
  const { name } = chosen
  if (chosen.size > MOST_REPORT_LENGTH) return show({ kind: 'problem', name, problem: 'too-large' })
  show({ kind: 'reading', name })
  const text = await chosen.text().catch(() => null)
  if (text === null) return show({ kind: 'problem', name, problem: 'not-opened' })
  const lodged = head.trim() === '' ? {} : { head }
  show({ kind: 'done', name, verification: await verifyExport(text, { write: rewriteHtml, ...lodged }) })
}

effect(() => {
  if (!root) return
  render(
    <Verify
      language={language}
      state={state.value}
      onFile={(chosen) => {
        file = chosen
        void check()
      }}
      onHead={(typed) => {
        head = typed
        void check()
      }}
    />,
    root,
  )
})
// A file dropped beside the frame would otherwise open in place of the page.
for (const type of ['dragover', 'drop'] as const) {
  document.addEventListener(type, (event) => event.preventDefault(), { signal: new AbortController().signal })
}

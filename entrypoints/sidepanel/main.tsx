import { effect } from '@preact/signals'
import { render } from 'preact'
import { SidePanel } from '../../components/side-panel/side-panel'
import { adoptSheets, sidePanelSheets } from '../../components/style/sheets'
import { keepFocus } from '../../lib/page/keep-focus'
import { onViewChanged } from '../../lib/platform/extension'
import { browserLanguage } from '../../lib/platform/page'
import { SidePanelSession } from './session'

const language = browserLanguage()
document.documentElement.lang = language
adoptSheets(document, sidePanelSheets)

const session = new SidePanelSession(language)
const root = document.querySelector<HTMLElement>('#root')
if (root) keepFocus(root, new AbortController().signal)

effect(() => {
  if (root) render(<SidePanel {...session.props()} />, root)
})
onViewChanged(() => void session.refresh(), new AbortController().signal)
void session.start()

import { effect } from '@preact/signals'
import { render } from 'preact'
import { Popup } from '../../components/popup/popup'
import { adoptSheets, popupSheets } from '../../components/style/sheets'
import { keepFocus } from '../../lib/page/keep-focus'
import { browserLanguage } from '../../lib/platform/page'
import { PopupSession } from './session'

const language = browserLanguage()
document.documentElement.lang = language
adoptSheets(document, popupSheets)

/** Opened in a tab of its own where the browser opens no popup for us: then the address names the tab it speaks of. */
const named = Number(new URLSearchParams(location.search).get('tab')) || null
const session = new PopupSession(language, named)
const root = document.querySelector<HTMLElement>('#root')
if (root) keepFocus(root, new AbortController().signal)

effect(() => {
  if (root) render(<Popup {...session.props()} />, root)
})
void session.start()

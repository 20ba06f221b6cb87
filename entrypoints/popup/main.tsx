import { effect } from '@preact/signals'
import { render } from 'preact'
import { Popup } from '../../components/popup/popup'
import { adoptSheets, popupSheets } from '../../components/style/sheets'
import { browserLanguage } from '../../lib/platform/page'
import { PopupSession } from './session'

const language = browserLanguage()
document.documentElement.lang = language
adoptSheets(document, popupSheets)

/** Opened in a tab of its own where the browser opens no popup for us: then the address names the tab it speaks of. */
const named = Number(new URLSearchParams(location.search).get('tab')) || null
const session = new PopupSession(language, named)
const root = document.querySelector('#root')

effect(() => {
  if (root) render(<Popup {...session.props()} />, root)
})
void session.start()

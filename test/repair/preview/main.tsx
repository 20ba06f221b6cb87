import { render } from 'preact'
import { RepairPreview } from '../../../components/repair-preview/repair-preview'
import previewSheet from '../../../components/repair-preview/repair-preview.css?inline'
import { siteSheets } from '../../../components/style/sheets'
import { composeRepair } from '../../../lib/clause'
import type { ReadableNode } from '../../../lib/facts/policy/types'
import { createOverlayHost } from '../../../lib/page/overlay-host'
import { showPreview, watchPreview } from '../../../lib/page/preview'
import { HACKLE, scanDocument } from '../../../lib/rules'
import host from './page.css?inline'
import { PAGES } from './pages'

/** A policy page with the preview of its repair: `?form=table`, `&blank` without a name. `window.close()` of it: Escape. */
const asked = new URLSearchParams(location.search)
const parsed = new DOMParser().parseFromString(PAGES[asked.get('form') ?? 'table'] ?? '', 'text/html')
document.body.replaceChildren(...parsed.body.childNodes)
const sheet = new CSSStyleSheet()
sheet.replaceSync(host)
document.adoptedStyleSheets = [sheet]
document.documentElement.dataset['before'] = document.body.outerHTML

const closing = new AbortController()
document.addEventListener('keydown', ({ key }) => key === 'Escape' && closing.abort(), {
  signal: closing.signal,
})
const { report, marks } = await scanDocument(document as unknown as ReadableNode, [HACKLE])
const [verdict] = report.checked
const name = asked.has('blank') ? null : '핵클 주식회사'
const repair = verdict && composeRepair(report.facts, verdict, { name })
if (repair) {
  const { signal } = closing
  const { container } = createOverlayHost(window, {
    mode: 'open',
    styles: [...siteSheets, previewSheet],
    signal,
  })
  const language = asked.get('language') === 'en' ? 'en' : 'ko'
  watchPreview(
    window,
    marks,
    repair,
    (place) => render(<RepairPreview {...{ language, repair, place }} />, container),
    signal,
  )
  if (asked.has('show')) showPreview(window, marks, repair)
}
document.documentElement.dataset['drawn'] = repair?.kind ?? 'nothing'

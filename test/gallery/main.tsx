import { render } from 'preact'
import { adoptSheets } from '../../components/style/sheets'
import { languageOf } from '../../lib/words/say'
import host from './host.css?inline'
import { scenes } from './scenes'

/** Draws the scene named in the address: `?scene=panel-mixed&language=ko`. */
const asked = new URLSearchParams(location.search)
const scene = scenes[asked.get('scene') ?? '']
const language = languageOf(asked.get('language') ?? 'ko')
document.documentElement.lang = language

if (!scene) {
  document.body.append(
    ...Object.keys(scenes).flatMap((name) => {
      const link = document.createElement('a')
      link.href = `?scene=${name}`
      link.textContent = name
      return [link, document.createElement('br')]
    }),
  )
} else if (scene.overPage) {
  adoptSheets(document, [host])
  const page = document.createElement('main')
  page.className = 'host-page'
  const title = document.createElement('h1')
  title.textContent = '견본 페이지 · Sample page'
  page.append(title)
  for (let n = 1; n <= 12; n += 1) {
    const text = document.createElement('p')
    text.textContent = `${n}. 이 페이지는 갤러리의 바탕이며 우리 것이 아닙니다. This page only lies under the sheet.`
    page.append(text)
  }
  document.body.append(page)
  const root = document.createElement('div')
  const shadow = root.attachShadow({ mode: 'open' })
  adoptSheets(shadow, scene.sheets)
  document.documentElement.append(root)
  render(scene.draw(language), shadow)
} else {
  adoptSheets(document, scene.sheets)
  render(scene.draw(language), document.body)
}
document.documentElement.dataset['drawn'] = ''

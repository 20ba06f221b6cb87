import { contentOf, list, pick, targetPlace } from './subject'
import type { Mutation } from './subject'
import { append, insertBefore, make, makeElement, remove, replace, setAttribute, wrap } from './tree'

const BOXES: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['div', { style: 'display:none' }],
  ['div', { hidden: '' }],
  ['div', { class: 'layer-popup', 'aria-hidden': 'true', style: 'visibility:hidden' }],
  ['dialog', {}],
  ['section', { class: 'accordion-panel', style: 'max-height:0;overflow:hidden' }],
]

/** Hidden text counts: a visitor can open it (design 4.1). */
export const HIDING: readonly Mutation[] = [
  {
    name: 'hide the list',
    apply(subject) {
      const root = list(subject)?.root
      if (!root || root.tagName === 'tbody') return false
      const [name, attributes] = pick(subject, BOXES)
      wrap(root, name, attributes)
      return true
    },
  },
  {
    name: 'fold the list in details',
    apply(subject) {
      const root = list(subject)?.root
      if (!root || root.tagName === 'tbody') return false
      const details = makeElement('details')
      insertBefore(root, details)
      remove(root)
      append(
        details,
        ...make(
          `<summary>${subject.language === 'ko' ? pick(subject, ['펼쳐 보기', '위탁 현황', '자세히']) : 'Show'}</summary>`,
        ),
        root,
      )
      return true
    },
  },
  {
    name: 'hide the row',
    apply(subject) {
      const unit = targetPlace(subject)?.unit
      if (!unit) return false
      setAttribute(unit, 'style', 'display:none')
      return true
    },
  },
  {
    name: 'put the list in a pop-up at the end of the page',
    decides: true,
    apply(subject) {
      const found = list(subject)
      if (!found?.places.some(({ row }) => row.name === subject.target.name)) return false
      const { root } = found
      const [button, title] =
        subject.language === 'ko'
          ? ['위탁 현황 자세히 보기', '개인정보 처리위탁 현황']
          : ['View the list', 'Entrustment of Personal Information']
      const layer = makeElement('div', { class: 'layer', role: 'dialog', style: 'display:none' })
      replace(root, ...make(`<button type="button">${button}</button>`))
      append(layer, ...make(`<h3>${title}</h3>`), root)
      append(contentOf(subject), layer)
      return true
    },
  },
]

import { numbered, outlineOf, sectionNodes, setTitle } from './outline'
import type { Outline } from './outline'
import { contentOf, pick } from './subject'
import type { Mutation, Subject } from './subject'
import { append, elementsIn, empty, escape, insertBefore, make, makeElement, rename, wordsOf } from './tree'

const NUMBERINGS = ['제1조 ', '제1조(', '1. ', '1) ', '가. ', 'I. ', '■ ', '']
const TITLES = {
  ko: [
    '개인정보 처리업무의 위탁',
    '개인정보 처리의 위탁',
    '개인정보처리의 위탁에 관한 사항',
    '개인정보 처리위탁',
    '개인정보의 처리 위탁',
    '개인정보의 위탁',
    '수집한 개인정보의 위탁',
    '개인정보의 취급위탁',
    '개인정보 처리업무 위탁 현황',
  ],
  en: [
    'Entrustment of Personal Information Processing',
    'Outsourcing of Personal Information Processing',
    'Consignment of Personal Information Processing',
    'Entrustment of Personal Information',
  ],
}
/** A title that speaks of more than entrusting keeps its words: what belongs to which would change. */
const ON_MORE = /제공|국외|해외|provision|overseas|third/i

const onOutline = (name: string, change: (outline: Outline, subject: Subject) => boolean): Mutation => ({
  name,
  apply(subject) {
    const outline = outlineOf(subject)
    return outline !== null && change(outline, subject)
  },
})

export const TITLE_CHANGES: readonly Mutation[] = [
  onOutline('number the titles otherwise', ({ titles }, subject) => {
    const style = pick(subject, subject.language === 'ko' ? NUMBERINGS : ['Article 1 ', '1. ', '1) ', 'I. '])
    const isTagged = titles.every(({ element }) => /^h\d$/.test(element.tagName))
    if (style === '' && !isTagged) return false
    titles.forEach((title, i) => {
      const words = title.words.replace(/^\((.*)\)$/, '$1')
      setTitle(title, style.endsWith('(') ? `${numbered(style, i)}${words})` : numbered(style, i) + words)
    })
    return true
  }),
  onOutline('write the titles with other markup', ({ titles }, subject) => {
    if (titles.some(({ element }) => /^(?:summary|dt)$/.test(element.tagName))) return false
    const tag = pick(subject, ['h2', 'h3', 'h5', 'strong'])
    for (const { element } of titles) {
      const outer = rename(element, tag === 'strong' ? 'p' : tag)
      if (tag !== 'strong') continue
      const words = wordsOf(outer)
      empty(outer)
      append(outer, ...make(`<strong>${escape(words)}</strong>`))
    }
    return true
  }),
  onOutline('name the section otherwise', ({ titles, own }, subject) => {
    const title = titles[own]
    if (!title || ON_MORE.test(title.words)) return false
    const words = pick(subject, TITLES[subject.language])
    setTitle(title, title.numbering + (/^\(.*\)$/.test(title.words) ? `(${words})` : words))
    return true
  }),
  onOutline('move the section', (outline, subject) => {
    const { titles, own } = outline
    const places = titles.flatMap((_, i) => (i > 0 && i !== own && i !== own + 1 ? [i] : []))
    if (places.length === 0) return false
    // What follows the last section of the page is not a part of it.
    if (own === titles.length - 1) return false
    const before = titles[pick(subject, places)]
    const nodes = sectionNodes(outline, own)
    if (!before || nodes.length === 0) return false
    insertBefore(before.root, ...nodes)
    return true
  }),
  onOutline('put contents before the text', ({ titles }, subject) => {
    const first = titles[0]
    if (!first) return false
    const linked = subject.next() < 0.5
    const items = titles.map(({ numbering, words }, i) => {
      const text = escape(numbering + words)
      return linked ? `<li><a href="#part-${i + 1}">${text}</a></li>` : `<li>${text}</li>`
    })
    insertBefore(first.root, ...make(`<ol class="contents">${items.join('')}</ol><hr>`))
    return true
  }),
  {
    name: 'put a site round the policy',
    apply(subject) {
      const content = contentOf(subject)
      const inside = empty(content)
      const wrapper = makeElement('div', { class: 'wrap' })
      append(wrapper, ...inside)
      append(
        content,
        ...make(
          '<header><nav><ul><li><a href="/">홈</a></li><li><a href="/about">회사 소개</a></li><li><a href="/entrust">위탁 판매</a></li></ul></nav></header>',
        ),
        wrapper,
        ...make(
          '<footer><p>대표 홍길동</p><a href="/privacy"><strong>개인정보 처리방침</strong></a></footer>',
        ),
      )
      return elementsIn(content, 'nav').length < 3
    },
  },
]

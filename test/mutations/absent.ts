import { ANNOUNCED, boxed, PLACES } from './other-sections'
import { addSection, outlineOf, sectionNodes } from './outline'
import { contentOf, gone, list, pick, targetPlace } from './subject'
import type { Mutation, Subject } from './subject'
import { takeOut } from './take-out'
import { append, elementsIn, escape, insertAfter, insertBefore, make, remove, replace, wordsOf } from './tree'
import { printed } from './locate'

/** Takes the row out and, where that can be done, goes on. */
function without(subject: Subject, then: (subject: Subject) => boolean = () => true): boolean {
  const place = targetPlace(subject)
  return place !== null && takeOut(subject, place) && then(subject)
}

/** Moves the row into another section: `place` is a key of the sections in `other-sections.ts`. */
function moveTo(name: string, place: keyof typeof PLACES): Mutation {
  return {
    name,
    decides: true,
    apply(subject) {
      const { target, expected, language } = subject
      const outline = outlineOf(subject)
      const atEnd = subject.next() < 0.5
      if (!outline || !without(subject)) return false
      const { title, body, counts } = PLACES[place]
      addSection(outline, atEnd, pick(subject, title[language]), pick(subject, body[language])(target))
      if (counts) subject.expected = expected
      return true
    },
  }
}

/** Changes after which the page does not name the company as a processor in force. */
export const ABSENT: readonly Mutation[] = [
  { name: 'remove the row', decides: true, apply: (subject) => without(subject) },
  {
    name: 'comment the row out',
    decides: true,
    apply(subject) {
      const unit = targetPlace(subject)?.unit
      if (!unit) return false
      const words = wordsOf(unit).replaceAll('--', '-').replaceAll('>', ' ')
      insertBefore(unit, ...make(`<!-- <div>${words}</div> -->`))
      remove(unit)
      return gone(subject)
    },
  },
  {
    name: 'leave a blank for the name',
    decides: true,
    apply(subject) {
      const place = targetPlace(subject)
      if (!place) return false
      const { node, from, to } = place.name
      const blank = pick(subject, ['○○○', 'OOO', '[업체명]', '-'])
      node.value = node.value.slice(0, from) + blank + node.value.slice(to)
      return gone(subject)
    },
  },
  {
    name: 'name another company',
    decides: true,
    apply(subject) {
      const place = targetPlace(subject)
      if (!place) return false
      const { node, from, to } = place.name
      const other =
        subject.language === 'ko'
          ? pick(subject, ['㈜너른들상사', '주식회사 봄들소프트'])
          : 'Brightfield Inc.'
      node.value = node.value.slice(0, from) + other + node.value.slice(to)
      return gone(subject)
    },
  },
  moveTo('move under provision', 'provision'),
  moveTo('move under overseas transfer', 'overseas'),
  moveTo('move under overseas entrustment', 'overseasEntrustment'),
  moveTo('move under CCTV', 'cctv'),
  moveTo('move under pseudonymised data', 'pseudonymised'),
  moveTo('move under cookies', 'cookies'),
  {
    name: 'end the entrustment',
    decides: true,
    apply(subject) {
      const root = list(subject)?.root
      const { target, language } = subject
      if (!root || !without(subject)) return false
      const told = {
        ko: [
          `<p><strong>종료된 위탁</strong></p>${boxed(['수탁자', '위탁업무', '종료일'], [target.name, target.work ?? '', '2025. 3. 31.'])}`,
          `<h4>위탁 종료 업체</h4>${boxed(['수탁자', '위탁업무', '종료일'], [target.name, target.work ?? '', '2025. 3. 31.'])}`,
          `<p>${escape(target.name)}에 대한 위탁은 2025. 3. 31. 종료되었습니다.</p>`,
        ],
        en: [
          `<p>The entrustment to ${escape(target.name)} has ended.</p>`,
          `<p><strong>Former processors</strong></p>${boxed(['Entrusted company', 'Entrusted work'], [target.name, target.work ?? ''])}`,
        ],
      }
      insertAfter(root, ...make(pick(subject, told[language])))
      return true
    },
  },
  {
    name: 'leave it in an earlier version',
    decides: true,
    apply(subject) {
      const { target, language } = subject
      const outline = outlineOf(subject)
      const title = outline?.titles[outline.own]
      if (!title || !without(subject)) return false
      const head =
        language === 'ko'
          ? '이전 개인정보 처리방침 (2021. 1. 1. ~ 2023. 2. 28. 적용)'
          : 'Previous version (January 1, 2021 to February 28, 2023)'
      const columns = language === 'ko' ? ['수탁자', '위탁업무'] : ['Entrusted company', 'Entrusted work']
      append(
        contentOf(subject),
        ...make(
          `<hr><h2>${head}</h2><h3>${escape(title.numbering + title.words)}</h3><p>${ANNOUNCED[language]}</p>${boxed(columns, [target.name, target.work ?? ''])}`,
        ),
      )
      return true
    },
  },
  {
    name: 'make the page an earlier version',
    decides: true,
    apply(subject) {
      const { page, language } = subject
      const words =
        language === 'ko'
          ? '이전 개인정보 처리방침 (2021. 1. 1. ~ 2023. 2. 28. 적용)'
          : 'Previous version of our privacy policy'
      const h1 = elementsIn(page, 'h1')
      if (h1.length > 1) return false
      h1.forEach((one) => remove(one))
      const content = contentOf(subject)
      const first = content.childNodes[0]
      const title = make(`<h1>${words}</h1>`)
      if (first) insertBefore(first, ...title)
      else append(content, ...title)
      subject.expected = 'missing'
      return true
    },
  },
  {
    name: 'deny any entrustment',
    decides: true,
    apply(subject) {
      const outline = outlineOf(subject)
      const title = outline?.titles[outline.own]
      if (!outline || !title || title.wraps) return false
      const names = new Set(subject.rows.map(({ name }) => name))
      sectionNodes(outline, outline.own).slice(1).forEach(remove)
      const denial = {
        ko: '회사는 현재 개인정보 처리를 외부에 위탁하고 있지 않습니다.',
        en: 'We do not entrust the processing of personal information to anybody.',
      }
      insertAfter(title.root, ...make(`<p>${denial[subject.language]}</p>`))
      if ([...names].some((name) => printed(subject.page, name).length > 0)) return false
      subject.rows = []
      subject.expected = 'missing'
      return true
    },
  },
  {
    name: 'name a product in another company’s work',
    decides: true,
    apply(subject) {
      const { target, language } = subject
      const other = list(subject)?.places.find(({ row, work }) => row.name !== target.name && work !== null)
      if (!other?.work || !without(subject)) return false
      const [again] = printed(subject.page, other.row.work ?? '').filter(
        ({ node }) => node === other.work?.node,
      )
      if (!again) return false
      const { node, from } = again
      const lead =
        language === 'ko' ? `${target.name} 솔루션을 통한 ` : `Use of the ${target.name} product for `
      node.value = node.value.slice(0, from) + lead + node.value.slice(from)
      return true
    },
  },
  {
    name: 'put the list behind a link',
    decides: true,
    apply: (subject) =>
      elsewhere(subject, {
        ko: '<p>수탁자 목록은 <a href="/processors">위탁 현황 자세히 보기</a>에서 확인하실 수 있습니다.</p>',
        en: '<p>See <a href="/processors">the list of our processors</a> here.</p>',
      }),
  },
  {
    name: 'put the list in a foreign frame',
    decides: true,
    apply: (subject) =>
      elsewhere(subject, {
        ko: '<iframe src="https://list.partner.example/processors" width="600"></iframe>',
        en: '<iframe src="https://list.partner.example/processors" width="600"></iframe>',
      }),
  },
]

function elsewhere(subject: Subject, instead: Readonly<Record<'ko' | 'en', string>>): boolean {
  const found = list(subject)
  if (!found?.places.some(({ row }) => row.name === subject.target.name)) return false
  const inside = new Set(found.places.map(({ row }) => row.name))
  replace(found.root, ...make(instead[subject.language]))
  subject.rows = subject.rows.filter(({ name }) => name === subject.target.name || !inside.has(name))
  if (!gone(subject)) return false
  subject.expected = 'unknown'
  return true
}

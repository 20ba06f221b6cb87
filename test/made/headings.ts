import type { Pick } from './lists'

/** Draws one section: how its heading is written, and what stands below. */
export type Section = (number: number, title: string, body: string) => string

const ROMAN = ['', 'Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ', 'Ⅴ', 'Ⅵ', 'Ⅶ', 'Ⅷ', 'Ⅸ', 'Ⅹ', 'Ⅺ', 'Ⅻ']
const LATIN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']
const circled = (number: number) => String.fromCharCode(0x245f + number)
const above =
  (heading: (number: number, title: string) => string): Section =>
  (number, title, body) =>
    `${heading(number, title)}\n${body}`

export const HEADINGS: Readonly<Record<string, Section>> = {
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((level): [string, Section] => [
      `h${level}`,
      above((_, title) => `<h${level}>${title}</h${level}>`),
    ]),
  ),
  'h2, article': above((number, title) => `<h2>제${number}조 (${title})</h2>`),
  'h3, numbered': above((number, title) => `<h3>${number}. ${title}</h3>`),
  'bold paragraph': above((_, title) => `<p><strong>${title}</strong></p>`),
  'bold, numbered': above((number, title) => `<p><b>${number}. ${title}</b></p>`),
  'bold, article': above((number, title) => `<p><b>제${number}조(${title})</b></p>`),
  'plain, numbered': above((number, title) => `<p>${number}. ${title}</p>`),
  'plain, article': above((number, title) => `<p>제${number}조 ${title}</p>`),
  'plain, article in brackets': above((number, title) => `<p>제 ${number} 조 【${title}】</p>`),
  'article before brackets': above((number, title) => `<p>[제${number}조] ${title}</p>`),
  'number and comma': above((number, title) => `<p><b>${number}, ${title}</b></p>`),
  'article and title apart': above(
    (number, title) => `<h3><span>제${number}조</span> <span>(${title})</span></h3>`,
  ),
  square: above((_, title) => `<p>■ ${title}</p>`),
  triangle: above((_, title) => `<div>▶ ${title}</div>`),
  ring: above((_, title) => `<p>○ ${title}</p>`),
  parenthesis: above((number, title) => `<p>${number}) ${title}</p>`),
  roman: above((number, title) => `<p>${ROMAN[number]}. ${title}</p>`),
  'latin roman': above((number, title) => `<p>${LATIN[number]}. ${title}</p>`),
  circle: above((number, title) => `<p>${circled(number)} ${title}</p>`),
  'angle brackets': above((_, title) => `<p>&lt;${title}&gt;</p>`),
  term: (number, title, body) => `<dl><dt>${number}. ${title}</dt><dd>${body}</dd></dl>`,
  'table head': (_, title, body) => `<table><tr><th>${title}</th></tr><tr><td>${body}</td></tr></table>`,
  'folded away': (number, title, body) => `<details><summary>${number}. ${title}</summary>${body}</details>`,
  'line breaks': (number, title, body) => `<br>${number}. ${title}<br>${body}<br>`,
}

const KOREAN = [
  '개인정보 처리업무의 위탁',
  '개인정보 처리업무의 위탁에 관한 사항',
  '개인정보 처리의 위탁',
  '개인정보처리의 위탁에 관한 사항',
  '개인정보 처리위탁',
  '개인정보의 처리위탁',
  '처리 위탁',
  '개인정보 위탁 처리',
  '개인정보의 위탁',
  '수집한 개인정보의 위탁',
  '수집한 개인정보의 처리위탁',
  '개인정보 처리업무 위탁 현황',
  '업무 위탁 현황',
  '개인정보 취급위탁',
  '수집한 개인정보의 취급위탁',
  '개인정보 처리 위·수탁',
  '개인정보의 제3자 제공 및 처리 위탁',
]
const ENGLISH = [
  'Entrustment of Personal Information Processing',
  'Outsourcing of Personal Information Processing',
  'Consignment of Personal Information Handling',
  'Entrustment',
  'Outsourcing of Personal Information',
  'Consignment of handling of collected personal information',
  'Delegation of Personal Information Processing',
  'Sub-processors',
  'Service providers',
  'Data Processors',
]

export const entrustmentTitle = (language: 'ko' | 'en', pick: Pick) =>
  pick(language === 'ko' ? KOREAN : ENGLISH)

import { cells, entryRows, lines } from './lists'
import type { Entry, Layout } from './lists'

/* Ways of writing down whom one entrusts with what that fewer policies have. */

const row = (tag: string, texts: readonly string[]) => `<tr>${cells(tag, texts)}</tr>`
const bare = (work: string) => work.replace(/\s*\([^)]*\)/g, '')

/** Breaks a text at a column, as mails and converted documents do. */
function wrapped(text: string, column: number) {
  const broken: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > column) {
      broken.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return [...broken, line].join('<br>\n')
}

const byWork = (entries: readonly Entry[]) => {
  const groups = new Map<string, string[]>()
  for (const { name, work } of entries) groups.set(work, [...(groups.get(work) ?? []), name])
  return [...groups]
}

export const RARER_LAYOUTS: Readonly<Record<string, Layout>> = {
  cards: {
    needsWork: true,
    draw: (entries, _labels, pick) => {
      const title = pick(['h5', 'h6', 'strong'])
      return entries.map(({ name, work }) => `<div><${title}>${name}</${title}><p>${work}</p></div>`).join('')
    },
  },
  'work above its companies': {
    needsWork: true,
    draw: (entries) =>
      byWork(entries)
        .map(([work, names]) => `<p><b>${work}</b></p><ul>${lines('li', names)}</ul>`)
        .join(''),
  },
  'work in brackets behind one label': {
    needsWork: true,
    only: 'ko',
    draw: (entries, { party }) =>
      `<p>${party} : ${entries.map(({ name, work }) => `${name.replace(/\s*\([^주)]*\)/, '')} (${bare(work)})`).join(', ')}</p>`,
  },
  'labels in a sentence': {
    needsWork: true,
    only: 'ko',
    draw: (entries) =>
      `<p>회사는 ${entries.map(({ name, work }) => `${bare(work)}: ${name}`).join(' / ')}에 개인정보 처리를 위탁하고 있습니다.</p>`,
  },
  'dashes with asides': {
    needsWork: true,
    draw: (entries) =>
      `<ul>${lines(
        'li',
        entries.map(({ name, work }) => `${name} — ${work} — 항목: 이름 — 소재: 한국`),
      )}</ul>`,
  },
  'entrusting side first': {
    only: 'ko',
    draw: (entries, { work }) =>
      `<table>${row('th', ['위탁기관', '위탁받는 자(수탁자)', work])}${entries
        .map(
          (entry, i) =>
            `<tr>${i === 0 ? `<td rowspan="${entries.length}">견본상점</td>` : ''}${cells('td', [entry.name, entry.work])}</tr>`,
        )
        .join('')}</table>`,
  },
  'rows of two kinds': {
    only: 'ko',
    draw: (entries, { period }) =>
      `<table>${row('th', ['구분', '업체명', '목적', period])}${row('td', ['제3자 제공', '나눔제휴', '제휴 혜택', '1년'])}${entryRows(
        entries,
      )
        .map((cellsOfRow) => row('td', ['처리위탁', ...cellsOfRow]))
        .join('')}</table>`,
  },
  'roles in place of a table': {
    draw: (entries, { party, work }) =>
      `<div role="table">${[[party, work], ...entries.map((entry) => [entry.name, entry.work])]
        .map(
          (texts, y) =>
            `<div role="row">${texts.map((text) => `<span role="${y === 0 ? 'columnheader' : 'cell'}">${text}</span>`).join('')}</div>`,
        )
        .join('')}</div>`,
  },
  'title above labels': {
    draw: (entries, { party, work, period }) =>
      entries
        .map(
          (entry) =>
            `<p>▶ ${party}</p><p>- ${/[가-힣]/.test(party) ? '업체명' : 'Company'}: ${entry.name}</p><p>- ${work}: ${entry.work}</p><p>- ${period}: ${entry.period}</p>`,
        )
        .join(''),
  },
  'header said again': {
    draw: (entries, { party, work }) =>
      `<table>${entries.map((entry) => row('th', [party, work]) + row('td', [entry.name, entry.work])).join('')}</table>`,
  },
  'table in a table': {
    draw: (entries, { party, work }) =>
      `<table><tr><td>${/[가-힣]/.test(party) ? '현황' : 'List'}</td><td><table>${row('td', [party, work])}${entries
        .map((entry) => row('td', [entry.name, entry.work]))
        .join('')}</table></td></tr></table>`,
  },
  'products and their use': {
    only: 'ko',
    needsWork: true,
    draw: (entries) =>
      `<table>${row('th', ['서비스명', '이용 목적', '소재국'])}${entries.map(({ name, work }) => row('td', [name, work, '한국'])).join('')}</table>`,
  },
  'wrapped sentences': {
    only: 'en',
    needsWork: true,
    draw: (entries) =>
      `<p>${wrapped(
        `To run the service without a break and to answer the questions of its users as soon as they come we rely on others. ${entries
          .map(({ name, work }) => `We entrust ${work.toLowerCase()} to ${name.replace(/\.$/, '')}.`)
          .join(' ')} They keep what they are given no longer than their work takes.`,
        72,
      )}</p>`,
  },
}

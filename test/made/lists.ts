/* The ways in which policies write down whom they entrust with what. Company names are made up. */

export interface Entry {
  readonly name: string
  readonly work: string
  readonly period: string
}

export type Pick = <T>(choices: readonly T[]) => T

interface Labels {
  readonly party: string
  readonly work: string
  readonly period: string
}

const LABELS: Readonly<Record<'ko' | 'en', { party: string[]; work: string[]; period: string[] }>> = {
  ko: {
    party: [
      '수탁자',
      '수탁업체',
      '수탁업체명',
      '수탁사',
      '위탁받는 자(수탁자)',
      '위탁받은 자',
      '위탁 대상자',
      '위탁업체',
      '수탁기관',
      '수탁회사',
      '위탁처',
    ],
    work: [
      '위탁업무',
      '위탁업무 내용',
      '위탁하는 업무의 내용',
      '위탁하는 업무내용',
      '위탁 내용',
      '업무 내용',
      '위탁 목적',
      '위탁 사무',
    ],
    period: ['보유·이용 기간', '개인정보의 보유 및 이용기간', '위탁기간', '보유 및 이용기간'],
  },
  en: {
    party: [
      'Consignee',
      'Trustee',
      'Entrusted party',
      'Outsourced company',
      'Contractor',
      'Processor',
      'Recipient',
      'Service provider',
      'Vendor',
    ],
    work: [
      'Entrusted work',
      'Entrusted tasks',
      'Outsourced work',
      'Consigned tasks',
      'Purpose',
      'Description of services',
      'Details of the entrusted work',
    ],
    period: ['Retention period', 'Period of retention and use', 'Retention and use period'],
  },
}

export const cells = (tag: string, row: readonly string[]) =>
  row.map((cell) => `<${tag}>${cell}</${tag}>`).join('')
export const lines = (tag: string, texts: readonly string[]) =>
  texts.map((text) => `<${tag}>${text}</${tag}>`).join('\n')
const listed = (texts: readonly string[]) => `<ul>${lines('li', texts)}</ul>`

/** A layout draws entries; `needsWork` ones cannot show an entry whose work is left empty. */
export interface Layout {
  readonly draw: (entries: readonly Entry[], labels: Labels, pick: Pick) => string
  readonly needsWork?: true
  readonly only?: 'ko' | 'en'
}

export const entryRows = (entries: readonly Entry[]) =>
  entries.map(({ name, work, period }) => [name, work, period])

export const LAYOUTS: Readonly<Record<string, Layout>> = {
  table: {
    draw: (entries, { party, work, period }) =>
      `<table><thead><tr>${cells('th', [party, work, period])}</tr></thead><tbody>${entryRows(entries)
        .map((row) => `<tr>${cells('td', row)}</tr>`)
        .join('')}</tbody></table>`,
  },
  'table of plain cells': {
    draw: (entries, { party, work }) =>
      `<table><tr>${cells('td', [party, work])}</tr>${entries.map((entry) => `<tr>${cells('td', [`<p>${entry.name}</p>`, `<p>${entry.work}</p>`])}</tr>`).join('')}</table>`,
  },
  'swapped columns': {
    draw: (entries, { party, work, period }) =>
      `<table><tr>${cells('th', ['No.', work, party, period])}</tr>${entries.map((entry, i) => `<tr>${cells('td', [String(i + 1), entry.work, entry.name, entry.period])}</tr>`).join('')}</table>`,
  },
  'merged cells': {
    draw: (entries, { party, work, period }) =>
      `<table><tr><th colspan="2">${party}</th><th>${work}</th><th>${period}</th></tr>${entries.map((entry, i) => `<tr><td colspan="2">${entry.name}</td><td>${entry.work}</td>${i === 0 ? `<td rowspan="${entries.length}">${entry.period}</td>` : ''}</tr>`).join('')}</table>`,
  },
  'several in a cell': {
    needsWork: true,
    draw: (entries, { party, work }, pick) => {
      const sign = pick([', ', '<br>', ' · ', ' 및 ', '<br>, ', ' / '])
      const groups = new Map<string, string[]>()
      for (const { name, work: own } of entries) groups.set(own, [...(groups.get(own) ?? []), name])
      // The last two companies share one cell when they do the same.
      const rows = [...groups].map(([own, names]) => `<tr>${cells('td', [names.join(sign), own])}</tr>`)
      return `<table><tr>${cells('th', [party, work])}</tr>${rows.join('')}</table>`
    },
  },
  'table on its side': {
    draw: (entries, { party, work }) =>
      `<table><tr><th>${party}</th>${cells(
        'td',
        entries.map(({ name }) => name),
      )}</tr><tr><th>${work}</th>${cells(
        'td',
        entries.map((entry) => entry.work),
      )}</tr></table>`,
  },
  'two tables': {
    draw: (entries, { party, work }, pick) => {
      const half = Math.ceil(entries.length / 2)
      const one = (title: string, part: readonly Entry[]) =>
        `<p>${title}</p><table><tr>${cells('th', [party, work])}</tr>${part.map((entry) => `<tr>${cells('td', [entry.name, entry.work])}</tr>`).join('')}</table>`
      const titles = pick([
        ['[국내]', '[국외]'],
        ['가. 국내 위탁', '나. 국외 위탁'],
        ['국내 수탁자', '해외 수탁자'],
      ])
      return entries.length < 2
        ? one('', entries)
        : one(titles[0] ?? '', entries.slice(0, half)) + one(titles[1] ?? '', entries.slice(half))
    },
    only: 'ko',
  },
  'list, company first': {
    needsWork: true,
    draw: (entries, _labels, pick) => {
      const sign = pick([': ', ' : ', ' - ', ' – '])
      return listed(entries.map(({ name, work }) => `${name}${sign}${work}`))
    },
  },
  'list, work first': {
    needsWork: true,
    draw: (entries, _labels, pick) => {
      const sign = pick([': ', ' : ', ' - '])
      return listed(entries.map(({ name, work }) => `${work}${sign}${name}`))
    },
  },
  'labels in a nested list': {
    draw: (entries, { party, work, period }) =>
      `<ul>${entries.map((entry) => `<li>${party}: ${entry.name}<ul><li>${work}: ${entry.work}</li><li>${period}: ${entry.period}</li></ul></li>`).join('')}</ul>`,
  },
  'label lines': {
    draw: (entries, { party, work, period }, pick) => {
      const lead = pick(['- ', '', '· ', 'ㆍ'])
      return entries
        .map((entry) =>
          lines('p', [
            `${lead}${party} : ${entry.name}`,
            `${lead}${work} : ${entry.work}`,
            `${lead}${period} : ${entry.period}`,
          ]),
        )
        .join('')
    },
  },
  'labels on one line': {
    draw: (entries, { party, work }) =>
      lines(
        'p',
        entries.map((entry, i) => `${i + 1}. ${party}: ${entry.name} / ${work}: ${entry.work}`),
      ),
  },
  'terms and details': {
    needsWork: true,
    draw: (entries) =>
      `<dl>${entries.map(({ name, work, period }) => `<dt>${name}</dt><dd>${work} / ${period}</dd>`).join('')}</dl>`,
  },
  'terms in boxes': {
    needsWork: true,
    draw: (entries, { work, period }) =>
      `<dl>${entries.map((entry) => `<div><dt>${entry.name}</dt><dd>${work}: ${entry.work}</dd><dd>${period}: ${entry.period}</dd></div>`).join('')}</dl>`,
  },
  'slash lines': {
    needsWork: true,
    draw: (entries, { party, work, period }, pick) =>
      lines('p', [
        ...pick([[], [`${party} / ${work} / ${period}`]]),
        ...entryRows(entries).map((row) => row.join(' / ')),
      ]),
  },
  'Korean sentences': {
    only: 'ko',
    needsWork: true,
    draw: (entries, _labels, pick) =>
      lines(
        'p',
        entries.map(({ name, work }) =>
          pick([
            `회사는 ${name}에 ${work} 업무를 위탁하고 있습니다.`,
            `회사는 ${work} 업무를 ${name}에 위탁하고 있습니다.`,
            `${work}${particle(work)} 위하여 ${name}에 개인정보 처리업무를 위탁하고 있습니다.`,
          ]),
        ),
      ),
  },
  'English sentences': {
    only: 'en',
    needsWork: true,
    draw: (entries, _labels, pick) =>
      lines(
        'p',
        entries.map(({ name, work }) =>
          pick([
            `We entrust ${work.toLowerCase()} to ${name}.`,
            `The company outsources ${work.toLowerCase()} to ${name}`,
            `We use ${name} for ${work.toLowerCase()}.`,
          ]),
        ),
      ),
  },
  'plain text': {
    draw: (entries, { party, work, period }) =>
      `<pre>${entries.map((entry) => `- ${party} : ${entry.name}\n- ${work} : ${entry.work}\n- ${period} : ${entry.period}\n`).join('\n')}</pre>`,
  },
  Markdown: {
    draw: (entries, { party, work, period }) =>
      `<div>${['', `| ${party} | ${work} | ${period} |`, '|---|---|---|', ...entryRows(entries).map((row) => `| ${row.join(' | ')} |`)].map((line) => `${line}<br>`).join('\n')}</div>`,
  },
  'grid of boxes': {
    needsWork: true,
    draw: (entries, { party, work, period }) =>
      `<div class="grid">${[[party, work, period], ...entryRows(entries)].map((row) => `<div class="row">${cells('div', row)}</div>`).join('')}</div>`,
  },
  'numbered lines': {
    needsWork: true,
    draw: (entries, _labels, pick) => {
      const number = pick([
        (i: number) => `${i}) `,
        (i: number) => `(${i}) `,
        (i: number) => `${'가나다라마바사'.charAt(i - 1)}. `,
        (i: number) => `${String.fromCharCode(0x245f + i)} `,
      ])
      const sign = pick([' : ', ' - ', ': '])
      return lines(
        'p',
        entries.map(({ name, work }, i) => `${number(i + 1)}${name}${sign}${work}`),
      )
    },
  },
  'category column': {
    draw: (entries, { party, work, period }, pick) =>
      `<table><caption>${pick(['', '위탁 현황', `${party}, ${work}`])}</caption><tr>${cells('th', [pick(['구분', 'Category', '분류']), party, work, period])}</tr>${entries
        .map(
          (entry, i) =>
            `<tr>${i === 0 ? `<td rowspan="${entries.length}">${pick(['필수', '국내', 'All'])}</td>` : ''}${cells('td', [entry.name, entry.work, entry.period])}</tr>`,
        )
        .join('')}</table>`,
  },
  'row headers': {
    draw: (entries, { party, work, period }) =>
      `<table><thead><tr>${cells('th', [party, work, period])}</tr></thead><tbody>${entries.map((entry) => `<tr><th scope="row">${entry.name}</th>${cells('td', [entry.work, entry.period])}</tr>`).join('')}</tbody></table>`,
  },
  'header of two rows': {
    draw: (entries, { party, work, period }) =>
      `<table><tr><th rowspan="2">${party}</th><th colspan="2">${work}</th></tr><tr><th>${work}</th><th>${period}</th></tr>${entryRows(
        entries,
      )
        .map((row) => `<tr>${cells('td', row)}</tr>`)
        .join('')}</table>`,
  },
  'a table each': {
    draw: (entries, { party, work, period }) =>
      entries
        .map(
          (entry) =>
            `<table><tr><th>${party}</th><td>${entry.name}</td></tr><tr><th>${work}</th><td>${entry.work}</td></tr><tr><th>${period}</th><td>${entry.period}</td></tr></table>`,
        )
        .join(''),
  },
  'lines with breaks': {
    draw: (entries, { party, work, period }, pick) => {
      const lead = pick(['- ', '· ', '', '* '])
      return `<p>${entries.map((entry) => `${lead}${party} : ${entry.name}<br>${lead}${work} : ${entry.work}<br>${lead}${period} : ${entry.period}`).join('<br><br>')}</p>`
    },
  },
  'boxes with labels': {
    draw: (entries, { party, work, period }) =>
      entries
        .map(
          (entry) =>
            `<div class="card"><div><strong>${party}</strong><span>${entry.name}</span></div><div><strong>${work}</strong><span>${entry.work}</span></div><div><strong>${period}</strong><span>${entry.period}</span></div></div>`,
        )
        .join(''),
  },
  'label above value': {
    draw: (entries, { party, work }) =>
      entries
        .map((entry) => `<p><b>${party}</b></p><p>${entry.name}</p><p><b>${work}</b></p><p>${entry.work}</p>`)
        .join(''),
  },
  'company as title': {
    needsWork: true,
    draw: (entries, { work, period }) =>
      entries
        .map(
          (entry) =>
            `<p><b>${entry.name}</b></p><ul><li>${work}: ${entry.work}</li><li>${period}: ${entry.period}</li></ul>`,
        )
        .join(''),
  },
  'company and work in brackets': {
    needsWork: true,
    draw: (entries) =>
      `<ul>${entries.map(({ name, work }) => `<li>${name} (${work.replace(/\([^)]*\)/g, '')})</li>`).join('')}</ul>`,
  },
  accordion: {
    draw: (entries, { party, work }) =>
      `<details><summary>전체 보기</summary><table><tr>${cells('th', [party, work])}</tr>${entries.map((entry) => `<tr>${cells('td', [entry.name, entry.work])}</tr>`).join('')}</table></details>`,
    only: 'ko',
  },
}

export function labelsOf(language: 'ko' | 'en', pick: Pick): Labels {
  const { party, work, period } = LABELS[language]
  return { party: pick(party), work: pick(work), period: pick(period) }
}

/** 을 after a closed syllable, 를 after an open one. */
function particle(word: string) {
  const last = word.codePointAt(word.length - 1) ?? 0
  return (last - 0xac00) % 28 > 0 ? '을' : '를'
}

import { statementOf } from '../facts/policy/statements'
import type { Place, Quote, Section } from '../facts/policy/types'
import { say } from '../words/say'
import { belowPlacing, keptSentence, placing, repairOf, sentenceOf } from './draft'
import type { Draft } from './draft'
import { writeEntry } from './entry'
import { element, htmlOf, linesOf, markdownLines, markdownRow } from './markup'
import type { Markup } from './markup'
import { writeRoleRow, writeRow, writeSideTable } from './row'
import type { Repair } from './types'
import { filled } from './values'
import { clauseWords } from './words'

/** Adds the company to a section that is there. */
export function addTo(section: Section, draft: Draft): Repair {
  const { layout } = section
  if (layout.blanks.length > 0) return fillTemplate(section, draft)
  if (layout.columns && layout.row !== null) return addRow(section, draft)
  if (layout.shape) return addEntry(section, draft)
  // A list announced and not given: labels below the announcement.
  if (layout.form === 'none' && section.entrusts) return addLabels(section, draft)
  return addSentence(section, draft)
}

function addRow(section: Section, draft: Draft): Repair {
  const { layout } = section
  const { values, voice } = draft
  const columns = layout.columns ?? []
  const isSide = layout.form === 'side-table'
  const write = isSide ? writeSideTable : layout.form === 'role-table' ? writeRoleRow : writeRow
  const row = write(columns, values, voice)
  const below = belowFor(section, row.saysRetention, draft)
  const texts = row.cells.map(({ text }) => text)
  const labelled = row.cells.map(({ header, text }) => (header ? `${header}: ${text}` : text))
  return repairOf(draft, {
    kind: 'add-row',
    where: placeAfter(section, 'table'),
    mark: layout.row,
    cells: row.cells,
    after: isSide ? labelled.join('\n') : texts.join(' | '),
    below,
    html: htmlOf(row.markup),
    markdown: isSide ? labelled.map((line) => `- ${line}`).join('\n') : markdownRow(texts),
    text: isSide ? labelled.join('\n') : texts.join(' / '),
    blanks: [...new Set([...values.blanks, ...row.cells.flatMap(({ blank }) => blank ?? [])])],
    placings: [
      ...placing(layout.row, 'after', 'blocks', htmlOf(row.markup)),
      ...belowPlacing(layout.after, below),
    ],
  })
}

function addEntry(section: Section, draft: Draft): Repair {
  const { shape, after } = section.layout
  if (!shape) return addSentence(section, draft)
  const { markup, blanks, saysRetention } = writeEntry(shape, draft.values, draft.voice)
  const below = belowFor(section, saysRetention, draft)
  const lines = shape.flow === 'blocks' ? linesOf(markup) : markup.map((line) => linesOf([line]).join(' '))
  const tags = new Set(markup.map((part) => (typeof part === 'string' ? '' : part.tag)))
  const isItem = tags.has('li')
  const inner = shape.flow === 'text' ? lines.join('\n') : htmlLines(shape.flow, markup)
  const content = shape.spaced && shape.flow === 'text' ? `\n${inner}` : inner
  // A paragraph may not stand in a list or a table: it goes behind, or, where the list goes on, in an item of its own.
  const isInside = isItem || tags.has('tr') || tags.has('dt') || tags.has('dd')
  const isOwnItem = isItem && after?.flow !== 'blocks' && below !== null
  const spot = isInside && after?.flow === 'blocks' ? after : { flow: shape.flow, mark: shape.mark }
  const own = isOwnItem ? htmlOf(element('li', below)) : ''
  return repairOf(draft, {
    kind: isItem ? 'add-item' : 'add-line',
    where: placeAfter(section, isItem ? 'list' : 'paragraph'),
    mark: shape.mark,
    after: lines.join('\n'),
    below,
    html: inner,
    markdown: markdownLines(shape.flow === 'blocks' ? markup : lines.map((line) => element('p', line))),
    text: lines.join('\n'),
    blanks: [...new Set([...draft.values.blanks, ...blanks])],
    // What is put behind the same mark last stands first.
    placings: [
      ...(isOwnItem ? [] : belowPlacing(spot, below)),
      ...placing(shape.mark, 'after', shape.flow, content + own),
    ],
  })
}

/** Fills the first entry of a template that nobody filled in. */
function fillTemplate(section: Section, draft: Draft): Repair {
  const { blanks } = section.layout
  const isTable = blanks.every((place) => place.isTable)
  const cells = blanks.map(({ role, header, was }) => ({
    header,
    ...filled(role, was, header, draft.values, draft.voice),
  }))
  const lines = cells.map(({ header, text }) => `${header}: ${text}`)
  const below = belowFor(
    section,
    blanks.some(({ role }) => role === 'retention'),
    draft,
  )
  return repairOf(draft, {
    kind: isTable ? 'add-row' : 'add-line',
    where: placeAfter(section, isTable ? 'table' : 'paragraph'),
    mark: blanks[0]?.mark ?? null,
    cells: isTable ? cells : null,
    before: blanks.map(({ header, was }) => `${header}: ${was}`.trim()).join('\n'),
    after: lines.join('\n'),
    below,
    html: isTable
      ? htmlOf(element('tr', ...cells.map(({ text }) => element('td', text))))
      : lines.map(htmlOf).join('<br>\n'),
    markdown: isTable
      ? markdownRow(cells.map(({ text }) => text))
      : lines.map((line) => `- ${line}`).join('\n'),
    blanks: [...new Set([...draft.values.blanks, ...cells.flatMap(({ blank }) => blank ?? [])])],
    // From the last to the first: several may stand in one text.
    placings: blanks
      .flatMap(({ mark, was, isTable: inCell }, i) => {
        const lead = was === '' && !inCell ? ' ' : ''
        const side = inCell && was.trim() === '' ? 'inside' : 'instead'
        return placing(mark, side, 'inline', `${lead}${cells[i]?.text ?? ''}`)
      })
      .toReversed(),
  })
}

function htmlLines(flow: 'blocks' | 'breaks', markup: readonly Markup[]) {
  return markup.map(htmlOf).join(flow === 'blocks' ? '\n' : '<br>\n')
}

function addLabels(section: Section, draft: Draft): Repair {
  const { values, voice } = draft
  const { after } = section.layout
  const lines = (
    [
      ['label-party', values.name],
      ['label-work', values.work],
      ['label-retention', values.retention],
    ] as const
  ).map(([label, value]) => `${say(clauseWords[label], voice.lang)}: ${value}`)
  const list = element('ul', ...lines.map((line) => element('li', line)))
  const dashed = lines.map((line) => `- ${line}`)
  const flow = after?.flow ?? 'blocks'
  const html = flow === 'blocks' ? htmlOf(list) : dashed.map(htmlOf).join('<br>\n')
  return repairOf(draft, {
    kind: 'add-line',
    where: placeAfter(section, 'paragraph'),
    mark: after?.mark ?? null,
    after: lines.join('\n'),
    html,
    markdown: dashed.join('\n'),
    text: dashed.join('\n'),
    placings: placing(after?.mark ?? null, 'after', flow, flow === 'text' ? dashed.join('\n') : html),
  })
}

function addSentence(section: Section, draft: Draft): Repair {
  const { after } = section.layout
  const sentence = sentenceOf(draft)
  const below = belowFor(section, false, draft)
  return repairOf(draft, {
    kind: 'add-sentence',
    where: placeAfter(section, 'paragraph'),
    mark: after?.mark ?? null,
    after: sentence,
    below,
    html: htmlOf(element('p', sentence)),
    placings: [...belowPlacing(after, below), ...belowPlacing(after, sentence)],
  })
}

/** "We do not entrust" gives way to who is entrusted; what the sentence says of provision stays. */
export function replaceDenial(denial: Quote, draft: Draft): Repair {
  const { lang } = draft.voice
  const sentence = sentenceOf(draft)
  const below = keptSentence(draft)
  // What else it denies, or excepts by name, is not ours to take away.
  const denies =
    /제공|외의|이외|제외|provid|shar|except|other than/i.test(denial.text) && statementOf(denial.text).denies
  const kept = denies ? `${say(clauseWords.except, lang, { sentence: denial.text })} ` : ''
  const after = `${kept}${sentence} ${below}`
  return repairOf(draft, {
    kind: 'replace-sentence',
    where: denial.place,
    mark: denial.mark,
    before: denial.text,
    after,
    html: htmlOf(element('p', after)),
    placings: placing(denial.mark, 'instead', 'inline', after),
  })
}

/** The retention as a sentence of its own, where neither a column nor a sentence for the whole section has it. */
function belowFor(section: Section, isSaid: boolean, draft: Draft): string | null {
  return isSaid || section.retentionForAll ? null : keptSentence(draft)
}

function placeAfter(section: Section, part: Place['part']): Place {
  const last = section.processors.at(-1)?.quote.place
  const { article = null, heading = null } = section.heading?.place ?? last ?? {}
  return { article, heading, part, row: part === 'table' ? (last?.row ?? null) : null }
}

import { hasContent, LINES_A_BREATH, partiesIn } from './entries'
import type { Draft, Found } from './entries'
import { labelledValues, labelOf } from './labels'
import { companyLikeness } from './likeness'
import { isPeriod } from './periods'
import type { Line } from './outline'
import type { Piece } from './quotes'

/** Signs that part a line in columns, the surest first. */
const COLUMN_SIGNS = [
  /\s*\|\s*/g,
  /\s+\/\s+/g,
  /\s*\/\s*/g,
  /\s+[-–]\s+/g,
  /\s*:\s*/g,
  /\s*,\s*/g,
  /\s*→\s*/g,
]
export const BULLET = /^(?:[-·•*○●■□▶※>]\s*|\\?\d{1,2}[.)]\s*|\(\d{1,2}\)\s*|[①-⑳]\s*|[가-하][.)]\s*)+/

export type Cut = Piece & { readonly from: number; readonly to: number }

function cut(line: Line, sign: RegExp, start = 0, end = line.plain.text.length): Cut[] {
  const text = line.plain.text.slice(start, end)
  const lead = BULLET.exec(text)?.[0].length ?? 0
  const cuts: Cut[] = []
  let from = start + lead
  for (const match of text.slice(lead).matchAll(new RegExp(sign.source, 'g'))) {
    cuts.push({ line, from, to: start + lead + match.index })
    from = start + lead + match.index + match[0].length
  }
  cuts.push({ line, from, to: end })
  // A pipe table opens and closes its rows with the sign.
  return cuts.filter(({ from: a, to: b }, i) => b > a || (i > 0 && i < cuts.length - 1))
}

export const textOf = ({ line, from, to }: Cut) => line.plain.text.slice(from, to).trim()

/**
 * Lines parted by one sign under a line of labels parted by the same: `수탁자/위탁업무/기간`, Markdown's pipes.
 * The sign of the header decides: a slash in the work of a dash list is text.
 */
export function* columnLineEntries(lines: readonly Line[]): Generator<void, Found> {
  const drafts: Draft[] = []
  const open: Piece[] = []
  let columns: { sign: RegExp; labels: (string | null)[]; misses: number } | null = null
  for (const [i, line] of lines.entries()) {
    if (i % LINES_A_BREATH === LINES_A_BREATH - 1) yield
    const header = headerOf(line)
    if (header) {
      columns = { ...header, misses: 0 }
      continue
    }
    if (!columns) continue
    const cells = cut(line, columns.sign)
    if (cells.every((cell) => /^[-:\s]*$/.test(textOf(cell)))) continue
    if (cells.length < 2 || /니다[.\s]*$/.test(line.plain.text)) {
      if (++columns.misses > 1) columns = null
      continue
    }
    const { labels } = columns
    const party = cells[labels.indexOf('party')]
    const work = labels.flatMap((label, x) => (label === 'work' && cells[x] ? [cells[x]] : []))
    const retention = cells[labels.indexOf('retention')]
    if (!party) continue
    const found = partiesIn(line, party.from, party.to)
    open.push(...found.open)
    for (const name of found.names) {
      drafts.push({
        name,
        work: work.filter((cell) => hasContent(cell.line, cell.from, cell.to)),
        retention: retention && hasContent(line, retention.from, retention.to) ? [retention] : [],
        pieces: [{ line }],
        part: 'list',
        row: i + 1,
      })
    }
  }
  return { drafts, open }
}

/** The labels of a line, or of the brackets in a sentence: `현황은 다음과 같습니다. (수탁자 / 위탁업무 / 보유기간)`. */
function headerOf(line: Line) {
  const text = line.plain.text
  if (text.length > 200) return null
  const bracketed = Array.from(text.matchAll(/[([<]([^()[\]<>]{5,60})[)\]>]/g), (match) => ({
    from: match.index + 1,
    to: match.index + match[0].length - 1,
  }))
  for (const { from, to } of [{ from: 0, to: text.length }, ...bracketed]) {
    if (to - from > 120) continue
    for (const sign of COLUMN_SIGNS) {
      const cells = cut(line, sign, from, to)
      if (cells.length < 2) continue
      const labels = cells.map((cell) => labelOf(textOf(cell)))
      if (labels.every((label) => label !== null) && labels.includes('party') && labels.includes('work'))
        return { sign, labels }
    }
  }
  return null
}

/** Signs that part columns where no header says so. A comma or a colon alone parts too much else. */
// `A/B 테스트` holds a slash of its own: one between spaces goes first.
const BARE_SIGNS = [/\s*\|\s*/g, /\s+\/\s+/g, /\s*\/\s*/g, /\s+[-–]\s+/g, /\t+/g]
const BARE_SLASH = 2
const DASH = 3
const MOST_CELLS = 5

/**
 * Lines parted by one sign without any header: `A / 결제 처리 / 계약 종료 시까지`. All lines of one sign and width decide
 * together which column is the company. Refused: two cells parted by a dash, which are pairs.
 */
export function* bareColumnEntries(lines: readonly Line[]): Generator<void, Found> {
  const groups = new Map<string, { cells: Cut[]; row: number }[]>()
  for (const [i, line] of lines.entries()) {
    if (i % LINES_A_BREATH === LINES_A_BREATH - 1) yield
    const { text } = line.plain
    if (text.length > 300 || line.level > 0 || /(?:니다|세요|:)[.\s]*$/.test(text)) continue
    if (labelledValues(text).length > 0) continue
    for (const [s, sign] of BARE_SIGNS.entries()) {
      const cells = cut(line, sign)
      if (cells.length < (s === DASH ? 3 : 2) || cells.length > MOST_CELLS) continue
      if (cells.some((cell) => textOf(cell).length < 2)) continue
      // `인프라/배포: A, B`: the colon parts the line, the slash only its words.
      if (s === BARE_SLASH && /\S:\s/.test(text)) continue
      const key = `${s} ${cells.length}`
      const group = groups.get(key) ?? []
      group.push({ cells, row: i + 1 })
      groups.set(key, group)
      break
    }
  }
  const drafts: Draft[] = []
  for (const group of groups.values()) {
    const columns = columnsBySense(group.map(({ cells }) => cells))
    if (!columns) continue
    for (const { cells, row } of group) {
      const [party, work, retention] = [columns.party, columns.work, columns.retention].map((x) => cells[x])
      if (!party || !work || labelOf(textOf(party)) !== null) continue
      if (companyLikeness(textOf(party)) < companyLikeness(textOf(work))) continue
      for (const name of partiesIn(party.line, party.from, party.to).names)
        drafts.push({
          name,
          work: hasContent(work.line, work.from, work.to) ? [work] : [],
          retention: retention && hasContent(retention.line, retention.from, retention.to) ? [retention] : [],
          pieces: [{ line: party.line }],
          part: 'list',
          row,
        })
    }
  }
  return { drafts, open: [] }
}

function columnsBySense(rows: readonly (readonly Cut[])[]) {
  const width = rows[0]?.length ?? 0
  const cells = (x: number) => rows.flatMap((row) => row[x] ?? []).map(textOf)
  const all = Array.from({ length: width }, (_, x) => x)
  const retention = all.findIndex((x) => cells(x).filter(isPeriod).length * 2 > rows.length)
  const scored = all
    .filter((x) => x !== retention)
    .map((x) => ({ x, score: cells(x).reduce((sum, text) => sum + companyLikeness(text), 0) }))
    .toSorted((a, b) => b.score - a.score)
  const [party, work] = [scored[0], scored.at(-1)]
  if (!party || !work || party === work || party.score < 0 || work.score >= 0) return null
  return { party: party.x, work: work.x, retention }
}

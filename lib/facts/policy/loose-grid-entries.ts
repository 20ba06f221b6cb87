import { hasContent, LINES_A_BREATH, partiesIn } from './entries'
import type { Found } from './entries'
import { labelOf } from './labels'
import type { Label } from './labels'
import { companyLikeness } from './likeness'
import type { Line } from './outline'
import { isPeriod } from './periods'

/** A cell of such a table is short; prose ends it. */
const LONGEST_CELL = 160
const MOST_COLUMNS = 8
const LONGEST_HEADER = 60
/** Likeness of a name that carries its legal form. */
const LEGAL_NAME = 4

/**
 * Tables drawn with boxes instead of table markup: a run of header words, each a line of its own, then the cells in
 * the same rhythm. Answers null when there is no such run, so that labels with values below them are read as those.
 */
export function* looseGridEntries(lines: readonly Line[]): Generator<void, Found | null> {
  const labels: (Label | null)[] = []
  for (const [i, line] of lines.entries()) {
    if (i % LINES_A_BREATH === LINES_A_BREATH - 1) yield
    labels.push(line.plain.text.length <= LONGEST_HEADER ? labelOf(line.plain.text) : null)
  }
  const at = labels.findIndex((_, i) => headerAt(labels, i) !== null)
  const header = at < 0 ? null : headerAt(labels, at)
  if (!header) return null
  const found: Found = { drafts: [], open: [] }
  // A count of boxes that the columns do not divide says that some are empty.
  const isBroken = boxesFrom(lines, at + header.length) % header.length > 0
  const company = isBroken ? 1 : LEGAL_NAME
  let rows = 0
  for (let start = at + header.length; start < lines.length; rows++) {
    if (rows % LINES_A_BREATH === LINES_A_BREATH - 1) yield
    const { cells, end } = rowFrom(lines, start, header, company)
    const row = cells.filter((cell) => cell !== null)
    if (end > lines.length) break
    if (row.some(isProse)) break
    const party = cells[header.indexOf('party')]
    if (!party) break
    start = end
    const of = (label: Label) =>
      cells.flatMap((line, x) => (line && header[x] === label && hasContent(line) ? [{ line }] : []))
    const { names, open } = partiesIn(party)
    found.open.push(...open)
    for (const name of names) {
      found.drafts.push({
        name,
        work: of('work'),
        retention: of('retention').slice(0, 1),
        pieces: row.map((line) => ({ line })),
        part: 'list',
        row: rows + 1,
      })
    }
  }
  return found.drafts.length > 0 ? found : null
}

const isProse = ({ plain: { text } }: Line) => text.length > LONGEST_CELL || /니다[.\s]*$/.test(text)

/** How many boxes there are before prose ends them. */
function boxesFrom(lines: readonly Line[], start: number): number {
  const end = lines.findIndex((line, i) => i >= start && isProse(line))
  return (end < 0 ? lines.length : end) - start
}

/**
 * One row from a line on. An empty box leaves no line behind it, so what follows must not be taken for what it held:
 * a period is no work, and a company that shows its form neither work nor period.
 */
function rowFrom(
  lines: readonly Line[],
  start: number,
  header: readonly Label[],
  company: number,
): { cells: (Line | null)[]; end: number } {
  const periods = header.includes('retention')
  let end = start
  const cells = header.map((label) => {
    const text = lines[end]?.plain.text ?? ''
    const isBlank =
      (label === 'work' && periods && isPeriod(text)) ||
      ((label === 'work' || label === 'retention') && companyLikeness(text) >= company)
    return isBlank ? null : (lines[end++] ?? null)
  })
  return { cells, end }
}

/** The header words from `i` on, when they name a party and its work once each and go on with something else. */
function headerAt(labels: readonly (Label | null)[], i: number): Label[] | null {
  const run: Label[] = []
  for (let x = i; x < labels.length && run.length <= MOST_COLUMNS; x++) {
    const label = labels[x]
    if (!label) break
    run.push(label)
  }
  const once = (label: Label) => run.filter((one) => one === label).length === 1
  return run.length >= 2 && run.length <= MOST_COLUMNS && once('party') && run.includes('work') ? run : null
}

import { hasContent, LINES_A_BREATH, partiesIn } from './entries'
import type { Found } from './entries'
import { labelOf } from './labels'
import type { Label } from './labels'
import type { Line } from './outline'

/** A cell of such a table is short; prose ends it. */
const LONGEST_CELL = 160
const MOST_COLUMNS = 8

/**
 * Tables drawn with boxes instead of table markup: a run of header words, each a line of its own, then the cells in
 * the same rhythm. Answers null when there is no such run, so that labels with values below them are read as those.
 */
export function* looseGridEntries(lines: readonly Line[]): Generator<void, Found | null> {
  const labels: (Label | null)[] = []
  for (const [i, line] of lines.entries()) {
    if (i % LINES_A_BREATH === LINES_A_BREATH - 1) yield
    labels.push(line.plain.text.length <= 40 ? labelOf(line.plain.text) : null)
  }
  const at = labels.findIndex((_, i) => headerAt(labels, i) !== null)
  const header = at < 0 ? null : headerAt(labels, at)
  if (!header) return null
  const found: Found = { drafts: [], open: [] }
  const party = header.indexOf('party')
  const retention = header.indexOf('retention')
  for (let start = at + header.length; start + header.length <= lines.length; start += header.length) {
    const row = lines.slice(start, start + header.length)
    if (found.drafts.length % LINES_A_BREATH === LINES_A_BREATH - 1) yield
    if (row.some((line) => line.plain.text.length > LONGEST_CELL || /니다[.\s]*$/.test(line.plain.text)))
      break
    const partyLine = row[party]
    if (!partyLine) break
    const work = row.filter((line, x) => header[x] === 'work' && hasContent(line)).map((line) => ({ line }))
    const kept = row[retention]
    const { names, open } = partiesIn(partyLine)
    found.open.push(...open)
    for (const name of names) {
      found.drafts.push({
        name,
        work,
        retention: kept && hasContent(kept) ? [{ line: kept }] : [],
        pieces: row.map((line) => ({ line })),
        part: 'list',
        row: (start - at) / header.length,
      })
    }
  }
  return found.drafts.length > 0 ? found : null
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

import { say } from '../words/say'
import type { Language } from '../words/types'
import { columnWords, reportWords } from './report-words'
import { percentRead, recordAdvice, recordOutcome, recordPlace, recordSentence } from './tell'
import type { ReportInput, ReportRow } from './types'

const OWN_COLUMNS = Object.keys(columnWords).filter((key) => key !== 'target') as Exclude<
  keyof typeof columnWords,
  'target'
>[]

/**
 * A report as CSV (RFC 4180) that opens right in Excel: UTF-8 with a byte order mark, CRLF. The user's own columns stand
 * behind the target, ours behind them. Cells that a spreadsheet would take for a formula begin with an apostrophe.
 */
export function exportCsv({ rows, processors }: ReportInput, language: Language): string {
  const extras = [...new Set(rows.flatMap(({ extra }) => Object.keys(extra)))]
  const header = [
    say(columnWords.target, language),
    ...extras,
    ...OWN_COLUMNS.map((key) => say(columnWords[key], language)),
  ]
  const lines = rows.map((row) => {
    const cells = cellsOf(row, processors, language)
    const own = extras.map((name) => (Object.hasOwn(row.extra, name) ? (row.extra[name] ?? '') : ''))
    return [row.target, ...own, ...OWN_COLUMNS.map((key) => cells[key] ?? '')]
  })
  return `\ufeff${[header, ...lines].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`
}

type Cells = Partial<Record<(typeof OWN_COLUMNS)[number], string>>

function cellsOf({ record, problem }: ReportRow, processors: readonly string[], language: Language): Cells {
  if (!record) {
    return {
      processor: processors.join('; '),
      outcome: say(reportWords['could-not-open'], language),
      sentence: problem?.message ?? '',
    }
  }
  const { page, proof, settlement } = record
  return {
    processor: record.processor,
    outcome: recordOutcome(record, language),
    sentence: recordSentence(record, language),
    advice: recordAdvice(record, language),
    proof: proof?.text ?? '',
    place: proof ? recordPlace(proof.place, language) : '',
    stated: settlement ? `${settlement.answer} (${settlement.role}, ${settlement.at})` : '',
    rules: record.findings
      .filter(({ verdict }) => verdict === 'fail' || verdict === 'unclear')
      .map(({ rule }) => rule)
      .join(' '),
    effective: page.effectiveDate ?? '',
    title: page.title ?? '',
    url: page.url,
    coverage: String(percentRead(record.coverage)),
    at: record.at,
    textHash: record.textHash,
    hash: record.hash,
  }
}

/** What a spreadsheet runs when it stands first in a cell, full-width forms and blanks before it included (OWASP). */
const FORMULA = /^[\s\u0000\ufeff]*[=+\-@＝＋－＠|]|^[\t\r\n]/

/** A cell that no spreadsheet runs: an apostrophe stands before what it would take for a formula. */
export function plainCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** One cell of a CSV. */
export function csvCell(text: string): string {
  const safe = plainCell(text)
  return /[",\r\n;\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

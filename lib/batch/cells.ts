import Papa from 'papaparse'

/** One line of a table as cells, with the line of the text it begins on, counted from 1. */
export interface CellLine {
  readonly line: number
  readonly cells: readonly string[]
}

/** Sheets leave empty columns behind; more than this is no list of ours. */
const MOST_COLUMNS = 100
const SAMPLE = 50
const DELIMITERS = ['\t', ',', ';', '|'] as const

/**
 * Cuts a text into lines of cells (RFC 4180, any of tab, comma, semicolon, bar). Lines without a word are left out.
 * A quote that is never closed would swallow all that follows: such a text is cut without quotes.
 */
export function cellsOf(text: string): CellLine[] {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  // What Excel writes first where the delimiter is not the usual one.
  const said = /^sep=(.)\n/i.exec(plain)
  const delimiter = said?.[1] ?? delimiterOf(plain)
  const body = said ? plain.replace(/^[^\n]*/, '') : plain
  return parse(body, delimiter, '"') ?? parse(body, delimiter, null) ?? []
}

function parse(text: string, delimiter: string | null, quoteChar: string | null): CellLine[] | null {
  const lines: CellLine[] = []
  let line = 1
  let at = 0
  let broken = false
  Papa.parse<string[]>(text, {
    // A list of addresses alone has none, and an address may hold any of them.
    delimiter: delimiter ?? '\u001f',
    newline: '\n',
    quoteChar: quoteChar ?? '\u001e',
    fastMode: false,
    step({ data, errors, meta }, parser) {
      if (errors.some(({ code }) => code === 'MissingQuotes')) {
        broken = true
        parser.abort()
        return
      }
      const cells = data.slice(0, MOST_COLUMNS).map((cell) => cell.trim())
      if (cells.some((cell) => cell !== '')) lines.push({ line, cells })
      line += newlinesIn(text, at, meta.cursor)
      at = meta.cursor
    },
  })
  return broken ? null : lines
}

function newlinesIn(text: string, from: number, to: number) {
  let count = 0
  for (let i = text.indexOf('\n', from); i !== -1 && i < to; i = text.indexOf('\n', i + 1)) count++
  return count
}

/** The sign that most lines hold: a comma in the query of one address among many makes no table. */
function delimiterOf(text: string): string | null {
  const sample = text
    .slice(0, 200_000)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, SAMPLE)
  const share = (sign: string) =>
    sample.filter((line) => outsideQuotes(line).includes(sign)).length / sample.length
  const best = DELIMITERS.map((sign) => ({ sign, share: share(sign) })).sort((a, b) => b.share - a.share)[0]
  return best && best.share >= 0.6 ? best.sign : null
}

const outsideQuotes = (line: string) => line.replace(/"[^"]*"/g, '')

import type { Draft } from './entries'
import type { Heading } from './headings'
import { labelOf } from './labels'
import { listElsewhere } from './list-elsewhere'
import type { Line } from './outline'
import { printed } from './quotes'
import type { Piece, Quoter } from './quotes'
import { NO_REMARKS, remarksOf, reprocessorCells, reprocessorsOf } from './remarks'
import { ENTRIES_A_BREATH, entriesOf } from './section-entries'
import { layoutOf, NO_LAYOUT } from './section-layout'
import { statementsIn } from './section-statements'
import { textOfSection } from './section-text'
import type { Stretch } from './sections'
import type { Place, ProcessorEntry, Section } from './types'

/** A section with what is needed to tell which entry a mention belongs to. */
export interface ReadSection {
  readonly section: Section
  readonly drafts: readonly Draft[]
  /** Lines under a heading that says the entrustment is over. */
  readonly pastLines: ReadonlySet<Line>
  /** It had more lines than are read. */
  readonly cut: boolean
}

/** No list of processors is longer; a hostile page may go on. */
const MOST_ENTRIES = 1000
const MOST_LINES = 4000

export function placeIn(heading: Heading | null, part: Place['part'], row: number | null): Place {
  return { article: heading?.article ?? null, heading: heading?.line.text.slice(0, 120) ?? null, part, row }
}

/** Reads one stretch: what it states, whom it names, what it leaves open. Yields between lines.
 * Of an endless list the first entries are kept, and all that are wanted. */
export function* readSection(
  stretch: Stretch,
  quoter: Quoter,
  isWanted: (name: string) => boolean,
): Generator<void, ReadSection> {
  const { heading, kind } = stretch
  const lines = stretch.items.filter((item): item is Line => item.kind === 'line').slice(0, MOST_LINES)
  const said = yield* statementsIn(stretch)
  const names = kind === 'entrustment' || kind === 'overseas'
  const found = names ? yield* entriesOf(stretch, lines, said.accepting) : { drafts: [], open: [] }
  const drafts: Draft[] = []
  for (const [i, draft] of found.drafts.entries()) {
    if (i % ENTRIES_A_BREATH === ENTRIES_A_BREATH - 1) yield
    if (i < MOST_ENTRIES || isWanted(printed(draft.name))) drafts.push(draft)
  }
  const quote = (
    pieces: readonly Piece[],
    part: Place['part'],
    row: number | null,
    emphasis?: readonly Piece[],
  ) => quoter.quote(pieces, placeIn(heading, part, row), emphasis)
  const forAll = retentionForAll(lines, drafts)
  const reprocessors = reprocessorCells(stretch)
  const processors: ProcessorEntry[] = []
  for (const [i, draft] of drafts.entries()) {
    if (i % ENTRIES_A_BREATH === ENTRIES_A_BREATH - 1) yield
    const passedOn = reprocessorsOf(draft, reprocessors, quote)
    processors.push({
      ...(passedOn && { reprocessors: passedOn }),
      name: printed(draft.name).replace(/\s+/g, ' '),
      work: valueOf(draft.work),
      retention: valueOf(draft.retention),
      quote: quote(draft.pieces, draft.part, draft.row, [draft.name, ...draft.work]),
    })
  }
  const elsewhere = names ? listElsewhere(lines, quote) : null
  const nobody = processors.length === 0 && !elsewhere && !said.typeOnly
  const plainDenial = nobody ? (said.deniedPlainly ?? nobodyNamed(found.open)) : null
  const denied = plainDenial ?? said.denied
  const entrusts =
    processors.length > 0 ? kind === 'entrustment' || said.marker : said.affirms && !plainDenial
  const open = found.open.find((piece) => !isNone(piece))
  const text = kind === 'entrustment' || (names && entrusts) ? textOfSection(stretch) : ''
  const section: Section = {
    kind,
    heading: heading && quoter.quote([{ line: heading.line }], placeIn(heading, 'heading', null)),
    entrusts: names && entrusts,
    statesNone: denied && processors.length === 0 && !entrusts ? quote([denied], 'paragraph', null) : null,
    processors,
    template: open ? quote([open], 'paragraph', null) : null,
    listElsewhere: elsewhere,
    typeOnly: names && said.typeOnly ? quote([said.typeOnly], 'paragraph', null) : null,
    unrecognised: names && processors.length === 0 && isUnrecognised(stretch, found.open),
    retentionForAll: forAll && quote([{ line: forAll }], 'paragraph', null),
    remarks: names ? yield* remarksOf(stretch, drafts, found.open, quote) : NO_REMARKS,
    text,
    layout: text
      ? yield* layoutOf({ stretch, text, drafts, pastLines: said.pastLines, isWanted }, quoter)
      : NO_LAYOUT,
  }
  return {
    section,
    drafts,
    pastLines: said.pastLines,
    cut: stretch.items.length > MOST_LINES && lines.length === MOST_LINES,
  }
}

function valueOf(pieces: readonly Piece[]): string | null {
  const text = pieces.map(printed).join(' ').replace(/\s+/g, ' ').trim()
  return text === '' ? null : text.slice(0, 600)
}

const NOBODY = /^(?:없음|해당\s*(?:사항)?\s*없음|none)\.?$/i

const isNone = (piece: Piece) => NOBODY.test(printed(piece).trim())

/** Every place for a processor says "none". */
function nobodyNamed(open: readonly Piece[]): Piece | null {
  return open.every(isNone) ? (open[0] ?? null) : null
}

const STATEMENT = /(?:[다요음함됨]|시오)[.\s:)]*$|[a-z)][.:]\s*$/
const LEGAL_FORM = /주식회사|유한회사|\((?:주|유|사)\)|\b(?:inc|ltd|llc|corp|gmbh)\b/i

/** Whether a section that names nobody holds more than sentences, titles and unfilled labels. */
function isUnrecognised({ items, parts }: Stretch, open: readonly Piece[]) {
  const blanks = new Set(open.map(({ line }) => line))
  return items.some((item) => {
    if (item.kind === 'table')
      return item.rows
        .slice(1)
        .some((row) => row.some((cell) => /\p{L}{2}/u.test(cell.text) && !blanks.has(cell)))
    const { text } = item.plain
    if (LEGAL_FORM.test(text)) return true
    if (parts.has(item) || blanks.has(item) || labelOf(text) !== null || !/\p{L}{2}/u.test(text)) return false
    return !STATEMENT.test(text)
  })
}

const UNTIL =
  /(?:종료|탈퇴|만료|달성|철회)\s?(?:시|후|일)?\s?(?:까지|즉시|에)|보유\s?(?:및|·)?\s?이용\s?기간|until|retention/i

/** One line on how long, below a list whose entries say nothing of it. */
function retentionForAll(lines: readonly Line[], drafts: readonly Draft[]): Line | null {
  const used = new Set(
    drafts.flatMap(({ pieces, retention }) => [...pieces, ...retention].map(({ line }) => line)),
  )
  if (drafts.length === 0) return null
  return (
    lines.find(
      (line) =>
        !used.has(line) &&
        line.plain.text.length <= 300 &&
        UNTIL.test(line.plain.text) &&
        labelOf(line.plain.text) !== 'retention' &&
        !/체결\s?시|감독/.test(line.plain.text),
    ) ?? null
  )
}

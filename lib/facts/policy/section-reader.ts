import { LINES_A_BREATH } from './entries'
import type { Draft, Found } from './entries'
import { flatEntries } from './flat-entries'
import type { Heading } from './headings'
import { labelledEntries } from './labelled-entries'
import { labelOf } from './labels'
import { looseGridEntries } from './loose-grid-entries'
import { bareColumnEntries, columnLineEntries } from './column-lines'
import { pairEntries } from './pair-lines'
import { companyLikeness } from './likeness'
import type { Line } from './outline'
import { listsOfOthers } from './other-lists'
import { printed } from './quotes'
import type { Piece, Quoter } from './quotes'
import { NO_REMARKS, remarksOf, reprocessorCells, reprocessorsOf } from './remarks'
import { layoutOf, NO_LAYOUT } from './section-layout'
import { textOfSection } from './section-text'
import type { Stretch } from './sections'
import { OLD_VERSION } from './sections'
import { sentenceEntries } from './sentence-entries'
import { sentencesOf, statementOf } from './statements'
import { tableEntries } from './table-entries'
import { titledEntries } from './titled-entries'
import type { Columns } from './table-entries'
import { compact, plainOf } from './text'
import type { Place, ProcessorEntry, Quote, Section } from './types'

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
const ENTRIES_A_BREATH = 50

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

interface Said {
  readonly affirms: boolean
  /** It has a word of entrusting at all: what marks an overseas section. */
  readonly marker: boolean
  readonly denied: Piece | null
  /** A denial for now and without a condition: stronger than a possibility or an empty announcement beside it. */
  readonly deniedPlainly: Piece | null
  readonly typeOnly: Piece | null
  /** Lines that speak of entrusting, where the stretch speaks of providing too. */
  readonly accepting: ReadonlySet<Line>
  readonly pastLines: ReadonlySet<Line>
}

/** A caption (`수탁사 및 범위`) affirms nothing. */
const IS_SENTENCE = /(?:[다요함음됨]|시오)[.\s:]*$|[a-z][.:]?$/
const MARKER = /위탁|수탁|맡[기깁겨]|entrust|outsourc|consign|processor|trustee|委託/i
const ENDED =
  /(?:종료|해지|만료|중단)(?:된|한|됨)|위탁종료(?:업체|현황|내역|수탁)|\((?:위탁)?종료\)?$|^\W*(?:변경|개정)전|과거|이전수탁|종전|former|previous(?!ly)|ended|expired/
/** `아래 업체에 대한 위탁은 종료되었습니다`: what follows is over. */
const ENDED_BELOW = /(?:아래|다음|하기)(?:의)?\s*(?:업체|수탁|회사|기관|위탁)(?![^.]*\s중\s)/
/** "Not without consent", "to no others than these": what is done all the same is not denied. */
const CONDITION = /동의(?:없|를받지)|허락없|외의|이외|외에|제외|without|otherthan|except|unless/
const NOBODY = /^(?:없음|해당\s*(?:사항)?\s*없음|none)\.?$/i

const isNone = (piece: Piece) => NOBODY.test(printed(piece).trim())

/** Every place for a processor says "none". */
function nobodyNamed(open: readonly Piece[]): Piece | null {
  return open.every(isNone) ? (open[0] ?? null) : null
}

const TYPES = /유형|업종|종류별|분야별|types?of/
const LOOK_UP =
  /(?:마이페이지|메뉴|주문(?:내역|상세|조회)|상세페이지|화면|서비스내|앱내|mypage|menu).{0,60}(?:확인|조회|안내|볼수|check|found|see|view)/

function* statementsIn(stretch: Stretch): Generator<void, Said> {
  const { kind, heading, mixed, parts } = stretch
  const accepting = new Set<Line>()
  const pastLines = new Set<Line>()
  let affirms = false
  let weak = false
  let marker = heading?.topic.entrustment ?? false
  let denied: Piece | null = null
  let deniedPlainly: Piece | null = null
  let typeOnly: Piece | null = null
  let accepts = kind === 'overseas' || !mixed
  const isOver = stretch.past || (heading !== null && ENDED.test(heading.title))
  let partIsOver = isOver
  let past = isOver
  for (const item of stretch.items) {
    if (item.kind === 'table') {
      if (past) for (const row of item.rows) for (const cell of row) pastLines.add(cell)
      continue
    }
    const line = item
    const part = parts.get(line)
    if (part) {
      if (part.topic.entrustment !== part.topic.provision) accepts = part.topic.entrustment
      partIsOver = isOver || ENDED.test(part.title) || OLD_VERSION.test(part.title)
      past = partIsOver
    }
    const text = line.plain.text
    if (MARKER.test(text)) {
      yield
      marker = true
      for (const sentence of sentencesOf(text)) {
        const said = statementOf(sentence.text)
        const piece = { line, from: sentence.start, to: sentence.start + sentence.text.length }
        if (said.denies) {
          denied ??= piece
          if (!CONDITION.test(compact(sentence.text))) deniedPlainly ??= piece
        }
        if (said.affirms) accepts = true
        if (
          said.affirms &&
          /위탁(?:하고|할|합|하여|받)|맡(?:기|깁|겨)|entrust|outsourc/i.test(compact(sentence.text))
        )
          affirms = true
        weak ||= said.affirms && IS_SENTENCE.test(sentence.text.trim())
        if (said.past) pastLines.add(line)
        if (said.past && ENDED_BELOW.test(sentence.text)) past = true
        else if (said.announces) past = partIsOver
      }
    } else if (mixed && statementOf(text).provides) accepts = false
    const folded = compact(text)
    if (TYPES.test(folded) && LOOK_UP.test(folded)) typeOnly ??= { line }
    if (accepts) accepting.add(line)
    if (past) pastLines.add(line)
  }
  // Rules for processors ("수탁자는 …") affirm an entrustment unless the same section denies one.
  return {
    affirms: affirms || (weak && !denied),
    marker,
    denied,
    deniedPlainly,
    typeOnly,
    accepting,
    pastLines,
  }
}

function* entriesOf(
  stretch: Stretch,
  all: readonly Line[],
  accepting: ReadonlySet<Line>,
): Generator<void, Found> {
  const drafts: Draft[] = []
  const open: Piece[] = []
  const take = (found: Found) => {
    // One by one: spread out, a table of 130 000 rows is more arguments than a call may have.
    for (const draft of found.drafts) drafts.push(draft)
    for (const piece of found.open) open.push(piece)
  }
  let columns: Columns | null = null
  let accepts = !stretch.mixed || stretch.kind === 'overseas'
  const others = listsOfOthers(stretch)
  const lines = all.filter((line) => !others.has(line))
  for (const item of stretch.items) {
    if (item.kind === 'line') {
      accepts = accepting.has(item)
      continue
    }
    yield
    if (others.has(item)) continue
    const found: Found & { columns: Columns | null } = yield* tableEntries(item, columns, accepts)
    columns = found.columns
    take(found)
  }
  const inTables = drafts.length
  const own = lines.filter((line) => accepting.has(line) && !(stretch.parts.get(line)?.line.level ?? 0))
  take((yield* looseGridEntries(own)) ?? (yield* labelledEntries(lines, (line) => accepting.has(line))))
  const isFound = () => drafts.length > inTables
  yield* pairsForLabels(drafts, inTables, own)
  if (!isFound()) take(yield* columnLineEntries(own))
  if (drafts.length === 0) take(yield* flatEntries(own))
  if (!isFound()) take(besideTables(yield* bareColumnEntries(own), inTables))
  if (!isFound()) take(besideTables(yield* pairEntries(own), inTables))
  if (drafts.length === 0 && open.length === 0)
    take(yield* titledEntries(lines.filter((line) => accepting.has(line))))
  const known = new Set<string>()
  for (const [i, { name }] of drafts.entries()) {
    if (i % ENTRIES_A_BREATH === ENTRIES_A_BREATH - 1) yield
    known.add(compact(printed(name)))
  }
  for (const [i, line] of own.entries()) {
    if (i % LINES_A_BREATH === 0 || line.plain.text.length > 400) yield
    for (const draft of sentenceEntries(line, i + 1))
      if (!known.has(compact(printed(draft.name)))) drafts.push(draft)
  }
  return { drafts, open }
}

/**
 * `배송 위탁업체: A - 배송` above `결제: B - 결제 승인`: where labels gave names without any work, and pairs on the same
 * lines and others give it, the pairs hold.
 */
function* pairsForLabels(drafts: Draft[], from: number, own: readonly Line[]): Generator<void> {
  const labelled = drafts.slice(from)
  if (labelled.length === 0 || labelled.some(({ work }) => work.length > 0)) return
  const pairs = (yield* pairEntries(own)).drafts
  const lines = new Set(pairs.map(({ name }) => name.line))
  if (labelled.every(({ name }) => lines.has(name.line))) drafts.splice(from, labelled.length, ...pairs)
}

/** Beside a table most pairs are remarks on it: only a name that shows a company's form is one more processor. */
function besideTables({ drafts, open }: Found, inTables: number): Found {
  if (inTables === 0) return { drafts, open }
  const textOf = ({ line, from, to }: Draft['name']) => line.plain.text.slice(from, to)
  return { drafts: drafts.filter(({ name }) => companyLikeness(textOf(name)) >= 4), open }
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

const OF_LIST = /위탁|수탁|processor|outsourc|entrust|consign|vendor/i
/** What a processor lists of its own (`AWS의 재위탁 현황`) is not the list of this page's processors. */
const OF_REPROCESSORS = /재위탁|재수탁(?:자|업체|사)?|하위\s?(?:처리자|수탁자)|sub-?processors?/gi
const TO_LIST =
  /현황|목록|자세히|상세|전체|보기|바로\s?가기|확인|리스트|링크|클릭|내역|여기|이곳|더\s?보기|열기|list|view|see|details?|here|more|click/i
const LIST_IS =
  /(?:수탁|위탁)(?:받는)?(?:자|업체|사|기관|회사|업무)?[^.]{0,40}(?:목록|현황|명단|리스트|내역|상세)[^.]{0,40}(?:확인하실|확인할|참고|참조|게시|볼수|조회)|(?:목록|현황|명단)[^.]{0,20}(?:링크|페이지|팝업|홈페이지|여기)/

/** `상세는 제7조 참조`: another place of this very page. */
const OWN_ARTICLE = /제\s?\d{1,2}\s?[조항][^.()]{0,8}(?:참[조고]|확인)/g

function listElsewhere(
  lines: readonly Line[],
  quote: (pieces: readonly Piece[], part: Place['part'], row: number | null) => Quote,
): Section['listElsewhere'] {
  for (const line of lines) {
    const text = line.plain.text
    if (!OF_LIST.test(text) || text.length > 400) continue
    if (!OF_LIST.test(text.replace(OF_REPROCESSORS, ''))) continue
    for (const { href, start, end } of line.links) {
      const words = plainOf(line.text.slice(start, end)).text
      const isOwn = OF_LIST.test(words) || (TO_LIST.test(words) && words.length <= 20)
      if (isOwn && TO_LIST.test(text)) return { ...quote([{ line }], 'link', null), href }
    }
    const isBare =
      text.length <= 40 &&
      /(?:자세히\s?보기|바로\s?가기|전체\s?보기|목록\s?보기|확인하기|현황\s?보기)$/.test(text)
    if (isBare || LIST_IS.test(compact(text.replace(OWN_ARTICLE, ''))))
      return { ...quote([{ line }], 'link', null), href: null }
  }
  return null
}

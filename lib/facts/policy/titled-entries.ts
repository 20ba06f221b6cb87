import { BULLET } from './column-lines'
import { canBeName } from './split'
import { LINES_A_BREATH, partiesIn } from './entries'
import type { Draft, Found } from './entries'
import { labelOf } from './labels'
import { companyLikeness } from './likeness'
import type { Line } from './outline'
import { workAndPeriod } from './periods'

/*
 * Lists without any sign between company and work: a title with what stands below it (cards, `<h4>A</h4><p>저장</p>`),
 * two boxes of one line (`<span>A</span><span>저장</span>`), or bare names. Which side is the company, all entries of a
 * section decide together. Refused: titles that speak of entrusting itself (`위탁 관리`), whatever stands below.
 */

const LONGEST_TITLE = 50
const LONGEST_WORK = 160
const OF_ENTRUSTING =
  /위탁|수탁|개인정보|안내|사항|현황|목록|관리·?감독|변경|공개|고지|문의|국내|국외|해외|구분|기타|방법|절차|기간|entrust|outsourc|consign|information|details|overview/i

interface Side {
  readonly line: Line
  readonly from: number
  readonly to: number
}

interface Entry {
  readonly head: Side
  readonly body: readonly Side[]
  readonly row: number
}

/** Processors of a section that names them in none of the other ways. */
export function* titledEntries(lines: readonly Line[]): Generator<void, Found> {
  const boxes = yield* boxesIn(lines)
  const found = draftsOf(boxes.length > 1 ? boxes : [])
  if (found.drafts.length > 0) return found
  const titled = draftsOf(yield* titlesIn(lines))
  return titled.drafts.length > 0 ? titled : yield* bareNames(lines)
}

const textOf = ({ line, from, to }: Side) => line.plain.text.slice(from, to).trim()
const isSentence = (text: string) => /(?:니다|세요|습니까)[.\s]*$/.test(text)

/** Lines of two elements with nothing between them. */
function* boxesIn(lines: readonly Line[]): Generator<void, Entry[]> {
  const entries: Entry[] = []
  for (const [i, line] of lines.entries()) {
    if (i % LINES_A_BREATH === LINES_A_BREATH - 1) yield
    const second = line.runs[1]?.start ?? 0
    const { plain } = line
    // Where folding moved letters, the elements' places are not those of the plain text.
    if (
      line.runs.length !== 2 ||
      second < 2 ||
      second > LONGEST_TITLE ||
      plain.text.length !== line.text.length
    )
      continue
    if (
      plain.text.length > LONGEST_WORK ||
      isSentence(plain.text) ||
      /^[.,:;)]/.test(plain.text.slice(second))
    )
      continue
    const head = { line, from: 0, to: second }
    const body = [{ line, from: second, to: plain.text.length }]
    // White space behind an element is no second box.
    if (plain.text.slice(second).trim() !== '' && labelOf(textOf(head)) === null)
      entries.push({ head, body, row: i + 1 })
  }
  return entries
}

function isTitle(line: Line) {
  const { text } = line.plain
  if (text.length > LONGEST_TITLE || isSentence(text) || /[:：]\s*$/.test(text)) return false
  return (line.level > 0 || line.bold || line.holder === 'term') && labelOf(text) === null
}

/** Titles with the lines below them, up to the next one. */
function* titlesIn(lines: readonly Line[]): Generator<void, Entry[]> {
  const entries: { head: Side; body: Side[]; row: number }[] = []
  for (const [i, line] of lines.entries()) {
    if (i % LINES_A_BREATH === LINES_A_BREATH - 1) yield
    const { text } = line.plain
    const lead = BULLET.exec(text)?.[0].length ?? 0
    const side = { line, from: lead, to: text.length }
    if (isTitle(line)) entries.push({ head: side, body: [], row: i + 1 })
    else if (text.length <= LONGEST_WORK) entries.at(-1)?.body.push(side)
  }
  return entries.filter(({ head, body }) => body.length > 0 && !OF_ENTRUSTING.test(textOf(head)))
}

const likenessOf = (side: Side | undefined) => (side ? companyLikeness(textOf(side)) : 0)

function draftsOf(entries: readonly Entry[]): Found {
  const lean = entries.reduce(
    (sum, { head, body }) => sum + Math.sign(likenessOf(head) - likenessOf(body[0])),
    0,
  )
  if (lean > 0) return { drafts: namedByHead(entries), open: [] }
  return { drafts: lean < 0 ? namedBelow(entries) : [], open: [] }
}

/** The title is the company. */
function namedByHead(entries: readonly Entry[]): Draft[] {
  const heads = entries.filter(({ head }) => likenessOf(head) > 0).length
  if (heads * 2 < entries.length) return []
  return entries.flatMap(({ head, body: [first], row }) => {
    if (!first || likenessOf(head) < 0 || !canBeName(textOf(head))) return []
    return partiesIn(head.line, head.from, head.to).names.map((name): Draft => ({
      name,
      ...workAndPeriod(first),
      pieces: [head, first],
      part: 'list',
      row,
    }))
  })
}

/** The title is the work, companies alone stand below. Digits and commas are those of addresses. */
function namedBelow(entries: readonly Entry[]): Draft[] {
  const isName = (side: Side) => {
    const text = textOf(side)
    return (
      text.length <= LONGEST_TITLE &&
      !/\d|\.\s|^the\s/i.test(text) &&
      !isSentence(text) &&
      likenessOf(side) >= 0
    )
  }
  const below = entries.flatMap(({ body }) => body)
  if (below.filter((side) => isName(side) && likenessOf(side) > 0).length * 2 < below.length) return []
  return entries.flatMap(({ head, body, row }) =>
    likenessOf(head) > 0
      ? []
      : body.filter(isName).flatMap((side) =>
          partiesIn(side.line, side.from, side.to).names.map((name): Draft => ({
            name,
            work: [head],
            retention: [],
            pieces: [head, side],
            part: 'list',
            row,
          })),
        ),
  )
}

/** Items that are nothing but names: whom one entrusts, without the work. */
function* bareNames(lines: readonly Line[]): Generator<void, Found> {
  const items: Side[] = []
  for (const [i, line] of lines.entries()) {
    if (i % LINES_A_BREATH === LINES_A_BREATH - 1) yield
    const { text } = line.plain
    const lead = BULLET.exec(text)?.[0].length ?? 0
    if ((line.depth > 0 || lead > 0) && text.length <= LONGEST_TITLE)
      items.push({ line, from: lead, to: text.length })
  }
  const isNames =
    items.every((side) => likenessOf(side) >= 0 && labelOf(textOf(side)) === null) &&
    items.filter((side) => likenessOf(side) > 0).length * 2 > items.length
  const drafts = (isNames ? items : []).flatMap((side, i) =>
    partiesIn(side.line, side.from, side.to).names.map((name): Draft => ({
      name,
      work: [],
      retention: [],
      pieces: [side],
      part: 'list',
      row: i + 1,
    })),
  )
  return { drafts, open: [] }
}

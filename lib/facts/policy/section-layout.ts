import { blankEntryOf } from './blank-entry'
import type { Draft } from './entries'
import { isCopyable, linesOfEntry, shapeOf } from './entry-shape'
import type { EntryShape, ListForm, SectionLayout, Spot } from './layout-types'
import type { Line, Table } from './outline'
import { politenessOf } from './politeness'
import type { Quoter } from './quotes'
import type { Stretch } from './sections'
import { spotAfter } from './spots'
import { columnsOfRow, isByRole, rowElement, sideColumns, tableAround, tableOf } from './table-layout'
import type { TablePlace } from './table-layout'
import { lastNodeOf } from './tree-places'
import { worksOf } from './work-places'

/** Entries looked at for an example to copy. */
const MOST_EXAMPLES = 12
/** Lines or entries between two breaths. */
const A_BREATH = 1000
const SPEAKS = /위탁|수탁|맡[기깁겨]|entrust|outsourc|consign|processor|commission|delegat|委託/i
const OVERSEAS = /국외|해외|overseas|abroad|cross-?border/i

export const NO_LAYOUT: SectionLayout = {
  form: 'none',
  columns: null,
  row: null,
  shape: null,
  blanks: [],
  after: null,
  politeness: null,
  past: false,
  works: [],
}

/** What a section with its list was read from. */
export interface ReadStretch {
  readonly stretch: Stretch
  readonly text: string
  readonly drafts: readonly Draft[]
  readonly pastLines: ReadonlySet<Line>
  readonly isWanted: (name: string) => boolean
}

/** How the section is written, and where one more entry goes. Yields between rows. */
export function* layoutOf(read: ReadStretch, quoter: Quoter): Generator<void, SectionLayout> {
  const { stretch, text, drafts, pastLines } = read
  const order = new Map<Line, number>()
  const tables: Table[] = []
  for (const [i, item] of stretch.items.entries()) {
    if (i % A_BREATH === A_BREATH - 1) yield
    if (item.kind === 'line') order.set(item, i)
    else tables.push(item)
  }
  const present = drafts.filter(({ name }) => !pastLines.has(name.line))
  const homes = yield* homesOf(present, tables)
  const itemOf = ({ name }: Draft) => {
    const home = homes.get(name.line)
    return home ? stretch.items.indexOf(home) : (order.get(name.line) ?? 0)
  }
  const domestic = withoutOverseas(stretch, present, itemOf)
  const base = {
    ...NO_LAYOUT,
    politeness: politenessOf(text),
    past: stretch.past,
    works: worksOf(read, tables, quoter),
  }
  const lines = stretch.items.filter((item): item is Line => item.kind === 'line')
  if (drafts.length === 0)
    return { ...base, blanks: blankEntryOf(lines, tables, quoter), after: afterOf(stretch, null, quoter) }
  const place = tablePlaceOf(domestic, homes)
  if (place) return { ...base, ...tableLayout(place, quoter) }
  const groups = groupsOf(domestic)
  const shape = exampleOf(groups, order, quoter)
  const last = groups.at(-1)
  const lastLine = last && linesOfEntry(last, order)?.lines.at(-1)
  const form: ListForm = shape ? 'lines' : last ? 'sentences' : 'none'
  return { ...base, form, shape, after: afterOf(stretch, lastLine ?? null, quoter) }
}

/** Under a part on other countries stands another list: a domestic company goes in the one before. */
function withoutOverseas(
  { items }: Stretch,
  drafts: readonly Draft[],
  itemOf: (draft: Draft) => number,
): readonly Draft[] {
  const part = items.findIndex((item) => item.kind === 'line' && isOverseasPart(item.plain.text))
  const before = part < 0 ? drafts : drafts.filter((draft) => itemOf(draft) < part)
  return before.length > 0 ? before : drafts
}

/** The tables that drafts were read from. Both are in the page's order, so one look through the tables is enough. */
function* homesOf(
  drafts: readonly Draft[],
  tables: readonly Table[],
): Generator<void, ReadonlyMap<Line, Table>> {
  const homes = new Map<Line, Table>()
  let first = 0
  for (const [i, draft] of drafts.entries()) {
    if (i % A_BREATH === A_BREATH - 1) yield
    if (draft.part !== 'table') continue
    for (let at = first; at < tables.length; at++) {
      const table = tables[at]
      if (!table || !tableOf(draft, [table])) continue
      homes.set(draft.name.line, table)
      first = at
      break
    }
  }
  return homes
}

function isOverseasPart(text: string) {
  return text.length <= 40
    ? OVERSEAS.test(text)
    : text.length <= 160 && /(?:국외|해외)(?:로|에)|이전(?:받는|되는)/.test(text)
}

/** The table with the most entries; of equals the last. */
function tablePlaceOf(drafts: readonly Draft[], homes: ReadonlyMap<Line, Table>): TablePlace | null {
  const places = drafts.flatMap((draft) => {
    const home = homes.get(draft.name.line)
    return (draft.part === 'table' && home && tableOf(draft, [home])) || []
  })
  const counts = new Map<Table, number>()
  for (const { table } of places) counts.set(table, (counts.get(table) ?? 0) + 1)
  const most = Math.max(...counts.values(), 0)
  return places.findLast(({ table }) => counts.get(table) === most) ?? null
}

function tableLayout(place: TablePlace, quoter: Quoter): Partial<SectionLayout> {
  const row = rowElement(place)
  const table = row && tableAround(row)
  if (!row || !table) return {}
  const after: Spot = { flow: 'blocks', mark: quoter.markNode(table) }
  if (place.isSide)
    return { form: 'side-table', columns: sideColumns(place), row: quoter.markNode(table), after }
  return {
    form: isByRole(row) ? 'role-table' : 'table',
    columns: columnsOfRow(place),
    row: quoter.markNode(row),
    after,
  }
}

/** Drafts that are one entry: several companies on the same lines. */
function groupsOf(drafts: readonly Draft[]): Draft[][] {
  const groups: Draft[][] = []
  for (const draft of drafts) {
    const last = groups.at(-1)?.at(-1)
    const isSame =
      last &&
      last.pieces[0]?.line === draft.pieces[0]?.line &&
      last.pieces[0]?.from === draft.pieces[0]?.from &&
      last.work[0]?.line === draft.work[0]?.line &&
      last.work[0]?.from === draft.work[0]?.from
    if (isSame) groups.at(-1)?.push(draft)
    else groups.push([draft])
  }
  return groups
}

/** The last entry that can be copied, to go after the last of all that are written like it. */
function exampleOf(
  groups: readonly (readonly Draft[])[],
  order: ReadonlyMap<Line, number>,
  quoter: Quoter,
): EntryShape | null {
  let last: EntryShape | null = null
  for (let i = groups.length - 1; i >= Math.max(0, groups.length - MOST_EXAMPLES); i--) {
    const group = groups[i] ?? []
    const entry = linesOfEntry(group, order)
    // Lines of one entry are neighbours; others stand between the parts of a sentence.
    if (!entry || isSentence(group) || sharesLine(group, groups)) continue
    const shape = shapeOf(entry, quoter, isSpaced(entry.lines[0]))
    last ??= shape
    if (shape && isCopyable(shape)) {
      const isAlike = last?.flow === shape.flow
      return {
        ...shape,
        numbering: (last ?? shape).numbering,
        mark: isAlike && last ? last.mark : shape.mark,
      }
    }
  }
  return null
}

/** Another entry stands on the same line: what is before and behind this one is not its own. */
function sharesLine(group: readonly Draft[], groups: readonly (readonly Draft[])[]) {
  const lines = new Set(group.map(({ name }) => name.line))
  return groups.some((other) => other !== group && other.some(({ name }) => lines.has(name.line)))
}

const isSentence = (group: readonly Draft[]) =>
  group.some(({ name }) =>
    /(?:니다|한다|된다|있다|함|됨|해요|어요)[.\s]*$|^(?:we|the company)\s/i.test(name.line.plain.text),
  )

/** A blank line stands before it, in text that is parted by breaks. */
function isSpaced(line: Line | undefined): boolean {
  const run = line?.runs[0]
  if (!run) return false
  const before = (run.node.nodeValue ?? '').slice(0, run.offset)
  return /\n[ \t]*\n\s*$/.test(before)
}

/** After the list; without one after the words that announce it, else after the title. */
function afterOf(stretch: Stretch, last: Line | null, quoter: Quoter): Spot | null {
  const lines = stretch.items.filter((item): item is Line => item.kind === 'line')
  const line =
    last ??
    lines.find((one) => SPEAKS.test(one.plain.text) && !one.chrome) ??
    lines.find((one) => !one.chrome) ??
    stretch.heading?.line
  return line && lastNodeOf(line) ? spotAfter(line, quoter) : null
}

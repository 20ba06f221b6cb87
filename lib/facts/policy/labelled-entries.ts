import { hasContent, LINES_A_BREATH, partiesIn } from './entries'
import type { Draft, Found, Party } from './entries'
import { labelBesideValue, labelledValues, labelOf } from './labels'
import type { Label, Labelled } from './labels'
import { companyLikeness } from './likeness'
import { isPair } from './pair-lines'
import type { Line } from './outline'
import type { Piece } from './quotes'

/** One label with what stands behind or below it. */
interface Value {
  readonly label: Label
  readonly pieces: (Piece & { readonly from: number; readonly to: number })[]
  readonly line: Line
  readonly atLine: number
  /** A list of another form follows in place of a value: the label is its title. */
  listBelow?: boolean
}

/** How many lines below a label still belong to its value when nothing else ends it. */
const MOST_CONTINUED = 12

/**
 * Processors written as `label: value`, one pair a line or several, or as terms and details.
 * `acceptsProvided` as for tables.
 */
export function* labelledEntries(
  lines: readonly Line[],
  acceptsProvided: (line: Line) => boolean,
): Generator<void, Found> {
  const values = yield* collect(lines)
  const isParty = ({ label, line }: Value) =>
    label === 'party' || label === 'reprocessor' || (label === 'provided' && acceptsProvided(line))
  const firstParty = values.findIndex(isParty)
  if (firstParty < 0) return ownerEntries(values, lines)
  for (const [i, value] of values.entries()) {
    // `▶ 위탁받는 자` above `업체명: A`: a title, no party left open.
    const next = values[i + 1]
    if (value.pieces.length === 0 && isParty(value) && next && isParty(next) && next.pieces.length > 0)
      value.listBelow ||= next.atLine - value.atLine <= 2
  }
  const workFirst = values.slice(0, firstParty).some(({ label }) => label === 'work')
  const groups = workFirst ? groupsEndingIn(values, isParty) : groupsBeginningWith(values, isParty)
  const drafts: Draft[] = []
  const open: Piece[] = []
  for (const [i, group] of groups.entries()) {
    if (i % LINES_A_BREATH === LINES_A_BREATH - 1) yield
    readGroup(group, isParty, drafts, open)
  }
  return { drafts, open }
}

function readGroup(
  group: readonly Value[],
  isParty: (value: Value) => boolean,
  drafts: Draft[],
  open: Piece[],
) {
  const own = group.filter((value) => !isParty(value))
  const work = contents(own, 'work')
  const retention = contents(own, 'retention').slice(0, 1)
  const used = [...new Set(group.map(({ line }) => line))]
  const whole = used.map((line) => (used.length === 1 ? { line, ...extent(group) } : { line }))
  const parties = group.filter(isParty)
  // A re-processor beside a processor is not the one whom this controller entrusts.
  const primary = parties.some(({ label }) => label !== 'reprocessor')
  for (const party of parties) {
    if (primary && party.label === 'reprocessor') continue
    const names: Party[] = []
    const blanks: Piece[] = []
    for (const piece of party.pieces) {
      const found = partiesIn(piece.line, piece.from, piece.to)
      names.push(...found.names)
      blanks.push(...found.open)
    }
    if (names.length === 0 && !party.listBelow)
      open.push(...(blanks.length > 0 ? blanks : [{ line: party.line }]))
    for (const { name, work: own } of work.length > 0
      ? names.map((name) => ({ name, work }))
      : apart(names)) {
      const isList = name.line.depth > 0 || /^[-·•*○]/.test(name.line.text)
      const row = party.atLine + 1
      drafts.push({ name, work: own, retention, pieces: whole, part: isList ? 'list' : 'paragraph', row })
    }
  }
}

/** `수탁업체 : A (배송), B (문자 발송)`: names with their work in brackets, where one of these reads like work. */
function apart(names: readonly Party[]): { name: Party; work: readonly Piece[] }[] {
  const parts = names.map((name) => {
    const match = /^(.{2,60}?)\s*\((?!(?:주|유|사|재)\))([^()]{2,80})\)$/d.exec(
      name.line.plain.text.slice(name.from, name.to),
    )
    const [outer, inner] = [match?.indices?.[1], match?.indices?.[2]]
    return { name, outer, inner, likeness: companyLikeness(match?.[2] ?? '') }
  })
  const isWork = parts.some(({ inner, likeness }) => inner && likeness < 0)
  return parts.map(({ name, outer, inner, likeness }) => {
    if (!isWork || !outer || !inner || likeness > 0) return { name, work: [] }
    const { line, from } = name
    return {
      name: { line, from, to: from + outer[1] },
      work: [{ line, from: from + inner[0], to: from + inner[1] }],
    }
  })
}

function extent(group: readonly Value[]) {
  const places = group.flatMap(({ pieces }) => pieces)
  return { from: 0, to: places.reduce((most, { to }) => Math.max(most, to), 0) }
}

function contents(group: readonly Value[], label: Label): Piece[] {
  return group
    .filter((value) => value.label === label)
    .flatMap(({ pieces }) => pieces.filter(({ line, from, to }) => hasContent(line, from, to)))
}

function* collect(lines: readonly Line[]): Generator<void, Value[]> {
  const values: Value[] = []
  let current: Value | null = null
  let continued = 0
  for (const [atLine, line] of lines.entries()) {
    if (atLine % LINES_A_BREATH === LINES_A_BREATH - 1) yield
    const plain = line.plain.text
    const pairs = valuesIn(line)
    if (pairs.length > 0) {
      for (const { label, from, to } of pairs) {
        current = { label, line, atLine, pieces: to > from ? [{ line, from, to }] : [] }
        values.push(current)
      }
      continued = 0
      continue
    }
    const alone = line.holder === 'term' || line.bold || plain.length <= 24 ? labelOf(plain) : null
    if (
      alone === 'party' ||
      alone === 'work' ||
      alone === 'retention' ||
      (alone !== null && line.holder === 'term')
    ) {
      current = { label: alone, line, atLine, pieces: [] }
      values.push(current)
      continued = 0
      continue
    }
    if (current?.label === 'party' && current.pieces.length === 0 && isPair(line)) {
      current.listBelow = true
      current = null
    }
    if (!current || !continues(current, line, continued)) {
      current = null
      continue
    }
    continued++
    current.pieces.push({ line, from: 0, to: plain.length })
  }
  return values
}

function valuesIn(line: Line): readonly Labelled[] {
  const values = labelledValues(line.plain.text)
  const beside = values.length === 0 ? labelBesideValue(line) : null
  return beside ? [beside] : values
}

/** Whether a line without a label goes on with the value above it. */
function continues(current: Value, line: Line, continued: number) {
  const plain = line.plain.text
  if (continued >= MOST_CONTINUED || plain.length > 200 || line.level > 0) return false
  if (/^(?:[①-⑳]|제\s?\d+\s?조)/.test(line.text) || /니다[.\s]*$/.test(plain)) return false
  if (line.holder === 'detail') return true
  // A numbered title of the next entry, not a value of this one.
  const isNumbered = /^(?:\\?\d{1,2}[.)]|\(\d{1,2}\)|[가-하][.)])\s*\S/.test(plain)
  if (current.pieces.length > 0)
    return !isNumbered && current.label === 'work' && /^[-·•*]/.test(plain) && continued > 0
  return !isNumbered
}

function groupsBeginningWith(values: readonly Value[], isParty: (value: Value) => boolean): Value[][] {
  const groups: Value[][] = []
  values.forEach((value, i) => {
    // `수탁자 : A` followed at once by `재수탁자 : B` is one entry.
    const previous = values[i - 1]
    const joins =
      value.label === 'reprocessor' && previous && isParty(previous) && previous.label !== 'reprocessor'
    if (isParty(value) && !joins) groups.push([value])
    // Providing begins an entry of its own, which is none of ours.
    else if (value.label === 'provided') groups.push([])
    else groups.at(-1)?.push(value)
  })
  return groups
}

function groupsEndingIn(values: readonly Value[], isParty: (value: Value) => boolean): Value[][] {
  const groups: Value[][] = []
  let group: Value[] = []
  for (const value of values) {
    const isNew = value.label === 'work' && group.some(isParty)
    if (isNew) {
      groups.push(group)
      group = []
    }
    group.push(value)
  }
  groups.push(group)
  return groups
}

/**
 * Entries whose party has no label: a title, a term or an item with the company's name, and below it the labels of
 * its work and period.
 */
function ownerEntries(values: readonly Value[], lines: readonly Line[]): Found {
  const drafts: Draft[] = []
  const works = values.filter(
    ({ label, pieces, line }) =>
      label === 'work' &&
      pieces.length > 0 &&
      !isInBrackets(pieces[0]) &&
      /위탁|수탁|업무|목적|내용|work|task|purpose/i.test(line.plain.text.slice(0, 40)),
  )
  for (const work of works) {
    const first = values.findLast((value, i) => value.atLine <= work.atLine && !isBelow(values[i - 1], value))
    const owner = lines[(first ?? work).atLine - 1]
    if (
      !owner ||
      owner.plain.text.length > 60 ||
      isPair(owner) ||
      labelledValues(owner.plain.text).length > 0
    )
      continue
    if (/[다요][.\s]*$|:$/.test(owner.plain.text)) continue
    const own = values.filter(({ atLine }) => atLine >= (first ?? work).atLine && atLine <= work.atLine + 3)
    for (const name of partiesIn(owner).names) {
      drafts.push({
        name,
        work: contents([work], 'work'),
        retention: contents(own, 'retention').slice(0, 1),
        pieces: [{ line: owner }, { line: work.line }],
        part: owner.depth > 0 ? 'list' : 'paragraph',
        row: (first ?? work).atLine,
      })
    }
  }
  return { drafts, open: [] }
}

/** `A (수탁 업무: 인증)`: the label tells of the one before its brackets. */
function isInBrackets(piece: Value['pieces'][number] | undefined) {
  const before = piece?.line.plain.text.slice(0, piece.from) ?? ''
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

/** Whether a label stands right below another one: both are of one entry. */
function isBelow(previous: Value | undefined, value: Value) {
  return previous !== undefined && value.atLine - previous.atLine <= 1 && previous.label !== value.label
}

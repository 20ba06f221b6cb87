import { LINES_A_BREATH, partiesIn } from './entries'
import type { Draft, Found } from './entries'
import { BULLET, textOf } from './column-lines'
import type { Cut } from './column-lines'
import { labelOf } from './labels'
import { companyLikeness } from './likeness'
import type { Line } from './outline'
import { workAndPeriod } from './periods'
import type { Piece } from './quotes'

const PAIR_SIGNS = [/\s+[-–—]\s+|\s+[-–—](?=\S)|(?<=[가-힣)])[-–—]\s+/, /\s*:\s*/, /\s*→\s*|\s*⇒\s*|\s*=\s*/]
const BRACKETS = 3
const TERM = 4
const LONGEST_PAIR = 220
const LONGEST_PLAIN_NAME = 16

interface Pair {
  readonly left: Cut
  readonly right: Cut
  readonly sign: number
  /** Neither side reads like work, or both do: it counts beside pairs of the same form that do. */
  readonly faint?: true
}

/**
 * Lines of a company and its work, in either order, without labels: `회사 - 업무`, `업무 : 회사`, `회사 (업무)`.
 * One page keeps one order, so all its lines decide together which side is the company.
 */
export function* pairEntries(lines: readonly Line[]): Generator<void, Found> {
  const pairs: (Pair & { row: number })[] = []
  for (const [i, line] of lines.entries()) {
    if (i % LINES_A_BREATH === LINES_A_BREATH - 1) yield
    for (const pair of [...pairsOf(line), ...termPair(line, lines[i + 1])])
      pairs.push({ ...pair, row: i + 1 })
  }
  const drafts: Draft[] = []
  const open: Piece[] = []
  for (const sign of new Set(pairs.map((pair) => pair.sign))) {
    const same = pairs.filter((pair) => pair.sign === sign)
    if (same.every(({ faint }) => faint)) continue
    const lean = same.reduce((sum, pair) => sum + leanOf(pair), 0)
    if (lean === 0) continue
    // Where the others leave no doubt, a name of plain words (`다정결제`) is read by its side.
    const isSure = Math.abs(lean) > 1 && !same.some((pair) => leanOf(pair) * lean < 0)
    for (const [i, pair] of same.entries()) {
      if (i % LINES_A_BREATH === LINES_A_BREATH - 1) yield
      const [company, work] = lean > 0 ? [pair.left, pair.right] : [pair.right, pair.left]
      // `Zendesk (이전 국가: 일본)`: what follows the company in its brackets is about it.
      const found = partiesIn(company.line, company.from, company.to)
      open.push(...found.open)
      if (!isWorkAndCompany(textOf(company), textOf(work), isSure)) continue
      const used = pair.left.line === pair.right.line ? [{ line: pair.left.line }] : [pair.left, pair.right]
      for (const name of found.names) {
        drafts.push({
          name,
          ...workAndPeriod(work),
          pieces: used,
          part: 'list',
          row: pair.row,
        })
      }
    }
  }
  return { drafts, open }
}

/** Above 0: the company stands on the left. */
const leanOf = ({ left, right }: Pair) =>
  Math.sign(companyLikeness(textOf(left)) - companyLikeness(textOf(right)))

/** Whether a line reads as a company and its work, in either order. */
export function isPair(line: Line): boolean {
  return pairsOf(line).some(({ faint }) => !faint)
}

/** A term and its detail are a pair on two lines. */
function termPair(line: Line, next: Line | undefined): Pair[] {
  if (line.holder !== 'term' || next?.holder !== 'detail' || line.plain.text.length > 60) return []
  if (labelOf(line.plain.text) !== null || /니다/.test(next.plain.text)) return []
  const whole = (one: Line) => ({ line: one, from: 0, to: one.plain.text.length })
  return [{ left: whole(line), right: whole(next), sign: TERM }]
}

/** Duties in a contract (`재위탁 제한 : …`) and data items are pairs too, but of no company and work. */
function isWorkAndCompany(company: string, work: string, isSure: boolean) {
  if (
    /위탁|수탁|국가|항목|기간|일시|방법|연락처|거부|목적|권리|조치|제한|금지|정보(?:\s|$)|이메일|전화|성명|부서|직책/.test(
      company.replace(/\([^()]*\)/g, ''),
    )
  )
    return companyLikeness(company) > 3
  if (/^(?:https?:|www\.)|@/.test(work) || /^\d{2,4}-\d/.test(work)) return false
  const [name, other] = [companyLikeness(company), companyLikeness(work)]
  return name > other || name > 0 || (isSure && name === other && company.length <= LONGEST_PLAIN_NAME)
}

const IS_SENTENCE = /니다|습니까|세요/

/** Where a pair ends: at its line's end, or before a sentence that follows it (`A - 보관. 서버는 국내에 있습니다.`); 0 for a sentence. */
function pairEnd(masked: string): number {
  if (!IS_SENTENCE.test(masked)) return masked.length
  const stop = masked.search(/(?<=[가-힣)])\.\s/)
  return stop < 0 || IS_SENTENCE.test(masked.slice(0, stop)) ? 0 : stop
}

function pairsOf(line: Line): Pair[] {
  const text = line.plain.text
  if (text.length > LONGEST_PAIR || line.level > 0) return []
  // Most lines are sentences: cheap to tell, unless a pair may stand in front of one or around it.
  if (IS_SENTENCE.test(text) && !/[([]|[가-힣]\.\s/.test(text)) return []
  const lead = BULLET.exec(text)?.[0].length ?? 0
  // A country in brackets may hold a colon: `업무: 회사 (이전 국가: 일본)`.
  const masked = text.slice(lead).replace(/[([][^()[\]]*[)\]]/g, (inner) => '·'.repeat(inner.length))
  const end = lead + pairEnd(masked)
  if (end === lead) return []
  for (const [sign, pattern] of PAIR_SIGNS.entries()) {
    const match = pattern.exec(masked.slice(0, end - lead))
    if (!match || match.index === 0) continue
    const isAddress =
      text.startsWith('//', lead + match.index + match[0].trimEnd().length) || /\d:\d/.test(text)
    if (sign === 1 && isAddress) continue
    const left = {
      line,
      from: lead + roleBefore(text.slice(lead, lead + match.index), sign),
      to: lead + match.index,
    }
    const after = lead + match.index + match[0].length
    // `A — 배송 — 항목: 주소 — 소재: 미국`: what stands behind the next sign is no work.
    const next = sign === 0 ? /\s+[-–—]\s+/.exec(masked.slice(after - lead)) : null
    const right = { line, from: after, to: next ? after + next.index : end }
    if (labelOf(textOf(left)) !== null || labelOf(textOf(right)) !== null) return []
    return [{ left, right, sign }]
  }
  return IS_SENTENCE.test(text) ? [] : bracketPairs(line, lead)
}

/** `결제: A - 결제 승인`: how much of the left side is a role in front of the company. */
function roleBefore(left: string, sign: number): number {
  const colon = sign === 0 ? left.search(/:\s/) : -1
  if (colon < 0) return 0
  const isCompany = companyLikeness(left.slice(colon + 1)) > companyLikeness(left.slice(0, colon))
  return isCompany ? colon + (/^:\s+/.exec(left.slice(colon))?.[0].length ?? 1) : 0
}

/** `회사(업무), 회사(업무)` or `업무(회사)`: an item of a list, or several on one line. */
function bracketPairs(line: Line, lead: number): Pair[] {
  const text = line.plain.text
  const pairs: Pair[] = []
  // A legal form in brackets, a second name in them and the comma of `Co., Ltd.` belong to the name.
  const pattern =
    /((?:\((?:주|유|사|재)\)|\([^()]{1,30}\)(?=\s*\()|,(?=\s?(?:ltd|inc|llc)\b)|[^(),]){2,60}?)\s*\((?!(?:주|유|사|재)\))([^()]{2,100})\)\s*(?:,|및|$)\s*/iy
  pattern.lastIndex = lead
  let end = lead
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [whole, outer = '', inner = ''] = match
    end = match.index + whole.length
    const from = match.index + whole.indexOf('(', outer.length) + 1
    const works = [outer, inner].filter((part) => companyLikeness(part) < 0).length
    // `Supabase (데이터베이스)`; not `토스 (Toss)`, a second name.
    const isFaint = works === 2 || (works === 0 && companyLikeness(outer) > 0 && companyLikeness(inner) === 0)
    if (works !== 1 && !isFaint) return []
    pairs.push({
      left: { line, from: match.index, to: match.index + outer.length },
      right: { line, from, to: from + inner.length },
      sign: BRACKETS,
      ...(isFaint && { faint: true }),
    })
  }
  const isList = line.depth > 0 || lead > 0 || pairs.length > 1
  return isList && end >= text.length ? pairs : []
}

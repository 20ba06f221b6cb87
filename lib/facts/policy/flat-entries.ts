import { partiesIn } from './entries'
import type { Draft, Found } from './entries'
import { labelOf } from './labels'
import type { Line } from './outline'

/*
 * A table that lost its cells when the page was copied: a run of header words, then the rows, on one line or one line
 * a row, with nothing between the cells. Only what carries a legal form, or stands before it in an enumeration, can
 * be told to be a company there; the words up to the next company are its work.
 */

const HEADER =
  /(?:구분\s+)?(?:수탁(?:자|업체|사|회사|기관)(?:명)?|위탁(?:받는\s?자|업체|회사)(?:\s?\(수탁자\))?)\s+(?:취급\s?)?(?:위탁|수탁)?(?:하는\s?)?\s?(?:업무)?(?:의)?\s?(?:내용|목적|업무)(?=\s|$)(?:\s+(?:개인정보의?\s?)?(?:보유\s?(?:및|·|,)\s?(?:이용)?\s?(?:기간|기한)|이용\s?(?:기간|기한)|위탁\s?기간))?/

const TOKEN =
  /(?:주식회사|유한회사)\s?[^\s,]+|\((?:주|유|사|재)\)\s?[^\s,]+|[^\s,]+\((?:주|유)\)|[^\s,]{2,} 주식회사|[A-Z][\w.&-]*(?: [A-Z][\w.&-]*){0,4}(?:,? (?:Inc|LLC|Ltd|Corp)\.?)/

/** Longest stretch that a row may take when nothing ends it. */
const LONGEST_ROW = 200

export function flatEntries(lines: readonly Line[]): Found {
  const drafts: Draft[] = []
  const at = lines.findIndex((line) => HEADER.test(line.plain.text))
  const first = lines[at]
  if (!first) return { drafts, open: [] }
  const header = HEADER.exec(first.plain.text)
  const from = (header?.index ?? 0) + (header?.[0].length ?? 0)
  if (first.plain.text.length - from > 10) addRows(first, from, at, drafts)
  else {
    for (let i = at + 1; i < lines.length; i++) {
      const line = lines[i]
      if (!line || /니다[.\s]*$/.test(line.plain.text) || labelOf(line.plain.text) !== null) break
      addRows(line, 0, i, drafts)
    }
  }
  return { drafts, open: [] }
}

function addRows(line: Line, from: number, row: number, drafts: Draft[]) {
  const text = line.plain.text
  const groups: { start: number; end: number }[] = []
  for (const match of text.slice(from).matchAll(new RegExp(TOKEN.source, 'g'))) {
    const start = from + match.index
    const end = start + match[0].length
    const last = groups.at(-1)
    // Companies that only a comma or a space parts share the work that follows.
    if (last && /^[\s,]*$/.test(text.slice(last.end, start))) last.end = end
    else groups.push({ start: enumerationStart(text, from, start), end: enumerationEnd(text, end) })
  }
  groups.forEach((group, i) => {
    const until = Math.min(groups[i + 1]?.start ?? text.length, group.end + LONGEST_ROW)
    const work = text.slice(group.end, until).trim()
    const workFrom =
      group.end + (text.slice(group.end, until).length - text.slice(group.end, until).trimStart().length)
    for (const name of namesIn(line, group.start, group.end)) {
      drafts.push({
        name,
        work: work ? [{ line, from: workFrom, to: workFrom + work.length }] : [],
        retention: [],
        pieces: [{ line, from: group.start, to: until }],
        part: 'paragraph',
        row: row + 1,
      })
    }
  })
}

function namesIn(line: Line, from: number, to: number) {
  const text = line.plain.text
  const parts: { from: number; to: number }[] = []
  let start = from
  // A space parts two companies where the second begins with its legal form, or the first ends with it.
  for (const match of text.slice(from, to).matchAll(/(?<=\S) (?=\((?:주|유|사)\)\S)|(?<=\((?:주|유)\)) /g)) {
    const at = from + match.index
    parts.push({ from: start, to: at })
    start = at + 1
  }
  parts.push({ from: start, to })
  return parts.flatMap((part) => partiesIn(line, part.from, part.to).names)
}

/** `CJ대한통운, ㈜용마로지스`: the words before the comma belong to the enumeration. */
function enumerationStart(text: string, floor: number, start: number) {
  const before = /(?:[^\s,]+,\s*){1,6}$/.exec(text.slice(Math.max(floor, start - 80), start))
  return before ? start - before[0].length : start
}

function enumerationEnd(text: string, end: number) {
  const after = /^(?:,\s*[^\s,]+){1,6}/.exec(text.slice(end, end + 80))
  return after ? end + after[0].length : end
}

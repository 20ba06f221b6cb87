/** Places of the company and of its work in a sentence. */
export interface Clause {
  readonly party: readonly [number, number]
  readonly work: readonly [number, number]
  /** It only says whom one uses: a name must look like a company's to be taken for one. */
  readonly faint?: true
}

const LONGEST_PART = 90
const LONGEST_LIST = 400

/**
 * The clauses that may name a company and its work. Cut by particles and not by one pattern: patterns with two open
 * gaps took seconds on a page that repeats 을 and 에.
 */
export function* clausesOf(text: string): Generator<Clause> {
  for (const match of text.matchAll(/(?:재)?위탁|맡기고|맡기|위임/g)) yield* koreanClauses(text, match.index)
  for (const match of text.matchAll(/수탁(?:자|업체|사)(?:는|은|로는) /g)) {
    const from = match.index + match[0].length
    const end = /(?:이며|이고|로서|으로서|으로,|로,)/.exec(text.slice(from, from + LONGEST_PART))
    if (!end) continue
    const after = from + end.index + end[0].length
    const work =
      /^[,\s]*(?:위탁\s?(?:하는\s)?(?:업무|내용)(?:의\s내용)?(?:는|은)\s)?([^.。]{2,80}?)(?:입니다|이다|를|을)/d.exec(
        text.slice(after, after + 130),
      )
    const range = work?.indices?.[1]
    if (range) yield { party: [from, from + end.index], work: [after + range[0], after + range[1]] }
  }
  yield* useClauses(text)
  yield* englishClauses(text)
}

const USED = /(?:을|를)\s?(?:이용|사용|활용)(?:하|합)|(?:을|를)(?=, )/
const MOST_USES = 6

/** "인증을 위해 A를 이용합니다", "A를 통해 문자를 발송합니다": whom one uses for what. */
function* useClauses(text: string): Generator<Clause> {
  for (const match of Array.from(text.matchAll(/(?:을|를)? ?(?:위해서?|위하여|위한 목적으로) /g)).slice(
    0,
    MOST_USES,
  )) {
    const from = match.index + match[0].length
    const end = USED.exec(text.slice(from, from + LONGEST_PART))
    if (end)
      yield {
        party: [from, from + end.index],
        work: [clauseStart(text, match.index), match.index],
        faint: true,
      }
  }
  for (const match of Array.from(text.matchAll(/(?:을|를|로) (?:통해서?|통하여|이용하여|활용하여) /g)).slice(
    0,
    MOST_USES,
  )) {
    const from = match.index + match[0].length
    const work = /^[^,.]{2,80}?(?=(?:을|를)? ?(?:하고|합니다|하며|됩니다|되며|하여)(?:[,. ]|$)|,|$)/.exec(
      text.slice(from, from + LONGEST_PART),
    )
    if (work)
      yield {
        party: [clauseStart(text, match.index), match.index],
        work: [from, from + work[0].length],
        faint: true,
      }
  }
}

/** Where the clause begins that a word stands in. */
function clauseStart(text: string, at: number) {
  const floor = Math.max(0, at - LONGEST_PART)
  const joint = lastOf(text.slice(floor, at), /[,.;] ?|(?:하고|하며|되며|으며|이며|[가-힣](?:은|는)) /g)
  return joint ? floor + joint.end : floor
}

/** What stands before 위탁: `업무를 회사에` or `회사에 업무를`. */
function* koreanClauses(text: string, verb: number): Generator<Clause> {
  // A list in the sentence (`배송: A / 결제: B에 위탁`) is longer than a name and its work.
  const isList = text.slice(0, verb).includes(':')
  const longest = isList ? LONGEST_LIST : LONGEST_PART
  const floor = Math.max(0, verb - longest * 2)
  const before = text.slice(floor, verb).trimEnd()
  const toParty = /(?:에게|측에|에|으로|로)$/.exec(before)
  if (toParty) {
    const object = lastOf(before.slice(0, toParty.index), /[을를] /g)
    const clause = lastOf(before.slice(0, toParty.index), /(?:[하되이으]며|하고|되고|하지만),? /g)
    // `…를 보관하며, 결제는 A에 위탁`: the work is the topic of its own clause.
    const own = clause && (!object || clause.end > object.end) ? before.slice(clause.end, toParty.index) : ''
    const topic = /^([^()]{2,40}?)(?:은|는) (?=\S)/.exec(own)
    if (clause && topic?.[1]) {
      const from = floor + clause.end
      const party = [from + topic[0].length, floor + toParty.index] as const
      yield { party, work: [from, from + topic[1].length] }
      return
    }
    if (object) {
      const party = [floor + object.end, floor + toParty.index] as const
      yield { party, work: [Math.max(floor, floor + object.start - LONGEST_PART), floor + object.start] }
    }
    return
  }
  const workEnd = /[을를]$/.exec(before)?.index ?? before.length
  const party = lastOf(before.slice(0, workEnd), /(?:에게|에) /g)
  if (party)
    yield {
      party: [Math.max(floor, floor + party.start - longest), floor + party.start],
      work: [floor + party.end, floor + workEnd],
    }
}

function lastOf(text: string, pattern: RegExp) {
  const match = Array.from(text.matchAll(pattern)).at(-1)
  return match ? { start: match.index, end: match.index + match[0].length } : null
}

const GIVES =
  /(?:entrust|outsourc|consign|delegat)(?:s|es|ed|ing|e)?\s+([^.]{3,120}?)\s+to\s+([^.]{2,80}(?:\.(?=,|\s[a-z]|\w)[^.]{0,20}){0,3})/di
const USES =
  /(?:we|company|the platform)\s+(?:also\s)?(?:uses?|engages?|employs?|works? with)\s+(?:the\s+services?\s+of\s+)?((?:[^.]|(?<=\b(?:co|ltd|inc|corp|llc))\.){2,80}?)\s+(?:to|for|as)\s+([^.]{3,120})/di

function* englishClauses(text: string): Generator<Clause> {
  const given = GIVES.exec(text)?.indices
  if (given?.[1] && given[2]) yield { work: given[1], party: given[2] }
  const used = USES.exec(text)?.indices
  if (used?.[1] && used[2]) yield { party: used[1], work: used[2] }
}

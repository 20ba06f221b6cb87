import type { Line } from './outline'
import type { Piece } from './quotes'
import type { Stretch } from './sections'
import { OLD_VERSION } from './sections'
import { sentencesOf, statementOf } from './statements'
import { compact } from './text'

/** What the sentences of a stretch come to. */
export interface Said {
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
const TYPES = /유형|업종|종류별|분야별|types?of/
const LOOK_UP =
  /(?:마이페이지|메뉴|주문(?:내역|상세|조회)|상세페이지|화면|서비스내|앱내|mypage|menu).{0,60}(?:확인|조회|안내|볼수|check|found|see|view)/

/** Reads the sentences of a stretch that speak of entrusting, denying, ended lists. Yields between them. */
export function* statementsIn(stretch: Stretch): Generator<void, Said> {
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

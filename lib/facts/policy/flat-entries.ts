import { partiesIn } from './entries'
import type { Draft, Found } from './entries'
import { labelOf } from './labels'
import type { Line } from './outline'

/*
 * A table that lost its cells when the page was copied: a run of header words, then the rows, on one line or one line
 * a row, with nothing between the cells. Names and work take turns there: words of work end a name, and a word that
 * is none of them, after a word that work ends with, begins the next. Refused: legal forms alone as the sign of a
 * company, since half of such a table's companies carry none.
 */

const HEADER =
  /(?:구분\s+)?(?:수탁(?:자|업체|사|회사|기관)(?:명)?|위탁(?:받는\s?자|업체|회사)(?:\s?\(수탁자\))?)\s+(?:취급\s?)?(?:위탁|수탁)?(?:하는\s?)?\s?(?:업무)?(?:의)?\s?(?:내용|목적|업무)(?=\s|$)(?:\s+(?:개인정보의?\s?)?(?:보유\s?(?:및|·|,)\s?(?:이용)?\s?(?:기간|기한)|이용\s?(?:기간|기한)|위탁\s?기간))?/
/** How long it is kept, between two rows. */
const RETENTION =
  /(?:회원\s?탈퇴\s?시?(?:\s?(?:혹은|또는|및))?\s?)?(?:회사의\s)?(?:위탁\s?(?:업무\s?)?계약\s?|계약\s?)(?:종료|만료)\s?시\s?(?:까지|즉시\s?파기)?|회원\s?탈퇴\s?시\s?까지/g
const WORK =
  /업무|서비스|발송|처리|운영|관리|결제|배송|상담|분석|제공|대행|인증|저장|보관|호스팅|유지|보수|구축|전송|안내|조사|개발|발급|이용|확인|응대|수집|알림|문의|지원|문자|메시지|마케팅|정산|접수|인프라|물류|상품|경품|이벤트|고객|회원|데이터|물품|콘텐츠|후원|판매|구입|진행|테스트|카드|계좌|무통장|휴대폰|채널|안심번호|게재|제작|설치|SMS|LMS|CS|AS/
/** What the work of a row ends with. */
const WORK_END =
  /(?:업무|서비스|발송|처리|운영|관리|결제|배송|상담|분석|제공|대행|인증|저장|보관|호스팅|보수|구축|전송|안내|조사|개발|발급|확인|응대|수집|알림|문의|지원|정산|접수|진행|테스트|방지|판매|검수|추심|등)$/
const CONNECTIVE = /^(?:및|등|등을|위한|통한|관련|기반|대한|위해|\/|-)$|(?:을|를|의|및|위한|통한|에|로)$/
/** Nouns of all trades that stand in work and are no company's name by themselves. */
const COMMON =
  /^(?:시스템|도용|부정|방지|개선|향상|품질|인공지능|스피커|부동산|매물|문화|행사|지도|뮤직|예약|여행|숙박|강의|차량|배달|주문|구매|반품|환불|고객센터|콜센터|홈페이지|웹사이트|웹|앱|서버|전산|백업|메일|이메일|우편|우편물|택배|광고|홍보|설문|통계|로그|정보|본인|실명|신용카드|계좌이체|가상계좌|포인트|쿠폰|온라인|오프라인|국내|해외|국제|실시간|자동|통합|부가|각종|기타|관련|행동|사용자|방문자|회원정보|개인정보|빅데이터|컨텐츠|콘텐트|영상|동영상|이미지|사진|오디오|채팅|푸시|알림톡|친구톡|카카오톡)(?:의|을|를|과|와|,)?$/
const LEGAL = /\((?:주|유|사|재)\)|주식회사|유한회사/
const LEGAL_START = /^(?:\((?:주|유|사|재)\)|주식회사|유한회사)/
const LEGAL_END = /(?:\((?:주|유)\)|주식회사|(?:Inc|Ltd|LLC|Corp)\.?)$/

export function* flatEntries(lines: readonly Line[]): Generator<void, Found> {
  const drafts: Draft[] = []
  const at = lines.findIndex((line) => HEADER.test(line.plain.text))
  const first = lines[at]
  if (!first) return { drafts, open: [] }
  const header = HEADER.exec(first.plain.text)
  const from = (header?.index ?? 0) + (header?.[0].length ?? 0)
  if (first.plain.text.length - from > 10) addRows(first, from, at, drafts)
  for (let i = at + 1; i < lines.length; i++) {
    const line = lines[i]
    // The rows go on over broken lines; a sentence without a company ends them.
    if (!line || /^※/.test(line.text) || labelOf(line.plain.text) !== null) break
    if (/니다/.test(line.plain.text) && !LEGAL.test(line.plain.text)) break
    addRows(line, giveWork(line, drafts), i, drafts)
    yield
  }
  return { drafts, open: [] }
}

/** Gives a company that ended its line without work the words that the next one begins with, and answers their end. */
function giveWork(line: Line, drafts: Draft[]): number {
  const last = drafts.at(-1)
  const first = /^\S+/.exec(line.plain.text)?.[0] ?? ''
  if (!last || last.work.length > 0 || !(isWork(first) || /[을를의]$/.test(first))) return 0
  const next = rowsOf(line.plain.text, first.length).find((row) => row.nameTo > row.nameFrom)
  const to = next?.nameFrom ?? line.plain.text.length
  for (const [i, draft] of drafts.entries())
    if (draft.row === last.row && draft.work.length === 0 && draft.pieces[0]?.from === last.pieces[0]?.from)
      drafts[i] = {
        ...draft,
        work: [{ line, from: 0, to }],
        pieces: [...draft.pieces, { line, from: 0, to }],
      }
  return to
}

/** A name that carries its legal form is complete, unless a comma goes on. */
const isWholeName = (token: string) =>
  LEGAL_END.test(token) || /^\((?:주|유|사|재)\)(?=.*[가-힣]{2})[^,]{2,}$/.test(token)

const isWork = (token: string) =>
  (WORK.test(token) && !LEGAL_START.test(token) && !LEGAL_END.test(token.replace(/,$/, ''))) ||
  CONNECTIVE.test(token) ||
  COMMON.test(token)

/** Rows read from one line. */
const MOST_ROWS = 200

interface Row {
  readonly nameFrom: number
  nameTo: number
  workTo: number
}

function addRows(line: Line, from: number, index: number, drafts: Draft[]) {
  const text = line.plain.text
  for (const row of rowsOf(text, from).slice(0, MOST_ROWS)) {
    const work = text.slice(row.nameTo, row.workTo)
    const workFrom = row.nameTo + work.length - work.trimStart().length
    const hasWork = /\p{L}{2}/u.test(work)
    for (const name of namesIn(line, row.nameFrom, row.nameTo)) {
      drafts.push({
        name,
        work: hasWork ? [{ line, from: workFrom, to: workFrom + work.trim().length }] : [],
        retention: [],
        pieces: [{ line, from: row.nameFrom, to: Math.max(row.workTo, row.nameTo) }],
        part: 'paragraph',
        row: index + 1,
      })
    }
  }
}

function rowsOf(text: string, from: number): Row[] {
  const rows: Row[] = []
  let row: Row | null = null
  let previous = ''
  let inName = false
  // Retention ends a row like work does; blanked, so that places stay.
  const read = text.replace(RETENTION, (whole) => `${' '.repeat(whole.length - 1)}|`)
  for (const match of read.slice(from).matchAll(/[^\s|]+|\|/g)) {
    const token = match[0]
    const start = from + match.index
    const end = start + token.length
    if (token === '|') {
      inName = false
      previous = '|'
      continue
    }
    if (/다[.]$|^다만/.test(token)) break
    const works = isWork(token)
    const begins =
      !row ||
      previous === '|' ||
      LEGAL_START.test(token) ||
      (!inName && !works && WORK_END.test(previous)) ||
      (!inName && LEGAL_END.test(token.replace(/,$/, '')))
    const continues: boolean =
      inName &&
      !works &&
      (!isWholeName(previous) ||
        (token.endsWith(',') && !LEGAL_END.test(previous)) ||
        LEGAL_START.test(token) ||
        LEGAL_END.test(token))
    if (row && continues) row.nameTo = end
    else if (begins && (!works || !row)) {
      row = { nameFrom: start, nameTo: works ? start : end, workTo: end }
      rows.push(row)
      inName = !works
    } else inName = false
    if (row) row.workTo = end
    previous = token
  }
  return rows
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

import type { Line } from './outline'
import type { Piece } from './quotes'
import { compact, plainOf } from './text'
import type { Place, Quote, Section } from './types'

const OF_LIST = /위탁|수탁|processor|outsourc|entrust|consign|vendor/i
/** What a processor lists of its own (`AWS의 재위탁 현황`) is not the list of this page's processors. */
const OF_REPROCESSORS = /재위탁|재수탁(?:자|업체|사)?|하위\s?(?:처리자|수탁자)|sub-?processors?/gi
const TO_LIST =
  /현황|목록|자세히|상세|전체|보기|바로\s?가기|확인|리스트|링크|클릭|내역|여기|이곳|더\s?보기|열기|list|view|see|details?|here|more|click/i
const LIST_IS =
  /(?:수탁|위탁)(?:받는)?(?:자|업체|사|기관|회사|업무)?[^.]{0,40}(?:목록|현황|명단|리스트|내역|상세)[^.]{0,40}(?:확인하실|확인할|참고|참조|게시|볼수|조회)|(?:목록|현황|명단)[^.]{0,20}(?:링크|페이지|팝업|홈페이지|여기)/

/** `상세는 제7조 참조`: another place of this very page. */
const OWN_ARTICLE = /제\s?\d{1,2}\s?[조항][^.()]{0,8}(?:참[조고]|확인)/g

/** Where a section says that its list of processors stands: a link of its own, or words alone (`href` null). */
export function listElsewhere(
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

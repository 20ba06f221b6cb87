import { labelOf } from './labels'
import type { ColumnRole } from './layout-types'
import { compact, plainOf } from './text'

/**
 * What a column, or a label, beside company, work and period holds. A country column of a domestic list holds the
 * country, a contact or item column what only the client knows.
 */
export function roleOf(printed: string): ColumnRole {
  const text = plainOf(printed)
    .text.replace(/\n/g, ' ')
    .replace(/[\s:]+$/, '')
  const label = labelOf(text)
  if (label === 'party' || label === 'provided') return 'party'
  if (label === 'work' || label === 'retention' || label === 'reprocessor') return label
  const folded = compact(text)
  if (/^(?:no\.?|번호|순번|연번|#)$/.test(folded)) return 'number'
  if (/구분|분류|유형|categor|^type/.test(folded)) return 'category'
  if (/국가|소재지|countr/.test(folded)) return 'country'
  if (/연락처|전화|이메일|담당|책임자|주소|contact|e-?mail|address/.test(folded)) return 'contact'
  if (/(?:기간|기한)$|retention|period/.test(folded)) return 'retention'
  if (/정책|policy|홈페이지|website/.test(folded)) return 'other'
  if (/비고|참고|remark|^notes?$/.test(folded)) return 'remark'
  if (/항목|개인정보|처리정보|item|data|information/.test(folded)) return 'items'
  return 'other'
}

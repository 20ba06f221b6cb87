import type { WordTable } from './types'

/** The word of each outcome of a page. Says what is written, never that it is enough. Keys are outcomes. */
export const outcomeWords = {
  ok: { ko: '기재됨', en: 'Listed', note: 'Outcome: it is written there. Never 적법, 통과, 안전.' },
  incomplete: { ko: '일부 누락', en: 'Partly listed', note: 'Outcome.' },
  missing: { ko: '누락', en: 'Missing', note: 'Outcome.' },
  unknown: { ko: '알 수 없음', en: 'Cannot tell', note: 'Outcome; as the state.' },
  'not-a-policy': { ko: '처리방침 아님', en: 'Not a policy', note: 'Outcome.' },
} as const satisfies WordTable

/** The word of each verdict of a finding, read aloud for its shape. Keys are verdicts; `open` is left to a person. */
export const findingWords = {
  seen: { ko: '확인', en: 'Seen', note: 'Finding: passes.' },
  missing: { ko: '누락', en: 'Missing', note: 'Finding: fails.' },
  open: { ko: '할 일', en: 'To do', note: 'Finding: fails mildly, or a person has to look.' },
  'cannot-tell': { ko: '알 수 없음', en: 'Cannot tell', note: 'Finding: unclear.' },
  'not-needed': { ko: '해당 없음', en: 'Not applicable', note: 'Finding: does not apply here.' },
} as const satisfies WordTable

import type { Words } from '../words/types'
import type { State } from './types'

/** The word of each state. Shown beside its shape, never in its place. */
export const stateWords = {
  seen: { ko: '확인', en: 'Seen', note: 'State. Read from a page, with proof.' },
  stated: { ko: '진술', en: 'Stated', note: 'State. One person said so; contract Korean 진술.' },
  open: { ko: '할 일', en: 'To do', note: 'State.' },
  'cannot-tell': { ko: '알 수 없음', en: 'Cannot tell', note: 'State.' },
  'not-needed': { ko: '해당 없음', en: 'Not needed', note: 'State.' },
} as const satisfies Record<State, Words>

/** Under every requirement that rests on a statement alone. */
export const byWord: Words = {
  ko: '사람이 적은 내용이며, 페이지에서 읽은 것이 아닙니다.',
  en: 'A person said so. It was not read from a page.',
  note: 'Under a stated requirement, above the statement.',
}

/** The deep link to Hackle's own guide, which several steps share. */
export const guideLabel: Words = {
  ko: '핵클 안내 문서',
  en: 'Guide by Hackle',
  note: 'Link to Hackle, Getting Started with Text Messages.',
}

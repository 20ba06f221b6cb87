import type { WordTable } from '../../words/types'
import { shared } from '../advice-words'

const note = 'Finding of rule ENT-015, in the list of findings. {name} and {subject} are the processor.'

export const words = {
  current: { ko: '위탁 항목에 지금의 용어가 쓰여 있습니다.', en: 'The section uses the current term.', note },
  old: {
    ko: '위탁 항목에 예전 용어 “취급위탁”이 남아 있습니다.',
    en: 'The section still uses the old term 취급위탁.',
    note,
  },
  unread: {
    ko: '읽은 부분에는 예전 용어가 없습니다.',
    en: 'The old term does not stand in the part that was read.',
    note,
  },
  'not-applicable': {
    ko: '위탁 항목이 없어 해당하지 않습니다.',
    en: 'Not applicable, since there is no entrustment section.',
    note,
  },
} as const satisfies WordTable

export const advice = {
  unread: shared.readRest,
} as const satisfies WordTable

import type { WordTable } from '../../words/types'
import { shared } from '../advice-words'

const note = 'Finding of rule ENT-007, in the list of findings. {name} and {subject} are the processor.'

export const words = {
  listed: {
    ko: '{subject} 위탁 항목에 있습니다.',
    en: '{subject} is listed in the entrustment section.',
    note,
  },
  'only-there': {
    ko: '{subject} 위탁 표시가 없는 국외 이전 항목에만 있습니다.',
    en: '{subject} is named only under overseas transfer without a word on entrustment.',
    note,
  },
  unread: {
    ko: '읽은 부분에서는 {subject} 위탁 표시가 없는 국외 이전 항목에만 있습니다.',
    en: 'In the part that was read, {subject} is named only under overseas transfer without a word on entrustment.',
    note,
  },
  'not-applicable': {
    ko: '이름이 나오지 않아 해당하지 않습니다.',
    en: 'Not applicable, since the name does not appear.',
    note,
  },
} as const satisfies WordTable

export const advice = {
  unread: shared.readRest,
} as const satisfies WordTable

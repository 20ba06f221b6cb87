import type { WordTable } from '../../words/types'
import { shared } from '../advice-words'

const note = 'Finding of rule ENT-006, in the list of findings. {name} and {subject} are the processor.'

export const words = {
  listed: {
    ko: '{subject} 위탁 항목에 있습니다.',
    en: '{subject} is listed in the entrustment section.',
    note,
  },
  'only-there': {
    ko: '{subject} 제3자 제공 항목에만 있습니다.',
    en: '{subject} is named only under provision to third parties.',
    note,
  },
  unread: {
    ko: '읽은 부분에서는 {subject} 제3자 제공 항목에만 있습니다.',
    en: 'In the part that was read, {subject} is named only under provision to third parties.',
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

import type { WordTable } from '../../words/types'
import { shared } from '../advice-words'

const note = 'Finding of rule POL-006, in the list of findings. {name} and {subject} are the processor.'

export const words = {
  dated: {
    ko: '시행일이 {date}로 기재되어 있습니다.',
    en: 'The policy is dated {date}.',
    note,
  },
  undated: {
    ko: '시행일이 보이지 않습니다.',
    en: 'No effective date was found.',
    note,
  },
  unread: {
    ko: '읽은 부분에는 시행일이 없습니다.',
    en: 'No effective date stands in the part that was read.',
    note,
  },
  'not-applicable': {
    ko: '처리방침이 아니므로 해당하지 않습니다.',
    en: 'Not applicable, since this is not a policy.',
    note,
  },
} as const satisfies WordTable

export const advice = {
  unread: shared.readRest,
} as const satisfies WordTable

import type { WordTable } from '../../words/types'
import { shared } from '../advice-words'

const note = 'Finding of rule ENT-014, in the list of findings. {name} and {subject} are the processor.'

export const words = {
  present: {
    ko: '위탁 계약과 수탁자 감독에 관한 문단이 있습니다.',
    en: 'There is a paragraph on the contract and the supervision of processors.',
    note,
  },
  absent: {
    ko: '위탁 계약과 수탁자 감독에 관한 문단이 없습니다. 작성지침의 예시에는 있습니다.',
    en: 'There is no paragraph on the contract and the supervision of processors, which the model of the guideline has.',
    note,
  },
  unread: {
    ko: '읽은 부분에는 위탁 계약과 수탁자 감독에 관한 문단이 없습니다.',
    en: 'No paragraph on the contract and the supervision stands in the part that was read.',
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

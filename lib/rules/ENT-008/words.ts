import type { WordTable } from '../../words/types'
import { shared } from '../advice-words'

const note = 'Finding of rule ENT-008, in the list of findings. {name} and {subject} are the processor.'

export const words = {
  entrusts: {
    ko: '처리방침은 개인정보 처리를 위탁한다고 밝히고 있습니다.',
    en: 'The policy says that processing is entrusted.',
    note,
  },
  denies: {
    ko: '처리방침은 개인정보 처리를 위탁하지 않는다고 밝히고 있습니다.',
    en: 'The policy says that no processing is entrusted.',
    note,
  },
  unread: {
    ko: '읽은 부분에는 개인정보 처리를 위탁하지 않는다고 되어 있습니다.',
    en: 'The part that was read says that no processing is entrusted.',
    note,
  },
  'not-applicable': {
    ko: '위탁에 관한 문장이 없어 해당하지 않습니다.',
    en: 'Not applicable, since nothing is said of entrustment.',
    note,
  },
} as const satisfies WordTable

export const advice = {
  unread: shared.readRest,
} as const satisfies WordTable

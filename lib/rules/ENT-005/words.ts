import type { WordTable } from '../../words/types'

const note = 'Finding of rule ENT-005, in the list of findings. {name} and {subject} are the processor.'

export const words = {
  given: {
    ko: '{name}의 보유 및 이용 기간이 기재되어 있습니다.',
    en: 'A retention period is given for {name}.',
    note,
  },
  absent: {
    ko: '{name}의 보유 및 이용 기간이 없습니다. 법이 요구하는 항목은 아니며 핵클 안내에 있는 항목입니다.',
    en: 'No retention period is given for {name}. The law does not ask for it; the guide of Hackle does.',
    note,
  },
  'not-applicable': {
    ko: '수탁자로 기재되어 있지 않아 해당하지 않습니다.',
    en: 'Not applicable, since it is not listed as a processor.',
    note,
  },
} as const satisfies WordTable

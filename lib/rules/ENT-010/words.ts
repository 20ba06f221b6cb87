import type { WordTable } from '../../words/types'

const note = 'Finding of rule ENT-010, in the list of findings. {name} and {subject} are the processor.'

export const words = {
  filled: {
    ko: '위탁 항목에 채우지 않은 서식이 없습니다.',
    en: 'No unfilled template stands in the entrustment section.',
    note,
  },
  unfilled: {
    ko: '위탁 항목에 채우지 않은 서식이 남아 있습니다.',
    en: 'An unfilled template is left in the entrustment section.',
    note,
  },
  'not-applicable': {
    ko: '위탁 항목이 없어 해당하지 않습니다.',
    en: 'Not applicable, since there is no entrustment section.',
    note,
  },
} as const satisfies WordTable

import type { WordTable } from '../../words/types'

const note = 'Finding of rule ENT-003, in the list of findings. {name} and {subject} are the processor.'

export const words = {
  stated: {
    ko: '{name}의 위탁업무가 기재되어 있습니다.',
    en: 'The work entrusted to {name} is stated.',
    note,
  },
  empty: {
    ko: '{name}의 위탁업무 내용이 비어 있습니다.',
    en: 'The work entrusted to {name} is not stated.',
    note,
  },
  'not-applicable': {
    ko: '수탁자로 기재되어 있지 않아 해당하지 않습니다.',
    en: 'Not applicable, since it is not listed as a processor.',
    note,
  },
} as const satisfies WordTable

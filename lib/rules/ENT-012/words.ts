import type { WordTable } from '../../words/types'

const note = 'Finding of rule ENT-012, in the list of findings. {name} and {subject} are the processor.'

export const words = {
  printed: {
    ko: '수탁자 이름이 이 페이지에 나와 있습니다.',
    en: 'Processors are named on this page.',
    note,
  },
  'not-here': {
    ko: '수탁자를 유형으로만 안내합니다.',
    en: 'Processors are given by type only.',
    note,
  },
  'not-applicable': {
    ko: '수탁자 목록이 없어 해당하지 않습니다.',
    en: 'Not applicable, since there is no list of processors.',
    note,
  },
} as const satisfies WordTable

const settles = 'Second sentence of an undecided finding of rule ENT-012: what settles it.'

export const advice = {
  'not-here': {
    ko: '처리방침이 안내하는 메뉴에서 수탁자를 확인하세요.',
    en: 'Look up the processors in the menu that the policy points to.',
    note: settles,
  },
} as const satisfies WordTable

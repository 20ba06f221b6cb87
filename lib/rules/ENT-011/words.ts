import type { WordTable } from '../../words/types'
import { shared } from '../advice-words'

const note = 'Finding of rule ENT-011, in the list of findings. {name} and {subject} are the processor.'

export const words = {
  printed: {
    ko: '수탁자 이름이 이 페이지에 나와 있습니다.',
    en: 'Processors are named on this page.',
    note,
  },
  'not-here': {
    ko: '수탁자 목록이 다른 페이지나 팝업에 있습니다.',
    en: 'The list of processors is on another page or in a pop-up.',
    note,
  },
  'not-applicable': {
    ko: '수탁자 목록이 없어 해당하지 않습니다.',
    en: 'Not applicable, since there is no list of processors.',
    note,
  },
} as const satisfies WordTable

export const advice = {
  'not-here': shared.openListOfAll,
} as const satisfies WordTable

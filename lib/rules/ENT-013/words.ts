import type { WordTable } from '../../words/types'

const note = 'Finding of rule ENT-013, in the list of findings. {name} and {subject} are the processor.'

export const words = {
  own: {
    ko: '{name} 항목에 재수탁자에 관한 기재가 있습니다.',
    en: 'The entry of {name} says who its re-processors are.',
    note,
  },
  linked: {
    ko: '{name}의 처리방침으로 가는 링크가 있습니다.',
    en: 'There is a link to the privacy policy of {name}.',
    note,
  },
  elsewhere: {
    ko: '위탁 항목에 재수탁자에 관한 기재가 있으나 {name}의 재수탁자인지 알 수 없습니다.',
    en: 'The section speaks of re-processors, but whether of those of {name} cannot be told.',
    note,
  },
  ask: {
    ko: '{name}의 재수탁자는 적혀 있지 않습니다. 재위탁이 있는지는 이 페이지로 알 수 없습니다.',
    en: 'No re-processor of {name} is named. Whether there is one cannot be told from this page.',
    note,
  },
  'not-applicable': {
    ko: '위탁 항목에 이름이 없어 해당하지 않습니다.',
    en: 'Not applicable, since it is not listed under entrustment.',
    note,
  },
} as const satisfies WordTable

const settles = 'Second sentence of an undecided finding of rule ENT-013: what settles it.'

export const advice = {
  elsewhere: {
    ko: '해당 기재가 {name}에 관한 것인지 확인하세요.',
    en: 'Check whether it is about {name}.',
    note: settles,
  },
  ask: {
    ko: '{name}에 재위탁이 있는지 묻고, 있으면 재수탁자를 적거나 그 처리방침을 링크하세요.',
    en: 'Ask {name} whether it re-entrusts. If so, name the re-processors or link to its policy.',
    note: settles,
  },
} as const satisfies WordTable

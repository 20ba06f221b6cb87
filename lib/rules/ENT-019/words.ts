import type { WordTable } from '../../words/types'

const note = 'Finding of rule ENT-019, in the list of findings. {name} and {subject} are the processor.'

export const words = {
  ask: {
    ko: '다른 회사에게서 맡은 개인정보라면 재위탁이 되어 그 회사의 동의가 필요합니다. 누구의 개인정보인지는 페이지에 나오지 않습니다.',
    en: 'Data entrusted to you by another company is passed on only with its consent. No page shows whose data it is.',
    note,
  },
  stated: {
    ko: '누구의 개인정보인지 사람이 적은 내용이 있습니다.',
    en: 'A person has noted whose data it is.',
    note,
  },
  'not-yet': {
    ko: '맡긴 회사의 동의를 아직 받지 않았다고 적혀 있습니다.',
    en: 'A person has noted that the company which entrusted the data has not agreed yet.',
    note,
  },
  'not-applicable': {
    ko: '위탁 항목에 이름이 없어 묻지 않습니다.',
    en: 'Not asked, since it is not listed under entrustment.',
    note,
  },
} as const satisfies WordTable

const settles = 'Second sentence of an undecided finding of rule ENT-019: what settles it.'

export const advice = {
  ask: {
    ko: '수탁자로서 맡은 개인정보인지 확인해 1단계에 적으세요.',
    en: 'Check whether you hold the data as a processor and note it in step 1.',
    note: settles,
  },
} as const satisfies WordTable

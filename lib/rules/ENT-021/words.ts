import type { WordTable } from '../../words/types'

const note = 'Finding of rule ENT-021, in the list of findings. {name} and {subject} are the processor.'

export const words = {
  ask: {
    ko: '{name} 추가처럼 바뀐 내용은 공지합니다. 공지했는지는 이 페이지로 알 수 없습니다.',
    en: 'A change such as adding {name} is announced. Whether it was cannot be told from this page.',
    note,
  },
  stated: {
    ko: '변경 공지에 관해 사람이 적은 내용이 있습니다.',
    en: 'A person has noted the announcement.',
    note,
  },
  'not-yet': {
    ko: '아직 공지하지 않았다고 적혀 있습니다.',
    en: 'A person has noted that it is not announced yet.',
    note,
  },
  'not-applicable': {
    ko: '위탁 항목에 이름이 없어 묻지 않습니다.',
    en: 'Not asked, since it is not listed under entrustment.',
    note,
  },
} as const satisfies WordTable

const settles = 'Second sentence of an undecided finding of rule ENT-021: what settles it.'

export const advice = {
  ask: {
    ko: '공지한 날을 확인해 1단계에 적으세요.',
    en: 'Check when it was announced and note it in step 1.',
    note: settles,
  },
} as const satisfies WordTable

import type { WordTable } from '../../words/types'

const note = 'Finding of rule ENT-018, in the list of findings. {name} and {subject} are the processor.'

export const words = {
  ask: {
    ko: '위탁 계약은 정해진 내용을 담은 문서로 남겨야 합니다. 계약서는 페이지에 나오지 않습니다.',
    en: 'The contract is a document with set contents. No page shows it.',
    note,
  },
  stated: {
    ko: '계약서의 내용에 관해 사람이 적은 것이 있습니다.',
    en: 'A person has noted the contents of the contract.',
    note,
  },
  'not-yet': {
    ko: '계약서에 빠진 내용이 있다고 적혀 있습니다.',
    en: 'A person has noted that the contract lacks some contents.',
    note,
  },
  'not-applicable': {
    ko: '위탁 항목에 이름이 없어 묻지 않습니다.',
    en: 'Not asked, since it is not listed under entrustment.',
    note,
  },
} as const satisfies WordTable

const settles = 'Second sentence of an undecided finding of rule ENT-018: what settles it.'

export const advice = {
  ask: {
    ko: '계약서에서 일곱 가지 내용을 확인해 1단계에 적으세요.',
    en: 'Check the seven contents in the contract and note the result in step 1.',
    note: settles,
  },
} as const satisfies WordTable

import type { WordTable } from '../../words/types'

const note = 'Finding of rule ENT-016, in the list of findings. {name} and {subject} are the processor.'

export const words = {
  accepted: {
    ko: '{name}의 이름이 알려진 표기로 적혀 있습니다.',
    en: '{name} is written in a known spelling.',
    note,
  },
  'near-miss': {
    ko: '“{found}”은(는) {name}의 잘못된 표기로 보입니다.',
    en: '“{found}” looks like a wrong spelling of {name}.',
    note,
  },
  other: {
    ko: '“{found}”이(가) {name}의 잘못된 표기인지, 다른 회사인지 알 수 없습니다.',
    en: 'Whether “{found}” is a wrong spelling of {name} or another company cannot be told.',
    note,
  },
  'not-applicable': {
    ko: '{name} 또는 비슷한 이름이 없어 해당하지 않습니다.',
    en: 'Not applicable, since neither {name} nor a similar name appears.',
    note,
  },
} as const satisfies WordTable

const settles = 'Second sentence of an undecided finding of rule ENT-016: what settles it.'

export const advice = {
  other: {
    ko: '계약서에 적힌 이름과 견주어 확인하세요.',
    en: 'Compare it with the name in the contract.',
    note: settles,
  },
} as const satisfies WordTable

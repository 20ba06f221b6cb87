import type { WordTable } from '../../words/types'

const note = 'Finding of rule ENT-020, in the list of findings. {name} and {subject} are the processor.'

export const words = {
  both: {
    ko: '국문과 영문의 위탁 항목에 모두 {subject} 있습니다.',
    en: '{subject} is listed in both the Korean and the English section.',
    note,
  },
  neither: {
    ko: '국문과 영문의 위탁 항목이 {name}에 관해 다르지 않습니다.',
    en: 'The Korean and the English section do not differ on {name}.',
    note,
  },
  'one-only': {
    ko: '{subject} 국문과 영문 가운데 한쪽의 위탁 항목에만 있습니다.',
    en: '{subject} is listed in only one of the Korean and the English sections.',
    note,
  },
  summary: {
    ko: '한쪽 언어의 위탁 항목에 수탁자 이름이 없어 견줄 수 없습니다.',
    en: 'The section in one language names no processor, so the two cannot be compared.',
    note,
  },
  linked: {
    ko: '다른 언어의 처리방침이 링크되어 있습니다. 두 처리방침이 같은지는 이 페이지로 알 수 없습니다.',
    en: 'The policy in the other language is linked. Whether the two agree cannot be told from this page.',
    note,
  },
  'not-applicable': {
    ko: '한 언어의 처리방침만 있어 해당하지 않습니다.',
    en: 'Not applicable, since there is a policy in one language only.',
    note,
  },
} as const satisfies WordTable

const settles = 'Second sentence of an undecided finding of rule ENT-020: what settles it.'

export const advice = {
  summary: {
    ko: '전체 목록이 있는 언어에서 {subject} 있는지 확인하고, 요약에는 그 목록을 안내하세요.',
    en: 'See whether {subject} is in the full list, and let the summary point to it.',
    note: settles,
  },
  linked: {
    ko: '링크된 처리방침을 열어 {subject} 있는지 확인하세요.',
    en: 'Open the linked policy and see whether {subject} is listed.',
    note: settles,
  },
} as const satisfies WordTable

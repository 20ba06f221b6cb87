import type { WordTable } from '../../words/types'

const note = 'Finding of rule ENT-004, in the list of findings. {name} and {subject} are the processor.'

export const words = {
  covered: {
    ko: '{name}의 위탁업무에 문자나 캠페인 발송이 포함되어 있습니다.',
    en: 'The work of {name} covers sending messages or campaigns.',
    note,
  },
  'other-work': {
    ko: '{name}의 위탁업무에 문자나 캠페인 발송이 없습니다.',
    en: 'The work of {name} does not cover sending messages or campaigns.',
    note,
  },
  'not-applicable': {
    ko: '위탁업무가 기재된 핵클 항목이 없어 해당하지 않습니다.',
    en: 'Not applicable, since no entry of Hackle with work was found.',
    note,
  },
} as const satisfies WordTable

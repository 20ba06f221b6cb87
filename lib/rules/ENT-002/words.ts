import type { WordTable } from '../../words/types'
import { shared } from '../advice-words'

const note = 'Finding of rule ENT-002, in the list of findings. {name} and {subject} are the processor.'

export const words = {
  named: {
    ko: '위탁 항목에 {subject} 있습니다.',
    en: '{subject} is listed in the entrustment section.',
    note,
  },
  absent: {
    ko: '위탁 항목에 {subject} 없습니다.',
    en: '{subject} is not listed in the entrustment section.',
    note,
  },
  archived: {
    ko: '{subject} 이전 버전의 처리방침에만 있습니다.',
    en: '{subject} is listed in an earlier version of the policy only.',
    note,
  },
  mentioned: {
    ko: '위탁 항목에 {name}의 이름은 있으나 수탁자인지 알 수 없습니다.',
    en: 'The entrustment section mentions {name}, but whether as a processor cannot be told.',
    note,
  },
  'not-printed': {
    ko: '수탁자가 이 페이지에 모두 나와 있지 않아 {subject} 있는지 알 수 없습니다.',
    en: 'Not all processors are printed on this page, so whether {subject} is one cannot be told.',
    note,
  },
  unread: {
    ko: '읽은 부분에는 {subject} 없습니다.',
    en: '{subject} is not listed in the part that was read.',
    note,
  },
  'not-applicable': {
    ko: '처리방침이 아니므로 해당하지 않습니다.',
    en: 'Not applicable, since this is not a policy.',
    note,
  },
} as const satisfies WordTable

const settles = 'Second sentence of an undecided finding of rule ENT-002: what settles it.'

export const advice = {
  mentioned: {
    ko: '이름과 위탁업무가 한 줄에 적혀 있는지 확인하세요.',
    en: 'See whether name and work stand on one line.',
    note: settles,
  },
  'not-printed': shared.openList,
  unread: shared.readRest,
} as const satisfies WordTable

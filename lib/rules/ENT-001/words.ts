import type { WordTable } from '../../words/types'
import { shared } from '../advice-words'

const note = 'Finding of rule ENT-001, in the list of findings. {name} and {subject} are the processor.'

export const words = {
  present: {
    ko: '처리방침에 위탁 항목이 있습니다.',
    en: 'The policy has an entrustment section.',
    note,
  },
  absent: {
    ko: '처리방침에 위탁 항목이 없습니다.',
    en: 'The policy has no entrustment section.',
    note,
  },
  'not-understood': {
    ko: '위탁을 제목으로 한 항목은 있으나 수탁자로 읽히는 곳이 없습니다.',
    en: 'A section has a title on entrustment, but nothing in it was recognised as a processor.',
    note,
  },
  unread: {
    ko: '읽은 부분에는 위탁 항목이 없습니다.',
    en: 'No entrustment section stands in the part that was read.',
    note,
  },
  'not-applicable': {
    ko: '위탁 항목이 있어야 하는 페이지가 아닙니다.',
    en: 'Not applicable to this page.',
    note,
  },
} as const satisfies WordTable

const settles = 'Second sentence of an undecided finding of rule ENT-001: what settles it.'

export const advice = {
  'not-understood': {
    ko: '이 항목을 열어 수탁자와 위탁업무가 적혀 있는지 확인하세요.',
    en: 'Open the section and see whether processors and their work are written there.',
    note: settles,
  },
  unread: shared.readRest,
} as const satisfies WordTable

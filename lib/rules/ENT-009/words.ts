import type { WordTable } from '../../words/types'
import { shared } from '../advice-words'

const note = 'Finding of rule ENT-009, in the list of findings. {name} and {subject} are the processor.'

export const words = {
  named: {
    ko: '수탁자가 생략 없이 적혀 있습니다.',
    en: 'Processors are named without leaving any out.',
    note,
  },
  others: {
    ko: '수탁자 이름 뒤에 “등”이나 “외 몇 곳”이 있어 빠진 곳이 있습니다.',
    en: '“and others” stands behind a processor, so some are left out.',
    note,
  },
  masked: {
    ko: '수탁자 이름이 “○○”이나 “A사”처럼 가려져 있습니다.',
    en: 'A processor is masked, such as “○○” or “company A”.',
    note,
  },
  attached: {
    ko: '수탁자 이름이 “등”으로 끝나, 이름의 일부인지 생략인지 알 수 없습니다.',
    en: 'A processor ends in “등”, which may be part of its name or stand for “and others”.',
    note,
  },
  'not-here': {
    ko: '수탁자가 이 페이지에 모두 나와 있지 않아 생략이 있는지 알 수 없습니다.',
    en: 'Not all processors are printed on this page, so whether any is left out cannot be told.',
    note,
  },
  'not-applicable': {
    ko: '수탁자 목록이 없어 해당하지 않습니다.',
    en: 'Not applicable, since there is no list of processors.',
    note,
  },
} as const satisfies WordTable

const settles = 'Second sentence of an undecided finding of rule ENT-009: what settles it.'

export const advice = {
  attached: {
    ko: '사업자등록상의 이름인지 확인하세요.',
    en: 'Check it against the registered name of the company.',
    note: settles,
  },
  'not-here': shared.openListOfAll,
} as const satisfies WordTable

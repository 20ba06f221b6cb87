import type { WordTable } from '../../words/types'

const note = 'Finding of rule POL-008, in the list of findings. {name} and {subject} are the processor.'

export const words = {
  newest: {
    ko: '버전 목록에서 가장 최근 버전입니다({date}).',
    en: 'This is the newest version on the list ({date}).',
    note,
  },
  'no-sign': {
    ko: '이전 버전이라는 표시가 없습니다.',
    en: 'Nothing says that this is an earlier version.',
    note,
  },
  archived: {
    ko: '이전 버전의 처리방침이라고 적혀 있습니다.',
    en: 'The page says that it is an earlier version.',
    note,
  },
  older: {
    ko: '이 페이지의 날짜({date})보다 최근 버전({newest})이 목록에 있습니다.',
    en: 'The list holds a version ({newest}) that is newer than this page ({date}).',
    note,
  },
  undated: {
    ko: '버전 목록은 있으나 이 페이지가 어느 버전인지 알 수 없습니다.',
    en: 'There is a list of versions, but which of them this page is cannot be told.',
    note,
  },
  'not-listed': {
    ko: '이 페이지의 날짜({date})가 버전 목록에 없어, 목록의 최근 버전({newest})보다 이전인지 알 수 없습니다.',
    en: 'The day of this page ({date}) is not on its list of versions, so whether it is earlier than the newest one there ({newest}) cannot be told.',
    note,
  },
  'not-applicable': {
    ko: '처리방침이 아니므로 해당하지 않습니다.',
    en: 'Not applicable, since this is not a policy.',
    note,
  },
} as const satisfies WordTable

const settles = 'Second sentence of an undecided finding of rule POL-008: what settles it.'

export const advice = {
  'not-listed': {
    ko: '시행일과 버전 목록이 맞는지 확인하세요.',
    en: 'Check the effective date against the list of versions.',
    note: settles,
  },
  undated: {
    ko: '목록에서 가장 최근 버전을 열어 다시 확인하세요.',
    en: 'Open the newest version on the list and check again.',
    note: settles,
  },
} as const satisfies WordTable

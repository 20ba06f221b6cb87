import type { WordTable } from '../../words/types'
import { shared } from '../advice-words'

const note = 'Finding of rule POL-007, in the list of findings. {name} and {subject} are the processor.'

export const words = {
  periods: {
    ko: '이전 처리방침이 적용 기간과 함께 안내되어 있습니다.',
    en: 'Earlier versions are offered with the period each applied.',
    note,
  },
  starts: {
    ko: '이전 처리방침이 시행일만으로 안내되어 있어 적용 기간의 끝이 적혀 있지 않습니다.',
    en: 'Earlier versions are offered with the day each began; the end of each period is not printed.',
    note,
  },
  undated: {
    ko: '이전 처리방침으로 가는 길은 있으나 적용 기간이 이 페이지에 없습니다.',
    en: 'There is a way to earlier versions, but no period is printed on this page.',
    note,
  },
  'changed-only': {
    ko: '처리방침이 바뀌었다고 적혀 있으나 이전 처리방침이 보이지 않습니다.',
    en: 'The policy says that it was changed, but no earlier version is offered.',
    note,
  },
  first: {
    ko: '이전 처리방침에 관한 안내가 없습니다. 처음 만든 처리방침인지 알 수 없습니다.',
    en: 'Nothing is said of earlier versions. Whether this is the first one cannot be told.',
    note,
  },
  unread: {
    ko: '읽은 부분에는 이전 처리방침이 없습니다.',
    en: 'No earlier version stands in the part that was read.',
    note,
  },
  'not-applicable': {
    ko: '처리방침이 아니므로 해당하지 않습니다.',
    en: 'Not applicable, since this is not a policy.',
    note,
  },
} as const satisfies WordTable

const settles = 'Second sentence of an undecided finding of rule POL-007: what settles it.'

export const advice = {
  starts: {
    ko: '버전마다 적용이 끝난 날도 적으세요.',
    en: 'Print the day on which each version ended as well.',
    note: settles,
  },
  undated: {
    ko: '안내된 곳을 열어 버전마다 적용 기간이 있는지 확인하세요.',
    en: 'Open it and see whether each version has its period.',
    note: settles,
  },
  first: {
    ko: '바뀐 적이 있으면 이전 처리방침을 적용 기간과 함께 볼 수 있게 하세요.',
    en: 'If it was changed before, offer the earlier versions with their periods.',
    note: settles,
  },
  unread: shared.readRest,
} as const satisfies WordTable

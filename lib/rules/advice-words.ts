import type { WordTable } from '../words/types'

const note =
  'Second sentence of a finding that could not be decided: what a person does to settle it. {name} and {subject} are the processor.'

/** What settles a finding that several rules leave undecided for the same reason. */
export const shared = {
  /** A part of the page was not read. */
  readRest: {
    ko: '읽지 못한 부분을 직접 열어 확인하세요.',
    en: 'Open the part that was not read and look there.',
    note,
  },
  openList: {
    ko: '수탁자 목록을 열어 {subject} 있는지 확인하세요.',
    en: 'Open the list of processors and see whether {subject} is on it.',
    note,
  },
  openListOfAll: {
    ko: '수탁자 목록을 열어 직접 확인하세요.',
    en: 'Open the list of processors and look there.',
    note,
  },
  waitForPage: {
    ko: '페이지가 다 열린 뒤 다시 확인하세요.',
    en: 'Wait until the page has loaded, then check again.',
    note,
  },
} as const satisfies WordTable

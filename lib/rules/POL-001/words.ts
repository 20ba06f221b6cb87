import type { WordTable } from '../../words/types'

const note = 'Finding of rule POL-001 on a page of a site, in the list of findings.'

export const words = {
  present: {
    ko: '이 페이지에 개인정보 처리방침 링크가 있습니다.',
    en: 'This page links to the privacy policy.',
    note,
  },
  absent: {
    ko: '홈페이지에 개인정보 처리방침 링크가 없습니다.',
    en: 'The home page has no link to the privacy policy.',
    note,
  },
  'not-home': {
    ko: '이 페이지에는 개인정보 처리방침 링크가 없습니다. 홈페이지는 읽지 않았습니다.',
    en: 'This page has no link to the privacy policy. The home page was not read.',
    note,
  },
  unread: {
    ko: '페이지를 끝까지 읽지 못했고, 읽은 부분에는 개인정보 처리방침 링크가 없습니다.',
    en: 'The page was not read to its end, and no link to the privacy policy stands in the part that was read.',
    note,
  },
  'not-applicable': { ko: '해당하지 않습니다.', en: 'Not applicable.', note },
} as const satisfies WordTable

const settles = 'Second sentence of an undecided finding of rule POL-001: what settles it.'

export const advice = {
  'not-home': {
    ko: '홈페이지를 열어 다시 확인하세요.',
    en: 'Open the home page and check again.',
    note: settles,
  },
  unread: {
    ko: '페이지 맨 아래까지 내려 링크가 있는지 확인하세요.',
    en: 'Scroll to the end of the page and look for the link.',
    note: settles,
  },
} as const satisfies WordTable

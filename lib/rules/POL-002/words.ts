import type { WordTable } from '../../words/types'

const note = 'Finding of rule POL-002 on a page of a site, in the list of findings.'

export const words = {
  exact: { ko: '링크 이름이 “개인정보 처리방침”입니다.', en: 'The link is called 개인정보 처리방침.', note },
  old: {
    ko: '링크 이름이 예전 이름 “개인정보 취급방침”입니다.',
    en: 'The link has the old name 개인정보 취급방침.',
    note,
  },
  other: {
    ko: '링크 이름이 “개인정보 처리방침”이 아닙니다(“{found}”).',
    en: 'The link is not called 개인정보 처리방침 (“{found}”).',
    note,
  },
  foreign: {
    ko: '링크 이름이 “{found}”이며, 이 페이지가 한국어 페이지인지 알 수 없습니다.',
    en: 'The link is called “{found}”, and whether this is a Korean page cannot be told.',
    note,
  },
  'not-applicable': {
    ko: '한국어 페이지가 아니거나 링크가 없어 해당하지 않습니다.',
    en: 'Not applicable, since the page is not Korean or has no link.',
    note,
  },
} as const satisfies WordTable

const settles = 'Second sentence of an undecided finding of rule POL-002: what settles it.'

export const advice = {
  foreign: {
    ko: '한국어 페이지에서 링크 이름을 확인하세요.',
    en: 'Look at the name of the link on the Korean page.',
    note: settles,
  },
} as const satisfies WordTable

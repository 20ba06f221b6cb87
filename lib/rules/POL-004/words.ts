import type { WordTable } from '../../words/types'

const note = 'Finding of rule POL-004 on a page of a site, in the list of findings.'

export const words = {
  works: {
    ko: '링크에 열 수 있는 주소가 있습니다.',
    en: 'The link has an address that can be opened.',
    note,
  },
  dead: { ko: '링크에 열 수 있는 주소가 없습니다.', en: 'The link has no address that can be opened.', note },
  script: {
    ko: '링크가 주소 없이 스크립트로 열립니다. 누르면 처리방침이 열리는지 알 수 없습니다.',
    en: 'The link opens by script and has no address. Whether a click opens the policy cannot be told.',
    note,
  },
  'not-applicable': {
    ko: '링크가 없어 해당하지 않습니다.',
    en: 'Not applicable, since there is no link.',
    note,
  },
} as const satisfies WordTable

const settles = 'Second sentence of an undecided finding of rule POL-004: what settles it.'

export const advice = {
  script: {
    ko: '링크를 눌러 처리방침이 열리는지 확인하세요.',
    en: 'Click the link and see whether the policy opens.',
    note: settles,
  },
} as const satisfies WordTable

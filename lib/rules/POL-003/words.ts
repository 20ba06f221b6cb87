import type { WordTable } from '../../words/types'

const note = 'Finding of rule POL-003 on a page of a site, in the list of findings.'

export const words = {
  'stands-out': {
    ko: '링크가 옆의 링크와 글자 크기, 색 또는 굵기로 구별됩니다.',
    en: 'The link differs from its neighbours in size, colour or weight.',
    note,
  },
  alike: {
    ko: '링크가 옆의 링크와 글자 크기, 색, 굵기가 같습니다.',
    en: 'The link has the size, colour and weight of its neighbours.',
    note,
  },
  'not-seen': {
    ko: '링크가 그림이거나 모양을 읽을 수 없어 구별되는지 알 수 없습니다.',
    en: 'The link is a picture or its look could not be read, so whether it stands out cannot be told.',
    note,
  },
  'not-applicable': {
    ko: '링크가 없어 해당하지 않습니다.',
    en: 'Not applicable, since there is no link.',
    note,
  },
} as const satisfies WordTable

const settles = 'Second sentence of an undecided finding of rule POL-003: what settles it.'

export const advice = {
  'not-seen': {
    ko: '페이지에서 링크가 다른 안내와 구별되는지 직접 보세요.',
    en: 'Look at the page and see whether the link stands out.',
    note: settles,
  },
} as const satisfies WordTable

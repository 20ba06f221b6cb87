import type { WordTable } from './types'

/** Texts of the source line under a proof: where the words stand, when and how much was read. */
export const placeWords = {
  article: { ko: '제{n}조', en: 'Art. {n}', note: 'Article of a policy, when the page prints 제N조.' },
  heading: { ko: '제목', en: 'heading', note: 'Part of a page.' },
  paragraph: { ko: '문단', en: 'paragraph', note: 'Part of a page.' },
  list: { ko: '목록', en: 'list', note: 'Part of a page.' },
  'list-row': { ko: '목록 {row}번째', en: 'item {row}', note: 'One item of a list.' },
  table: { ko: '표', en: 'table', note: 'Part of a page.' },
  'table-row': { ko: '표 {row}행', en: 'row {row}', note: 'One row of a table.' },
  title: { ko: '페이지 제목', en: 'page title', note: 'Part of a page.' },
  link: { ko: '링크', en: 'link', note: 'Part of a page.' },
  policyOf: {
    ko: '{host} 처리방침',
    en: '{host} policy',
    note: 'Which policy was read; {host} is a host name.',
  },
  behind: {
    ko: '연결된 문서 {page}',
    en: 'linked document {page}',
    note: 'Before the place of words that stand on a linked list or in an embedded file; {page} is its address.',
  },
  read: {
    ko: '본문\u00a0{percent}%\u00a0읽음',
    en: '{percent}\u00a0%\u00a0read',
    note: 'Share of the page that was read.',
  },
} as const satisfies WordTable

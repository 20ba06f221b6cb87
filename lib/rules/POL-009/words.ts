import type { WordTable } from '../../words/types'

const note = 'Finding of rule POL-009 on a page of a site, in the list of findings.'

export const words = {
  one: {
    ko: '개인정보 처리방침 링크가 모두 한 곳을 가리킵니다.',
    en: 'All links to the privacy policy lead to one page.',
    note,
  },
  several: {
    ko: '서로 다른 처리방침 {count}개가 링크되어 있습니다.',
    en: 'The page links to {count} different policies.',
    note,
  },
  choice: {
    ko: '서비스를 골라 처리방침을 여는 목록이 있습니다.',
    en: 'There is a list in which a service is chosen to open its policy.',
    note,
  },
  'not-applicable': {
    ko: '링크가 없어 해당하지 않습니다.',
    en: 'Not applicable, since there is no link.',
    note,
  },
} as const satisfies WordTable

const settles = 'Second sentence of an undecided finding of rule POL-009: what settles it.'

export const advice = {
  several: {
    ko: '문자를 보낼 서비스의 처리방침을 열어 확인하세요.',
    en: 'Open the policy of the service that sends the texts.',
    note: settles,
  },
  choice: {
    ko: '문자를 보낼 서비스를 골라 그 처리방침을 확인하세요.',
    en: 'Choose the service that sends the texts and check its policy.',
    note: settles,
  },
} as const satisfies WordTable

import type { WordTable } from './types'

/** Texts of the small badge on a site that is turned on. */
export const siteWords = {
  policyFound: {
    ko: '이 사이트의 개인정보 처리방침을 찾았습니다.',
    en: 'The privacy policy of this site is found.',
    note: 'In the opened badge, above the address of the policy.',
  },
  policyNotFound: {
    ko: '이 페이지에서 개인정보 처리방침 링크를 찾지 못했습니다. 처리방침 페이지를 직접 여세요.',
    en: 'No link to a privacy policy is found on this page. Open the policy page yourself.',
    note: 'In the opened badge.',
  },
  openPolicy: { ko: '처리방침 열어 읽기', en: 'Open and scan the policy', note: 'Button.' },
  otherHost: {
    ko: '처리방침이 {host}에 있습니다. 열 때 그 사이트를 읽어도 되는지 묻습니다.',
    en: 'The policy is on {host}. Opening it asks whether that site may be read.',
    note: 'Beside the button when the policy is on another host.',
  },
  aboutLinks: {
    ko: '처리방침 링크에 대해 확인한 것',
    en: 'What was checked of the link to the policy',
    note: 'Opens the findings on the link, on a page that is no policy.',
  },
} as const satisfies WordTable

import type { WordTable } from './types'

/** Texts of the side panel: its head, its tabs, the steps and the policies. */
export const sidePanelWords = {
  title: { ko: '옆 패널', en: 'Side panel', note: 'Title of the page; name of the panel in the browser.' },
  open: { ko: '옆 패널 열기', en: 'Open the side panel', note: 'Label of a button in the popup.' },
  tabs: { ko: '옆 패널 화면', en: 'Views of the side panel', note: 'Name of the tabs, read aloud.' },
  ready: { ko: '준비', en: 'Readiness', note: 'Tab: the five steps.' },
  policies: { ko: '처리방침', en: 'Policies', note: 'Tab: policy pages that were read.' },
  records: { ko: '기록', en: 'Records', note: 'Tab: scans that were kept.' },
  steps: { ko: '다섯 단계', en: 'Five steps', note: 'Heading.' },
  changes: { ko: '바뀐 것', en: 'Changes', note: 'Name of the part that tells changes, read aloud.' },
  sites: { ko: '처리방침 페이지', en: 'Policy pages', note: 'Heading over the list of policies.' },
  latest: { ko: '최근 기록', en: 'Latest records', note: 'Heading.' },
  all: { ko: '모두 보기', en: 'Show all', note: 'Button beside a heading: opens the tab.' },
  allOf: { ko: '모두 보기: {heading}', en: 'Show all: {heading}', note: 'Read aloud; begins like Show all.' },
  addSite: { ko: '사이트 추가', en: 'Add a site', note: 'Button: opens the page of the first questions.' },
  list: { ko: '여러 페이지 확인', en: 'Check a list of pages', note: 'Button: opens the report page.' },
  readAgain: {
    ko: '처리방침 모두 다시 확인',
    en: 'Check all policies again',
    note: 'Label of the button in the head.',
  },
  empty: {
    ko: '확인할 곳이 아직 없습니다',
    en: 'There is nothing to check yet',
    note: 'Lead, before any site is turned on.',
  },
  emptyWhy: {
    ko: '회사 홈페이지 주소를 적으면 개인정보 처리방침을 찾아 읽습니다. 허용한 사이트만 읽습니다.',
    en: 'Enter the address of your own site, and its privacy policy is found and read. Only sites that you allow are read.',
    note: 'Under the lead.',
  },
  showSteps: { ko: '다섯 단계 보기', en: 'Show the five steps', note: 'Button beside Add a site.' },
  legend: { ko: '표시의 뜻', en: 'What the shapes mean', note: 'Heading of the legend.' },
  readingSome: {
    ko: '처리방침 {n}곳을 읽고 있습니다',
    en: 'Reading policies: {n}',
    note: 'Lead while all policies are read again.',
  },
  readingOne: {
    ko: '{page}을(를) 읽는 중입니다.',
    en: '{page} is being read.',
    note: 'Under the bar; {page} is an address.',
  },
  waiting: { ko: '차례 대기', en: 'Waiting', note: 'State of a page whose turn has not come.' },
  reading: { ko: '읽는 중', en: 'Reading', note: 'State of the page being read.' },
  noPolicies: {
    ko: '읽은 처리방침이 아직 없습니다',
    en: 'No policy has been read yet',
    note: 'Lead of the empty tab of policies.',
  },
  noPoliciesWhy: {
    ko: '사이트를 허용하고 처리방침 페이지를 열면 여기에 결과가 나옵니다.',
    en: 'Allow a site and open its policy page. What it says then stands here.',
    note: 'Under that lead.',
  },
  notRead: { ko: '아직 읽지 않음', en: 'Not read yet', note: 'State of a watched page without a result.' },
  openPage: { ko: '열기', en: 'Open', note: 'Button: opens the policy in a tab.' },
  openPageOf: { ko: '열기: {page}', en: 'Open: {page}', note: 'Read aloud; begins like Open.' },
  again: { ko: '다시 확인', en: 'Check again', note: 'Button: reads this policy now.' },
  againOf: {
    ko: '다시 확인: {page}',
    en: 'Check again: {page}',
    note: 'Read aloud; begins like Check again.',
  },
  keep: { ko: '기록 저장', en: 'Keep a record', note: 'Button: reads this policy now and keeps a record.' },
  keepOf: { ko: '기록 저장: {page}', en: 'Keep a record: {page}', note: 'Read aloud; begins like Keep.' },
  allow: { ko: '이 사이트 허용', en: 'Allow this site', note: 'Button; the browser then asks.' },
  busy: { ko: '읽고 있습니다.', en: 'It is being read.', note: 'Beside the buttons of a policy.' },
  kept: { ko: '기록했습니다.', en: 'Kept.', note: 'Beside the buttons of a policy.' },
  checked: { ko: '다시 확인했습니다.', en: 'Checked again.', note: 'Beside the buttons of a policy.' },
  lost: {
    ko: '확인하지 못했습니다. 다시 누르세요.',
    en: 'It could not be checked. Press it again.',
    note: 'Beside the buttons of a policy: the background part gave no answer.',
  },
  loading: { ko: '불러오는 중입니다.', en: 'Loading.', note: 'Before the first state is known.' },
} as const satisfies WordTable

/** The meaning of the five shapes, where nothing is there yet. Keys are states. */
export const shapeWords = {
  seen: { ko: '페이지에서 근거를 읽었습니다.', en: 'Its proof was read from a page.', note: 'Legend.' },
  stated: {
    ko: '사람이 그렇다고 적었습니다. 역할과 날짜가 남습니다.',
    en: 'A person said so. Role and date are kept.',
    note: 'Legend.',
  },
  open: { ko: '아직 하지 않은 일이 있습니다.', en: 'Something is left to do.', note: 'Legend.' },
  'cannot-tell': {
    ko: '읽지 못한 부분이 있어 판단하지 않았습니다.',
    en: 'Part could not be read, so nothing is judged.',
    note: 'Legend.',
  },
  'not-needed': {
    ko: '이 회사에는 필요하지 않습니다.',
    en: 'This company does not need it.',
    note: 'Legend.',
  },
} as const satisfies WordTable

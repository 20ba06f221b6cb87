import type { WordTable } from './types'

/** Texts of the toolbar popup. */
export const popupWords = {
  notRead: {
    ko: '아직 이 사이트를 읽지 않았습니다',
    en: 'This site has not been read yet',
    note: 'Lead of the popup.',
  },
  whyRead: {
    ko: '허용하면 이 사이트의 개인정보 처리방침과 전화번호 양식을 읽습니다.',
    en: 'If you allow it, the privacy policy and phone forms of this site are read.',
    note: 'Reason given before the browser asks. Names everything that is read.',
  },
  whyLocal: {
    ko: '읽은 내용은 이 컴퓨터 밖으로 나가지 않습니다.',
    en: 'What is read does not leave this computer.',
    note: 'Reason given before the browser asks.',
  },
  whyRevoke: {
    ko: '설정에서 언제든 취소할 수 있습니다.',
    en: 'You can take it back in settings at any time.',
    note: 'Reason given before the browser asks.',
  },
  allow: { ko: '이 사이트 허용', en: 'Allow this site', note: 'Button; the browser then asks.' },
  wish: {
    ko: '{host}을(를) 읽도록 허용하세요',
    en: 'Allow {host} to be read',
    note: 'Lead, after "open and scan" was clicked on a page whose policy is on a site that is not turned on.',
  },
  allowAndOpen: { ko: '허용하고 열기', en: 'Allow and open', note: 'Button; the browser then asks.' },
  once: {
    ko: '지금 한 번만 읽기',
    en: 'Read once now',
    note: 'Button: reads the page without turning it on.',
  },
  readOnce: {
    ko: '이 페이지를 한 번만 읽은 결과입니다. 다섯 단계에는 반영하지 않았습니다.',
    en: 'This page was read once. The five steps do not count it.',
    note: 'Under a verdict of a page whose site is not turned on.',
  },
  readNow: { ko: '이 페이지 읽기', en: 'Read this page', note: 'Button on a site that is turned on.' },
  noPolicyHere: {
    ko: '이 페이지는 개인정보 처리방침이 아닙니다',
    en: 'This page is not a privacy policy',
    note: 'Lead on a page of a site that is turned on.',
  },
  cannotRead: {
    ko: '이 페이지는 읽을 수 없습니다',
    en: 'This page cannot be read',
    note: 'Lead of the popup.',
  },
  cannotReadWhy: {
    ko: '브라우저 화면, 확장 프로그램 스토어, 내 컴퓨터의 파일은 브라우저가 읽기를 막습니다. 웹 사이트를 열고 다시 누르세요.',
    en: 'The browser does not let its own pages, the extension store or local files be read. Open a website and click again.',
    note: 'Under the lead; ends with what to do.',
  },
  dashboard: {
    ko: '핵클 대시보드입니다',
    en: 'This is the Hackle dashboard',
    note: 'Lead on dashboard.hackle.io.',
  },
  dashboardShown: {
    ko: '다섯 단계가 페이지 위의 배지에 나옵니다.',
    en: 'The badge on the page shows the five steps.',
    note: 'On the dashboard.',
  },
  dashboardHidden: {
    ko: '이 사이트에서 배지를 숨겼습니다.',
    en: 'The badge is hidden on this site.',
    note: 'On the dashboard or a site, when the person has hidden it.',
  },
  showAgain: { ko: '배지 다시 보이기', en: 'Show the badge again', note: 'Button.' },
  toDashboard: {
    ko: '핵클 대시보드 열기',
    en: 'Hackle dashboard',
    note: 'Foot: opens the five steps.',
  },
  tryForm: {
    ko: '이 페이지에서 전화번호 양식 시험',
    en: 'Try the phone form on this page',
    note: 'Button on a site that is turned on: opens the panel of the trial.',
  },
  retry: { ko: '다시 시도', en: 'Try again', note: 'Button after an error.' },
  settings: { ko: '설정 열기', en: 'Open settings', note: 'Label of the button in the head.' },
  more: { ko: '판정 근거 {n}건', en: 'Findings ({n})', note: 'Opens the list of findings; {n} is a number.' },
} as const satisfies WordTable

import type { WordTable } from './types'

/** Texts of the first run and of the two questions, which the settings ask too. */
export const welcomeWords = {
  lead: {
    ko: '문자를 보내기 전에 갖출 다섯 가지',
    en: 'Five things to have in place before sending texts',
    note: 'Head of the first run.',
  },
  intro: {
    ko: '갖춘 것은 페이지에서 읽어 근거와 함께 보여 줍니다. 먼저 두 가지를 답하세요. 답은 이 컴퓨터에만 저장하며, 설정에서 바꿀 수 있습니다.',
    en: 'What is in place is read from the pages and shown with its proof. Please answer two questions first. The answers stay on this computer and can be changed in settings.',
    note: 'Under the head.',
  },
  site: { ko: '회사의 사이트 주소', en: 'Address of your own site', note: 'Field: question 1.' },
  siteHelp: {
    ko: '이 사이트의 개인정보 처리방침을 다섯 단계에 반영합니다. 예: www.example.com',
    en: 'The five steps count the privacy policy of this site. For example: www.example.com',
    note: 'Help under the field.',
  },
  siteWrong: {
    ko: '웹 사이트 주소가 아닙니다. www.example.com처럼 입력하세요.',
    en: 'This is not the address of a website. Enter it like www.example.com.',
    note: 'Field error.',
  },
  promotional: {
    ko: '광고성 문자를 보냅니까?',
    en: 'Do you send promotional texts?',
    note: 'Question 2. 광고성 as in the law, not 혜택 or 소식.',
  },
  promotionalHelp: {
    ko: '보낸다면 받는 사람이 무료로 수신을 거부할 080 번호가 필요합니다. 답하지 않으면 3단계는 알 수 없음으로 남습니다.',
    en: 'If you do, an 080 number is needed so that people can opt out free of charge. Unanswered, step 3 cannot be told.',
    note: 'Help under the question.',
  },
  yes: { ko: '보냅니다', en: 'Yes', note: 'Answer to question 2.' },
  no: { ko: '정보성 문자만 보냅니다', en: 'No, informational texts only', note: 'Answer to question 2.' },
  notSure: { ko: '아직 모릅니다', en: 'Not known yet', note: 'Answer to question 2.' },
  save: { ko: '저장', en: 'Save', note: 'Button.' },
  later: { ko: '나중에 답하기', en: 'Answer later', note: 'Button: leaves both unanswered.' },
  saved: { ko: '저장했습니다.', en: 'Saved.', note: 'After saving.' },
  failed: {
    ko: '저장하지 못했습니다. 입력한 내용은 여기에 남아 있습니다. 다시 시도하세요.',
    en: 'It could not be saved. What you entered is still here. Please try again.',
    note: 'After a failed save.',
  },
  allowTitle: {
    ko: '{host}의 처리방침을 읽도록 허용하세요',
    en: 'Allow the policy of {host} to be read',
    note: 'Second part of the first run; {host} is the site just told.',
  },
  allowed: {
    ko: '{host}을(를) 켰습니다.',
    en: '{host} is turned on.',
    note: 'After the browser allowed it.',
  },
  then: { ko: '이제 할 일', en: 'What to do now', note: 'Heading of the last part.' },
  thenDashboard: {
    ko: '핵클 대시보드를 열면 다섯 단계가 배지로 나옵니다.',
    en: 'Open the Hackle dashboard. A badge there shows the five steps.',
    note: 'List of the last part.',
  },
  thenPolicy: {
    ko: '개인정보 처리방침 페이지를 열고 도구 모음의 [✓]를 누르세요.',
    en: 'Open your privacy policy and click [✓] in the toolbar.',
    note: 'List of the last part. [✓] is the sign of the product.',
  },
} as const satisfies WordTable

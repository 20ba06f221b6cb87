import type { WordTable } from './types'

/** What the kit's developer codes mean and what to do; a code that is not here shows the page's own sentence. */
export const developerWords = {
  'no-user-id': {
    ko: '사용자 ID가 없습니다. 핵클은 사용자 ID로 문자를 보냅니다. 로그인한 사용자로 SDK를 설정한 뒤 시험하세요.',
    en: 'There is no user id. Hackle sends by user id. Set the user of the SDK and try again.',
    note: 'Developer message.',
  },
  'opt-out-tracking': {
    ko: 'SDK의 추적 거부가 켜져 있어 아무것도 나가지 않습니다. 추적 거부를 끄고 시험하세요.',
    en: 'Opt-out tracking of the SDK is on, so nothing is sent. Turn it off and try again.',
    note: 'Developer message.',
  },
  'blocked-by-csp': {
    ko: '페이지의 보안 정책(CSP)이 핵클 연결을 막습니다. connect-src에 핵클의 주소를 더하세요.',
    en: 'The content security policy of the page blocks Hackle. Add its hosts to connect-src.',
    note: 'Developer message. connect-src stays.',
  },
  'wrong-key': {
    ko: 'SDK 설정을 받지 못했습니다. 키를 확인하세요.',
    en: 'The configuration of the SDK was refused. Check the key.',
    note: 'Developer message.',
  },
  'configuration-unknown': {
    ko: 'SDK 설정을 받았는지 알 수 없습니다. 키를 확인하세요.',
    en: 'Whether the SDK has its configuration cannot be told. Check the key.',
    note: 'Developer message.',
  },
  'no-client': {
    ko: '핵클 클라이언트가 없습니다. element.client로 넘기거나 SDK를 먼저 불러오세요.',
    en: 'There is no Hackle client. Give it as element.client or load the SDK first.',
    note: 'Developer message. element.client stays.',
  },
  'sdk-too-old': {
    ko: 'SDK가 오래되어 필요한 메서드가 없습니다. SDK를 올리세요.',
    en: 'The SDK is too old and lacks the methods. Update it.',
    note: 'Developer message.',
  },
  'sandboxed-frame': {
    ko: '격리된 프레임(sandbox) 안이라 보내지 못합니다. 프레임 밖에 놓으세요.',
    en: 'The form stands in a sandboxed frame and cannot send. Put it outside.',
    note: 'Developer message.',
  },
  'insecure-context': {
    ko: 'https가 아닌 페이지라 받지 않습니다. https에서 여세요.',
    en: 'The page is not https, so nothing is collected. Open it over https.',
    note: 'Developer message.',
  },
  'receipt-not-kept': {
    ko: '동의 내역을 보관하는 곳이 없습니다. keep(), endpoint, receipt-event 중 하나를 쓰세요.',
    en: 'Nobody keeps the receipt. Use keep(), endpoint or receipt-event.',
    note: 'Developer message. Names in code stay.',
  },
  'missing-company': {
    ko: 'company 속성이 비어 있어 받지 않습니다. 회사 이름을 적으세요.',
    en: 'The attribute company is empty, so nothing is collected. Write the company.',
    note: 'Developer message.',
  },
  'missing-privacy-policy': {
    ko: 'privacy-policy 속성이 비어 있어 받지 않습니다. 처리방침 주소를 적으세요.',
    en: 'The attribute privacy-policy is empty, so nothing is collected. Write the address.',
    note: 'Developer message.',
  },
  'bad-attribute': {
    ko: '읽을 수 없는 속성 값이 있습니다. 값을 고치세요.',
    en: 'An attribute holds a value that cannot be read. Correct it.',
    note: 'Developer message; the page’s own sentence stands below.',
  },
  'get-form': {
    ko: 'GET 양식 안에 있습니다. 번호가 주소에 남지 않도록 method=post로 바꾸세요.',
    en: 'The form around it uses GET. Use method=post, so that no number gets into an address.',
    note: 'Developer message.',
  },
  'relay-answer': {
    ko: '중계 서버의 답을 읽지 못했습니다. 응답 형식을 확인하세요.',
    en: 'The answer of the relay could not be read. Check its form.',
    note: 'Developer message.',
  },
  'intl-not-loaded': {
    ko: '다른 나라 번호를 읽는 파일을 불러오지 못했습니다. intl-src를 확인하세요.',
    en: 'The part for other countries was not loaded. Check intl-src.',
    note: 'Developer message.',
  },
  'no-opt-out-number': {
    ko: '080 무료수신거부 번호가 없습니다. opt-out-number에 적으세요.',
    en: 'There is no 080 opt-out number. Write it in opt-out-number.',
    note: 'Developer message.',
  },
} as const satisfies WordTable

/** What did not work: title, what is as before, what to do. */
export const trialProblems = {
  'not-found': {
    ko: '놓을 곳을 찾지 못했습니다',
    en: 'The place was not found',
    note: 'Title of a problem.',
  },
  'not-found-advice': {
    ko: '페이지가 바뀌었을 수 있습니다. 놓을 곳을 다시 고르세요.',
    en: 'The page may have changed. Choose the place again.',
    note: 'What to do.',
  },
  'bad-selector': {
    ko: '선택자를 읽지 못했습니다',
    en: 'The selector could not be read',
    note: 'Title of a problem.',
  },
  'bad-selector-advice': {
    ko: '선택자를 고치거나 페이지에서 고르세요.',
    en: 'Correct the selector or pick on the page.',
    note: 'What to do.',
  },
  'not-granted': {
    ko: '이 사이트가 꺼져 있습니다',
    en: 'This site is turned off',
    note: 'Title of a problem.',
  },
  'not-granted-advice': {
    ko: '도구 모음의 버튼에서 이 사이트를 허용한 뒤 다시 여세요.',
    en: 'Allow this site from the toolbar button and open the trial again.',
    note: 'What to do.',
  },
  'no-sdk': {
    ko: '핵클 SDK가 없어 실제로 보내지 못합니다',
    en: 'Without the Hackle SDK nothing is sent for real',
    note: 'Title of a problem.',
  },
  'no-sdk-advice': {
    ko: '양식은 시험으로 남아 있습니다. SDK가 있는 페이지에서 다시 시도하세요.',
    en: 'The form stays in dry run. Try again on a page with the SDK.',
    note: 'What to do.',
  },
  nonsense: {
    ko: '페이지가 알 수 없는 답을 했습니다',
    en: 'The page gave an answer that makes no sense',
    note: 'Title of a problem.',
  },
  'nonsense-advice': {
    ko: '그 답은 쓰지 않았습니다. 페이지를 새로 고친 뒤 다시 시도하세요.',
    en: 'The answer was not used. Reload the page and try again.',
    note: 'What to do.',
  },
  'mount-failed': {
    ko: '양식을 놓지 못했습니다',
    en: 'The form could not be put there',
    note: 'Title of a problem.',
  },
  'mount-failed-advice': {
    ko: '페이지는 그대로입니다. 다른 곳을 고르거나 페이지를 새로 고치세요.',
    en: 'The page is as before. Choose another place or reload the page.',
    note: 'What to do.',
  },
  'thrown-out': {
    ko: '페이지가 양식을 거듭 지웠습니다',
    en: 'The page took the form out again and again',
    note: 'Title of a problem.',
  },
  'thrown-out-advice': {
    ko: '페이지가 다시 그리지 않는 바깥 요소를 고르세요.',
    en: 'Choose an outer element that the page does not redraw.',
    note: 'What to do.',
  },
  'withdraw-failed': {
    ko: '시험 번호를 지웠는지 확인하지 못했습니다',
    en: 'The removal of the test number was not confirmed',
    note: 'Title of a problem.',
  },
  'withdraw-failed-advice': {
    ko: '호출 내역을 보고 다시 시도하세요. 핵클 대시보드에서도 확인하세요.',
    en: 'Look at the calls and try again. Check in the Hackle dashboard too.',
    note: 'What to do.',
  },
  'no-worker': {
    ko: '확장 프로그램이 답하지 않습니다',
    en: 'The extension does not answer',
    note: 'Title of a problem.',
  },
  'no-worker-advice': {
    ko: '페이지를 새로 고친 뒤 다시 여세요.',
    en: 'Reload the page and open the trial again.',
    note: 'What to do.',
  },
} as const satisfies WordTable

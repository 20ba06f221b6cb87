import type { WordTable } from '../words/types'

const after = 'Under "Saved": one sentence of what is sent from now on and what is not. No promise.'
const why = 'Why it is not saved yet; the first sentence under the heading.'
const end = 'Heading of a delivery that has ended.'

/** Texts of the phone form around the field and the boxes. */
export const formWords = {
  'submit-marketing': { ko: '신청하기', en: 'Sign up', note: 'Main button of the advertising form.' },
  'submit-service': { ko: '등록하기', en: 'Save number', note: 'Main button of the service form.' },
  policy: { ko: '개인정보 처리방침', en: 'Privacy policy', note: 'Link under the form.' },
  'new-window': { ko: '(새 창)', en: '(new window)', note: 'After a link, read aloud only.' },
  'opt-out-number': {
    ko: '무료수신거부 {number}',
    en: 'Free opt-out {number}',
    note: 'Under the form; 무료, free, must stay. {number}: the 080 number.',
  },
  lacking: {
    ko: '이 항목에 동의해야 신청됩니다.',
    en: 'This consent is needed to go on.',
    note: 'Error under a consent box without which nothing is sent.',
  },
  'lacking-age': {
    ko: '만 14세 이상인지 확인이 필요합니다. 아무것도 보내거나 저장하지 않았습니다.',
    en: 'Please confirm that you are 14 or older. Nothing was sent or kept.',
    note: 'Error under the age box.',
  },
  half: {
    ko: '마케팅 이용과 광고 수신에 모두 동의해야 광고 문자를 보냅니다. 하나만 선택하면 보내지 않습니다.',
    en: 'Advertising texts need both the use for marketing and the consent to receive. With one of them none are sent.',
    note: 'Under the boxes of a service form, while only one of the two is ticked.',
  },
  'earlier-withdraw': {
    ko: '광고 수신 동의 철회',
    en: 'Withdraw consent to advertising',
    note: 'Button beside the day of an earlier consent.',
  },
  trial: {
    ko: '시험, 효력 없음',
    en: 'Test, no effect',
    note: 'Over a form in dry run; both halves must stay.',
  },
  'not-ready': {
    ko: '이 양식은 아직 준비되지 않았습니다.',
    en: 'This form is not ready yet.',
    note: 'In place of a form whose settings are incomplete.',
  },
  'not-ready-why': {
    ko: '번호를 받지 않습니다. 사이트 운영자에게 알려 주세요.',
    en: 'It takes no number. Please tell the operator of this site.',
    note: 'Under the sentence that the form is not ready.',
  },
  unfinished: {
    ko: '지난번 신청의 저장을 확인하지 못했습니다. 다시 신청하세요.',
    en: 'Your last request could not be confirmed. Please send it again.',
    note: 'Over the form, at the next page after one was left too early.',
  },
  saving: { ko: '저장하는 중', en: 'Saving', note: 'Button while it is being sent.' },
  'keep-open': {
    ko: '저장이 끝날 때까지 이 페이지를 닫지 마세요.',
    en: 'Please keep this page open until it is saved.',
    note: 'Under the button while it is being sent.',
  },
  saved: { ko: '저장했습니다', en: 'Saved', note: end },
  'says-advertising': {
    ko: '{company}에서 이 번호로 광고 문자를 보냅니다.',
    en: '{company} sends advertising texts to this number.',
    note: after,
  },
  'says-no-advertising': {
    ko: '광고 문자는 보내지 않습니다.',
    en: 'No advertising texts are sent.',
    note: after,
  },
  'says-service': {
    ko: '{company}에서 이 번호로 서비스 안내 문자를 보냅니다.',
    en: '{company} sends texts about its service to this number.',
    note: after,
  },
  'says-unchanged': {
    ko: '광고 수신 동의는 바뀌지 않았습니다.',
    en: 'Your earlier choice on advertising texts has not changed.',
    note: after,
  },
  'says-night': {
    ko: '야간(21:00~08:00)에도 보냅니다.',
    en: 'They also come at night (21:00–08:00).',
    note: after,
  },
  'says-no-night': {
    ko: '야간(21:00~08:00)에는 보내지 않습니다.',
    en: 'None come at night (21:00–08:00).',
    note: after,
  },
  'not-yet': { ko: '아직 저장하지 못했습니다', en: 'Not saved yet', note: 'Heading; it may still be saved.' },
  offline: { ko: '인터넷 연결이 끊겼습니다.', en: 'There is no internet connection.', note: why },
  unreachable: { ko: '서버에 연결하지 못했습니다.', en: 'The server could not be reached.', note: why },
  server: { ko: '서버가 지금 받지 못합니다.', en: 'The server cannot take it now.', note: why },
  'no-answer': { ko: '서버가 답하지 않았습니다.', en: 'The server did not answer.', note: why },
  'next-in': {
    ko: '{n}초 뒤에 다시 보냅니다 ({attempt}번째).',
    en: 'It is sent again in {n} s (attempt {attempt}).',
    note: 'When it is sent again by itself. Counts down.',
  },
  'next-by-hand': {
    ko: '연결을 확인하고 다시 보내세요.',
    en: 'Check the connection and send it again.',
    note: 'After the last attempt by itself.',
  },
  'may-be-lost': {
    ko: '이 페이지를 닫으면 저장되지 않을 수 있습니다.',
    en: 'If you close this page, it may not be saved.',
    note: 'In bold, while it is not saved.',
  },
  'send-now': { ko: '지금 다시 보내기', en: 'Send again now', note: 'Button while it is not saved yet.' },
  cancel: {
    ko: '신청 취소',
    en: 'Cancel',
    note: 'Button while it is not saved yet: takes the request back.',
  },
  unconfirmed: {
    ko: '보냈지만 저장을 확인하지 못했습니다',
    en: 'Sent, not confirmed',
    note: 'Heading: nobody can tell whether it arrived. Never "saved".',
  },
  'unconfirmed-both': {
    ko: '동의와 번호를 보냈습니다. 저장되었는지 알 수 없습니다.',
    en: 'Your consent and number were sent. It cannot be told whether they were saved.',
    note: 'Under "sent, not confirmed".',
  },
  'unconfirmed-consent': {
    ko: '동의를 보냈습니다. 저장되었는지 알 수 없어 번호는 보내지 않았습니다.',
    en: 'Your consent was sent. It cannot be told whether it was saved, so your number was not sent.',
    note: 'Under "sent, not confirmed".',
  },
  'unconfirmed-relay': {
    ko: '사이트가 신청을 받았습니다. 저장되었는지 알 수 없습니다.',
    en: 'The site has taken your request. It cannot be told whether it was saved.',
    note: 'Under "sent, not confirmed".',
  },
  failed: { ko: '저장하지 못했습니다', en: 'Could not be saved', note: end },
  'failed-nothing': {
    ko: '동의와 번호 모두 저장하지 못했습니다.',
    en: 'Neither your consent nor your number was saved.',
    note: 'What arrived of a request that failed.',
  },
  'failed-number': {
    ko: '동의는 저장했지만 번호는 저장하지 못했습니다.',
    en: 'Your consent was saved, but your number was not.',
    note: 'What arrived of a request that failed.',
  },
  'failed-only-number': {
    ko: '번호를 저장하지 못했습니다.',
    en: 'Your number was not saved.',
    note: 'What arrived of a request that failed, where nothing but the number was sent.',
  },
  'failed-rejected': {
    ko: '서버가 받아들이지 않았습니다. 번호를 확인하고 다시 시도하세요.',
    en: 'The server refused it. Check the number and try again.',
    note: 'Why it failed, and what to do.',
  },
  'failed-site': {
    ko: '이 사이트에서 지금 보낼 수 없습니다. 사이트 운영자에게 알려 주세요.',
    en: 'This site cannot send it now. Please tell the operator of this site.',
    note: 'Why it failed, and what to do.',
  },
  again: { ko: '다시 시도', en: 'Try again', note: 'Button after a failure.' },
  'go-on': {
    ko: '신청 없이 계속',
    en: 'Go on without it',
    note: 'Button after a failure, inside a form of the site.',
  },
  superseded: {
    ko: '다른 신청이 시작되어 이 신청은 멈췄습니다',
    en: 'Another request has taken the place of this one',
    note: end,
  },
  'superseded-why': {
    ko: '다른 양식이나 창에서 더 새로운 신청을 보냈습니다.',
    en: 'A newer one was sent from another form or window.',
    note: 'Under the heading.',
  },
  withdrawing: { ko: '보내는 중', en: 'Sending', note: 'While a withdrawal or deletion is being sent.' },
  'withdraw-not-yet': {
    ko: '아직 반영하지 못했습니다',
    en: 'Not in effect yet',
    note: 'Heading while a withdrawal or deletion is not confirmed.',
  },
  'withdraw-may-be-lost': {
    ko: '이 페이지를 닫으면 반영되지 않을 수 있습니다.',
    en: 'If you close this page, it may not take effect.',
    note: 'In bold, while a withdrawal is not confirmed.',
  },
  withdrawn: { ko: '동의를 철회했습니다', en: 'Consent withdrawn', note: end },
  cancelled: { ko: '신청을 취소했습니다', en: 'Request cancelled', note: end },
  'withdrawn-nothing': {
    ko: '이 신청은 보내지 않았습니다.',
    en: 'This request was not sent.',
    note: 'Under "cancelled", where nothing had left the page.',
  },
  'withdrawn-number': {
    ko: '광고 문자를 보내지 않도록 하고 번호를 삭제했습니다.',
    en: 'Advertising texts are stopped and the number is deleted.',
    note: 'Under "withdrawn" or "cancelled".',
  },
  'withdrawn-only-number': {
    ko: '번호를 삭제했습니다. 광고 수신 동의는 바뀌지 않았습니다.',
    en: 'The number is deleted. Your earlier choice on advertising texts has not changed.',
    note: 'Under "cancelled", where the request had sent no consent. Both halves must stay.',
  },
  'withdrawn-advertising': {
    ko: '광고 문자를 보내지 않습니다.',
    en: 'No advertising texts are sent.',
    note: 'Under "withdrawn" or "cancelled".',
  },
  'withdraw-unconfirmed': {
    ko: '철회를 보냈지만 저장을 확인하지 못했습니다',
    en: 'Withdrawal sent, not confirmed',
    note: 'Heading: nobody can tell whether it arrived.',
  },
  'withdraw-failed': {
    ko: '철회하지 못했습니다',
    en: 'Could not be withdrawn',
    note: 'Heading of a withdrawal that failed.',
  },
  'withdraw-else': {
    ko: '무료수신거부 번호나 고객센터로도 철회할 수 있습니다.',
    en: 'You can also withdraw by the free opt-out number or customer service.',
    note: 'Under a withdrawal that failed or cannot be confirmed.',
  },
  'dry-done': {
    ko: '시험을 마쳤습니다',
    en: 'Test finished',
    note: 'Heading after a dry run, in place of "Saved".',
  },
  'dry-why': {
    ko: '아무것도 보내거나 저장하지 않았습니다.',
    en: 'Nothing was sent or saved.',
    note: 'Under the heading after a dry run.',
  },
  anew: { ko: '새로 입력', en: 'Start again', note: 'Button after the end: shows the empty form.' },
} as const satisfies WordTable

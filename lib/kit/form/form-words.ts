import type { WordTable } from '../../words/types'

const after = 'Under "Saved": one sentence of what is sent from now on and what is not. No promise.'
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
    ko: '마케팅 이용과 광고 수신에 모두 동의해야 광고 문자를 보냅니다. 하나만 선택하면 광고 수신 동의로 처리하지 않습니다.',
    en: 'Advertising texts need both the use for marketing and the consent to receive. One of them alone does not count as consent to advertising.',
    note: 'Under the boxes of a service form, while only one of the two is ticked.',
  },
  'earlier-withdraw': {
    ko: '광고 수신 동의 철회',
    en: 'Withdraw consent to advertising',
    note: 'Button beside the day of an earlier consent.',
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
  saved: { ko: '저장했습니다', en: 'Saved', note: end },
  'says-advertising': {
    ko: '{company}에서 이 번호로 광고 문자를 보냅니다.',
    en: '{company} sends advertising texts to this number.',
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
    note: `${after} Also under "cancelled".`,
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
  'may-be-lost': {
    ko: '이 페이지를 닫으면 저장되지 않을 수 있습니다.',
    en: 'If you close this page, it may not be saved.',
    note: 'In bold, while it is not saved.',
  },
  cancel: {
    ko: '신청 취소',
    en: 'Cancel',
    note: 'Button while it is not saved yet: takes the request back.',
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
  'failed-rejected': {
    ko: '서버가 받아들이지 않았습니다. 번호를 확인하고 다시 시도하세요.',
    en: 'The server refused it. Check the number and try again.',
    note: 'Why it failed, and what to do.',
  },
  'go-on': {
    ko: '신청 없이 계속',
    en: 'Go on without it',
    note: 'Button after a failure, inside a form of the site.',
  },
  cancelled: { ko: '신청을 취소했습니다', en: 'Request cancelled', note: end },
  'withdrawn-nothing': {
    ko: '이 신청은 보내지 않았습니다.',
    en: 'This request was not sent.',
    note: 'Under "cancelled", where nothing had left the page.',
  },
  anew: { ko: '새로 입력', en: 'Start again', note: 'Button after the end: shows the empty form.' },
} as const satisfies WordTable

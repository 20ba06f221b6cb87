import type { WordTable } from '../words/types'

const why = 'Why it is not saved yet; the first sentence under the heading.'
const end = 'Heading of a delivery that has ended.'
const left = 'What arrived of a withdrawal that failed. Both halves must stay.'

/** Texts that both elements say: where a request stands, and what becomes of a withdrawal. */
export const sharedWords = {
  trial: {
    ko: '시험, 효력 없음',
    en: 'Test, no effect',
    note: 'Over a form in dry run; both halves must stay.',
  },
  'keep-open': {
    ko: '저장이 끝날 때까지 이 페이지를 닫지 마세요.',
    en: 'Please keep this page open until it is saved.',
    note: 'Under the button while it is being sent.',
  },
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
  'send-now': { ko: '지금 다시 보내기', en: 'Send again now', note: 'Button while it is not saved yet.' },
  unconfirmed: {
    ko: '보냈지만 저장을 확인하지 못했습니다',
    en: 'Sent, not confirmed',
    note: 'Heading: nobody can tell whether it arrived. Never "saved".',
  },
  'failed-site': {
    ko: '이 사이트에서 지금 보낼 수 없습니다. 사이트 운영자에게 알려 주세요.',
    en: 'This site cannot send it now. Please tell the operator of this site.',
    note: 'Why it failed, and what to do.',
  },
  again: { ko: '다시 시도', en: 'Try again', note: 'Button after a failure.' },
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
  'says-no-advertising': {
    ko: '광고 문자는 보내지 않습니다.',
    en: 'No advertising texts are sent.',
    note: 'Under "saved", "withdrawn" or "cancelled": what is sent from now on. No promise.',
  },
  'withdrawn-number': {
    ko: '번호를 삭제했습니다.',
    en: 'The number is deleted.',
    note: 'Under "withdrawn" or "cancelled".',
  },
  'withdraw-failed': {
    ko: '철회하지 못했습니다',
    en: 'Could not be withdrawn',
    note: 'Heading of a withdrawal that failed.',
  },
  'number-left': {
    ko: '번호를 삭제하지 못했습니다',
    en: 'The number could not be deleted',
    note: 'Heading of a withdrawal whose consent part arrived.',
  },
  'withdraw-else': {
    ko: '무료수신거부 번호나 고객센터로도 철회할 수 있습니다.',
    en: 'You can also withdraw by the free opt-out number or customer service.',
    note: 'Under a withdrawal that failed or cannot be confirmed.',
  },
  'withdraw-unconfirmed': {
    ko: '철회를 보냈지만 저장을 확인하지 못했습니다',
    en: 'Withdrawal sent, not confirmed',
    note: 'Heading: nobody can tell whether it arrived.',
  },
  'left-number': {
    ko: '광고 수신 동의는 철회했지만 번호는 삭제하지 못했습니다.',
    en: 'Your consent to advertising is withdrawn, but the number is not deleted.',
    note: left,
  },
  'left-consent': {
    ko: '번호는 삭제했지만 광고 수신 동의는 철회하지 못했습니다.',
    en: 'The number is deleted, but your consent to advertising is not withdrawn.',
    note: left,
  },
  'unfinished-withdrawal': {
    ko: '지난번 철회를 확인하지 못했습니다. 다시 철회하세요.',
    en: 'Your last withdrawal could not be confirmed. Please withdraw again.',
    note: 'Under "not in effect yet", at the next page after one was left too early.',
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
} as const satisfies WordTable

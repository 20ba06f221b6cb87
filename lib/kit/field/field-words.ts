import type { WordTable } from '../../words/types'

const cause = 'Bold first line under the phone field: says what the number is, as a fact.'
const remedy = 'Second line under the phone field, after the cause: asks for what helps.'
const warning = 'First line of a note under the phone field; the number is taken all the same.'

/** Texts of the phone field: `phone-REASON` says why a number is not taken, `phone-do-…` what to do. */
export const fieldWords = {
  'phone-label': { ko: '휴대전화번호', en: 'Mobile phone number', note: 'Label of the phone field.' },
  'phone-hint': {
    ko: '예: 010-0000-0000',
    en: 'Example: 010-0000-0000',
    note: 'Under the phone field. The number is one that nobody has.',
  },
  'phone-hint-abroad': {
    ko: '다른 나라 번호는 +와 국가 번호부터 입력하세요.',
    en: 'Start a number of another country with + and its country code.',
    note: 'Under the phone field of a form that takes numbers of several countries, instead of the example.',
  },
  'phone-empty': { ko: '번호가 비어 있습니다.', en: 'The number is missing.', note: cause },
  'phone-too-short': { ko: '번호가 짧습니다.', en: 'The number is too short.', note: cause },
  'phone-too-long': { ko: '번호가 깁니다.', en: 'The number is too long.', note: cause },
  'phone-not-a-number': {
    ko: '전화번호로 읽을 수 없습니다.',
    en: 'This does not read as a phone number.',
    note: cause,
  },
  'phone-several': { ko: '번호가 두 개 이상입니다.', en: 'This is more than one number.', note: cause },
  'phone-landline': { ko: '유선전화 번호입니다.', en: 'This is a landline number.', note: cause },
  'phone-internet': {
    ko: '인터넷전화 번호(070)입니다.',
    en: 'This is an internet phone number (070).',
    note: cause,
  },
  'phone-personal': {
    ko: '안심번호나 개인번호(050)입니다.',
    en: 'This is a safe or personal number (050).',
    note: `${cause} 안심번호: a temporary number that forwards, often given to couriers.`,
  },
  'phone-toll-free': {
    ko: '무료전화 번호(080)입니다.',
    en: 'This is a toll-free number (080).',
    note: cause,
  },
  'phone-representative': {
    ko: '기업 대표번호입니다.',
    en: 'This is the main number of a business.',
    note: `${cause} Numbers such as 1588-0000.`,
  },
  'phone-not-for-texts': {
    ko: '휴대전화번호가 아닙니다.',
    en: 'This is not a mobile phone number.',
    note: cause,
  },
  'phone-foreign': { ko: '다른 나라 번호입니다.', en: 'This is a number of another country.', note: cause },
  'phone-other-country': {
    ko: '여기에서 받지 않는 나라의 번호입니다.',
    en: 'Numbers of this country are not taken here.',
    note: cause,
  },
  'phone-unassigned': {
    ko: '쓰이지 않는 번호일 수 있습니다.',
    en: 'This number may not be in use.',
    note: `${warning} 010-0 and 010-1 are not assigned.`,
  },
  'phone-old-mobile': {
    ko: '대부분 종료된 번호(011, 016~019)입니다.',
    en: 'Most numbers of this kind (011, 016–019) have ended.',
    note: warning,
  },
  'phone-do-enter': {
    ko: '문자를 받을 휴대전화번호를 입력하세요.',
    en: 'Enter a mobile number that can receive texts.',
    note: remedy,
  },
  'phone-do-complete': {
    ko: '앞자리부터 빠진 숫자가 없는지 확인하세요.',
    en: 'Check for missing digits, the first one too.',
    note: `${remedy} Often the 0 at the front is lost.`,
  },
  'phone-do-shorten': {
    ko: '더 들어간 숫자가 없는지 확인하세요.',
    en: 'Check for digits that do not belong.',
    note: remedy,
  },
  'phone-do-one': {
    ko: '문자를 받을 번호 하나만 입력하세요.',
    en: 'Enter only the one that is to receive texts.',
    note: remedy,
  },
  'phone-do-korean': {
    ko: '010으로 시작하는 한국 번호를 입력하세요.',
    en: 'Enter a Korean number that starts with 010.',
    note: remedy,
  },
  'phone-do-check': {
    ko: '번호가 맞으면 그대로 두세요.',
    en: 'If it is right, leave it as it is.',
    note: 'Second line of a note under the phone field; the number is taken as it stands.',
  },
} as const satisfies WordTable

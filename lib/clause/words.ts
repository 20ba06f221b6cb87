import type { WordTable } from '../words/types'

const value = 'Value in a row, item or sentence written for a client’s privacy policy.'
const sentence =
  'Sentence written for a client’s privacy policy, in the ending of its other sentences (the key says which). {subject} is who entrusts, with its particle; {name} the processor, {work} the work.'
const kept =
  'Sentence on the retention, in the ending of the page’s other sentences. Must not read as an entrustment of its own.'

/**
 * The values are those of Hackle's example clause ("Getting Started with Text Messages": Recipient, Purpose,
 * Retention Period). The English ones are quoted; the Korean ones are our translation, since Hackle's own Korean
 * wording is not known.
 */
export const clauseWords = {
  work: {
    ko: '이용자 행동 및 데이터 분석에 기반한 맞춤형 CRM 캠페인(문자메시지 등) 발송',
    en: 'Sending customized CRM campaigns based on user behavior and data analytics',
    note: 'Value written for a client’s policy. English is quoted from Hackle’s example clause and must stay. The Korean must name messages, campaigns and sending.',
  },
  workInBrackets: {
    ko: '이용자 행동 및 데이터 분석에 기반한 맞춤형 CRM 캠페인 발송',
    en: 'Sending customized CRM campaigns based on user behavior and data analytics',
    note: 'Value written for a client’s policy. The same without brackets of its own, for lists that put the work in brackets.',
  },
  workInSentence: {
    ko: '이용자 행동 및 데이터 분석에 기반한 맞춤형 CRM 캠페인(문자메시지 등) 발송',
    en: 'the sending of customized CRM campaigns based on user behavior and data analytics',
    note: 'Value written for a client’s policy. As a part of a sentence.',
  },
  messages: {
    ko: '맞춤형 CRM 캠페인(문자메시지 등) 발송',
    en: 'Sending customized CRM campaigns',
    note: 'Added behind the work that a policy names already.',
  },
  retention: { ko: '위탁 계약 종료 시까지', en: 'Until contract termination', note: value },
  country: {
    ko: '대한민국',
    en: 'Republic of Korea',
    note: 'Value written for a client’s policy. Hackle is a Korean company.',
  },
  none: { ko: '-', en: '-', note: 'Value written for a client’s policy. Where the other rows have a dash.' },

  'blank-processor-name': {
    ko: '[계약서에 적힌 핵클의 상호]',
    en: '[Hackle’s name as in your contract]',
    note: 'Marked blank in a composed text. The square brackets must stay.',
  },
  'blank-work': {
    ko: '[위탁업무]',
    en: '[Entrusted work]',
    note: 'Marked blank. The square brackets must stay.',
  },
  'blank-items': {
    ko: '[처리하는 개인정보 항목]',
    en: '[Items of personal data]',
    note: 'Marked blank. The square brackets must stay.',
  },
  'blank-details': {
    ko: '[{header}]',
    en: '[{header}]',
    note: 'Marked blank in a column of the page; {header} is its title. The square brackets must stay.',
  },
  'blank-effective-date': {
    ko: '[시행일]',
    en: '[Effective date]',
    note: 'Marked blank. The square brackets must stay.',
  },
  'blank-earlier-version': {
    ko: '[이전 방침이 적용된 기간]',
    en: '[Period of the earlier version]',
    note: 'Marked blank. The square brackets must stay.',
  },

  'sentence-hamnida': {
    ko: '{subject} {work} 업무를 {name}에 위탁하고 있습니다.',
    en: '{subject} {work} to {name}.',
    note: sentence,
  },
  'sentence-handa': {
    ko: '{subject} {work} 업무를 {name}에 위탁하고 있다.',
    en: '{subject} {work} to {name}.',
    note: sentence,
  },
  'sentence-ham': {
    ko: '{subject} {work} 업무를 {name}에 위탁함.',
    en: '{subject} {work} to {name}.',
    note: sentence,
  },
  'sentence-haeyo': {
    ko: '{subject} {work} 업무를 {name}에 위탁하고 있어요.',
    en: '{subject} {work} to {name}.',
    note: sentence,
  },
  subject: {
    ko: '회사는',
    en: 'We entrust',
    note: 'Who entrusts, with its particle; in English with the verb.',
  },
  except: {
    ko: '다음에 적은 위탁을 제외하고, {sentence}',
    en: 'Except for the entrustment named next: {sentence}',
    note: 'Before a sentence of the page that also denies provision to third parties and so stays. {sentence} is that sentence.',
  },

  'kept-hamnida': {
    ko: '{name}에서는 위탁 계약 종료 시까지 개인정보를 보유하고 이용합니다.',
    en: '{name} keeps and uses the personal information until contract termination.',
    note: kept,
  },
  'kept-handa': {
    ko: '{name}에서는 위탁 계약 종료 시까지 개인정보를 보유하고 이용한다.',
    en: '{name} keeps and uses the personal information until contract termination.',
    note: kept,
  },
  'kept-ham': {
    ko: '{name}에서는 위탁 계약 종료 시까지 개인정보를 보유하고 이용함.',
    en: '{name} keeps and uses the personal information until contract termination.',
    note: kept,
  },
  'kept-haeyo': {
    ko: '{name}에서는 위탁 계약 종료 시까지 개인정보를 보유하고 이용해요.',
    en: '{name} keeps and uses the personal information until contract termination.',
    note: kept,
  },

  'label-party': {
    ko: '위탁받는 자(수탁자)',
    en: 'Recipient',
    note: 'Column title or label. English is quoted from Hackle’s example clause.',
  },
  'label-work': {
    ko: '위탁업무',
    en: 'Purpose',
    note: 'Column title or label. English is quoted from Hackle’s example clause.',
  },
  'label-retention': {
    ko: '보유 및 이용 기간',
    en: 'Retention Period',
    note: 'Column title or label. English is quoted from Hackle’s example clause.',
  },

  'effective-date': {
    ko: '이 개인정보 처리방침은 {date}부터 적용됩니다.',
    en: 'This privacy policy applies from {date}.',
    note: 'Text to copy into the changed policy. {date} is a marked blank.',
  },
  'earlier-version': {
    ko: '이전 개인정보 처리방침: {from} ~ {to} 적용 (보기)',
    en: 'Earlier privacy policy: applied {from} to {to} (view)',
    note: 'Text to copy into the changed policy: a link to the version before. {from} is its effective date, {to} a marked blank.',
  },
  'earlier-version-unknown': {
    ko: '이전 개인정보 처리방침: {period} 적용 (보기)',
    en: 'Earlier privacy policy: applied {period} (view)',
    note: 'The same where the page says no date. {period} is a marked blank.',
  },
  'day-before': {
    ko: '[새 시행일 전날]',
    en: '[The day before the new effective date]',
    note: 'Marked blank. The square brackets must stay.',
  },
  'individual-notice': {
    ko: '[개인정보 처리위탁 안내]\n{date}부터 다음과 같이 개인정보 처리업무를 위탁합니다.\n수탁자: {name}\n위탁업무: {work}\n자세한 내용은 개인정보 처리방침에서 볼 수 있습니다.',
    en: '[Notice of entrustment]\nFrom {date} the processing of personal information is entrusted as follows.\nProcessor: {name}\nEntrusted work: {work}\nThe privacy policy has the details.',
    note: 'Notice to each user (PIPA Art. 26(3)), ready to copy into a mail or a text. The line breaks must stay.',
  },
} as const satisfies WordTable

import type { WordTable } from '../words/types'

/** Texts that sum the five steps up. None says that anything may be sent: they count what is in place. */
export const summaryWords = {
  leadOpen: {
    ko: '문자 발송 준비가 아직 끝나지 않았습니다',
    en: 'Not ready to send texts yet',
    note: 'Lead of the panel, something open.',
  },
  leadCannotTell: {
    ko: '아직 알 수 없는 단계가 있습니다',
    en: 'Some steps cannot be told yet',
    note: 'Lead of the panel, nothing open but something unknown.',
  },
  leadAll: {
    ko: '다섯 단계가 모두 갖추어졌습니다',
    en: 'All five steps are in place',
    note: 'Lead. Never "lawful", "passed", "you may send".',
  },
  left: { ko: '{parts}.', en: '{parts}.', note: 'Sub line; {parts} joins toDo and cannotTell.' },
  toDo: { ko: '할 일 {n}건', en: '{n} to do', note: 'Part of a line that counts; joined by commas.' },
  cannotTell: {
    ko: '알 수 없음 {n}건',
    en: '{n} cannot be told',
    note: 'Part of a line that counts; joined by commas.',
  },
  seen: { ko: '확인 {n}', en: '{n} seen', note: 'Part of a line that counts; joined by commas.' },
  stated: { ko: '진술 {n}', en: '{n} stated', note: 'Part of a line that counts; joined by commas.' },
  notNeeded: {
    ko: '해당 없음 {n}',
    en: '{n} not needed',
    note: 'Part of a line that counts; joined by commas.',
  },
  reminder: {
    ko: '캠페인 대상 “UNKNOWN + SUBSCRIPTION”에는 동의한 적 없는 사람도 들어 있습니다. 광고성 문자는 받는 사람의 사전 동의가 필요합니다 (정보통신망법 제50조 제1항).',
    en: 'The campaign target “UNKNOWN + SUBSCRIPTION” includes people who never agreed. Promotional texts need prior consent (Network Act art. 50(1)).',
    note: 'When all five are in place. The name of the target stays as Hackle prints it.',
  },
  reminderLink: { ko: '수신 동의 문서', en: 'Subscription states', note: 'Link beside the reminder.' },
  title: {
    ko: '5단계 중 {n}단계 갖춤{parts}',
    en: '{n} of 5 steps in place{parts}',
    note: 'Toolbar title; {parts} begins with a colon or is empty.',
  },
  badgeToDo: { ko: '할 일 {n}', en: '{n} to do', note: 'Badge, what is left.' },
  badgeCannotTell: { ko: '알 수 없음 {n}', en: '{n} cannot tell', note: 'Badge, what is left.' },
  badgeAll: { ko: '모두 갖춤', en: 'All in place', note: 'Badge.' },
} as const satisfies WordTable

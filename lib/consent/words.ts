import type { WordTable } from '../words/types'

/**
 * What the form says about consent. Changing a text here changes what visitors agree to: raise `TEXT_VERSION` in
 * `text-versions.ts`, whose test says how.
 */
export const consentWords = {
  'heading-marketing': {
    ko: '광고 문자 신청 (선택)',
    en: 'Advertising texts (optional)',
    note: 'Head of a form that takes the number for advertising texts only. 광고, advertising, must stay.',
  },
  'heading-service': {
    ko: '휴대전화번호 등록',
    en: 'Your mobile number',
    note: 'Head of a form that takes the number for informational texts.',
  },
  'over-both': {
    ko: '두 항목에 모두 동의해야 신청됩니다.',
    en: 'Signing up needs both of these.',
    note: 'Over the two boxes of the advertising form.',
  },
  'over-free': {
    ko: '신청하지 않아도 다른 서비스 이용에 제한이 없습니다.',
    en: 'Without it, you can use all other services.',
    note: 'Over the boxes of the advertising form: leaving it costs nothing.',
  },
  required: { ko: '[필수]', en: '[Required]', note: 'Before the label of a box.' },
  optional: { ko: '[선택]', en: '[Optional]', note: 'Before the label of a box.' },
  'collection-marketing': {
    ko: '개인정보 수집·이용 동의 (광고 문자 발송용)',
    en: 'Collection and use of my personal information (for advertising texts)',
    note: 'Label of a box. What the number is for must stay.',
  },
  'collection-service': {
    ko: '개인정보 수집·이용 동의',
    en: 'Collection and use of my personal information',
    note: 'Label of a box in a service form.',
  },
  'collection-contract': {
    ko: '개인정보 수집·이용 안내',
    en: 'Collection and use of your personal information',
    note: 'Head of a notice without a box: the number rests on the contract.',
  },
  'marketing-use': {
    ko: '마케팅 목적의 개인정보 이용 동의',
    en: 'Use of my personal information for marketing',
    note: 'Label of an optional box (PIPA 22(1)7).',
  },
  advertising: {
    ko: '광고성 정보 수신 동의 (문자)',
    en: 'Receiving advertising by text message',
    note: 'Label of a box (Network Act 50(1)). 광고 and the channel must stay.',
  },
  night: {
    ko: '야간 광고성 정보 수신 동의 (21:00~08:00)',
    en: 'Receiving advertising at night (21:00–08:00)',
    note: 'Label of an optional box (Network Act 50(3)). The hours must stay.',
  },
  age: { ko: '만 14세 이상입니다', en: 'I am 14 or older', note: 'Label of a box; a declaration.' },
  all: {
    ko: '전체 동의 (선택 항목 포함)',
    en: 'Agree to all (includes optional items)',
    note: 'Box over the others. That optional ones are among them must stay.',
  },
  purpose: { ko: '목적', en: 'Purpose', note: 'Name of a notice item.' },
  items: { ko: '항목', en: 'Items', note: 'Name of a notice item: what is taken.' },
  period: { ko: '기간', en: 'Kept until', note: 'Name of a notice item: how long it is kept.' },
  'purpose-advertising': {
    ko: '광고성 문자메시지 발송 (이용 행동을 분석한 맞춤형 광고 포함)',
    en: 'advertising text messages, also customised by analysing your behaviour',
    note: 'Purpose. Advertising and the analysis of behaviour must stay.',
  },
  'purpose-service': {
    ko: '이용하시는 서비스에 관한 안내 문자메시지 발송',
    en: 'informational text messages about the service you use',
    note: 'Purpose of a service form.',
  },
  'items-advertising': {
    ko: '휴대전화번호, 회원 식별자, 서비스 이용기록, 수신동의 일시',
    en: 'mobile number, member identifier, record of use, time of consent',
    note: 'What is taken for advertising.',
  },
  'items-service': {
    ko: '휴대전화번호, 회원 식별자, 수신동의 일시',
    en: 'mobile number, member identifier, time of consent',
    note: 'What is taken for informational texts: no record of use.',
  },
  'until-withdrawn': {
    ko: '동의를 철회할 때까지',
    en: 'you withdraw consent',
    note: 'Period, in bold; the English follows "Kept until".',
  },
  'until-contract-ends': {
    ko: '서비스 이용 계약이 끝날 때까지',
    en: 'your contract for the service ends',
    note: 'Period where the number rests on the contract; the English follows "Kept until".',
  },
  'basis-contract': {
    ko: '근거: 개인정보 보호법 제15조제1항제4호 (계약의 이행)',
    en: 'Legal basis: Personal Information Protection Act, Article 15(1)4 (performance of a contract)',
    note: 'Legal basis without consent.',
  },
  refusal: {
    ko: '동의를 거부할 권리가 있습니다. 거부하면 {loss} 문자를 받을 수 없지만, 다른 서비스 이용에는 제한이 없습니다.',
    en: 'You may refuse. You then get no {loss} texts, and can still use all other services.',
    note: 'Right to refuse and what follows (PIPA 15(2)4). {loss}: kind of texts.',
  },
  'loss-advertising': {
    ko: '광고',
    en: 'advertising',
    note: 'Kind of texts, inside the sentence on refusal.',
  },
  'loss-service': { ko: '안내', en: 'informational', note: 'Kind of texts, inside the sentence on refusal.' },
  contact: {
    ko: '상품·서비스 홍보를 위해 연락드릴 수 있습니다.',
    en: 'You may be contacted to promote products or services.',
    note: 'In bold (Decree 17(3)1).',
  },
  entrusted: {
    ko: '문자 발송 업무를 {processor}에 위탁합니다.',
    en: 'Sending the texts is entrusted to {processor}.',
    note: 'Information about the processor. {processor}: its name as in the contract.',
  },
  from: {
    ko: '{company}의 광고 문자를 받습니다. 동의는 언제든지 철회할 수 있습니다.',
    en: 'Advertising texts come from {company}. You can withdraw at any time.',
    note: 'Under the advertising box. {company}: the sender.',
  },
  'if-unticked': {
    ko: '선택하지 않으면 광고 문자를 보내지 않으며, 이전에 하신 동의도 해지됩니다.',
    en: 'If you leave it empty, no advertising texts are sent, and an earlier consent of yours ends.',
    note: 'Under the advertising box of a service form, before it is ticked. Both halves must stay.',
  },
  'night-needs': {
    ko: '광고성 정보 수신에 동의해야 적용됩니다. 동의하지 않아도 주간 수신에는 영향이 없습니다.',
    en: 'This needs the consent to advertising. Refusing does not affect daytime texts.',
    note: 'Under the night box.',
  },
  'under-14': {
    ko: '만 14세 미만이면 법정대리인의 동의가 필요합니다.',
    en: 'If you are under 14, your legal guardian has to agree.',
    note: 'Under the age box, before the link to the site’s own way for children.',
  },
  'under-14-link': {
    ko: '법정대리인 동의 안내',
    en: 'How a guardian agrees',
    note: 'Link after the sentence on children.',
  },
  earlier: {
    ko: '{day}에 광고성 정보 수신(문자)에 동의하셨습니다. 이 신청으로 바뀌지 않습니다.',
    en: 'You agreed to advertising by text on {day}. This form does not change that.',
    note: 'In place of the advertising boxes, where the site knows of an earlier consent. {day}: its day.',
  },
} as const satisfies WordTable

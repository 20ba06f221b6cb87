import type { WordTable } from '../../words/types'

/**
 * Texts of the receipt that the visitor sees and can keep, beside `sharedWords`. Head and result are those of the notice in
 * the Network Act 50(7): "[광고성 정보 수신동의 처리 결과]", "수신동의 처리 완료".
 */
export const receiptWords = {
  'receipt-head': {
    ko: '[{act} 처리 결과]',
    en: '[Result: {act}]',
    note: 'Head of the receipt; brackets stay.',
  },
  'receipt-done': { ko: '{act} 처리 완료', en: '{act} recorded', note: 'Result of the act.' },
  'receipt-agreed': {
    ko: '광고성 정보 수신동의',
    en: 'consent to advertising',
    note: 'The act: consent to advertising. Stands inside head and result.',
  },
  'receipt-taken': {
    ko: '휴대전화번호 등록',
    en: 'mobile number',
    note: 'The act: number given without consent to advertising. Stands inside head and result.',
  },
  'receipt-stop-advertising': {
    ko: '광고성 정보 수신거부',
    en: 'refusal of advertising',
    note: 'The act: withdrawal. Stands inside head and result.',
  },
  'receipt-delete-number': {
    ko: '휴대전화번호 삭제',
    en: 'deletion of the number',
    note: 'The act: deletion. Stands inside head and result.',
  },
  'receipt-sender': { ko: '전송자', en: 'Sender', note: 'Row of the receipt.' },
  'receipt-time': { ko: '일시', en: 'Time', note: 'Row of the receipt.' },
  'receipt-in-seoul': {
    ko: '{time} (한국\u00a0시각)',
    en: '{time} (Korean\u00a0time)',
    note: 'When it was done.',
  },
  'receipt-result': { ko: '내용', en: 'Result', note: 'Row of the receipt.' },
  'receipt-number': { ko: '번호', en: 'Number', note: 'Row of the receipt; the number is masked.' },
  'receipt-boxes': { ko: '동의 내역', en: 'Agreed to', note: 'Row of the receipt.' },
  'receipt-age': { ko: '나이', en: 'Age', note: 'Row of the receipt: what was declared.' },
  'receipt-not-agreed': {
    ko: '{label}: 동의하지 않음',
    en: '{label}: not agreed',
    note: 'A box that was left empty. Never "refused". {label}: as it stood beside the box.',
  },
  'receipt-texts': { ko: '문안', en: 'Wording', note: 'Row: version and hash of the consent texts.' },
  'receipt-yours': {
    ko: '보관용 사본입니다. 처리 결과는 {company}에서 {day}까지(14일 이내) 따로 알립니다.',
    en: 'This copy is for you to keep. {company} tells you the result separately by {day} (within 14 days).',
    note: 'Under the receipt. It must not claim that the sender has told the result already. {day}: last day.',
  },
  'receipt-copy': {
    ko: '내역 내려받기',
    en: 'Download a copy',
    note: 'Button: saves the receipt as a file.',
  },
  'receipt-withdraw': { ko: '동의 철회', en: 'Withdraw', note: 'Button: takes the consent back.' },
} as const satisfies WordTable

import type { WordTable } from '../../words/types'

/** Texts of the receipt that the visitor sees and can keep. The first lines follow the Network Act 50(7). */
export const receiptWords = {
  'receipt-agreed': {
    ko: '광고성 정보 수신동의 처리 결과',
    en: 'Result of your consent to advertising',
    note: 'Head of the receipt, set in square brackets.',
  },
  'receipt-taken': {
    ko: '휴대전화번호 등록 내역',
    en: 'Your number',
    note: 'Head of the receipt where no advertising was agreed to.',
  },
  'receipt-stop-advertising': {
    ko: '광고성 정보 수신거부 처리 결과',
    en: 'Result of your refusal of advertising',
    note: 'Head of the receipt of a withdrawal.',
  },
  'receipt-delete-number': {
    ko: '휴대전화번호 삭제 내역',
    en: 'Deletion of your number',
    note: 'Head of the receipt after the number was deleted.',
  },
  'receipt-sender': { ko: '전송자', en: 'Sender', note: 'Row of the receipt.' },
  'receipt-time': { ko: '일시', en: 'Time', note: 'Row of the receipt.' },
  'receipt-in-seoul': {
    ko: '{time} (한국 시각)',
    en: '{time} (Korean time)',
    note: 'Day and time of the act.',
  },
  'receipt-result': { ko: '내용', en: 'Result', note: 'Row of the receipt.' },
  'receipt-agreed-done': { ko: '수신동의 처리 완료', en: 'consent recorded', note: 'Result.' },
  'receipt-taken-done': { ko: '번호 등록 완료', en: 'number recorded', note: 'Result.' },
  'receipt-stop-advertising-done': {
    ko: '수신거부 처리 완료',
    en: 'refusal recorded',
    note: 'Result of a withdrawal.',
  },
  'receipt-delete-number-done': { ko: '번호 삭제 완료', en: 'number deleted', note: 'Result of a deletion.' },
  'receipt-unconfirmed': {
    ko: '보냈으나 저장을 확인하지 못함',
    en: 'sent, not confirmed',
    note: 'Result where nobody can tell whether it arrived.',
  },
  'receipt-trial': {
    ko: '시험, 효력 없음',
    en: 'Test, no effect',
    note: 'In place of the result, where nothing was sent. Must stay plain.',
  },
  'receipt-number': { ko: '번호', en: 'Number', note: 'Row of the receipt; the number is masked.' },
  'receipt-boxes': { ko: '동의 내역', en: 'Agreed to', note: 'Row of the receipt.' },
  'receipt-collection': {
    ko: '개인정보 수집·이용',
    en: 'collection and use of personal information',
    note: 'One consent, in the list.',
  },
  'receipt-marketing-use': {
    ko: '마케팅 목적의 개인정보 이용',
    en: 'use of personal information for marketing',
    note: 'One consent, in the list.',
  },
  'receipt-advertising': {
    ko: '광고성 정보 수신 (문자)',
    en: 'advertising by text message',
    note: 'One consent, in the list.',
  },
  'receipt-night': {
    ko: '야간 광고성 정보 수신 (21:00~08:00)',
    en: 'advertising at night (21:00–08:00)',
    note: 'One consent, in the list.',
  },
  'receipt-not-agreed': {
    ko: '{matter}: 동의하지 않음',
    en: '{matter}: not agreed',
    note: 'A box that was left empty. Never "refused".',
  },
  'receipt-age': { ko: '나이', en: 'Age', note: 'Row of the receipt.' },
  'receipt-declared-14-or-older': {
    ko: '만 14세 이상이라고 밝힘',
    en: 'declared to be 14 or older',
    note: 'What the visitor said of the age; a declaration, not a consent.',
  },
  'receipt-checked-by-site': {
    ko: '만 14세 이상 (사이트에서 확인)',
    en: '14 or older, checked by the site',
    note: 'The site has checked the age itself.',
  },
  'receipt-texts': { ko: '문안', en: 'Wording', note: 'Row: version and hash of the consent texts.' },
  'receipt-yours': {
    ko: '보관용 사본입니다. 처리 결과는 {company}에서 14일 이내({day}까지)에 따로 알립니다.',
    en: 'This copy is for you to keep. {company} tells you the result separately within 14 days, by {day}.',
    note: 'Under the receipt. It must not claim that the sender has told the result already. {day}: last day.',
  },
  'receipt-copy': {
    ko: '내역 내려받기',
    en: 'Download a copy',
    note: 'Button: saves the receipt as a file.',
  },
  'receipt-withdraw': { ko: '동의 철회', en: 'Withdraw', note: 'Button: takes the consent back.' },
  'receipt-shown': { ko: '화면에 표시한 문안', en: 'Wording that was shown', note: 'Head in the file.' },
  'receipt-page': { ko: '페이지', en: 'Page', note: 'Row in the file.' },
  'receipt-policy': { ko: '개인정보 처리방침', en: 'Privacy policy', note: 'Row in the file.' },
  'receipt-id': { ko: '내역 번호', en: 'Receipt', note: 'Row in the file: random id.' },
} as const satisfies WordTable

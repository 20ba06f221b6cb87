import type { Words, WordTable } from '../words/types'
import type { SettlementReason } from './settlement-draft'
import type { SettledAs } from './types'

const answer =
  'Answer in the form in which a person settles a verdict, and the sentence on the dotted line. {name}, {subject} are the processor.'
const field = 'Field of the form in which a person settles a verdict.'

/** What a person says of a page. */
export const settledAs = {
  listed: {
    ko: '위탁 항목에 {subject} 위탁업무와 함께 있음을 직접 확인함',
    en: '{subject} found in the entrustment section with its work by a person',
    note: answer,
  },
  'listed-without-work': {
    ko: '위탁 항목에 {subject} 있으나 위탁업무가 없음을 직접 확인함',
    en: '{subject} found in the entrustment section without its work by a person',
    note: answer,
  },
  'not-listed': {
    ko: '위탁 항목에 {subject} 없음을 직접 확인함',
    en: '{subject} not found in the entrustment section by a person',
    note: answer,
  },
  'not-a-policy': {
    ko: '처리방침이 아닌 페이지임을 직접 확인함 ({name})',
    en: 'Found by a person not to be a privacy policy ({name})',
    note: answer,
  },
} as const satisfies Record<SettledAs, Words>

/** The form, and how what was settled is drawn: as stated, never in brackets. */
export const settlementWords = {
  settle: {
    ko: '직접 확인한 결과 적기',
    en: 'Note what you found',
    note: 'Button under an outcome that cannot be told; opens the form.',
  },
  dispute: {
    ko: '판정에 이의 적기',
    en: 'Dispute this verdict',
    note: 'Button under any other outcome; opens the form.',
  },
  intro: {
    ko: '사람이 적은 진술로 남습니다. 읽은 결과를 바꾸지 않으며, 위탁 항목의 글이 바뀌면 효력을 잃습니다.',
    en: 'It is kept as the statement of a person. It does not change what was read, and is void once the text of the section changes.',
    note: 'Head of the form. Both halves stay.',
  },
  answer: { ko: '확인한 결과', en: 'What you found', note: field },
  quote: { ko: '페이지에 적힌 글', en: 'The words on the page', note: field },
  quoteHelp: {
    ko: '그대로 옮겨 적으세요. 전화번호는 빼고 적으세요.',
    en: 'Copy them as they stand. Leave phone numbers out.',
    note: field,
  },
  place: { ko: '있는 곳', en: 'Where they stand', note: field },
  placeHelp: {
    ko: '예: 제5조 표 3행, PDF 4쪽',
    en: 'For example: Art. 5, table row 3; PDF page 4',
    note: field,
  },
  reason: { ko: '이유', en: 'Reason', note: field },
  reasonHelp: {
    ko: '예: 이미지로 된 표를 직접 읽음',
    en: 'For example: read the table, which is an image',
    note: field,
  },
  words: {
    ko: '“{quote}”',
    en: '“{quote}”',
    note: 'Words that a person copied from a page: quoted, never in brackets.',
  },
  where: {
    ko: '{place} · {reason}',
    en: '{place} · {reason}',
    note: 'Under the dotted line of what a person settled.',
  },
  void: {
    ko: '위탁 항목의 글이 바뀌어 효력을 잃은 진술입니다. 다시 확인하세요.',
    en: 'The text of the section has changed, so this statement is void. Please check again.',
    note: 'Under a settlement that no longer stands.',
  },
} as const satisfies WordTable

/** What is wrong with a field of the form, and what to do. */
export const settlementProblemWords = {
  required: { ko: '입력하거나 선택하세요.', en: 'Please fill this in.', note: 'Field error.' },
  'too-long': {
    ko: '{most}자까지 입력할 수 있습니다.',
    en: 'At most {most} characters fit here.',
    note: 'Field error.',
  },
  'phone-number': {
    ko: '전화번호로 보이는 숫자가 있습니다. 전화번호는 저장하지 않으니 빼고 입력하세요.',
    en: 'This looks like a phone number. Phone numbers are not stored, so please leave it out.',
    note: 'Field error in a free text.',
  },
  'as-read': {
    ko: '읽은 결과와 같습니다. 다르게 확인한 경우에만 적으세요.',
    en: 'This is what was read. Note it only if you found something else.',
    note: 'Field error under the answer.',
  },
} as const satisfies Record<SettlementReason, Words>

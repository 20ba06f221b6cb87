import type { WordTable } from './types'

const heading = 'Heading over a text that was written for the page, to be copied into it.'

/** Headings by the kind of repair, as in `lib/clause/types.ts`. */
export const repairHeadings = {
  'add-row': { ko: '이 표에 맞춰 쓴 행', en: 'A row written for this table', note: heading },
  'add-item': { ko: '이 목록에 맞춰 쓴 항목', en: 'An item written for this list', note: heading },
  'add-line': { ko: '이 형식에 맞춰 쓴 줄', en: 'A line written in this form', note: heading },
  'add-sentence': { ko: '이 글에 맞춰 쓴 문장', en: 'A sentence written for this text', note: heading },
  'fill-work': {
    ko: '위탁업무 칸에 쓸 내용',
    en: 'What to write as the entrusted work',
    note: heading,
  },
  'replace-sentence': {
    ko: '바꿔 쓸 문장',
    en: 'A sentence to stand in its place',
    note: heading,
  },
  'add-section': { ko: '새로 쓴 위탁 항목', en: 'A new entrustment section', note: heading },
} as const satisfies WordTable

export const repairFormats = {
  html: { ko: 'HTML', en: 'HTML', note: 'Format to copy in.' },
  markdown: { ko: 'Markdown', en: 'Markdown', note: 'Format to copy in.' },
  text: { ko: '텍스트', en: 'Text', note: 'Format to copy in: plain text.' },
  change: {
    ko: '전후 비교',
    en: 'Before and after',
    note: 'Format to copy in: what stands there and what is to stand there.',
  },
} as const satisfies WordTable

/** What else a change of the policy needs; keys as `Accompanying.id` in `lib/clause/types.ts`. */
export const accompanyingWords = {
  'effective-date': {
    ko: '시행일을 새로 적으세요.',
    en: 'State the new effective date.',
    note: 'What else the change needs. Followed by a text to copy.',
  },
  'earlier-version': {
    ko: '이전 방침을 적용 기간과 함께 남겨 두세요.',
    en: 'Keep the earlier version readable, with the period it applied.',
    note: 'What else the change needs. Followed by a text to copy.',
  },
  'individual-notice': {
    ko: '홍보 업무를 맡기면 이용자에게 따로 알리세요 (개인정보 보호법 제26조 제3항).',
    en: 'If the work is promotion, notify users individually (PIPA Art. 26(3)).',
    note: 'What else the change needs. Followed by a text to copy. The article must stay.',
  },
  reprocessors: {
    ko: '핵클에 재수탁자가 있는지 물어보세요. 있으면 함께 적어야 합니다 (개인정보 보호법 제26조 제2항).',
    en: 'Ask Hackle whether it has re-processors. If so, they have to be named too (PIPA Art. 26(2)).',
    note: 'What else the change needs: a question to Hackle. The article must stay.',
  },
} as const satisfies WordTable

export const repairWords = {
  fitted: {
    ko: '이 페이지의 형식과 말씨를 따랐습니다. 게시하기 전에 담당자가 확인하세요.',
    en: 'It follows the form and tone of this page. Have it checked before you publish it.',
    note: 'Under the heading of a composed text.',
  },
  section: {
    ko: '핵클 안내의 예시 문구로 썼습니다. 게시하기 전에 담당자가 확인하세요.',
    en: 'It is written from the example clause in the guide of Hackle. Have it checked before you publish it.',
    note: 'Under the heading of a whole new section.',
  },
  where: {
    ko: '넣을 곳: {place}',
    en: 'Where it belongs: {place}',
    note: 'Place in the page, such as an article and its table.',
  },
  copy: { ko: '복사', en: 'Copy', note: 'Button: copies the text written for the page.' },
  copied: { ko: '복사했습니다.', en: 'Copied.', note: 'Said after copying.' },
  notCopied: {
    ko: '복사하지 못했습니다. 아래 글을 직접 선택해 복사하세요.',
    en: 'It could not be copied. Select the text below and copy it.',
    note: 'Said when the browser refuses to copy; the text is then shown.',
  },
  format: { ko: '복사 형식', en: 'Format', note: 'Legend of the formats to copy in.' },
  preview: {
    ko: '미리보기',
    en: 'Preview',
    note: 'Button: draws the text over the page for the viewer only.',
  },
  previewOff: { ko: '미리보기 끄기', en: 'Close the preview', note: 'Button.' },
  outOfSight: {
    ko: '넣을 곳이 페이지에서 접혀 있거나 가려져 있습니다. 페이지에서 펼치면 그 자리에 보입니다.',
    en: 'Its place is folded away or hidden on the page. Unfold it there to see the preview.',
    note: 'Under the preview button while the place cannot be seen.',
  },
  onlyYou: {
    ko: '나에게만 보입니다. 페이지는 바뀌지 않았습니다.',
    en: 'Only you see this. The page has not changed.',
    note: 'Beside a preview on the page.',
  },
  seeText: { ko: '쓴 글 보기', en: 'See the text', note: 'Opens the composed text in the chosen format.' },
  blanks: {
    ko: '빈칸이 남아 있습니다: {names}. 채우기 전에는 게시하지 마세요.',
    en: 'Blanks are left: {names}. Fill them before you publish it.',
    note: 'Warning. {names} is a list of the blanks.',
  },
  name: {
    ko: '계약서에 적힌 핵클의 상호',
    en: 'The name of Hackle as in your contract',
    note: 'Label of a field and name of a blank.',
  },
  nameHelp: {
    ko: '핵클의 정식 상호는 확인되지 않았습니다. 계약서에 적힌 그대로 적으세요.',
    en: 'The legal name of Hackle is not confirmed. Write it as it stands in your contract.',
    note: 'Help under that field.',
  },
  nameSave: {
    ko: '채우기',
    en: 'Fill in',
    note: 'Button: uses the name in the composed text, here and later.',
  },
  nameFailed: {
    ko: '저장하지 못했습니다. 다시 누르세요.',
    en: 'It could not be stored. Press it again.',
    note: 'Said beside the field.',
  },
  also: { ko: '함께 할 일', en: 'What goes with it', note: 'Heading of what else the change needs.' },
  before: { ko: '지금', en: 'Now', note: 'Before and after: what stands there.' },
  after: { ko: '바꾼 뒤', en: 'Changed', note: 'Before and after: what is to stand there.' },
} as const satisfies WordTable

/** Names of the blanks, as `Blank` in `lib/clause/types.ts`. */
export const blankNames = {
  'processor-name': repairWords.name,
  work: { ko: '위탁업무', en: 'the entrusted work', note: 'Name of a blank.' },
  items: { ko: '처리하는 개인정보 항목', en: 'the items of personal data', note: 'Name of a blank.' },
  details: {
    ko: '그 밖의 칸',
    en: 'the other columns',
    note: 'Name of a blank: columns that only the client can fill.',
  },
  'effective-date': { ko: '시행일', en: 'the effective date', note: 'Name of a blank.' },
  'earlier-version': {
    ko: '이전 방침의 적용 기간',
    en: 'the period of the earlier version',
    note: 'Name of a blank.',
  },
} as const satisfies WordTable

import type { Words, WordTable } from '../words/types'
import type { DraftReason } from './draft'
import type { State } from './types'

/** The word of each state. Shown beside its shape, never in its place. */
export const stateWords = {
  seen: { ko: '확인', en: 'Seen', note: 'State word: read from a page, with proof.' },
  stated: { ko: '진술', en: 'Stated', note: 'State word: one person said so; contract Korean.' },
  open: { ko: '할 일', en: 'To do', note: 'State word: known to be open.' },
  'cannot-tell': { ko: '알 수 없음', en: 'Cannot tell', note: 'State word: nothing read, nothing said.' },
  'not-needed': { ko: '해당 없음', en: 'Not needed', note: 'State word: a setting says so.' },
} as const satisfies Record<State, Words>

/** Under every requirement that rests on a statement alone. */
export const byWord: Words = {
  ko: '사람이 적은 내용이며, 페이지에서 읽은 것이 아닙니다.',
  en: 'A person said so. It was not read from a page.',
  note: 'Under a stated requirement, above the statement.',
}

/** The link to Hackle's own guide. */
export const guideLabel: Words = {
  ko: '핵클 안내 문서',
  en: 'Guide by Hackle',
  note: 'Link to Hackle, Getting Started with Text Messages.',
}

/** Fields that every statement form has. */
export const formWords = {
  kept: {
    ko: '증빙을 보관한 곳',
    en: 'Where the proof is kept',
    note: 'Field label in the statement form.',
  },
  keptHelp: {
    ko: '예: 법무팀 계약함. 전화번호는 적지 마세요.',
    en: 'For example: contract folder of the legal team. Do not enter phone numbers.',
    note: 'Help under the field; the warning stays.',
  },
  role: { ko: '역할', en: 'Role', note: 'Field label: role of the person who states it.' },
  roleHelp: { ko: '예: 마케팅, 법무', en: 'For example: marketing, legal', note: 'Help under the field.' },
  name: { ko: '이름', en: 'Name', note: 'Field label in the statement form.' },
  optional: {
    ko: '{label} (선택)',
    en: '{label} (optional)',
    note: 'Label of a field that may stay empty; {label} is its own label.',
  },
} as const satisfies WordTable

/** What is wrong with a field of the statement form, and what to do. */
export const problemWords = {
  required: { ko: '입력하거나 선택하세요.', en: 'Please fill this in.', note: 'Field error.' },
  'not-a-choice': { ko: '목록에서 선택하세요.', en: 'Choose one from the list.', note: 'Field error.' },
  'not-all': {
    ko: '모두 있어야 이 답을 고를 수 있습니다. 빠진 것이 있으면 다른 답을 고르세요.',
    en: 'All of them are needed for this answer. If one is lacking, choose the other answer.',
    note: 'Field error under a checklist.',
  },
  'not-a-date': {
    ko: '달력에 있는 날짜를 입력하세요.',
    en: 'Enter a date that exists.',
    note: 'Field error.',
  },
  'in-the-future': {
    ko: '아직 오지 않은 날짜입니다. 오늘이나 지난 날짜를 입력하세요.',
    en: 'This date is in the future. Enter today or a past date.',
    note: 'Field error.',
  },
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
} as const satisfies Record<DraftReason, Words>

/** How a statement is drawn. */
export const describeWords = {
  kept: {
    ko: '보관: {kept}',
    en: 'Kept: {kept}',
    note: 'Under a statement; {kept} is what the person typed.',
  },
  lacking: {
    ko: '{said} (없는 것: {items})',
    en: '{said} (lacking: {items})',
    note: 'A statement on a checklist of which some items are not there; {items} are joined by commas.',
  },
  today: { ko: '오늘', en: 'today', note: 'Age of a statement.' },
  ago: { ko: '{age} 전', en: '{age} ago', note: 'Age of a statement; {age} is days, months or years.' },
  day: { ko: '{n}일', en: '{n} day', note: 'Age: one.' },
  days: { ko: '{n}일', en: '{n} days', note: 'Age: several.' },
  month: { ko: '{n}개월', en: '{n} month', note: 'Age: one.' },
  months: { ko: '{n}개월', en: '{n} months', note: 'Age: several.' },
  year: { ko: '{n}년', en: '{n} year', note: 'Age: one; months may follow.' },
  years: { ko: '{n}년', en: '{n} years', note: 'Age: several; months may follow.' },
} as const satisfies WordTable

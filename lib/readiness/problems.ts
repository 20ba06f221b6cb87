import { say } from '../words/say'
import type { Language, Words } from '../words/types'
import { LIMITS, type DraftProblem, type DraftReason } from './forms'

export const problemWords = {
  required: { ko: '입력하거나 선택하세요.', en: 'Please fill this in.', note: 'Field error.' },
  'not-a-choice': { ko: '목록에서 선택하세요.', en: 'Choose one from the list.', note: 'Field error.' },
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

/** The sentence under a field that says what to change. */
export function problemSentence({ field, reason }: DraftProblem, language: Language) {
  const most = field === 'kept' || field === 'role' || field === 'name' ? LIMITS[field] : 0
  return say(problemWords[reason], language, { most })
}

import type { WordTable } from './types'

/** Texts of the badge and the panel on Hackle's dashboard, and of the controls that other sheets share. */
export const overlayWords = {
  name: {
    ko: '문자 발송 준비',
    en: 'Text readiness',
    note: 'Short name of the product, head of each sheet.',
  },
  move: {
    ko: '위치 옮기기 (화살표 키로도 움직입니다)',
    en: 'Move (arrow keys work too)',
    note: 'Label of the grip.',
  },
  more: { ko: '더 보기', en: 'More', note: 'Label of the button that opens the menu of the panel.' },
  hide: {
    ko: '이 사이트에서 숨기기',
    en: 'Hide on this site',
    note: 'Menu of the panel; button of the badge.',
  },
  settings: { ko: '설정', en: 'Settings', note: 'Opens the settings page.' },
  collapse: { ko: '접기', en: 'Collapse', note: 'Label of a button.' },
  next: { ko: '다음 할 일', en: 'Next', note: 'Over the one action that comes first.' },
  reasons: { ko: '이유와 예외', en: 'Reasons', note: 'Opens the reasons of a step.' },
  checkedAt: { ko: '{time}에 확인함', en: 'Checked at {time}', note: 'Foot of a sheet.' },
  checking: { ko: '확인하는 중', en: 'Checking', note: 'Foot of a sheet, while it looks again.' },
  again: { ko: '다시 확인', en: 'Check again', note: 'Button.' },
  opensNewTab: { ko: '(새 탭)', en: '(new tab)', note: 'Read aloud after a link that opens a new tab.' },
} as const satisfies WordTable

/** Texts of the form in which a requirement is stated, and of what is done with a statement. */
export const statementWords = {
  write: {
    ko: '{title} 적기',
    en: 'Note: {title}',
    note: 'Name of the form, read aloud; {title} names the requirement.',
  },
  answer: { ko: '현재 상태', en: 'Where it stands', note: 'Over the two answers of the form.' },
  save: { ko: '진술로 남기기', en: 'Save as a statement', note: 'Button of the form. 진술 as in the state.' },
  cancel: { ko: '취소', en: 'Cancel', note: 'Button.' },
  saving: { ko: '저장하는 중', en: 'Saving', note: 'On the button of the form while it is stored.' },
  edit: { ko: '고치기', en: 'Edit', note: 'Under a statement.' },
  editOf: { ko: '고치기: {sentence}', en: 'Edit: {sentence}', note: 'Read aloud; begins like Edit.' },
  withdraw: { ko: '거두기', en: 'Withdraw', note: 'Under a statement: takes it back.' },
  withdrawOf: {
    ko: '거두기: {sentence}',
    en: 'Withdraw: {sentence}',
    note: 'Read aloud; begins like Withdraw.',
  },
  saved: { ko: '진술을 저장했습니다.', en: 'The statement is saved.', note: 'After saving, beside Undo.' },
  withdrawn: { ko: '진술을 거두었습니다.', en: 'The statement is withdrawn.', note: 'Beside Undo.' },
  undone: { ko: '되돌렸습니다.', en: 'Undone.', note: 'After Undo.' },
  undo: { ko: '되돌리기', en: 'Undo', note: 'Button.' },
  failed: {
    ko: '저장하지 못했습니다. 적은 내용은 여기에 남아 있습니다. 다시 시도하세요.',
    en: 'It could not be saved. What you wrote is still here. Please try again.',
    note: 'In the form, when storing failed.',
  },
  actFailed: {
    ko: '바꾸지 못했습니다. 저장된 내용은 그대로입니다. 다시 시도하세요.',
    en: 'It could not be changed. What is stored is as before. Please try again.',
    note: 'When withdrawing or undoing failed.',
  },
} as const satisfies WordTable

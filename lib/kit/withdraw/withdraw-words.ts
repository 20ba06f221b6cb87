import type { WordTable } from '../../words/types'

const explains = 'Under the name of an act, before its button: what it does and what it leaves.'

/** Texts of the element by which a visitor withdraws; what a withdrawal shares with the form stands in `../words.ts`. */
export const withdrawWords = {
  'withdraw-heading': {
    ko: '문자 수신 철회와 번호 삭제',
    en: 'Stop texts, delete your number',
    note: 'Head of the element.',
  },
  'withdraw-intro': {
    ko: '{company}에서 보내는 문자에 대한 선택을 바꿉니다. 이유는 묻지 않습니다.',
    en: 'Change your choice on texts from {company}. No reason is asked.',
    note: 'Under the head. {company}: the sender, or the name of the host where the site gave none.',
  },
  'state-agreed': {
    ko: '{day}에 광고 문자 수신에 동의하셨습니다.',
    en: 'You agreed to advertising texts on {day}.',
    note: 'What the site knows of the visitor. {day}: a date.',
  },
  'state-unknown': {
    ko: '지금 동의하신 상태인지 이 페이지에서는 알 수 없습니다. 어느 쪽이든 철회할 수 있습니다.',
    en: 'This page cannot know whether you have agreed. You can withdraw in either case.',
    note: 'Where the site told nothing of the visitor. Both halves must stay.',
  },
  'stop-advertising': {
    ko: '광고 문자 중지',
    en: 'Stop advertising texts',
    note: 'Name and button of an act. 광고, advertising, must stay.',
  },
  'stop-marketing-does': {
    ko: '광고 수신 동의를 철회하고 번호도 삭제합니다.',
    en: 'Your consent to advertising is withdrawn and your number deleted.',
    note: explains,
  },
  'stop-service-does': {
    ko: '광고 수신 동의만 철회합니다. 서비스 안내 문자는 계속 받습니다.',
    en: 'Only your consent to advertising is withdrawn. Texts about the service go on.',
    note: explains,
  },
  'delete-number': {
    ko: '내 번호 삭제',
    en: 'Delete my number',
    note: 'Name of an act, its button, and the yes to its question.',
  },
  'delete-marketing-does': {
    ko: '번호만 삭제합니다. 광고 수신 동의까지 철회하려면 ‘광고 문자 중지’를 선택하세요.',
    en: 'Only your number is deleted. To withdraw your consent to advertising, choose “Stop advertising texts”.',
    note: explains,
  },
  'delete-service-does': {
    ko: '번호를 삭제합니다. 서비스 안내 문자도 받을 수 없습니다.',
    en: 'Your number is deleted. Texts about the service stop as well.',
    note: explains,
  },
  'delete-question': {
    ko: '번호를 삭제할까요? 다시 받으려면 번호를 새로 등록해야 합니다.',
    en: 'Delete the number? To get texts again, you have to give it anew.',
    note: 'Question before a number is deleted.',
  },
  'delete-no': { ko: '그대로 두기', en: 'Keep it', note: 'Button: no, leave the number.' },
  'done-delete': {
    ko: '번호를 삭제했습니다',
    en: 'Number deleted',
    note: 'Heading after an act was confirmed.',
  },
  'failed-delete': {
    ko: '삭제하지 못했습니다',
    en: 'Could not be deleted',
    note: 'Heading of an act that failed.',
  },
  'by-phone': {
    ko: '무료수신거부 {number}: 로그인하지 않고 전화로도 광고를 거부할 수 있습니다.',
    en: 'Free opt-out {number}: you can refuse advertising by phone, without signing in.',
    note: 'Always shown. {number}: the 080 number, as a link. 무료, free, must stay.',
  },
  'cannot-send': {
    ko: '지금은 철회가 반영되지 않을 수 있습니다.',
    en: 'A withdrawal may not take effect at present.',
    note: 'Over the acts, where the site’s own set-up would drop it.',
  },
  'no-member': {
    ko: '이 페이지는 어느 회원인지 알지 못합니다. 회원으로 동의하셨다면 철회가 반영되지 않을 수 있습니다.',
    en: 'This page does not know which member you are. If you agreed as a member, this may not take effect.',
    note: 'Over the acts and after them, where the SDK knows no user id.',
  },
} as const satisfies WordTable

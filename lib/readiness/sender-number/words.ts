import { hackleLinks } from '../../hackle/links'
import type { Words } from '../../words/types'
import type { StatementMessages, StepWords } from '../shape'
import { byWord } from '../words'

const settingTab = {
  href: hackleLinks.settingTab,
  label: { ko: '설정 탭 열기', en: 'Open the Settings tab', note: 'Link, identity verification.' },
}

export const senderNumberWords = {
  title: { ko: '발신번호 사전등록', en: 'Sender number registered', note: 'Step 2, title.' },
  short: { ko: '발신번호', en: 'Sender number', note: 'Step 2, badge.' },
  why: {
    ko: '문자는 미리 등록한 자기 발신번호로만 보냅니다.',
    en: 'Texts go out from your own sender number, registered beforehand.',
    note: 'Step 2, why.',
  },
  reasons: [
    {
      text: {
        ko: '자기 번호를 등록해 쓰세요. 발신번호를 거짓으로 표시하면 그 번호의 서비스가 정지될 수 있습니다.',
        en: 'Register and use a number of your own. A number that is falsely displayed can be suspended.',
        note: 'Step 2, reason.',
      },
    },
    {
      text: {
        ko: '먼저 설정 탭에서 담당자 명의의 휴대전화로 본인 인증을 하세요. 문자 메시지 탭에서 같은 명의로 한 번 더 인증하고 번호를 등록하면 서류 심사가 이어집니다.',
        en: 'First verify your identity in the Settings tab with a mobile phone in the name of the person in charge. Verify again in the same name in the Text Message tab and register the number; a document review follows.',
        note: 'Step 2, reason. Tab names as in the dashboard.',
      },
      link: settingTab,
    },
    {
      text: {
        ko: '번호는 8~11자리입니다. 유선전화는 지역번호를 붙이고, 대표번호(15·16·18로 시작)와 070은 붙이지 않습니다.',
        en: 'A number has 8 to 11 digits. A landline needs its area code; representative numbers (15, 16, 18) and 070 take none.',
        note: 'Step 2, reason.',
      },
    },
  ],
  links: [
    {
      href: hackleLinks.textMessageTab,
      label: {
        ko: '발신번호 등록 화면',
        en: 'Text Message tab',
        note: 'Link to tab=TEXT_MESSAGE. Tab name as in the dashboard.',
      },
    },
  ],
  actions: {
    state: { ko: '등록 결과 적기', en: 'Note the registration', note: 'Button, opens the form.' },
    register: { ko: '발신번호 등록하기', en: 'Register the number', note: 'Link to tab=TEXT_MESSAGE.' },
  },
  messages: {
    'sender-registered.cannot-tell': {
      ko: '등록 여부를 이 도구가 볼 수 없습니다. 문자 메시지 탭에서 확인한 뒤 적으세요.',
      en: 'The registration cannot be seen from here. Check the Text Message tab and note the result.',
      note: 'Nothing stated.',
    },
    'sender-registered.open': {
      ko: '발신번호를 아직 등록하지 않았습니다.',
      en: 'No sender number is registered yet.',
      note: 'Stated as open.',
    },
    'sender-registered.stated': byWord,
  } satisfies StatementMessages<'sender-registered'> & Record<string, Words>,
  requirements: {
    'sender-registered': {
      title: { ko: '발신번호 등록', en: 'Sender number', note: 'Form heading.' },
      done: {
        ko: '자기 발신번호를 핵클에 등록함',
        en: 'Own sender number registered with Hackle',
        note: 'Statement line and answer; the option follows in brackets.',
      },
      notYet: {
        ko: '발신번호를 아직 등록하지 않음',
        en: 'Sender number not registered yet',
        note: 'Statement line and answer.',
      },
      date: { ko: '등록일', en: 'Registered on', note: 'Date field.' },
      options: {
        label: {
          ko: '번호 종류',
          en: 'Kind of number',
          note: 'Choice. The number itself is never asked for.',
        },
        choices: {
          landline: { ko: '유선전화', en: 'landline', note: 'Choice.' },
          mobile: { ko: '휴대전화', en: 'mobile', note: 'Choice.' },
          representative: {
            ko: '대표번호',
            en: 'representative number',
            note: 'Choice: 15, 16, 18 numbers.',
          },
          internet: { ko: '인터넷전화', en: 'internet phone', note: 'Choice: 070.' },
        },
      },
    },
  },
} as const satisfies StepWords
